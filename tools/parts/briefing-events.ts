const at = '2026-03-18T01:20:00.000Z'

/** Heads are asked to confirm an order, and one answers with a condition. */
export const briefingEvents = [
  {
    type: 'heads-asked',
    heads: [{ department: 'workshop', name: { en: 'Workshop', zh: '车间' }, account: 'a2', topics: ['goods', 'days'] }],
    ...{ by: 'a1', day: '2026-03-08' },
  },
  {
    type: 'head-answered',
    headWord: {
      ...{ department: 'workshop', by: 'a2', answer: 'but', word: '藤面 20 日前要到', day: '2026-03-08', at },
      saw: { goods: 'a1', days: 'b2' },
    },
  },
]

/** A day of a workshop is reported and put right. */
export const reportEvents = [
  {
    type: 'progress-reported',
    report: {
      ...{ id: 'report-01', day: '2026-03-10', by: 'a2', at: '2026-03-10T09:00:00Z', photos: [], note: '' },
      made: [{ process: 'cut', line: '1', done: '80', faults: [{ weight: 'minor', count: 2, what: '线头' }] }],
      stocked: [{ line: '1', quantity: '40', warehouse: '成品库' }],
    },
  },
  {
    type: 'progress-corrected',
    report: 'report-01',
    figures: { made: [{ process: 'cut', line: '1', done: '70', faults: [] }], stocked: [], note: '' },
    ...{ reason: '多数了一筐', by: 'a2', at: '2026-03-10T10:00:00Z' },
  },
]
