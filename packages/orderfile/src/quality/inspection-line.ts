import { type Inspection, type InspectionKind, standingInspections } from '@gendan/forms/deal/inspection'
import type { NamedFault } from '@gendan/forms/deal/inspection-parts'
import type { InspectionSeverity } from '@gendan/forms/deal/inspection-severity'
import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '../order-file.ts'
import { reached } from '../stage.ts'
import { openCorrections, unanswered } from './care.ts'

/** Where an inspection stands. Whether a planned one is overdue hangs on the day, and is told when it is read. */
export const inspectionStates = {
  planned: { en: 'Planned', zh: '待验' },
  again: { en: 'Awaiting re-inspection', zh: '待复验' },
  failed: { en: 'Refused', zh: '不合格' },
  reworked: { en: 'Refused, inspected again since', zh: '不合格（已复验）' },
  conditional: { en: 'Conceded', zh: '有条件接受' },
  passed: { en: 'Passed', zh: '合格' },
} as const satisfies Record<string, Words>
export type InspectionState = keyof typeof inspectionStates

/** The same on a day: a planned one is overdue, wanted within a week, or later. */
export const inspectionStands = {
  doubt: { en: 'In doubt', zh: '有疑问' },
  overdue: { en: 'Overdue', zh: '逾期未验' },
  week: { en: 'Within seven days', zh: '七日内' },
  later: { en: 'Later', zh: '更晚' },
  ...inspectionStates,
} as const satisfies Record<string, Words>
export type InspectionStand = keyof typeof inspectionStands

/** An inspection of an order as the board of all inspections shows it. */
export interface InspectionLine {
  readonly inspection: string
  readonly kind: InspectionKind
  readonly state: InspectionState
  readonly purchase: string
  readonly planned: Day
  readonly place: string
  readonly lot: string
  readonly unit: string
  readonly level: string
  readonly severity: InspectionSeverity
  /** Limits of critical, major and minor defects: "0/2.5/4.0". */
  readonly aql: string
  readonly by: string
  readonly done: Day | null
  readonly drawn: number
  readonly critical: number
  readonly major: number
  readonly minor: number
  /** The supplier whose goods are inspected, by id; empty for our own workshop. */
  readonly maker: string
  /** Number and file of the first article, and what the goods are called. */
  readonly code: string
  readonly goods: string
  readonly name: Words
  /** The first look at these goods: it alone counts for the record of who made them. */
  readonly first: boolean
  /** Doubts that wait for the supervisor's word. */
  readonly doubts: number
  /** By when its earliest correction is to be done that nothing has proved. */
  readonly correctUntil: Day | null
  readonly faults: readonly Pick<NamedFault, 'code' | 'name' | 'weight' | 'count'>[]
  /** The order goes on, and its goods are not on board. */
  readonly open: boolean
}

/** Every inspection of an order, as the board shows it. */
export function inspectionLines(file: OrderFile): readonly InspectionLine[] {
  const all = file.deal.inspections ?? []
  const standing = new Set(standingInspections(all).map(({ id }) => id))
  const open = !(file.aside && file.aside.state !== 'hold') && !reached(file.stage, 'E15')
  return all.map((one): InspectionLine => {
    const { id, kind, purchase, planned, place, lot, level, aql, by, done, drawn, found, again } = one
    return {
      ...{ inspection: id, kind, purchase, planned, place, level, by, drawn, open, ...found, ...goodsIn(file, one) },
      state: stateOf(one, standing.has(id)),
      severity: one.severity?.is ?? 'normal',
      lot: lot.value,
      unit: lot.unit,
      aql: [aql.critical, aql.major, aql.minor].join('/'),
      done: done ?? null,
      first: again === '',
      doubts: unanswered(file.deal).filter(({ inspection }) => inspection === id).length,
      correctUntil: openCorrections(file.deal).find(({ inspection }) => inspection === id)?.until ?? null,
      faults: (one.faults ?? []).map(({ code, name, weight, count }) => ({ code, name, weight, count })),
    }
  })
}

function stateOf({ verdict, again }: Inspection, stands: boolean): InspectionState {
  if (verdict === undefined) return again === '' ? 'planned' : 'again'
  return verdict === 'failed' && !stands ? 'reworked' : verdict
}

/** Whose goods they are and what they are: of the purchase, or of the order. */
export function goodsIn(
  { deal }: Pick<OrderFile, 'deal'>,
  { purchase }: Pick<Inspection, 'purchase'>,
): Pick<InspectionLine, 'maker' | 'code' | 'goods' | 'name'> {
  const bought = deal.purchases?.find(({ id }) => id === purchase)
  const [line] = bought?.lines ?? (deal.contract ?? deal.offer)?.terms.lines ?? []
  return {
    maker: bought ? bought.supplier : (deal.production?.maker ?? ''),
    ...{ code: line?.code ?? '', goods: line?.goods ?? '', name: line?.name ?? { en: '', zh: '' } },
  }
}
