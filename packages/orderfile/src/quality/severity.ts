import type { Sections } from '@gendan/forms/deal/deal'
import type { Inspection } from '@gendan/forms/deal/inspection'
import { ledTo, type NextSeverity } from '@gendan/forms/deal/inspection-severity'
import type { Facts, Listing } from '@gendan/kernel/act'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '../order-file.ts'
import { goodsIn } from './inspection-line.ts'
import { type SwitchedLot, switched } from './switching-of.ts'

/** The list of lots that were looked at for the first time, of the makers and goods named, the oldest first. */
export const LOTS_ON_RECORD = 'lots-on-record'

/** Lots that follow one another: of one maker and one article, as it comes in or as it is complete. */
export interface Series {
  readonly kind: 'accessory' | 'final'
  readonly maker: string
  readonly code: string
  /** What tells goods without a code apart. */
  readonly name: string
}

/** A line of the list. */
export interface RecordedLot extends Omit<Series, 'kind'> {
  readonly kind: string
  readonly number: string
  readonly done: string
  readonly lot: string
  readonly unit: string
  readonly level: string
  readonly aql: string
  readonly major: number
  readonly state: string
}

/** What the record of its series says of how an inspection is to be made, with its working. */
export interface SeverityProposal {
  readonly next: NextSeverity
  readonly lots: number
  readonly refused: number
  readonly working: readonly (SwitchedLot & Pick<RecordedLot, 'number' | 'done' | 'lot' | 'unit' | 'major'>)[]
}

type Looked = Pick<Inspection, 'kind' | 'purchase'>

/** The series that an inspection belongs to. Goods in making are looked at by the record of complete ones. */
export function seriesOf(file: Pick<OrderFile, 'deal'>, inspection: Looked): Series {
  const { maker, code, name } = goodsIn(file, inspection)
  return { kind: inspection.kind === 'accessory' ? 'accessory' : 'final', maker, code, name: nameOf(name) }
}

function nameOf({ en, zh }: Words): string {
  return zh || en
}

/** Whether two lots belong to one series. */
export function keyOf({ kind, maker, code, name }: Omit<Series, 'kind'> & { readonly kind: string }): string {
  return JSON.stringify([kind, maker, code || name])
}

/** What is read for the inspections that are planned. */
export function severityLists(file: Pick<OrderFile, 'deal'>, inspections: readonly Looked[]): readonly Listing[] {
  const series = new Map(inspections.map((one) => seriesOf(file, one)).map((one) => [keyOf(one), one]))
  return [{ list: LOTS_ON_RECORD, of: { series: JSON.stringify([...series.values()]) } }]
}

/** What the record says of an inspection; without lots on record, normal. */
export function proposedSeverity(
  file: Pick<OrderFile, 'deal'>,
  inspection: Looked,
  recorded: readonly RecordedLot[],
): SeverityProposal {
  const key = keyOf(seriesOf(file, inspection))
  const lots = recorded.filter((one) => keyOf(one) === key)
  const { next, lots: judged } = switched(lots.map((one) => ({ ...one, accepted: isAccepted(one.state) })))
  return {
    next,
    lots: lots.length,
    refused: lots.filter(({ state }) => !isAccepted(state)).length,
    working: lots
      .slice(-judged.length)
      .map(({ number, done, lot, unit, major }, i) => ({ ...lotAt(judged, i), number, done, lot, unit, major })),
  }
}

/** A lot that was conceded counts as accepted. */
export function isAccepted(state: string): boolean {
  return state === 'passed' || state === 'conditional'
}

function lotAt(judged: readonly SwitchedLot[], i: number): SwitchedLot {
  return judged[i] ?? { severity: 'normal', accepted: true, next: 'normal' }
}

/**
 * The inspection with its severity as the house knows the record: what somebody says of the record is not believed. What is not chosen anew stays as
 * it was; a new one for which nothing is said takes what the record leads to.
 */
export function withSeverity(
  file: Pick<OrderFile, 'deal'>,
  inspection: Inspection,
  before: Inspection | undefined,
  facts: Facts,
): Inspection {
  const { severity: wanted, ...rest } = inspection
  const stays = before && (!wanted || (wanted.is === before.severity?.is && wanted.why === before.severity.why))
  if (stays) return before.severity ? { ...rest, severity: before.severity } : rest
  const recorded = facts.rows(LOTS_ON_RECORD) as readonly RecordedLot[]
  const { next, lots, refused } = proposedSeverity(file, inspection, recorded)
  if (!wanted && lots === 0) return rest
  const is = wanted?.is ?? ledTo(next)
  return { ...rest, severity: { is, proposed: next, lots, refused, why: wanted?.why ?? '' } }
}

/** The inspection that stands under an id. */
export function standingOne({ inspections = [] }: Sections, id: string): Inspection | undefined {
  return inspections.find((one) => one.id === id)
}
