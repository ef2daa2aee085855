import { toldEvents } from './presentation-shape-examples.ts'

/** What sets an order its limits: a day kept by hand, and the terms of the credits that pay it. */
export const limitEvents = [
  ...toldEvents,
  { type: 'shipment-limited', limits: { credit: '2026-06-08', source: 'L/C 26-0418' } },
  {
    type: 'credits-bound',
    credits: [
      {
        ...{
          credit: 'c1',
          number: 'LC26-0418',
          amendments: ['1'],
          open: 0,
          audited: { by: 'a1', at: '2026-04-20T02:00:00.000Z' },
        },
        terms: { number: 'LC26-0418', latestShipment: '2026-06-08', documents: [], conditions: [] },
      },
    ],
  },
]
