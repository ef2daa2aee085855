import { dayShape } from '@gendan/kernel/day'
import { add, compare, type Decimal, subtract } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { type Inspection, verdicts } from './inspection.ts'
import {
  type DefectClass,
  foundPointShape,
  type Measure,
  measureShape,
  type NamedFault,
  namedFaultShape,
} from './inspection-parts.ts'

/** What somebody saw of an inspection: only what he answered. Points, measures and faults are put together by their ids. */
export const findingsShape = z
  .object({
    /** The inspection it is of, by id. */
    inspection: z.string().trim().min(1).max(80),
    points: z.array(foundPointShape).max(200).default([]).readonly(),
    measures: z.array(measureShape).max(60).default([]).readonly(),
    /** A fault of which none is left is told with a count of 0. */
    faults: z.array(namedFaultShape).max(200).default([]).readonly(),
    drawn: z.number().int().min(0).max(1_000_000).optional(),
    /** Pieces with a defect, by class, where faults are not named. */
    found: z
      .object({
        critical: z.number().int().min(0).max(1_000_000),
        major: z.number().int().min(0).max(1_000_000),
        minor: z.number().int().min(0).max(1_000_000),
      })
      .readonly()
      .optional(),
    /** Photographs of the whole: they are added to those that stand. */
    photos: z.array(z.string().max(80)).max(60).default([]).readonly(),
    done: dayShape.optional(),
    by: z.string().trim().max(80).optional(),
    verdict: z.enum(Object.keys(verdicts) as [keyof typeof verdicts, ...(keyof typeof verdicts)[]]).optional(),
    remedy: z.string().max(2000).optional(),
  })
  .readonly()
export type Findings = z.infer<typeof findingsShape>

/** An inspection with what somebody saw put in: the latest answer to each point, measure and fault. The same findings twice change nothing. */
export function withFindings(inspection: Inspection, seen: Findings): Inspection {
  const points = putAll(inspection.points, seen.points)
  const measures = putAll(inspection.measures ?? [], seen.measures)
  const faults = putAll(inspection.faults ?? [], seen.faults).filter(({ count }) => count > 0)
  const found = faults.length > 0 ? countsOf(faults) : (seen.found ?? inspection.found)
  return {
    ...inspection,
    ...{ points, found },
    photos: [...new Set([...inspection.photos, ...seen.photos])].slice(0, 60),
    ...(measures.length > 0 ? { measures } : {}),
    ...(faults.length > 0 || inspection.faults ? { faults } : {}),
    ...saidIn(seen),
  }
}

/** What somebody said of the whole; what he left out stays as it was. */
function saidIn({ drawn, done, by, verdict, remedy }: Findings): Partial<Inspection> {
  return {
    ...(drawn === undefined ? {} : { drawn }),
    ...(done ? { done } : {}),
    ...(by ? { by } : {}),
    ...(verdict ? { verdict } : {}),
    ...(remedy === undefined ? {} : { remedy }),
  }
}

function putAll<One extends { readonly id: string }>(before: readonly One[], now: readonly One[]): readonly One[] {
  const latest = new Map(now.map((one) => [one.id, one]))
  const known = new Set(before.map(({ id }) => id))
  return [...before.map((one) => latest.get(one.id) ?? one), ...now.filter(({ id }) => !known.has(id))]
}

/** Pieces with a fault of each class. */
export function countsOf(faults: readonly NamedFault[]): Inspection['found'] {
  const of = (wanted: DefectClass) =>
    faults.filter((one) => one.weight === wanted).reduce((sum, one) => sum + one.count, 0)
  return { critical: of('critical'), major: of('major'), minor: of('minor') }
}

/** The pieces of a measure that are out of tolerance: their places in its row. */
export function outOf({ nominal, plus, minus, values }: Measure): readonly number[] {
  const [most, least] = [add(nominal, plus), subtract(nominal, minus)]
  return values.flatMap((value: Decimal, i) => (compare(value, most) > 0 || compare(value, least) < 0 ? [i] : []))
}

/** A point that nobody has answered: neither right nor wrong, and not said why it was not looked at. */
export function isOpen({ unseen, found }: Inspection['points'][number]): boolean {
  return unseen === true && found.trim() === ''
}

/** What is wrong beside the counts: points that are not right, measures out of tolerance. */
export function wrongIn({ points, measures = [] }: Pick<Inspection, 'points' | 'measures'>): readonly WrongPart[] {
  return [
    ...points.flatMap((one, i) => (one.right || one.unseen ? [] : [{ at: `points.${i}`, name: one.point }])),
    ...measures.flatMap((one, i) => (outOf(one).length > 0 ? [{ at: `measures.${i}`, name: one.name }] : [])),
  ]
}

export interface WrongPart {
  readonly at: string
  readonly name: Words
}
