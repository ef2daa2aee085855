import { sampleTerms } from '@gendan/forms/sample-deal'

/** A file that was copied from another order and marked as its repeat. */
export const repeatEvents = [
  {
    type: 'order-copied',
    earlier: { file: 'f0', number: 'LW25-0040', repeat: true },
    begun: {
      customerOrder: 'HL-44018',
      terms: sampleTerms,
      papers: { 'sales-contract': { own: { clauses: [], tongue: 'both' }, layout: 'plain' } },
    },
  },
  { type: 'repeat-marked', earlier: { file: 'f0', number: 'LW25-0040', repeat: true } },
] as const
