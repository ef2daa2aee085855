import type { DocumentKind } from '@gendan/credit/terms/credit'
import type { Words } from '@gendan/kernel/words'

/** How one fact of a document is typed. */
export interface FaceField {
  /** Its path on the document: "transport.vessel". */
  readonly at: string
  readonly label: Words
  readonly as: 'text' | 'lines' | 'day' | 'figure' | 'yes-no' | 'list' | 'corrections'
}

const text = (at: string, en: string, zh: string): FaceField => ({ at, label: { en, zh }, as: 'text' })
const lines = (at: string, en: string, zh: string): FaceField => ({ at, label: { en, zh }, as: 'lines' })
const day = (at: string, en: string, zh: string): FaceField => ({ at, label: { en, zh }, as: 'day' })
const figure = (at: string, en: string, zh: string): FaceField => ({ at, label: { en, zh }, as: 'figure' })
const yesNo = (at: string, en: string, zh: string): FaceField => ({ at, label: { en, zh }, as: 'yes-no' })
const list = (at: string, en: string, zh: string): FaceField => ({ at, label: { en, zh }, as: 'list' })

const HEAD = [
  text('numbers.own', 'Its number', '单据号'),
  day('dates.issued', 'Date of issue', '出单日期'),
  text('issuer', 'Issued by', '出具人'),
  yesNo('signed', 'Signed', '已签署'),
  text('signature', 'Signature as it stands', '签字栏文字'),
]
const REFERENCES = [
  text('numbers.credit', 'Credit number on it', '所载信用证号'),
  text('numbers.invoice', 'Invoice number on it', '所载发票号'),
  text('numbers.order', 'Order or contract number on it', '所载订单、合同号'),
]
const ISSUED = figure('originalsStated', 'Originals issued, as it says', '所载正本签发份数')
const ENDORSED = yesNo('endorsed', 'Endorsed in blank', '空白背书')
const MARKS = lines('marks', 'Shipping marks', '唛头')
const PACKED = [
  figure('packages.count', 'Packages', '件数'),
  text('packages.kind', 'Kind of packages', '包装种类'),
  figure('weights.gross', 'Gross weight, kg', '毛重（千克）'),
  figure('weights.net', 'Net weight, kg', '净重（千克）'),
]
const TOTAL = [
  text('total.currency', 'Currency', '币种'),
  figure('total.amount', 'Total amount', '总金额'),
  text('total.words', 'Amount in words', '大写金额'),
]
const PORTS = [
  text('transport.loading', 'Port of loading', '装货港'),
  text('transport.discharge', 'Port of discharge', '卸货港'),
]
const SHIP = [
  text('transport.carrier', 'Carrier', '承运人'),
  text('transport.vessel', 'Vessel', '船名'),
  text('transport.voyage', 'Voyage', '航次'),
  text('transport.receipt', 'Place of receipt', '收货地'),
  ...PORTS,
  text('transport.delivery', 'Place of delivery', '交货地'),
]
const CARRIED = [
  lines('parties.shipper', 'Shipper', '托运人'),
  lines('parties.consignee', 'Consignee', '收货人'),
  lines('parties.notify', 'Notify party', '通知人'),
]
const SAID = [
  list('clauses', 'Clauses and notations', '条款与批注'),
  list('statements', 'What it certifies', '证明内容'),
]
const CORRECTED: FaceField = {
  at: 'corrections',
  label: { en: 'Corrections, a line each', zh: '更正之处（每行一处）' },
  as: 'corrections',
}
const CLAUSES = list('clauses', 'Clauses and notations', '条款与批注')
const BUYER = lines('parties.buyer', 'Addressed to', '抬头')
const TERM = text('tradeTerm', 'Trade term', '贸易术语')
const FREIGHT = text('freight', 'Freight, as it says', '运费批注')

const ON_BOARD = day('dates.onBoard', 'On board date', '装船日期')
const BY_SEA = [
  ...HEAD,
  ISSUED,
  ENDORSED,
  ON_BOARD,
  ...CARRIED,
  ...SHIP,
  text('transport.onBoardVessel', 'Vessel of the on board notation', '装船批注所载船名'),
  FREIGHT,
  MARKS,
  ...PACKED.slice(0, 3),
  CLAUSES,
  CORRECTED,
  ...REFERENCES.slice(0, 1),
]
const BY_LAND_OR_AIR = [
  ...HEAD,
  ISSUED,
  day('dates.onBoard', 'Date of shipment it shows', '所示装运日期'),
  ...CARRIED,
  text('transport.carrier', 'Carrier', '承运人'),
  text('transport.voyage', 'Flight, train or truck', '航班、车次'),
  text('transport.receipt', 'Taken in charge at', '接管、接收地'),
  text('transport.loading', 'From (airport, station)', '起运地（机场、车站）'),
  text('transport.discharge', 'To (airport, station)', '目的地（机场、车站）'),
  text('transport.delivery', 'Place of delivery', '交货地'),
  FREIGHT,
  MARKS,
  ...PACKED.slice(0, 3),
  CLAUSES,
  CORRECTED,
  ...REFERENCES.slice(0, 1),
]
const CERTIFICATE = [
  ...HEAD,
  lines('parties.consignee', 'Consignee', '收货人'),
  MARKS,
  ...PACKED,
  ...REFERENCES,
  ...SAID,
  CORRECTED,
]

const LIST = [
  ...HEAD,
  BUYER,
  MARKS,
  ...PACKED,
  ...TOTAL.slice(0, 2),
  ...REFERENCES,
  CLAUSES,
  list('statements', 'What it states', '声明内容'),
  CORRECTED,
]

const BY_KIND: Partial<Readonly<Record<DocumentKind, readonly FaceField[]>>> = {
  draft: [
    ...HEAD,
    text('tenor', 'Tenor', '付款期限'),
    day('dates.maturity', 'Day of maturity on it', '票面到期日'),
    ...TOTAL,
    text('parties.drawer', 'Drawer', '出票人'),
    text('parties.drawee', 'Drawee', '付款人'),
    text('parties.payee', 'Payee', '收款人'),
    yesNo('endorsed', 'Endorsed', '已背书'),
    ...REFERENCES.slice(0, 2),
    list('clauses', 'Drawn under', '出票条款'),
    CORRECTED,
  ],
  'commercial-invoice': [
    ...HEAD,
    lines('parties.beneficiary', 'Seller', '卖方'),
    BUYER,
    ...TOTAL,
    TERM,
    ...PORTS,
    MARKS,
    ...PACKED,
    ...REFERENCES.filter(({ at }) => at !== 'numbers.invoice'),
    CLAUSES,
    list('statements', 'What it states', '声明内容'),
    CORRECTED,
  ],
  'packing-list': LIST,
  'weight-list': LIST,
  'bill-of-lading': BY_SEA,
  'sea-waybill': BY_SEA,
  'charter-party-bill-of-lading': BY_SEA,
  multimodal: BY_SEA,
  'air-waybill': BY_LAND_OR_AIR,
  'rail-waybill': BY_LAND_OR_AIR,
  'road-waybill': BY_LAND_OR_AIR,
  'courier-receipt': [
    ...HEAD,
    ...CARRIED.slice(0, 2),
    text('transport.carrier', 'Courier', '快递公司'),
    text('freight', 'Courier charges, as it says', '快递费批注'),
    ...SAID.slice(0, 1),
  ],
  insurance: [
    ...HEAD,
    ISSUED,
    ENDORSED,
    day('dates.effective', 'Cover effective from', '保险责任起始日'),
    text('parties.insured', 'Insured', '被保险人'),
    text('insured.currency', 'Insured currency', '保险币种'),
    figure('insured.amount', 'Insured amount', '保险金额'),
    list('insured.cover', 'Risks covered', '承保险别'),
    text('insured.from', 'Cover from', '责任起点'),
    text('insured.to', 'Cover to', '责任终点'),
    text('insured.claimsAt', 'Claims payable at', '赔付地'),
    text('transport.vessel', 'Vessel', '船名'),
    text('transport.voyage', 'Voyage', '航次'),
    ...PORTS,
    MARKS,
    ...PACKED.slice(0, 2),
    list('clauses', 'Clauses', '条款'),
    CORRECTED,
    ...REFERENCES.slice(0, 2),
  ],
}

/** What is typed of a document of a kind: only what such a document shows. */
export function fieldsOf(kind: DocumentKind): readonly FaceField[] {
  return BY_KIND[kind] ?? CERTIFICATE
}

/** Whether lines of goods belong on it. */
export function showsGoods(kind: DocumentKind): boolean {
  return kind !== 'draft' && kind !== 'courier-receipt'
}
