import { dayShape } from '@gendan/kernel/day'
import { moneyShape } from '@gendan/kernel/money'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { whoseShape } from './whose.ts'

/** A gate that a change closed, and who signs or shows it again. */
export const reopenedShape = z.object({ gate: z.string(), title: wordsShape, who: wordsShape }).readonly()

/** A change of settled terms as it was made: what was and what is, in the words of the papers, and what it reopened. */
export const changeShape = z
  .object({
    /** The version it makes of the terms. */
    version: z.number().int().min(2),
    day: dayShape,
    reason: z.string(),
    /** Who asked for it, in the words of who made it; empty where nobody said. */
    askedBy: z.string(),
    /** Whose wish it was; left out where nobody said. */
    whose: whoseShape.optional(),
    /** By account. */
    by: z.string(),
    rows: z.array(z.object({ what: wordsShape, before: wordsShape, after: wordsShape }).readonly()).readonly(),
    total: z.object({ before: moneyShape, after: moneyShape }).readonly(),
    reopened: z.array(reopenedShape).readonly(),
    /** Papers that left the house and no longer agree: "LW-PI26-0003 v1". */
    papers: z.array(z.string()).readonly(),
  })
  .readonly()
export type Change = z.infer<typeof changeShape>

/** The changes of a file as parts of it, each called by the version it makes. */
export function changeParts({ changes = [] }: { readonly changes?: readonly Change[] | undefined }) {
  return changes.map(({ version }) => ({
    id: `v${version}`,
    name: { en: `terms version ${version}`, zh: `条款第 ${version} 版` },
  }))
}
