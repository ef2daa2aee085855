import { readDay, readFigure } from '@gendan/forms/incoming/customer-order/written'
import type { Rows } from '@gendan/forms/incoming/parts/cell'
import { countryCode } from '@gendan/forms/incoming/parts/country-code'
import { type ListField, type ListRead, type ListReader, readList } from '@gendan/forms/incoming/parts/list-sheet'
import { dayShape } from '@gendan/kernel/day'
import { decimalShape, isPositive } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

const text = z.string().trim().max(400)

/** One row of an office's list of open orders: a line of an order, with what the office writes of the order beside it. */
const shape = z.object({
  order: text,
  customer: text,
  country: text,
  po: text,
  issued: dayShape.optional(),
  code: text,
  customerCode: text,
  description: text,
  quantity: decimalShape.refine(isPositive, { message: 'not-positive' }),
  unit: text,
  price: decimalShape.optional(),
  currency: text,
  amount: decimalShape.optional(),
  term: text,
  payment: text,
  destination: text,
  latest: dayShape.optional(),
  deposit: text,
  supplier: text,
  status: text,
  note: text,
})
export type OpenLine = z.infer<typeof shape>
export type OpenKey = keyof OpenLine

interface Column extends ListField<OpenKey> {
  readonly title: Words
}

/** The columns of such a list, by the heads that offices give them. */
export const openColumns: readonly Column[] = [
  column('order', 'Order no.', '订单号', [
    'orderno',
    'order',
    'orderno',
    'contractno',
    'pi',
    'pino',
    '订单编号',
    '合同号',
    '合同编号',
    '外销合同号',
  ]),
  column('customer', 'Customer', '客户', ['customername', 'buyer', 'client', '客户名称', '客户简称', '买方', '买家']),
  column('country', 'Country', '国家', ['countrycode', '国别', '客户国家']),
  column('po', 'Customer PO', '客户PO', [
    'po',
    'pono',
    'customerpo',
    'customerorder',
    '客户单号',
    '客户订单号',
    'po号',
    '客户po号',
  ]),
  column('issued', 'Order date', '下单日期', [
    'orderdate',
    'date',
    'podate',
    '接单日期',
    '订单日期',
    '日期',
    '签约日期',
  ]),
  column('code', 'Goods no.', '货号', [
    'item',
    'itemno',
    'code',
    'sku',
    'articleno',
    'article',
    'goodsno',
    '产品编号',
    '型号',
    '我司货号',
    '商品编号',
    '款号',
  ]),
  column('customerCode', 'Customer item no.', '客户货号', [
    'customeritem',
    'customeritemno',
    'customercode',
    '客户款号',
    '客户编号',
  ]),
  column('description', 'Description', '品名', [
    'name',
    'goods',
    'product',
    'productname',
    'commodity',
    '产品名称',
    '商品名称',
    '描述',
    '产品',
    '品名规格',
  ]),
  column('quantity', 'Quantity', '数量', ['qty', 'orderqty', 'pcs', '订单数量', '订购数量']),
  column('unit', 'Unit', '单位', ['uom']),
  column('price', 'Unit price', '单价', ['price', 'unitpriceusd', 'priceusd', '美金单价', '单价usd', '单价$']),
  column('currency', 'Currency', '币种', ['curr', 'ccy', '货币']),
  column('amount', 'Amount', '金额', [
    'total',
    'totalamount',
    'value',
    'amountusd',
    '总金额',
    '总价',
    '金额usd',
    '合计金额',
  ]),
  column('term', 'Price term', '价格条款', [
    'terms',
    'incoterm',
    'incoterms',
    'deliveryterm',
    'tradeterm',
    'priceterms',
    '贸易术语',
    '成交方式',
    '贸易条款',
  ]),
  column('payment', 'Payment', '付款方式', ['paymentterms', 'paymentterm', '付款条件', '付款条款', '收款方式']),
  column('destination', 'Port of destination', '目的港', [
    'destination',
    'portofdestination',
    'pod',
    'port',
    'dischargeport',
    '港口',
    '卸货港',
  ]),
  column('latest', 'Delivery', '交期', [
    'deliverydate',
    'shipdate',
    'etd',
    'shipment',
    'latestshipment',
    'shipmentdate',
    '交货期',
    '交货日期',
    '船期',
    '出货日期',
    '装运期',
    '最迟装运',
  ]),
  column('deposit', 'Deposit', '定金', ['depositreceived', '已收定金', '预付款', '订金']),
  column('supplier', 'Supplier', '供应商', ['factory', 'vendor', 'maker', '工厂', '生产厂家', '厂家', '加工厂']),
  column('status', 'Status', '状态', ['stage', 'progress', '进度', '订单状态', '生产进度']),
  column('note', 'Remarks', '备注', ['note', 'notes', 'remark', '说明']),
]

function column(key: OpenKey, en: string, zh: string, words: readonly string[]): Column {
  return { key, to: key, title: { en, zh }, words: [plain(en), plain(zh), ...words] }
}

function plain(head: string): string {
  return head.toLowerCase().replace(/[\s.]/gu, '')
}

/** Reads an office's list of open orders; `said` corrects which column (a letter) is what. Faults are told by cell. */
export function readOpenOrders(rows: Rows, said: Readonly<Record<string, string>> = {}): ListRead<OpenLine> {
  return readList(rows, reader, said)
}

const TOTAL = /^(合计|总计|小计|总数|total|grand total|sub-?total)\s*[:：]?$/iu

const reader: ListReader<OpenKey, OpenLine> = {
  fields: openColumns,
  needs: 'quantity',
  label: (at) => [at('order'), at('code') || at('description')].filter(Boolean).join(' · '),
  raw: (at) => ({
    ...Object.fromEntries(openColumns.map(({ key }) => [key, at(key)])),
    country: countryCode(at('country')),
    issued: dayIn(at('issued')),
    latest: dayIn(at('latest')),
    quantity: figureIn(at('quantity')) ?? '',
    price: figureIn(at('price')),
    amount: figureIn(at('amount')),
  }),
  shape,
  skips: (at) =>
    [at('order'), at('customer'), at('code'), at('description')].some((cell) => TOTAL.test(cell)) ||
    [at('order'), at('code'), at('description')].every((cell) => cell === ''),
  alike: true,
}

/** A figure without what stands around it, its decimals behind a point as offices here write them; what cannot be read goes on as it is and is refused at its cell. */
function figureIn(written: string): string | undefined {
  if (written === '') return undefined
  const read = readFigure(written, '.')
  return 'read' in read ? read.read.value : written
}

function dayIn(written: string): string | undefined {
  if (written === '') return undefined
  const read = readDay(written)
  return 'read' in read ? read.read : written
}
