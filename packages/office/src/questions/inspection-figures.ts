import type { Answer } from '@gendan/contract/questions'
import { nextSeverity } from '@gendan/orderfile/quality/switching-of'
import type { Tx } from '@gendan/store/database'
import {
  type FiguresWanted,
  inspectionFigures,
  type LotRow,
  lotsOnRecord,
} from '@gendan/store/lists/inspection-figures'
import type { Desk } from '../desk.ts'

/** Figures of inspections, and how the next lot of each maker and article is to be inspected. */
export async function figuresOfInspections(
  tx: Tx,
  _: Desk,
  wanted: FiguresWanted,
): Promise<Answer<'inspection-figures'>> {
  const [figures, lots] = await Promise.all([inspectionFigures(tx, wanted), lotsOnRecord(tx, wanted)])
  const series = Map.groupBy(lots, ({ maker, code, name }) => `${maker} ${code || name.zh || name.en}`)
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
  const judged = lots.map((one) => ({ ...one, accepted: one.state === 'passed' || one.state === 'conditional' }))
  const { maker, makerName, code, name, aql, level } = last
  const refused = judged.filter(({ accepted }) => !accepted).length
  return [{ ...{ maker, makerName, code, name, aql, level }, lots: lots.length, refused, next: nextSeverity(judged) }]
}
