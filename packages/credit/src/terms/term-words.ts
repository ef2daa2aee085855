import type { Words } from '@gendan/kernel/words'
import type { Demand, DocumentKind } from './credit.ts'

/** Documents that credits ask for, as traders call them. */
export const documentKindWords: Readonly<Record<DocumentKind, Words>> = {
  draft: { en: 'Bill of exchange', zh: '汇票' },
  'commercial-invoice': { en: 'Commercial invoice', zh: '商业发票' },
  'packing-list': { en: 'Packing list', zh: '装箱单' },
  'weight-list': { en: 'Weight list', zh: '重量单' },
  'bill-of-lading': { en: 'Bill of lading', zh: '海运提单' },
  'sea-waybill': { en: 'Sea waybill', zh: '海运单' },
  'charter-party-bill-of-lading': { en: 'Charter party bill of lading', zh: '租船合同提单' },
  multimodal: { en: 'Multimodal transport document', zh: '多式联运单据' },
  'air-waybill': { en: 'Air waybill', zh: '空运单' },
  'rail-waybill': { en: 'Rail waybill', zh: '铁路运单' },
  'road-waybill': { en: 'Road waybill', zh: '公路运单' },
  'courier-receipt': { en: 'Courier receipt', zh: '快递收据' },
  insurance: { en: 'Insurance document', zh: '保险单据' },
  'certificate-of-origin': { en: 'Certificate of origin', zh: '原产地证' },
  'inspection-certificate': { en: 'Inspection certificate', zh: '检验证书' },
  'quality-certificate': { en: 'Certificate of quality', zh: '品质证书' },
  'weight-certificate': { en: 'Certificate of weight', zh: '重量证书' },
  'analysis-certificate': { en: 'Certificate of analysis', zh: '分析证书' },
  'health-certificate': { en: 'Health certificate', zh: '卫生证书' },
  'phytosanitary-certificate': { en: 'Phytosanitary certificate', zh: '植物检疫证书' },
  'fumigation-certificate': { en: 'Fumigation certificate', zh: '熏蒸证书' },
  'beneficiary-certificate': { en: "Beneficiary's certificate", zh: '受益人证明' },
  'shipping-advice': { en: 'Shipping advice', zh: '装船通知' },
  'customs-invoice': { en: 'Customs invoice', zh: '海关发票' },
  'manufacturer-certificate': { en: "Manufacturer's certificate", zh: '厂商证明' },
  other: { en: 'Other document', zh: '其他单据' },
}

/** What a condition of field 47A does; what no word stands for is told as it is. */
export const effectWords: Readonly<Record<string, Words>> = {
  exclusion: { en: 'Excludes an article', zh: '排除条款' },
  tolerance: { en: 'Tolerance', zh: '溢短装' },
  'third-party': { en: 'Third-party documents', zh: '第三方单据' },
  stale: { en: 'Stale documents', zh: '过期单据' },
  fee: { en: 'Fee', zh: '费用' },
  confirmation: { en: 'Confirmation', zh: '保兑' },
  soft: { en: 'Soft clause', zh: '软条款' },
  sanctions: { en: 'Sanctions', zh: '制裁' },
  language: { en: 'Language', zh: '语言' },
  statement: { en: 'Documents must state', zh: '单据须载明' },
  'not-acceptable': { en: 'Not acceptable', zh: '不接受' },
  acceptable: { en: 'Acceptable', zh: '可接受' },
  document: { en: 'Asks for a document', zh: '要求单据' },
  presentation: { en: 'Presentation', zh: '交单寄单' },
  reimbursement: { en: 'Reimbursement', zh: '偿付' },
  other: { en: 'Other', zh: '其他' },
}

/** What a credit may ask of a document, as words: "issued by". */
export const demandWordsOf: Readonly<Record<string, Words>> = {
  'manually-signed': { en: 'signed by hand', zh: '手签' },
  signed: { en: 'signed', zh: '签署' },
  countersigned: { en: 'countersigned by', zh: '会签' },
  legalised: { en: 'legalised', zh: '认证' },
  issuer: { en: 'issued by', zh: '出具人' },
  'full-set': { en: 'full set', zh: '全套' },
  clean: { en: 'clean', zh: '清洁' },
  'on-board': { en: 'on board', zh: '已装船' },
  consignee: { en: 'consigned', zh: '收货人' },
  'blank-endorsed': { en: 'endorsed in blank', zh: '空白背书' },
  endorsed: { en: 'endorsed to', zh: '背书给' },
  notify: { en: 'notify', zh: '通知人' },
  freight: { en: 'freight', zh: '运费' },
  'delivery-agent': { en: 'agent at destination', zh: '目的港代理' },
  'actual-flight': { en: 'actual flight and date', zh: '实际航班及日期' },
  claims: { en: 'claims payable in', zh: '赔付地' },
  'premium-paid': { en: 'premium paid', zh: '保费已付' },
  'irrespective-of-percentage': { en: 'irrespective of percentage', zh: '无免赔率' },
  form: { en: 'form', zh: '格式' },
  'addressed-to': { en: 'addressed to', zh: '抬头' },
  within: { en: 'within', zh: '时限' },
  shows: { en: 'shows', zh: '显示' },
  states: { en: 'states', zh: '声明' },
  cover: { en: 'cover', zh: '投保加成' },
  risk: { en: 'risk', zh: '险别' },
}

/** Something a credit asks of a document, as words: "issued by"; what no word stands for as it is. */
export function demandWords({ what }: Pick<Demand, 'what'>): Words {
  return demandWordsOf[what] ?? { en: what, zh: what }
}
