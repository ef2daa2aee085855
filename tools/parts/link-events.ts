const at = '2026-03-18T01:12:00.000Z'
const sentLink = {
  ...{ id: 'n1', gate: 'G13', part: 'p1', paper: 'purchase-order-p1-1', kind: 'purchase-order' },
  ...{
    number: 'LW-PO26-0001',
    version: 1,
    to: '周师傅',
    until: '2026-04-01T02:00:00.000Z',
    print: 'f'.repeat(64),
    since: '',
  },
  ...{ by: 'a2', post: 'merchandiser', at },
}
const answer = { name: '周建国', position: '厂长', from: '203.0.113.7', agent: 'phone', at }
/** A link that was countered and taken, and one that was revoked. */
export const linkEvents = [
  { type: 'link-sent', link: sentLink },
  { type: 'link-read', link: 'n1', at },
  {
    type: 'link-answered',
    link: 'n1',
    answer: { ...answer, counter: { day: '2026-04-25', prices: [{ line: 0, price: '4.35' }], word: '纸价涨了' } },
  },
  { type: 'counter-settled', link: 'n1', settled: { how: 'taken', word: '', by: 'a2', at } },
  { type: 'link-sent', link: { ...sentLink, id: 'n2', version: 2, since: 'purchase-order-p1-1', binding: 2 } },
  { type: 'link-revoked', link: 'n2', revoked: { reason: '发错人', by: 'a2', at } },
]

/** What is known of a supplier: what he makes in a week, and who looked at him. */
export const supplyEvents = [
  {
    type: 'supply-put',
    capacity: [{ work: 'sewing', perWeek: { value: '12000', unit: 'PCE' } }],
    subcontracts: [{ work: 'printing', to: '', risk: 'middle', note: '' }],
  },
  {
    type: 'audit-put',
    audit: {
      id: 'u1',
      day: '2026-02-10',
      by: 'Chen',
      about: '',
      result: 'passed',
      until: '2027-02-09',
      note: '',
      files: [],
    },
  },
  { type: 'audit-dropped', audit: 'u2', reason: 'entered twice' },
]
