import type { BoardRow } from '@gendan/contract/path-shapes'
import type { Answer } from '@gendan/contract/questions'
import type { GoodsRow, OrderRow, PartyRow, StockRow } from '@gendan/contract/rows'
import type { Lang, Words } from '@gendan/kernel/words'
import { say } from '@gendan/kernel/words'
import { titleOfNode } from '@gendan/orderfile/path/node-kinds'
import { type Stage, stages } from '@gendan/orderfile/stage'
import { ACCESSORIES } from './accessory-sheets.ts'
import { BILLS } from './bill-sheets.ts'
import { CREDITS } from './credit-sheets.ts'
import { FIGURE_ORDERS, FIGURES_BY } from './figure-sheets.ts'
import { INSPECTIONS } from './inspection-sheets.ts'
import { day, type ListSheet, number, text } from './list-sheet.ts'
import { ACCOUNTS, DUES, INVOICES, SLIPS, STATEMENTS } from './money-sheets.ts'
import { DAY_LOGS, ERRANDS } from './own-day-sheets.ts'
import { PRESENTATIONS } from './presentation-sheets.ts'
import { tableToWorkbook } from './press/table-workbook.ts'
import { SAMPLES } from './quality-sheets.ts'
import { DAY_REQUESTS } from './request-sheets.ts'
import { SPENT_STEPS, SPENT_SUMS } from './spent-sheets.ts'
import { STOCK_DAYS } from './stock-sheets.ts'

type ListName =
  | 'orders'
  | 'board'
  | 'parties'
  | 'goods-list'
  | 'bills'
  | 'accessories'
  | 'stock'
  | 'stock-days'
  | 'samples'
  | 'inspections'
  | 'slips'
  | 'dues'
  | 'supplier-invoices'
  | 'credits'
  | 'presentations'
  | 'accounts'
  | 'statements'
  | 'spent-by'
  | 'spent-steps'
  | 'errands'
  | 'figures-by'
  | 'figure-orders'
  | 'day-logs'
  | 'day-requests'

export function isList(name: string): name is ListName {
  return name in SHEETS
}

/** More rows than this are not written at once. */
const MOST = 20_000
const CUT: Words = {
  en: `Only the first ${MOST} rows stand here. Narrow the list by its filters for the others.`,
  zh: `这里只有前 ${MOST} 行。其余请先用筛选缩小清单再导出。`,
}

/** The whole list as a workbook, page by page, with the filters it was asked with; where it is cut off, its last row says so. */
export async function workbookOf(
  list: ListName,
  lang: Lang,
  pageAt: (offset: number) => Promise<Answer<ListName>>,
): Promise<Uint8Array> {
  const sheet = SHEETS[list] as ListSheet<unknown>
  const rows: (readonly (string | null)[])[] = []
  let more = true
  while (more && rows.length < MOST) {
    const page = await pageAt(rows.length)
    rows.push(...page.rows.map((row) => sheet.cells(row, lang)))
    more = page.rows.length === 200
  }
  if (more) rows.push([say(CUT, lang)])
  return tableToWorkbook(say(sheet.name, lang), sheet.columns, rows, lang)
}

const ORDERS: ListSheet<OrderRow> = {
  name: { en: 'Orders', zh: '订单' },
  columns: [
    text('Order', '订单'),
    text('Customer', '客户'),
    text("Customer's order", '客户订单'),
    text('Goods', '商品'),
    number('Lines', '行数'),
    text('Currency', '币种'),
    number('Amount', '金额'),
    text('Delivery', '价格条款'),
    text('Payment', '付款'),
    text('Stage', '阶段'),
    day('Latest shipment', '最迟装运'),
    day('Opened', '开档'),
  ],
  cells: (row, lang) => [
    row.number,
    row.buyerName,
    row.customerOrder,
    say(row.goods, lang),
    String(row.lines),
    row.currency,
    row.amount,
    row.delivery,
    say(row.payment, lang),
    stages[row.stage as Stage][lang],
    row.latestShipment,
    row.opened,
  ],
}

const BOARD: ListSheet<BoardRow> = {
  name: { en: 'Order board', zh: '订单板' },
  columns: [
    text('Order', '订单'),
    text('Customer', '客户'),
    text("Customer's order", '客户订单'),
    text('Goods', '商品'),
    text('Currency', '币种'),
    number('Amount', '金额'),
    text('Stage', '阶段'),
    text('Next step', '下一节点'),
    day('Latest for it', '该节点最迟'),
    day('Forecast of it', '该节点预计'),
    day('Ship by', '最迟装船'),
    day('Forecast on board', '预计装船'),
    number('Working days left', '余量（工作日）'),
    day('Forecast payment', '预计收汇'),
  ],
  cells: (row, lang) => [
    row.number,
    row.buyerName,
    row.customerOrder,
    say(row.goods, lang),
    row.currency,
    row.amount,
    stages[row.stage as Stage][lang],
    row.next ? say(titleOfNode(row.next.id) ?? { en: '', zh: '' }, lang) : '',
    row.next?.latest ?? null,
    row.next?.forecast ?? null,
    row.shipBy ?? null,
    row.etd ?? null,
    row.slack === undefined ? null : String(row.slack),
    row.strip.paid ?? null,
  ],
}

const PARTIES: ListSheet<PartyRow> = {
  name: { en: 'Parties', zh: '客户与供应商' },
  columns: [
    text('Name', '英文名'),
    text('Chinese name', '中文名'),
    text('Parts', '身份'),
    text('City', '城市'),
    text('Country', '国家'),
    text('Contact', '联系人'),
    number('Orders', '订单数'),
  ],
  cells: (row) => [
    row.name.en,
    row.name.zh,
    row.roles.join(', '),
    row.city,
    row.country,
    row.contact,
    String(row.orders),
  ],
}

const KEEPING: Readonly<Record<GoodsRow['keeping'], Words>> = {
  stock: { en: 'kept in stock', zh: '备库存' },
  order: { en: 'made to order', zh: '按单生产' },
  '': { en: '', zh: '' },
}

const GOODS: ListSheet<GoodsRow> = {
  name: { en: 'Goods', zh: '商品' },
  columns: [
    text('Code', '货号'),
    text('Description', '英文品名'),
    text('Chinese name', '中文品名'),
    text('HS code', '税号'),
    text('Unit', '单位'),
    text('Keeping', '备货方式'),
  ],
  cells: (row, lang) => [row.code, row.name.en, row.name.zh, row.hsCode, row.unit, KEEPING[row.keeping][lang]],
}

const STOCK: ListSheet<StockRow> = {
  name: { en: 'Stock', zh: '库存' },
  columns: [
    text('Code', '货号'),
    text('Description', '英文品名'),
    text('Chinese name', '中文品名'),
    text('Unit', '单位'),
    number('On hand', '现存'),
    number('Kept for orders', '已预留'),
    number('Free', '可用'),
    number('Still wanted', '订单尚缺'),
    number('Expected', '预计到货'),
    number('Short', '缺口'),
    day('Short from', '缺货起'),
    text('For which orders', '为哪些订单'),
  ],
  cells: (row) => [
    row.code,
    row.name.en,
    row.name.zh,
    row.unit,
    row.onHand,
    row.reserved,
    row.free,
    row.lacks,
    row.expected,
    row.short,
    row.shortFrom ?? null,
    row.kept.map(({ number, quantity }) => `${number} ${quantity}`).join('; '),
  ],
}

const SHEETS = {
  orders: ORDERS,
  board: BOARD,
  parties: PARTIES,
  'goods-list': GOODS,
  bills: BILLS,
  accessories: ACCESSORIES,
  stock: STOCK,
  'stock-days': STOCK_DAYS,
  samples: SAMPLES,
  inspections: INSPECTIONS,
  slips: SLIPS,
  dues: DUES,
  'supplier-invoices': INVOICES,
  credits: CREDITS,
  presentations: PRESENTATIONS,
  accounts: ACCOUNTS,
  statements: STATEMENTS,
  'spent-by': SPENT_SUMS,
  'spent-steps': SPENT_STEPS,
  errands: ERRANDS,
  'figures-by': FIGURES_BY,
  'figure-orders': FIGURE_ORDERS,
  'day-logs': DAY_LOGS,
  'day-requests': DAY_REQUESTS,
} as const
