import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'

/** An alarm that somebody has answered for one step: silent until what it hangs on changes, and until a day where he named one. */
export const quietShape = z
  .object({
    alarm: z.string().max(20),
    /** The step it rings at, by id. */
    at: z.string().max(120),
    /** What it hung on when it was silenced: another cause rings anew. */
    cause: z.string().max(200),
    /** The day on which it rings again, whatever has happened. */
    until: dayShape.optional(),
    reason: z.string().trim().min(2).max(300),
    by: z.string(),
    since: z.string(),
  })
  .readonly()
export type Quiet = z.infer<typeof quietShape>

/** One answer for each alarm and step: a new one takes the place of the one before. */
export function withQuiet(quiets: readonly Quiet[] | undefined, quiet: Quiet): readonly Quiet[] {
  return [...withoutQuiet(quiets, quiet), quiet]
}

/** The answers without the one for this alarm at this step. */
export function withoutQuiet(quiets: readonly Quiet[] = [], { alarm, at }: Pick<Quiet, 'alarm' | 'at'>) {
  return quiets.filter((one) => one.alarm !== alarm || one.at !== at)
}
