const who = { by: 'a1', at: '2026-11-10T02:00:00.000Z' }
const ours = {
  ...{ id: 'd1', kind: 'commercial-invoice', title: 'COMMERCIAL INVOICE', originals: 1, copies: 2, ...who },
  source: { from: 'paper', file: 'f1', paper: 'p1', kind: 'commercial-invoice', number: 'LW-CI26-0001', version: 1 },
  face: { kind: 'commercial-invoice', total: { amount: '52300', currency: 'USD' } },
}
const others = {
  ...{ id: 'd2', kind: 'bill-of-lading', title: 'BILL OF LADING', originals: 3, copies: 0, ...who },
  source: { from: 'others', files: [{ attachment: 'c'.repeat(64), name: 'bl.pdf' }] },
  face: { kind: 'bill-of-lading', dates: { onBoard: '2026-11-03' } },
}
const judgement = {
  ...{ rule: 'BL-09', of: 'd2', place: 'clauses.0', says: 'A person must judge it.', verdict: 'accepted' },
  ...{ reason: '不属不清洁批注', ...who },
}

/** One event of every type of a presentation, in an order in which they may happen. */
export const presentationEvents = [
  {
    type: 'presentation-opened',
    basis: { way: 'credit', credit: 'c1', number: 'LC26-0417' },
    orders: ['f1'],
    drawing: 1,
    ...who,
  },
  { type: 'document-put', document: ours, reason: '' },
  { type: 'document-put', document: others, reason: '船公司更正' },
  { type: 'document-put', document: { ...others, id: 'd3' }, reason: '' },
  { type: 'document-taken-out', document: 'd3', reason: '重复', ...who },
  { type: 'finding-judged', judgement },
  {
    type: 'documents-presented',
    round: {
      ...{ day: '2026-11-16', bank: 'BANK OF CHINA NINGBO', courier: 'DHL 12', documents: [ours, others], ...who },
      ...{ terms: { number: 'LC26-0417', documents: [], conditions: [] }, accepted: [judgement] },
    },
  },
  {
    type: 'bank-notice-recorded',
    notice: { id: 'n1', round: 0, kind: 'refusal', text: '77J: LATE SHIPMENT', day: '2026-11-20', ...who },
  },
  { type: 'bank-answered', answer: { notice: 'n1', text: 'Dear Sirs', day: '2026-11-20', ...who } },
  {
    type: 'bank-notice-recorded',
    notice: { id: 'n2', round: 0, kind: 'other', text: 'other presentation', day: '2026-11-20', ...who },
  },
  { type: 'bank-notice-struck', notice: 'n2', reason: '错登', ...who },
  { type: 'discrepancies-waived', waiver: { day: '2026-11-21', note: 'MT752', ...who } },
  { type: 'drawing-accepted', acceptance: { day: '2026-11-21', maturity: '2027-02-19', note: '', ...who } },
  {
    type: 'drawing-paid',
    payment: {
      ...{ id: 'y1', day: '2027-02-19', amount: { amount: '52265', currency: 'USD' }, deductions: '35' },
      ...{ slip: '', note: '', ...who },
    },
  },
  { type: 'drawing-payment-taken-back', payment: 'y1', reason: '重复登记', ...who },
  { type: 'presentation-withdrawn', reason: '改走电汇', ...who },
]

/** How a presentation is told to the order it is for. */
export const toldEvents = [
  {
    type: 'presentation-told',
    presentation: {
      ...{ id: 'x1', number: 'LC26-0417/1', credit: 'c1', state: 'accepted', print: 'e'.repeat(64), faults: 0 },
      makers: ['a1'],
      drawn: { amount: '52300', currency: 'USD' },
      ...{ lastDay: '2026-11-24', presented: '2026-11-16', maturity: '2027-02-19' },
    },
  },
]
