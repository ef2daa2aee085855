import type { Answer } from '@gendan/contract/questions'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { isAccepted, keyOf, proposedSeverity, severityLists } from '@gendan/orderfile/quality/severity'
import { switched } from '@gendan/orderfile/quality/switching-of'
import type { Tx } from '@gendan/store/database'
import {
  type FiguresWanted,
  inspectionFigures,
  type LotRow,
  lotsOfSeries,
  lotsOnRecord,
} from '@gendan/store/lists/inspection-figures'
import type { Desk } from '../desk.ts'
import { one } from '../standing.ts'

/** Figures of inspections, and how the next lot of each maker and article is to be inspected. */
export async function figuresOfInspections(
  tx: Tx,
  _: Desk,
  wanted: FiguresWanted,
): Promise<Answer<'inspection-figures'>> {
  const [figures, lots] = await Promise.all([inspectionFigures(tx, wanted), lotsOnRecord(tx, wanted)])
  const series = Map.groupBy(lots, ({ name, ...one }) => keyOf({ ...one, name: name.zh || name.en }))
  const switching = [...series.values()].flatMap(oneSeries)
  return {
    ...figures,
    switching: switching.toSorted((a, b) => WEIGHT[a.next] - WEIGHT[b.next] || b.lots - a.lots).slice(0, 200),
  }
}

const WEIGHT = { stop: 0, tightened: 1, reduced: 2, normal: 3 } as const

function oneSeries(lots: readonly LotRow[]) {
  const last = lots.at(-1)
  if (!last) return []
  const judged = lots.map((one) => ({ ...one, accepted: isAccepted(one.state) }))
  const { kind, maker, makerName, code, name, aql, level } = last
  const refused = judged.filter(({ accepted }) => !accepted).length
  return [
    { ...{ kind, maker, makerName, code, name, aql, level }, lots: lots.length, refused, next: switched(judged).next },
  ]
}

/** How severely each inspection that an order may ask for is to be made: its goods on the way and complete, each purchase as it comes in. */
export async function severityOfInspections(
  tx: Tx,
  _: Desk,
  { file: id }: { readonly file: string },
): Promise<Answer<'inspection-severity'>> {
  const file = (await one(tx, orderFile.kind, id)).state as unknown as OrderFile
  const wanted = [
    { kind: 'mid-term', purchase: '' } as const,
    { kind: 'final', purchase: '' } as const,
    ...(file.deal.purchases ?? []).map((bought) => ({ kind: 'accessory', purchase: bought.id }) as const),
  ]
  const [listing] = severityLists(file, wanted)
  const lots = await lotsOfSeries(tx, { series: listing?.of['series'] ?? '[]' })
  return {
    rows: wanted.map((of) => {
      const { working, ...proposal } = proposedSeverity(file, of, lots)
      return { ...of, ...proposal, working: working.slice(-SHOWN) }
    }),
  }
}

/** So many of the latest lots are shown as working. */
const SHOWN = 10
