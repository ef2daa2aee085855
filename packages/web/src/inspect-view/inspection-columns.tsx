import type { InspectionRow } from '@gendan/contract/inspection-questions'
import { type InspectionKind, inspectionKinds } from '@gendan/forms/deal/inspection'
import { type InspectionSeverity, severities } from '@gendan/forms/deal/inspection-severity'
import { type Day, daysBetween } from '@gendan/kernel/day'
import { type Lang, say } from '@gendan/kernel/words'
import { type InspectionStand, inspectionStands } from '@gendan/orderfile/quality/inspection-line'
import type { ReactNode } from 'react'
import { worldPath } from '../app/world.ts'
import { withSecond } from '../order-view/order-columns.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import type { Column } from '../parts/table-view.ts'
import { shortDay } from '../words/write.ts'

/** Where it is inspected on a phone, without a network, too; what has its result is read on the order's page. */
export function doingPath({ id, inspection, done }: Pick<InspectionRow, 'id' | 'inspection' | 'done'>): string {
  return done ? pathOf({ id, inspection }) : `/inspect/${id}?part=${encodeURIComponent(inspection)}`
}

/** Where an inspection is worked on, inside its world. */
export function pathOf({ id, inspection }: Pick<InspectionRow, 'id' | 'inspection'>): string {
  return `/orders/${id}/inspections?part=${encodeURIComponent(inspection)}`
}

export function kindIn(row: InspectionRow, lang: Lang): string {
  return inspectionKinds[row.kind as InspectionKind][lang]
}

/** Who made the goods; our own workshop where no supplier did. */
export function makerIn({ maker, makerName }: Pick<InspectionRow, 'maker' | 'makerName'>, lang: Lang): string {
  return maker ? say(makerName, lang) : say({ en: 'own workshop', zh: '本公司车间' }, lang)
}

/** How severely, where it is not the normal way. */
function severityIn({ severity }: InspectionRow, lang: Lang): string {
  return severity === 'normal' ? '' : severities[severity as InspectionSeverity][lang]
}

/** "2 / 5 / 3", by class; nothing before it was done. */
export function foundIn({ done, critical, major, minor }: InspectionRow): string {
  return done ? `${critical} / ${major} / ${minor}` : ''
}

/** What somebody must look at now. */
export function isTrouble({ stand, planned, done }: InspectionRow, today: Day): boolean {
  return (
    stand === 'overdue' || stand === 'failed' || stand === 'doubt' || (stand === 'again' && !done && planned < today)
  )
}

/** "Overdue, 3 days". */
export function standWords(row: InspectionRow, lang: Lang, today: Day): string {
  const { stand, planned, done } = row
  const words = inspectionStands[stand as InspectionStand][lang]
  if (done || planned >= today) return words
  const late = daysBetween(planned, today)
  return `${words} · ${say({ en: `${late} days late`, zh: `晚 ${late} 天` }, lang)}`
}

function Stand({ row, lang, today }: { readonly row: InspectionRow; readonly lang: Lang; readonly today: Day }) {
  const trouble = isTrouble(row, today)
  return (
    <span className={trouble ? 'risk medium' : ''}>
      {trouble && <Mark kind="risk" size={12} />} {standWords(row, lang, today)}
    </span>
  )
}

/** The inspections as a table. */
export function inspectionColumns(world: string, lang: Lang, today: Day): readonly Column<InspectionRow>[] {
  return [
    {
      ...{ id: 'number', head: { en: 'Order', zh: '订单' }, width: 108, sorts: true, stays: true },
      cell: (row) => (
        <Go to={worldPath(world, pathOf(row))} className="medium">
          {row.number}
        </Go>
      ),
    },
    {
      ...{ id: 'stand', head: { en: 'Stands', zh: '状态' }, width: 190, sorts: true },
      cell: (row) => <Stand row={row} lang={lang} today={today} />,
    },
    {
      ...{ id: 'planned', head: { en: 'Planned for', zh: '计划日期' }, width: 96, sorts: true },
      cell: (row) => shortDay(row.planned, today, lang),
    },
    { ...{ id: 'kind', head: { en: 'Kind', zh: '种类' }, width: 110 }, cell: (row) => kindIn(row, lang) },
    {
      ...{ id: 'customer', head: { en: 'Customer · PO', zh: '客户 · PO' }, width: 180, sorts: true },
      cell: (row) => withSecond(row.buyerName, row.customerOrder),
    },
    {
      ...{ id: 'goods', head: { en: 'Goods', zh: '商品' }, width: 190 },
      cell: (row) => withSecond(row.code, say(row.name, lang)),
    },
    {
      ...{ id: 'maker', head: { en: 'Made by', zh: '生产单位' }, width: 150, sorts: true },
      cell: (row) => makerIn(row, lang),
    },
    { ...{ id: 'place', head: { en: 'Place', zh: '地点' }, width: 140, spare: true }, cell: (row) => row.place },
    { ...{ id: 'who', head: { en: 'Inspector', zh: '验货人' }, width: 96 }, cell: (row) => row.who },
    {
      ...{ id: 'lot', head: { en: 'Lot', zh: '批量' }, width: 104, right: true },
      cell: (row) => `${row.lot} ${row.unit}`,
    },
    {
      ...{ id: 'aql', head: { en: 'Level · AQL', zh: '水平 · AQL' }, width: 150 },
      cell: (row) => [row.level, row.aql, severityIn(row, lang)].filter(Boolean).join(' · '),
    },
    {
      ...{ id: 'found', head: { en: 'Found c/M/m', zh: '发现 致/严/轻' }, width: 112 },
      cell: (row) => foundIn(row),
    },
    {
      ...{ id: 'correct', head: { en: 'Correction due', zh: '整改期限' }, width: 110 },
      cell: (row) => (
        <span className={row.correctUntil && row.correctUntil < today ? 'risk medium' : ''}>
          {row.correctUntil ? shortDay(row.correctUntil, today, lang) : ''}
        </span>
      ),
    },
    {
      ...{ id: 'done', head: { en: 'Inspected', zh: '验货日' }, width: 92, sorts: true },
      cell: (row) => (row.done ? shortDay(row.done, today, lang) : ''),
    },
  ]
}

/** An inspection on a phone: what and how it stands; whose; when and where. */
export function inspectionTriple(
  row: InspectionRow,
  lang: Lang,
  today: Day,
): readonly [ReactNode, ReactNode, ReactNode] {
  const day = shortDay(row.done ?? row.planned, today, lang)
  return [
    <>
      <span className="one-line">
        {row.number} {kindIn(row, lang)}
      </span>
      <Stand row={row} lang={lang} today={today} />
    </>,
    <span key="who" className="one-line">
      {[row.buyerName, `${row.code} ${say(row.name, lang)}`.trim()].filter(Boolean).join(' · ')}
    </span>,
    <span key="when" className="one-line">
      {[day, row.place || makerIn(row, lang), row.who, `${row.lot} ${row.unit}`].filter(Boolean).join(' · ')}
    </span>,
  ]
}
