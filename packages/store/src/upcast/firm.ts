import type { Steps } from './steps.ts'

type Saved = Readonly<Record<string, unknown>>

/** The margin at which who decides, and clauses: before, a firm had none of its own, and the house's are what it works by. */
export const fromNoMargin: Steps = {
  state: (saved) => ({ ...withMargin(saved as Saved), clauses: [], clauseOrder: [], layouts: [] }),
  event: (saved) => ('rules' in (saved as Saved) ? withMargin(saved as Saved) : saved),
}

function withMargin(saved: Saved): Saved {
  const margin = { rate: '0.1', floor: '0.05', base: 'invoice' }
  return { ...saved, rules: { ...(saved['rules'] as Saved), margin } }
}
