import type { OrderRow } from '@gendan/contract/rows'
import type { Day } from '@gendan/kernel/day'
import { decimal, sumOf } from '@gendan/kernel/decimal'
import type { Lang } from '@gendan/kernel/words'
import { say } from '@gendan/kernel/words'
import { asideNames } from '@gendan/orderfile/aside'
import { gateOf } from '@gendan/orderfile/gates'
import { type Stage, stages } from '@gendan/orderfile/stage'
import type { ReactNode } from 'react'
import { worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Lamp, type LampState, lampWords } from '../parts/lamp.tsx'
import { Second } from '../parts/table-columns.tsx'
import type { Column } from '../parts/table-view.ts'
import { amountInColumn, counted, dayOf, shortDay } from '../words/write.ts'

export interface Seen {
  readonly world: string
  readonly lang: Lang
  readonly today: Day
  readonly nameOf: (account: string) => string
}

const LAMPS = ['shut', 'turn', 'open', 'again'] as const

/** The columns of the order list, in the order in which one asks: which, who, what, how much, on what terms, how far. */
export function orderColumns({ world, lang, today, nameOf }: Seen): readonly Column<OrderRow>[] {
  return [
    {
      id: 'number',
      head: { en: 'Order', zh: '订单' },
      cell: (row) => (
        <Go to={worldPath(world, `/orders/${row.id}`)} className="medium">
          {row.number}
        </Go>
      ),
      width: 100,
      sorts: true,
      stays: true,
    },
    {
      id: 'customer',
      head: { en: 'Customer · their PO', zh: '客户 · 客户 PO' },
      cell: ({ buyerName, customerOrder }) => withSecond(buyerName, customerOrder),
      width: 214,
      sorts: true,
    },
    {
      id: 'goods',
      head: { en: 'Goods', zh: '商品' },
      cell: ({ goods, lines }) => withSecond(say(goods, lang), moreLines(lines, lang)),
      width: lang === 'zh' ? 152 : 140,
    },
    {
      id: 'amount',
      head: { en: 'Amount', zh: '金额' },
      cell: ({ amount, currency }) =>
        amount === null ? '' : money(amountInColumn({ amount: decimal(amount), currency }), currency),
      width: 104,
      right: true,
      sorts: true,
    },
    {
      id: 'terms',
      head: { en: 'Terms · payment', zh: '条款 · 付款' },
      cell: ({ delivery, payment }) => withSecond(delivery, say(payment, lang)),
      width: lang === 'zh' ? 178 : 140,
    },
    {
      id: 'stage',
      head: { en: 'Stage', zh: '阶段' },
      cell: ({ stage, aside }) => withSecond(stages[stage as Stage][lang], asideText(aside, lang)),
      width: lang === 'zh' ? 96 : 158,
      sorts: true,
    },
    {
      id: 'gate',
      head: { en: 'Next gate', zh: '下一道闸门' },
      cell: ({ gate, lamp }) => <GateCell gate={gate} lamp={lamp as LampState} lang={lang} />,
      width: 122,
      filter: LAMPS.map((lamp) => ({ value: lamp, label: lampWords[lamp] })),
    },
    { id: 'owner', head: { en: 'Followed by', zh: '跟单' }, cell: (row) => nameOf(row.owner), width: 72, spare: true },
    {
      id: 'latestShipment',
      head: { en: 'Ship by', zh: '最迟装' },
      cell: ({ latestShipment }) => (latestShipment ? shortDay(latestShipment, today, lang) : ''),
      width: 98,
      right: true,
      sorts: true,
    },
    {
      id: 'opened',
      head: { en: 'Opened', zh: '开档' },
      cell: ({ opened }) => shortDay(opened, today, lang),
      width: 62,
      right: true,
      spare: true,
    },
    {
      id: 'changedAt',
      head: { en: 'Changed', zh: '改动' },
      cell: ({ changedAt }) => shortDay(dayOf(changedAt), today, lang),
      width: 74,
      right: true,
      sorts: true,
    },
  ]
}

/** What a list says of an order that stands beside its way; nothing of the others. */
function asideText(aside: string, lang: Lang): string {
  return aside in asideNames ? asideNames[aside as keyof typeof asideNames][lang] : ''
}

/** A fact with a second, quieter one behind it. */
export function withSecond(first: string, second: string): ReactNode {
  return (
    <span className="one-line" title={[first, second].filter(Boolean).join(' ')}>
      {first}
      {second && <Second>{second}</Second>}
    </span>
  )
}

function moreLines(lines: number, lang: Lang): string {
  if (lines < 2) return ''
  return lang === 'zh' ? `等 ${lines} 款` : `+${lines - 1}`
}

/** An amount with its currency before it. */
export function money(amount: string, code: string): ReactNode {
  return (
    <span>
      <span className="quiet t-small">{code}</span> {amount}
    </span>
  )
}

/** The next gate that this release asks for: its lamp and name, the lamp's word for those who read by ear. */
export function GateCell({
  gate,
  lamp,
  lang,
}: {
  readonly gate: string
  readonly lamp: LampState
  readonly lang: Lang
}) {
  const title = gateOf(gate)?.title
  if (!title) return null
  return (
    <span className="lamp-word" title={lampWords[lamp][lang]}>
      <Lamp state={lamp} size={14} />
      <span className={lamp === 'turn' || lamp === 'again' ? '' : 'second'}>{title[lang]}</span>
    </span>
  )
}

/** What the shown rows come to, one row per currency; rows without an amount are counted only. */
export function orderTotals(rows: readonly OrderRow[], lang: Lang): readonly Readonly<Record<string, ReactNode>>[] {
  const currencies = [...new Set(rows.flatMap(({ amount, currency }) => (amount === null ? [] : [currency])))].sort()
  const count = lang === 'zh' ? `${rows.length} 单` : counted(rows.length, 'order')
  if (currencies.length === 0) return [{ number: count }]
  return currencies.map((currency, i) => {
    const amounts = rows.flatMap((row) => (row.currency === currency && row.amount ? [decimal(row.amount)] : []))
    const total = amountInColumn({ amount: sumOf(amounts), currency })
    return { ...(i === 0 ? { number: count } : {}), amount: money(total, currency) }
  })
}

/** A row on a phone: which and how far; who; what, how much, by when. */
export function orderLines(row: OrderRow, { lang, today }: Seen): readonly [ReactNode, ReactNode, ReactNode] {
  const { number, stage, buyerName, customerOrder, gate, lamp, aside, goods, amount, currency, latestShipment } = row
  const money = amount === null ? '' : `${currency} ${amountInColumn({ amount: decimal(amount), currency })}`
  const by = latestShipment
    ? lang === 'zh'
      ? `${shortDay(latestShipment, today, lang)} 前装`
      : `by ${shortDay(latestShipment, today, lang)}`
    : ''
  return [
    <>
      <span>{number}</span>
      <span className="quiet t-small">{asideText(aside, lang) || stages[stage as Stage][lang]}</span>
    </>,
    <>
      <span className="one-line">{[buyerName, customerOrder].filter(Boolean).join(' · ')}</span>
      <GateCell gate={gate} lamp={lamp as LampState} lang={lang} />
    </>,
    <>
      <span className="one-line">{say(goods, lang)}</span>
      <span className="figures">{[money, by].filter(Boolean).join(' · ')}</span>
    </>,
  ]
}
