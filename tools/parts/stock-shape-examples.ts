/** One event of every type of an article's stock. */
export const stockEvents = [
  { type: 'stock-received', quantity: '300', from: '木作车间', note: '送货单 0417' },
  { type: 'stock-reserved', file: 'f1', number: 'LW26-0147', quantity: '120' },
  { type: 'stock-issued', quantity: '40', file: 'f1', note: '' },
  { type: 'stock-counted', quantity: '258', note: '两件破损' },
] as never
