import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { z } from 'zod'
import type { Description, Holding, Part } from './description.ts'

/** The facts of a description at the door: what it does not name is refused, so that nothing is left out in silence. */
export function shapeOf(description: Description): z.ZodType {
  const each = Object.entries<Part>(description).map(([key, part]) => [key, partShape(part).optional()] as const)
  return z.strictObject(Object.fromEntries(each))
}

function partShape(part: Part): z.ZodType {
  if ('holds' in part) return HELD[part.holds]
  if ('holdsEach' in part) return z.array(HELD[part.holdsEach]).max(MOST)
  if ('group' in part) return shapeOf(part.group)
  return z.array(shapeOf(part.groupEach)).max(MOST)
}

/** Lines of one document, as many as a message may have elements. */
const MOST = 20_000

const text = z.string().trim().min(1).max(4000)
const named = z.strictObject({ value: text, scheme: z.string().trim().min(1).max(100).optional() })

const HELD: Readonly<Record<Holding, z.ZodType>> = {
  text,
  day: dayShape,
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/u),
  figure: decimalShape,
  flag: z.boolean(),
  amount: z.strictObject({ amount: decimalShape, currency: z.string().regex(/^[A-Z]{3}$/u) }),
  quantity: z.strictObject({ value: decimalShape, unit: z.string().trim().max(20) }),
  identifier: named,
  coded: named,
}
