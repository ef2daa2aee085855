const day = '2026-03-18'
const facts = {
  ...{ says: 'Ask Halvorsen which carton mark they want now', doer: 'a1', due: '2026-03-20', proof: true },
  about: { kind: 'order-file', id: 'f1' },
  files: [{ attachment: 'a'.repeat(64), name: 'his mail.eml' }],
}
const line = {
  id: 'l1',
  says: 'Chase the carton maker',
  key: 'f1 purchase-back/p1',
  order: 'f1',
  number: 'LW26-0147',
  errand: '',
}
const open = { ...line, end: 'open', why: '', told: '' }

/** Everything that happens to an errand, once each. */
const errandEvents = [
  { type: 'errand-given', facts, giver: 'a2', day },
  { type: 'errand-changed', facts: { ...facts, due: '2026-03-21' }, day },
  { type: 'errand-accepted', promised: '2026-03-23', word: 'they answer on Mondays', day },
  { type: 'errand-returned', word: 'I do not know whom to ask', day },
  { type: 'errand-done', word: 'the green one', proofs: [{ attachment: 'b'.repeat(64), name: 'answer.eml' }], day },
  { type: 'errand-reopened', word: 'for the inner carton, too', day },
  { type: 'errand-confirmed', word: '', day },
  { type: 'errand-withdrawn', word: 'not needed any more', day },
] as never

/** A day from its plan to its summary. */
const dayLogEvents = [
  { type: 'day-planned', account: 'a1', day, lines: [open] },
  {
    type: 'day-closed',
    lines: [{ ...open, end: 'tomorrow', why: 'nobody answered', told: 'Chen' }],
    note: 'Two calls to Hamburg took the afternoon.',
    at: '2026-03-18T09:40:00.000Z',
  },
] as never

/** Orders that go over to a colleague for a holiday, and come back. */
const handOverEvents = [
  {
    type: 'hand-over-offered',
    ...{
      from: 'a1',
      to: 'a2',
      kind: 'holiday',
      until: '2026-04-03',
      note: 'Halvorsen asks each Monday',
      by: 'a1',
      day,
    },
    ...{ files: ['f1', 'f2'], parties: ['p1'], errands: ['e1'] },
  },
  { type: 'hand-over-accepted', files: ['f1'], parties: ['p1'], errands: ['e1'], day },
  { type: 'hand-over-refused', word: 'I am away, too', day },
  { type: 'hand-over-withdrawn', word: 'he stays', day },
  { type: 'hand-over-ended', files: ['f1'], parties: ['p1'], errands: [], day },
] as never

const item = {
  ...{ id: 'goods', days: 7, evidence: 'word', lesson: '' },
  title: { en: 'Know the goods within seven days', zh: '7 天之内了解产品' },
  how: { en: 'Go to the workshop and ask.', zh: '勤下车间。' },
}

/** A newcomer begins, shows what he has learned, and is confirmed. */
const newcomerEvents = [
  { type: 'newcomer-begun', items: [item], begun: day, by: 'a2' },
  {
    type: 'step-shown',
    item: 'goods',
    word: 'Oak is heavy',
    files: [{ attachment: 'a'.repeat(64), name: 'oak.jpg' }],
    day,
  },
  { type: 'step-judged', item: 'goods', good: false, word: 'and teak?', judge: 'a2', day },
] as never

const asked = {
  ...{ customer: 'p1', file: 'f1', goods: 'g1', says: 'Oak table', hsCode: '940360', by: '2026-05-20', at: 'arrival' },
  quantity: { value: '2400', unit: 'PCE' },
  ...{ sailing: 30, payment: 'transfer', sample: true, materials: '2026-04-02', maker: 'line/1', overtime: 25 },
  ...{ overtimePerPiece: '1.2', airPerKg: '28', flight: 5, secondShipment: '1200' },
}
const earlier = [
  { kind: 'split', day: '2026-05-20', cost: '1200', quantity: '900', says: { en: '900 by then', zh: '先出 900' } },
  { kind: 'maker', day: '2026-05-28', makerName: { en: 'Works', zh: '厂' }, says: { en: 'no offer', zh: '未报价' } },
]
const account = {
  ...{ day: '2026-06-10', board: '2026-05-11', maker: 'line/1', makerName: { en: '1', zh: '1' }, days: 12, waits: 4 },
  ...{ before: [{ file: 'f2', number: 'LW-2', quantity: '800' }], bottleneck: 'capacity', risk: 'middle', earlier },
  riskWhy: [{ en: 'nobody has audited him', zh: '没有验过厂' }],
  steps: [
    { id: 'bulk', title: { en: 'Making', zh: '生产' }, days: 12, from: day, until: '2026-04-20', critical: true },
  ],
}

/** A day is refused with something instead, and what became of it. */
const dayRequestEvents = [
  {
    ...{ type: 'request-answered', asked, account, by: 'a1', day },
    verdict: {
      ...{ kind: 'refused', reason: 'capacity', word: 'The line is full until May' },
      offers: [{ means: 'split', day: '2026-05-20', quantity: '900' }],
    },
  },
  { type: 'request-came-to', outcome: { kind: 'took', word: 'in two lots', file: 'f1' }, by: 'a1', day },
] as never

/** What happens between people, by kind. */
export const ownDayExamples = {
  errand: errandEvents,
  'day-log': dayLogEvents,
  'hand-over': handOverEvents,
  newcomer: newcomerEvents,
  'day-request': dayRequestEvents,
  'newcomer-list': [{ type: 'newcomer-list-kept', items: [item] }] as never,
}
