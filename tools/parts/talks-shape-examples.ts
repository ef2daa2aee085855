import { sampleDeal } from '@gendan/forms/sample-deal'
import { repeatEvents } from './repeat-shape-examples.ts'

/** What is said to suppliers and by the customer, and what came before an order: one example each. */
export const talksEvents = [
  {
    type: 'suppliers-asked',
    lines: sampleDeal.sourcing?.lines,
    asked: sampleDeal.sourcing?.asked.map(({ offer: _, ...one }) => one),
  },
  { type: 'supplier-offered', asked: 'a1', offer: sampleDeal.sourcing?.asked[0]?.offer },
  { type: 'supplier-chosen', choice: { line: '1', asked: 'a1', day: '2026-03-12', reason: 'best wood' } },
  { type: 'round-recorded', round: { ...sampleDeal.rounds?.[1], round: 4 } },
  ...repeatEvents,
]
