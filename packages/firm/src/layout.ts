import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** How a form is printed otherwise than the house prints it. What it says always comes from the one dataset. */
export const layoutShape = z
  .object({
    id: z.string().trim().min(1).max(40),
    /** What people call it: "Halvorsen, without prices". */
    name: z.string().trim().min(1).max(80),
    /** The form it is of, by kind. */
    kind: z.string().max(60),
    /** The heading of the paper instead of its own; empty for its own. */
    heading: wordsShape,
    /** Whether the firm's mark stands on it. */
    mark: z.boolean(),
    /** The columns of its table in their order, by the name of their facts; empty for all as they are. */
    columns: z.array(z.string().max(60)).max(20).readonly(),
    /** The tongue that a new paper proposes. */
    tongue: z.enum(['en', 'zh', 'both']),
    /** Customers whose papers are printed so by default, by file. */
    customers: z.array(z.string()).max(200).readonly(),
    retired: z.boolean(),
  })
  .readonly()
export type Layout = z.infer<typeof layoutShape>

/** The layouts with one put in its place, by its id. */
export function withLayout(layouts: readonly Layout[], layout: Layout): readonly Layout[] {
  const stands = layouts.some(({ id }) => id === layout.id)
  return stands ? layouts.map((one) => (one.id === layout.id ? layout : one)) : [...layouts, layout]
}

/** The layouts of a kind that are in use. */
export function layoutsOf(layouts: readonly Layout[], kind: string): readonly Layout[] {
  return layouts.filter((layout) => layout.kind === kind && !layout.retired)
}

/** The layout of a kind that was chosen by its id, '' for the house's own; where nobody chose, the one of the customer. */
export function layoutFor(
  layouts: readonly Layout[],
  kind: string,
  customer: string,
  chosen: string | undefined,
): Layout | undefined {
  const all = layoutsOf(layouts, kind)
  if (chosen !== undefined) return all.find(({ id }) => id === chosen)
  return all.find(({ customers }) => customers.includes(customer))
}
