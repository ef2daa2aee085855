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

/** The curve in the answer of oc-curve; the named places stand on it even where only few points were asked for. */
export function ocCurveIn(result: unknown, question: { readonly aql?: unknown; readonly limiting?: unknown }): OcCurve {
  const { points, p95, p50, p10, producersRisk, consumersRisk } = result as Result
  const marks: readonly OcMark[] = [
    { name: 'p95', p: Number(p95), pa: 0.95 },
    { name: 'p50', p: Number(p50), pa: 0.5 },
    { name: 'p10', p: Number(p10), pa: 0.1 },
    ...(producersRisk ? [{ name: 'aql', p: Number(question.aql), pa: 1 - Number(producersRisk) } as const] : []),
    ...(consumersRisk ? [{ name: 'limiting', p: Number(question.limiting), pa: Number(consumersRisk) } as const] : []),
  ]
  const known = points.map(({ p, pa }) => ({ p: Number(p), pa: Number(pa) }))
  const all = [{ p: 0, pa: 1 }, ...known, ...marks].toSorted((a, b) => a.p - b.p)
  return { points: all, marks, end: all.at(-1)?.p ?? 1 }
}

/** Round places on the axis of qualities, four to eight of them. */
export function ticksTo(end: number): readonly number[] {
  const rough = end / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => end / one <= 8) ?? end
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, i) => Number((i * step).toPrecision(6)))
}
