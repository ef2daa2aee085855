import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** A clause of the firm's own library. It overlays the house's clause of the same id; any other id is the firm's own. */
export const firmClauseShape = z
  .object({
    id: z.string().trim().min(1).max(40),
    title: wordsShape,
    text: wordsShape,
    /** The forms on which it stands where nobody chooses otherwise, by kind. */
    forms: z.array(z.string().max(60)).max(20).readonly(),
    /** Customers for whom it stands on these forms, by file; empty for all of them. */
    customers: z.array(z.string()).max(200).readonly(),
    /** No new paper proposes it; papers that carry it keep their words. */
    retired: z.boolean(),
    /** Counts how often its words were changed. */
    version: z.number().int().min(1),
  })
  .readonly()
export type FirmClause = z.infer<typeof firmClauseShape>

/** The clauses with one put in its place, by its id; a new one stands last. */
export function withClause(clauses: readonly FirmClause[], clause: FirmClause): readonly FirmClause[] {
  const stands = clauses.some(({ id }) => id === clause.id)
  return stands ? clauses.map((one) => (one.id === clause.id ? clause : one)) : [...clauses, clause]
}
