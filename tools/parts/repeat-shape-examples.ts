import { sampleTerms } from '@gendan/forms/sample-deal'

/** A file that was copied from another order, marked as its repeat, and reckoned by a template of its own. */
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
  {
    type: 'template-chosen',
    template: 'furniture',
    reason: 'made in the slow workshop',
    by: 'a1',
    at: '2026-03-18T01:20:00.000Z',
  },
] as const
