import type { Claim } from '@gendan/contract/stock-questions'
import { decimal, grouped, isDecimal } from '@gendan/kernel/decimal'
import { noteCustomerStock } from '@gendan/orderfile/acts/scarce-acts'
import { unitWords } from '@gendan/trade/unit'
import { Button, Input } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { useWords } from '../words/language.tsx'

interface OwnProps {
  readonly claim: Claim
  readonly goods: string
  readonly unit: string
}

/** What the customer has of the goods himself and what he needs at once, with its day and source, and the way to note it. */
export function OwnStock({ claim, goods, unit }: OwnProps) {
  const { say, lang } = useWords()
  const { rights } = useWorld()
  const [open, show] = useState(false)
  const { own } = claim
  const of = unitWords(unit, decimal('2'))[lang]
  return (
    <div className="stack">
      <p className="line wraps t-small">
        <span className="fill">
          {own
            ? say({
                en: `He has ${grouped(own.stock)} ${of} himself on ${own.asOf} (${own.source})`,
                zh: `客户自有 ${grouped(own.stock)} ${of}，${own.asOf}（${own.source}）`,
              })
            : say({ en: "The customer's own stock is not known.", zh: '客户自有库存未登记。' })}
        </span>
        {rights.has('order') && !open && (
          <button type="button" className="as-link" onClick={() => show(true)}>
            {say({ en: 'Note it …', zh: '登记…' })}
            <span className="by-ear"> {claim.number}</span>
          </button>
        )}
      </p>
      {open && <Note claim={claim} goods={goods} unit={of} onClose={() => show(false)} />}
    </div>
  )
}

function Note({ claim, goods, unit, onClose }: OwnProps & { readonly onClose: () => void }) {
  const { say } = useWords()
  const { day } = useWorld()
  const act = useAct()
  const { own } = claim
  const [typed, type] = useState({
    stock: own?.stock ?? '',
    perWeek: own?.perWeek ?? '',
    urgent: own?.urgent?.quantity ?? '',
    by: own?.urgent?.by ?? '',
    asOf: day,
    source: '',
  })
  const set = (change: Partial<typeof typed>) => type({ ...typed, ...change })
  const figures = [typed.stock, ...[typed.perWeek, typed.urgent].filter((one) => one.trim() !== '')]
  const urgent = typed.urgent.trim() !== ''
  const ready =
    figures.every((one) => isDecimal(one.trim())) && typed.source.trim().length > 1 && (!urgent || typed.by !== '')
  async function save() {
    const noted = {
      ...{ party: claim.buyer, stock: decimal(typed.stock.trim()), asOf: typed.asOf, source: typed.source },
      ...(typed.perWeek.trim() ? { perWeek: decimal(typed.perWeek.trim()) } : {}),
      ...(urgent ? { urgent: { quantity: decimal(typed.urgent.trim()), by: typed.by } } : {}),
    }
    if (await act.run(noteCustomerStock, { noted }, { id: goods })) onClose()
  }
  return (
    <form
      className="scarce-note"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void save()
      }}
    >
      <Typed
        label={say({ en: `He has (${unit})`, zh: `自有库存（${unit}）` })}
        value={typed.stock}
        on={(stock) => set({ stock })}
      />
      <Typed
        label={say({ en: 'Sells a week, if known', zh: '每周销量（如知道）' })}
        value={typed.perWeek}
        on={(perWeek) => set({ perWeek })}
      />
      <Typed
        label={say({ en: 'Needs at once', zh: '急需数量' })}
        value={typed.urgent}
        on={(wanted) => set({ urgent: wanted })}
      />
      <Typed label={say({ en: 'By', zh: '急需日期' })} value={typed.by} day on={(by) => set({ by })} />
      <Typed label={say({ en: 'As it was on', zh: '截至' })} value={typed.asOf} day on={(asOf) => set({ asOf })} />
      <Typed
        label={say({ en: 'Who says so', zh: '来源' })}
        value={typed.source}
        on={(source) => set({ source })}
        hint={say({ en: 'his mail of today', zh: '客户今日邮件' })}
      />
      {act.said}
      <p className="line">
        <Button htmlType="submit" type="primary" size="small" disabled={!ready} loading={act.busy}>
          {say({ en: 'Write down', zh: '登记' })}
        </Button>
        <Button size="small" onClick={onClose}>
          {say({ en: 'Leave it', zh: '不改了' })}
        </Button>
      </p>
    </form>
  )
}

interface TypedProps {
  readonly label: ReactNode
  readonly value: string
  readonly day?: boolean
  readonly hint?: string
  readonly on: (value: string) => void
}

function Typed({ label, value, day, hint, on }: TypedProps) {
  const id = useId()
  return (
    <label htmlFor={id}>
      {label}
      <Input
        id={id}
        {...(day ? { type: 'date' } : {})}
        {...(hint ? { placeholder: hint } : {})}
        value={value}
        maxLength={200}
        onChange={({ target }) => on(target.value)}
      />
    </label>
  )
}
