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
          unjudged: 0,
          received: '2026-04-02',
          audited: { by: 'a1', at: '2026-04-20T02:00:00.000Z', version: 1 },
        },
        terms: { number: 'LC26-0418', latestShipment: '2026-06-08', documents: [], conditions: [] },
      },
    ],
  },
]

const who = { by: 'a1', at: '2026-04-02T02:00:00.000Z' }
const point = {
  rule: 'CR-65',
  place: 'latestShipment',
  said: 'Latest shipment: the credit has 2026-06-01, the contract 2026-06-08.',
}
const message = {
  ...{
    id: 'm1',
    type: '700',
    text: ':20:LC26-0418',
    received: '2026-04-02',
    from: 'BANK OF CHINA, NINGBO',
    how: 'scan',
  },
  ...{ files: [{ attachment: 'e'.repeat(64), name: 'lc.pdf' }], confidence: '0.93', note: '', ...who },
  scan: { pages: 1, doubtful: 3, doubts: [{ from: 4, to: 13, sure: 44, page: 1, box: [1040, 850, 620, 74] }] },
  terms: { number: 'LC26-0418', latestShipment: '2026-06-01', documents: [], conditions: [] },
}
const amendment = {
  ...{
    id: 'm2',
    type: '707',
    text: ':20:LC26-0418',
    received: '2026-04-12',
    from: 'BANK OF CHINA, NINGBO',
    how: 'typed',
  },
  ...{ files: [], note: '', fields: { '20': 'LC26-0418', '26E': '1', '44C': '260608' }, ...who },
}
const continued = {
  ...amendment,
  id: 'm3',
  type: '708',
  fields: { '46B': '/ADD/+CERTIFICATE OF ORIGIN' },
  continues: 'm2',
}

/** What happens to a credit, from its receipt to its end. */
const creditEvents = [
  { type: 'credit-received', customer: 'p1', orders: ['f1'], message },
  { type: 'points-counted', points: { open: 2, unjudged: 1, amend: 1 } },
  { type: 'orders-bound', orders: ['f1', 'f2'], reason: 'it pays the second lot, too', ...who },
  {
    type: 'term-corrected',
    correction: {
      ...{ id: 'k1', message: 'm1', path: 'documents.0.originals', value: 3, was: 1, reason: 'in triplicate', ...who },
    },
  },
  {
    type: 'term-corrected',
    correction: { id: 'k2', message: 'm1', path: 'portOfLoading', was: 'NINGB0', reason: 'a stain', ...who },
  },
  { type: 'scan-facts-confirmed', message: 'm1', paths: ['number', 'documents.0.originals'], ...who },
  { type: 'correction-taken-back', correction: 'k2', reason: 'it does stand there', ...who },
  { type: 'points-judged', points: [{ ...point, how: 'amend', note: 'a week too short', ...who }] },
  {
    type: 'amendment-asked',
    request: { id: 'r1', day: '2026-04-04', points: [point], letter: 'Dear Sirs, …', sent: 'customer, mail', ...who },
  },
  { type: 'credit-message-received', message: amendment, answers: ['r1'] },
  { type: 'credit-message-received', message: continued, answers: [] },
  {
    type: 'amendment-answered',
    message: 'm2',
    answer: {
      ...{ answer: 'accepted', reason: '', day: '2026-04-13', told: 'advising bank, letter', ...who },
      fields: { latestShipment: '2026-06-08' },
    },
  },
  {
    ...{ type: 'amendment-request-printed', request: 'r1' },
    page: { attachment: 'd'.repeat(64), bytes: 18_204, pages: 1 },
  },
  {
    ...{ type: 'reading-taken-over', message: 'm1', taken: ['latestShipment'], reason: 'read in full today', ...who },
    terms: { number: 'LC26-0418', latestShipment: '2026-06-08' },
  },
  { type: 'credit-audited', audit: { against: [{ file: 'f1', version: 1 }], note: '', ...who } },
  { type: 'credit-closed', closed: { how: 'drawn', reason: 'paid in full', ...who } },
  { type: 'credit-reopened', reason: 'a second drawing', ...who },
] as never as readonly { readonly type: string }[]

export const creditExamples = { credit: creditEvents }
