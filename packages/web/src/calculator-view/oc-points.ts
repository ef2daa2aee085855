import { compute } from '@gendan/trade/calculation/calculation'
import { ocCurveCalculation } from '@gendan/trade/inspection/oc-curve'
import type { Question } from './question.ts'

/** A point of an operating characteristic: the quality of lots that come, and how often they are accepted; as fractions. */
export interface OcPoint {
  readonly p: number
  readonly pa: number
}

/** A place on the curve that has a name: the quality accepted 95, 50 or 10 times of 100, a quality that was asked about. */
export interface OcMark extends OcPoint {
  readonly name: 'p95' | 'p50' | 'p10' | 'aql' | 'limiting'
}

export interface OcCurve {
  readonly points: readonly OcPoint[]
  readonly marks: readonly OcMark[]
  /** The quality at the right end of the axis. */
  readonly end: number
}

interface Result {
  readonly points: readonly { readonly p: string; readonly pa: string }[]
  readonly p95: string
  readonly p50: string
  readonly p10: string
  readonly producersRisk: string
  readonly consumersRisk: string
}

/** The curve in the answer of oc-curve; between few points that were asked for it is reckoned, not drawn straight. */
export function ocCurveIn(result: unknown, question: Question): OcCurve {
  const { points, p95, p50, p10, producersRisk, consumersRisk } = result as Result
  const marks: readonly OcMark[] = [
    { name: 'p95', p: Number(p95), pa: 0.95 },
    { name: 'p50', p: Number(p50), pa: 0.5 },
    { name: 'p10', p: Number(p10), pa: 0.1 },
    ...(producersRisk ? [{ name: 'aql', p: Number(question['aql']), pa: 1 - Number(producersRisk) } as const] : []),
    ...(consumersRisk
      ? [{ name: 'limiting', p: Number(question['limiting']), pa: Number(consumersRisk) } as const]
      : []),
  ]
  const known = [...points, ...usualPoints(question)].map(({ p, pa }) => ({ p: Number(p), pa: Number(pa) }))
  const all = [{ p: 0, pa: 1 }, ...known, ...marks].toSorted((a, b) => a.p - b.p)
  return { points: all, marks, end: all.at(-1)?.p ?? 1 }
}

/** The points that show the whole curve of a plan; none where the plan cannot be reckoned. */
function usualPoints({ points: _, ...plan }: Question): Result['points'] {
  const answer = compute(ocCurveCalculation, plan)
  return 'errors' in answer ? [] : (answer.result as Result).points
}

/** Round places on the axis of qualities, four to eight of them. */
export function ticksTo(end: number): readonly number[] {
  const rough = end / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => end / one <= 8) ?? end
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, i) => Number((i * step).toPrecision(6)))
}
