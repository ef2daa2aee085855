import { type Decimal, decimal, isDecimal, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { paySupplier } from '@gendan/orderfile/acts/pay-supplier'
import { recordSlip } from '@gendan/orderfile/acts/record-slip'
import type { SlipFacts } from '@gendan/orderfile/bank-slip'
import { otherMoney } from '@gendan/orderfile/money/slip-rules'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { EvidenceField } from '../gate-view/evidence-field.tsx'
import { useProof } from '../gate-view/use-proof.ts'
import { type FirmHere, firmHereOf } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { forget, keep, kept } from '../parts/kept.ts'
import { Still } from '../parts/still.tsx'
import { useWords } from '../words/language.tsx'
import { SlipFields, type SlipFieldsProps, type TypedSlip } from './slip-fields.tsx'
import { allotmentsOf, SplitEditor } from './split-editor.tsx'

const TITLES = {
  in: { en: 'Record a bank slip', zh: '登记水单' },
  out: { en: 'Record a payment', zh: '登记付款' },
} as const

/** A slip typed from its paper, split at once over the orders it is for. What is typed outlives the window. */
export function NewSlipPage() {
  const firm = useAsk('firm', {})
  const { way, party = '', currency = '', order } = useSearch({ from: '/w/$world/money/new' })
  const direction = way === 'out' ? 'out' : 'in'
  if (!firm.data) return <Waiting title={TITLES[direction]} of={[firm]} />
  return (
    <NewSlip key={direction} way={direction} here={firmHereOf(firm.data)} wanted={{ party, currency }} order={order} />
  )
}

interface NewProps {
  readonly way: 'in' | 'out'
  readonly here: FirmHere
  /** Whose money it is and in which currency, where one comes from an order. */
  readonly wanted: Pick<TypedSlip, 'party' | 'currency'>
  /** The order one comes from, and goes back to. */
  readonly order: string | undefined
}

function NewSlip({ way, here, wanted, order }: NewProps) {
  const { say } = useWords()
  const { id: world, company, day } = useWorld()
  const navigate = useNavigate()
  const act = useAct()
  const name = `slip.${world}.${way}`
  const { banks } = here.firm
  const [typed, set] = useState<TypedSlip>(() => beginning(kept(name, isTyped), banks, day, wanted))
  const proof = useProof(world, 'slip', { gate: way, part: '' }, '')
  const put = (change: Partial<TypedSlip>) => {
    const next = { ...typed, ...change }
    set(next)
    keep(name, next)
  }
  async function record() {
    const slip = factsOf(typed, way, proof.evidence)
    const input = { firm: company, slip, parts: [...allotmentsOf(typed.shares)], another: false }
    const done = await act.run(way === 'in' ? recordSlip : paySupplier, input, { id: crypto.randomUUID() })
    if (!done) return
    forget(name)
    proof.clear()
    void navigate({ to: worldPath(world, order ? `/orders/${order}` : `/money/slips/${done.id}`) })
  }
  return (
    <Screen title={<Crumb here={TITLES[way]} />}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void record()
        }}
      >
        <Still busy={act.busy}>
          <div className="card padded stack">
            <SlipFields way={way} typed={typed} put={put} banks={banks} today={day} />
            <OtherMoney typed={typed} banks={banks} />
            <EvidenceField proof={proof} />
          </div>
          <div className="card padded">
            <SplitEditor
              way={way}
              party={typed.party}
              currency={typed.currency}
              left={figure(typed.amount)}
              charges={figure(typed.bankCharges)}
              shares={typed.shares}
              onShares={(shares) => put({ shares })}
            />
          </div>
        </Still>
        {act.said}
        <p>
          <Button type="primary" htmlType="submit" loading={act.busy}>
            {say(TITLES[way])}
          </Button>
        </p>
      </form>
    </Screen>
  )
}

/** Said where the money typed is not that of the account chosen. */
function OtherMoney({ typed, banks }: Pick<SlipFieldsProps, 'typed' | 'banks'>) {
  const { say } = useWords()
  const bank = banks.find(({ id }) => id === typed.account)
  if (!bank || typed.currency === '' || bank.currency === typed.currency) return null
  const { says, remedy } = otherMoney(bank.currency, typed.currency)
  return (
    <p className="thin" role="status">
      {[says, remedy].flatMap((words) => (words ? [say(words)] : [])).join(' ')}
    </p>
  )
}

/** The way back to the board before what stands here. */
export function Crumb({ here }: { readonly here: Words }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  return (
    <>
      <Go to={worldPath(world, '/money')} className="crumb">
        {say({ en: 'Money', zh: '款项' })} /
      </Go>{' '}
      {say(here)}
    </>
  )
}

/** What was being typed goes on; one that has no figure yet begins with whose money it is. */
function beginning(
  before: TypedSlip | undefined,
  banks: FirmHere['firm']['banks'],
  day: string,
  { party, currency }: NewProps['wanted'],
): TypedSlip {
  if (before && (before.amount !== '' || party === '')) return before
  const bank = banks.find((one) => one.currency === currency) ?? banks[0]
  return { ...begun(bank, day), party }
}

function begun(bank: FirmHere['firm']['banks'][number] | undefined, day: string): TypedSlip {
  const none = { amount: '', bankCharges: '', payer: '', party: '', reference: '', shares: {} }
  return { ...none, account: bank?.id ?? '', currency: bank?.currency ?? 'USD', day }
}

function factsOf(
  typed: TypedSlip,
  way: 'in' | 'out',
  files: readonly { attachment: string; name: string }[],
): SlipFacts {
  const { account, day, currency, payer, party, reference, paidTo = '' } = typed
  return {
    ...{ way, account, day, payer, party, reference, note: '' },
    amount: { amount: figure(typed.amount), currency },
    bankCharges: figure(typed.bankCharges),
    ...(way === 'out' && paidTo.trim() !== '' ? { paidTo } : {}),
    source: { from: 'slip', files: [...files] },
  }
}

/** A typed figure; thousands may be grouped. Nothing readable is 0, and the act says what is wrong with it. */
function figure(text: string): Decimal {
  const plain = text.trim().replaceAll(',', '')
  return isDecimal(plain) ? decimal(plain) : zero
}

function isTyped(value: unknown): value is TypedSlip {
  return typeof value === 'object' && value !== null && 'shares' in value && 'account' in value
}
