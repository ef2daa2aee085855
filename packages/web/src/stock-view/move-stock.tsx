import type { StockRow } from '@gendan/contract/rows'
import type { Goods } from '@gendan/firm/goods'
import { type Decimal, decimal, isDecimal } from '@gendan/kernel/decimal'
import { countStock } from '@gendan/orderfile/acts/count-stock'
import { issueStock } from '@gendan/orderfile/acts/issue-stock'
import { receiveStock } from '@gendan/orderfile/acts/receive-stock'
import { unitWords } from '@gendan/trade/unit'
import { Button, Input, Segmented } from 'antd'
import { useId, useState } from 'react'
import { type Acting, useAct } from '../app/act.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { BroughtAlready } from './brought-already.tsx'
import { OrderChoice } from './order-choice.tsx'

const WAYS = {
  in: { en: 'In', zh: '入库' },
  out: { en: 'Out', zh: '出库' },
  count: { en: 'Count', zh: '盘点' },
} as const
type Way = keyof typeof WAYS

interface Typed {
  readonly quantity: string
  readonly file: string
  readonly from: string
  readonly note: string
}
/** Units are named in the plural where no figure stands before them. */
const two = decimal('2')
const NOTHING: Typed = { quantity: '', file: '', from: '', note: '' }

/** Writes down what came in, what went out or what was counted. What was typed stays until it is written down. */
export function MoveStock({ goods, kept }: { readonly goods: Goods; readonly kept: StockRow['kept'] }) {
  const { say, lang } = useWords()
  const act = useAct()
  const notice = useNotice()
  const id = useId()
  const [way, go] = useState<Way>('in')
  const [typed, type] = useState(NOTHING)
  const set = (change: Partial<Typed>) => type({ ...typed, ...change })
  const ready = isReady(way, typed)
  async function move() {
    if (!ready || !(await done(act, way, typed, goods))) return
    type(NOTHING)
    notice({
      says: { en: `Written down: ${WAYS[way].en} ${typed.quantity}`, zh: `已登记${WAYS[way].zh} ${typed.quantity}` },
    })
  }
  return (
    <form
      className="stack stock-move"
      onSubmit={(event) => {
        event.preventDefault()
        void move()
      }}
    >
      <Segmented<Way>
        value={way}
        onChange={go}
        options={(Object.keys(WAYS) as Way[]).map((value) => ({ value, label: say(WAYS[value]) }))}
      />
      <label htmlFor={`${id}q`}>
        {say(QUANTITIES[way])}
        <Input
          id={`${id}q`}
          inputMode="decimal"
          value={typed.quantity}
          suffix={unitWords(goods.facts.unit, two)[lang]}
          onChange={(event) => set({ quantity: event.target.value })}
        />
      </label>
      {way === 'in' && (
        <label htmlFor={`${id}f`}>
          {say({ en: 'From: supplier, workshop, return', zh: '来源：供应商、车间、退货' })}
          <Input
            id={`${id}f`}
            maxLength={120}
            value={typed.from}
            onChange={(event) => set({ from: event.target.value })}
          />
        </label>
      )}
      {way !== 'count' && (
        <OrderChoice id={`${id}o`} value={typed.file} kept={kept} onChange={(file) => set({ file })} />
      )}
      {way === 'in' && typed.file !== '' && <BroughtAlready goods={goods} file={typed.file} />}
      <label htmlFor={`${id}n`}>
        {say(NOTES[way])}
        <Input
          id={`${id}n`}
          maxLength={500}
          value={typed.note}
          onChange={(event) => set({ note: event.target.value })}
        />
      </label>
      {act.said}
      <p>
        <Button htmlType="submit" type="primary" disabled={!ready} loading={act.busy}>
          {say({ en: 'Write down', zh: '登记' })}
        </Button>
      </p>
    </form>
  )
}

const QUANTITIES = {
  in: { en: 'Quantity in', zh: '入库数量' },
  out: { en: 'Quantity out', zh: '出库数量' },
  count: { en: 'Counted', zh: '实点数量' },
} as const
const NOTES = {
  in: { en: 'Note (lot, place, delivery note)', zh: '备注（批次、货位、送货单号）' },
  out: { en: 'Note; why, where it is for no order', zh: '备注；非订单出库须写原因' },
  count: { en: 'Why it differs', zh: '差异原因' },
} as const

function isReady(way: Way, { quantity, file, from, note }: Typed): boolean {
  if (!isDecimal(quantity.trim())) return false
  if (way === 'in') return from.trim() !== ''
  return way === 'out' ? file !== '' || note.trim() !== '' : note.trim() !== ''
}

function done(act: Acting, way: Way, { file, from, note, ...typed }: Typed, { id, facts }: Goods) {
  const value: Decimal = decimal(typed.quantity.trim())
  const quantity = { value, unit: facts.unit }
  if (way === 'in') return act.run(receiveStock, { quantity, from, file, note }, { id })
  if (way === 'out') return act.run(issueStock, { quantity, file, note }, { id })
  return act.run(countStock, { quantity, note }, { id })
}
