/** One event of every type of an article's stock. */
const stockEvents = [
  { type: 'stock-received', quantity: '300', from: '木作车间', note: '送货单 0417', file: 'f1' },
  {
    ...{ type: 'stock-received', quantity: '-2', from: '木作车间', note: '一号库', file: 'f1' },
    report: { id: 'r0000001', day: '2026-04-17', number: 'LW26-0147' },
  },
  { type: 'stock-reserved', file: 'f1', number: 'LW26-0147', quantity: '120' },
  { type: 'stock-issued', quantity: '40', file: 'f1', note: '' },
  { type: 'stock-counted', quantity: '258', note: '两件破损' },
] as never

/** One event of every type of an article that is short. */
const scarcityEvents = [
  {
    type: 'customer-stock-noted',
    noted: {
      ...{ party: 'c1', stock: '60', perWeek: '30', asOf: '2026-03-17', source: 'his mail of 17 March' },
      urgent: { quantity: '80', by: '2026-04-01' },
    },
    by: 'a1',
  },
  {
    type: 'goods-divided',
    division: {
      ...{ day: '2026-03-18', by: 'a2', note: '补货六月到' },
      shares: [
        { file: 'f1', number: 'LW26-0147', wanted: '400', proposed: '400', quantity: '400', reason: '', left: '0' },
        {
          file: 'f2',
          number: 'LW26-0151',
          wanted: '300',
          proposed: '100',
          quantity: '80',
          reason: '客户同意',
          left: '0',
        },
      ],
    },
  },
  { type: 'share-left', file: 'f1', quantity: '120' },
  { type: 'share-told', file: 'f2', word: '今日邮件', by: 'a1', day: '2026-03-18' },
  { type: 'division-ended', reason: '补货已到', by: 'a2', day: '2026-04-02' },
] as never

/** A customer classed by the order in which scarce goods are divided. */
export const customerClassed = {
  type: 'customer-classed',
  classed: { class: 'key', since: '2026-01-05', reason: '年单 60 万美元', by: 'a2' },
} as never

/** Stock, what of it is short, and the numbers that are taken one by one. */
export const stockExamples = {
  stock: stockEvents,
  scarcity: scarcityEvents,
  series: [{ type: 'number-taken', number: 7 }] as never,
}
