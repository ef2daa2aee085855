import type { Credit } from '@gendan/credit/terms/credit'
import type { Words } from '@gendan/kernel/words'
import { Checkbox, Select } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { usePaused } from '../order-view/party-select.tsx'
import { standingOf } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'
import { moneyOf } from './credit-head.tsx'
import { type PayableOrder, type ProposedOrder, proposedOrders } from './proposed-orders.ts'

interface ChoiceProps {
  readonly text: string
  readonly credit: Credit
  readonly chosen: readonly string[]
  /** Whose they are, as far as the page knows. */
  readonly whose: string
  /** The orders, and the customer whose they are; empty where none is chosen. */
  readonly onChoose: (orders: readonly string[], customer: string, proposed?: true) => void
  /** Orders that are known to be meant already. */
  readonly known?: readonly PayableOrder[]
  /** Nothing was chosen by hand yet: what is sure may be proposed. */
  readonly fresh: boolean
}

/** Which orders the credit pays: proposed by what its text says, and any other by its number. */
export function OrderChoice({ text, credit, known = NO_ORDERS, chosen, whose, onChoose, fresh }: ChoiceProps) {
  const { say } = useWords()
  const [added, add] = useState<readonly PayableOrder[]>([])
  const waiting = useAsk('credits-awaited', { offset: 0, limit: 200 })
  const own = useChosenOrders(chosen)
  const proposed = useMemo(
    () => proposedOrders(text, credit, onePer([...(waiting.data?.rows ?? []), ...known, ...own, ...added])),
    [text, credit, waiting.data, known, own, added],
  )
  const sure = proposed.filter((order) => order.sure)
  const first = sure[0]
  const meant = fresh ? sure.filter((order) => order.customer === first?.customer).map(({ id }) => id) : chosen
  // What its text says is chosen at first; what a person chooses afterwards stands.
  const [proposing] = useState({ onChoose })
  useEffect(() => {
    proposing.onChoose = onChoose
  })
  const key = meant.join(' ')
  useEffect(() => {
    if (fresh && key !== chosen.join(' '))
      proposing.onChoose(key.split(' ').filter(Boolean), first?.customer ?? '', true)
  }, [fresh, key, chosen, first?.customer, proposing])
  const customer = proposed.find(({ id }) => chosen.includes(id))?.customer ?? ''
  // One came from an order: whose it is comes with it.
  useEffect(() => {
    if (!fresh && customer !== '' && customer !== whose) proposing.onChoose(chosen, customer)
  }, [fresh, customer, whose, chosen, proposing])
  const shown = proposed.filter(({ id, why }, i) => chosen.includes(id) || why.length > 0 || i < 5)
  function turn(order: PayableOrder, on: boolean) {
    const next = on ? [...chosen, order.id] : chosen.filter((id) => id !== order.id)
    onChoose(next, next.length > 0 ? customer || order.customer : '')
  }
  return (
    <fieldset className="order-choice stack">
      <legend className="t-small quiet">{say({ en: 'Orders that it pays', zh: '所付订单' })}</legend>
      {shown.map((order) => (
        <OrderLine
          key={order.id}
          order={order}
          chosen={chosen.includes(order.id)}
          other={customer !== '' && order.customer !== customer}
          onTurn={(on) => turn(order, on)}
        />
      ))}
      <OrderSearch
        onAdd={(order) => {
          add([...added, order])
          turn(order, true)
        }}
      />
    </fieldset>
  )
}

const NO_ORDERS: readonly PayableOrder[] = []

interface LineProps {
  readonly order: ProposedOrder
  readonly chosen: boolean
  /** It is of another customer than what is chosen. */
  readonly other: boolean
  readonly onTurn: (on: boolean) => void
}

function OrderLine({ order, chosen, other, onTurn }: LineProps) {
  const { say } = useWords()
  return (
    <Checkbox checked={chosen} disabled={other && !chosen} onChange={(event) => onTurn(event.target.checked)}>
      <span className="line wraps">
        <span className="medium">{order.number}</span>
        <span className="second">{order.customerName}</span>
        <span>{moneyOf(order.currency, order.amount)}</span>
        <span className="quiet t-small">
          {other ? say(OTHER) : order.why.map((one) => say(one)).join(say({ en: ', ', zh: '，' }))}
        </span>
      </span>
    </Checkbox>
  )
}

const OTHER: Words = { en: 'of another customer', zh: '另一客户的订单' }
const FIND: Words = { en: 'Another order, by its number or customer', zh: '其他订单：输入订单号或客户' }

/** Any other order of the firm. */
function OrderSearch({ onAdd }: { readonly onAdd: (order: PayableOrder) => void }) {
  const { say } = useWords()
  const [typed, type] = useState('')
  const sought = usePaused(typed.trim())
  const found = useAsk('orders', { search: sought, limit: 12 }, { enabled: sought.length > 1, keepOld: true })
  const rows = sought.length > 1 ? (found.data?.rows ?? []) : []
  return (
    <Select
      className="order-search"
      aria-label={say(FIND)}
      placeholder={say(FIND)}
      showSearch={{ filterOption: false, onSearch: type }}
      value={null}
      notFoundContent={null}
      options={rows.map((row) => ({ value: row.id, label: `${row.number} · ${row.buyerName}` }))}
      onChange={(id: string | null) => {
        const row = rows.find((one) => one.id === id)
        if (row) onAdd({ ...row, customer: row.buyer, customerName: row.buyerName })
      }}
    />
  )
}

/** Orders that were chosen before: the one that one comes from among them. */
function useChosenOrders(chosen: readonly string[]): readonly PayableOrder[] {
  const [first = ''] = chosen
  const asked = useAsk('order', { id: first }, { enabled: first !== '' })
  return useMemo(() => {
    if (!asked.data) return []
    const { file, buyer } = standingOf(asked.data)
    const { id, number } = file
    return [{ id, number, customer: file.buyer, customerName: buyer.state.facts.name.en, currency: '', amount: null }]
  }, [asked.data])
}

/** The row that says most of each order comes first. */
function onePer(orders: readonly PayableOrder[]): readonly PayableOrder[] {
  return orders.filter(({ id }, i) => orders.findIndex((one) => one.id === id) === i)
}
