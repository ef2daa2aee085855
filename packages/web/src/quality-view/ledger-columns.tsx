import type { SampleRow } from '@gendan/contract/quality-questions'
import { type SampleCharge, type SampleKind, sampleCharges, sampleKinds } from '@gendan/forms/deal/sample'
import { type Day, daysBetween } from '@gendan/kernel/day'
import { decimal, isPositive } from '@gendan/kernel/decimal'
import { type Lang, say, type Words } from '@gendan/kernel/words'
import { type SampleState, sampleStates } from '@gendan/orderfile/quality/ledger'
import type { ReactNode } from 'react'
import { worldPath } from '../app/world.ts'
import { withSecond } from '../order-view/order-columns.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import type { Column } from '../parts/table-view.ts'
import { shortDay } from '../words/write.ts'

/** "2 + 1", and how many were counted where that is another number. */
export function piecesText({ asked, made }: SampleRow): string {
  return made === null || made === asked + 1 ? `${asked} + 1` : `${asked} + 1 → ${made}`
}

/** "Pre-production sample, round 2". */
export function kindText({ kind, round }: SampleRow, lang: Lang): string {
  const again = round > 1 ? say({ en: `, round ${round}`, zh: ` 第 ${round} 轮` }, lang) : ''
  return `${sampleKinds[kind as SampleKind][lang]}${again}`
}

/** What of a sample is late or about to run out; nothing where all is well. */
export function troubleOf(row: SampleRow, today: Day): Words | undefined {
  const { due, sentOn, state, until, sealedOn, madeOn } = row
  if (due && !sentOn && due < today && !['approved', 'remade', 'dropped'].includes(state)) {
    const late = daysBetween(due, today)
    return { en: `${late} days late`, zh: `晚 ${late} 天` }
  }
  if (until && until < today) return { en: 'kept sample out of date', zh: '留样过期' }
  if (madeOn && sentOn && !sealedOn && state === 'approved') return { en: 'kept sample not sealed', zh: '留样未封' }
  return undefined
}

/** The ledger as a table. */
export function ledgerColumns(world: string, lang: Lang, today: Day): readonly Column<SampleRow>[] {
  const day = (on: string | null) => (on ? shortDay(on, today, lang) : '')
  const dayColumn = (id: string, en: string, zh: string, of: (row: SampleRow) => string | null, sorts = false) => ({
    ...{ id, head: { en, zh }, width: 92, sorts },
    cell: (row: SampleRow): ReactNode => day(of(row)),
  })
  return [
    {
      ...{ id: 'number', head: { en: 'Order', zh: '订单' }, width: 108, sorts: true, stays: true },
      cell: (row) => (
        <Go to={worldPath(world, `/orders/${row.id}/samples?part=${row.sample}`)} className="medium">
          {row.number}
        </Go>
      ),
    },
    {
      ...{ id: 'customer', head: { en: 'Customer · PO', zh: '客户 · PO' }, width: 180, sorts: true },
      cell: (row) => withSecond(row.buyerName, row.customerOrder),
    },
    {
      ...{ id: 'name', head: { en: 'Sample', zh: '样品' }, width: 220 },
      cell: (row) => withSecond(`${row.goodsCode} ${say(row.name, lang)}`.trim(), kindText(row, lang)),
    },
    {
      ...{ id: 'state', head: { en: 'Stands', zh: '状态' }, width: 150, sorts: true },
      cell: (row) => <State row={row} lang={lang} today={today} />,
    },
    { ...{ id: 'pieces', head: { en: 'Pieces', zh: '件数' }, width: 96 }, cell: piecesText },
    { ...{ id: 'maker', head: { en: 'Made by', zh: '打样单位' }, width: 130 }, cell: (row) => makerIn(row, lang) },
    dayColumn('due', 'Due', '交样日', (row) => row.due, true),
    { ...{ id: 'shelf', head: { en: 'Shelf', zh: '样品架' }, width: 90, sorts: true }, cell: (row) => row.shelf },
    dayColumn('until', 'Valid until', '有效期', (row) => row.until, true),
    { ...{ id: 'lent', head: { en: 'Lent to', zh: '借给' }, width: 110 }, cell: (row) => row.lentTo },
    dayColumn('sentOn', 'Sent', '寄出', (row) => row.sentOn, true),
    {
      ...{ id: 'courier', head: { en: 'Courier', zh: '快递' }, width: 150 },
      cell: (row) => [row.courier, row.waybill].filter(Boolean).join(' '),
    },
    dayColumn('arrived', 'Arrived', '签收', (row) => row.arrivedOn),
    { ...{ id: 'comment', head: { en: 'Customer said', zh: '客户意见' }, width: 220 }, cell: (row) => row.comment },
    { ...{ id: 'fee', head: { en: 'Fee', zh: '样品费' }, width: 190 }, cell: (row) => feeText(row, lang) },
  ]
}

function makerIn({ maker, makerName }: SampleRow, lang: Lang): string {
  return maker ? say(makerName, lang) : say({ en: 'own sample room', zh: '本公司样品室' }, lang)
}

/** "Charged USD 80, received 50, awaited 30". */
function feeText({ charge, fee, currency, received, awaited }: SampleRow, lang: Lang): string {
  const asked = [sampleCharges[charge as SampleCharge][lang], fee && `${currency} ${fee}`].filter(Boolean).join(' ')
  const some = (amount: string | null, en: string, zh: string) =>
    amount && isPositive(decimal(amount)) ? say({ en: `${en} ${amount}`, zh: `${zh} ${amount}` }, lang) : ''
  return [asked, some(received, 'received', '已收'), some(awaited, 'awaited', '待收')]
    .filter(Boolean)
    .join(say({ en: ', ', zh: '，' }, lang))
}

function State({ row, lang, today }: { readonly row: SampleRow; readonly lang: Lang; readonly today: Day }) {
  const trouble = troubleOf(row, today)
  const state = say(sampleStates[row.state as SampleState], lang)
  return (
    <span className={trouble ? 'risk medium' : ''}>
      {trouble && <Mark kind="risk" size={12} />} {state}
      {trouble && ` · ${say(trouble, lang)}`}
    </span>
  )
}

/** A sample on a phone: what and where it stands; whose; where the kept one is. */
export function ledgerLines(row: SampleRow, lang: Lang, today: Day): readonly [ReactNode, ReactNode, ReactNode] {
  const until = row.until && say({ en: `until ${row.until}`, zh: `到 ${row.until}` }, lang)
  return [
    <>
      <span className="one-line">{say(row.name, lang)}</span>
      <State row={row} lang={lang} today={today} />
    </>,
    <span key="who" className="one-line">
      {row.number} · {row.buyerName} · {kindText(row, lang)}
    </span>,
    <span key="kept" className="one-line">
      {[piecesText(row), row.shelf, until, row.lentTo && `→ ${row.lentTo}`].filter(Boolean).join(' · ')}
    </span>,
  ]
}
