import type { Aggregate } from '@gendan/kernel/aggregate'
import { type CreditEvent, type CreditFile, creditEventShape, creditFileShape } from './credit-shape.ts'
import { evolveCredit } from './evolve-credit.ts'

/** A letter of credit: what banks sent of it, and what was corrected, judged, asked and amended (docs/decisions/0058). */
export const creditFile: Aggregate<CreditFile, CreditEvent> = {
  kind: 'credit',
  shape: 1,
  state: creditFileShape,
  event: creditEventShape,
  born: (id) => ({
    ...{ id, customer: '', orders: [], messages: [], corrections: [], judged: [], requests: [] },
    ...{ points: { open: 0, unjudged: 0, amend: 0 }, by: '', at: '' },
  }),
  evolve: evolveCredit,
}
