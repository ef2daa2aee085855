import type { Words } from '@gendan/kernel/words'

/** The chapters of an order file, in which its papers lie one behind the other. */
export const chapters = {
  offer: { en: 'Inquiry and offer', zh: '询盘与报价' },
  order: { en: 'Order and contract', zh: '订单与合同' },
  cost: { en: 'Cost', zh: '成本' },
  samples: { en: 'Samples', zh: '样品' },
  making: { en: 'Production and purchases', zh: '生产与采购' },
  inspection: { en: 'Inspections', zh: '验货' },
  shipping: { en: 'Packing and shipment', zh: '装箱与出运' },
  money: { en: 'Money', zh: '收付款' },
  other: { en: 'Letters and other papers', zh: '往来函件及其他' },
} as const satisfies Record<string, Words>
export type Chapter = keyof typeof chapters

/** Who makes a paper. */
export const makers = {
  us: { en: 'us', zh: '我方' },
  customer: { en: 'the customer', zh: '客户' },
  supplier: { en: 'the supplier', zh: '供应商' },
  bank: { en: 'the bank', zh: '银行' },
  carrier: { en: 'the carrier', zh: '承运人' },
  insurer: { en: 'the insurer', zh: '保险公司' },
  customs: { en: 'customs', zh: '海关' },
  authority: { en: 'an authority or chamber', zh: '签证机构' },
  anybody: { en: 'anybody', zh: '各方' },
} as const satisfies Record<string, Words>
export type Maker = keyof typeof makers

/** A kind of paper that an order file may hold. */
export interface PaperKind {
  readonly kind: string
  readonly chapter: Chapter
  readonly maker: Maker
  readonly name: Words
  /** Several stand side by side (photographs, letters); of the others a newer one is a new version. */
  readonly many: boolean
}

/** Every kind of paper, in the order of the file: our forms by their own names, and what others send. */
export const paperKinds: readonly PaperKind[] = [
  of('inquiry', 'offer', 'customer', 'Inquiry', '询盘函'),
  of('inquiry-letter', 'offer', 'us', 'Inquiry letter', '询价函'),
  of('supplier-offer', 'offer', 'supplier', "Supplier's offer", '供应商报价', true),
  of('quotation', 'offer', 'us', 'Quotation', '报价单'),
  of('offer-letter', 'offer', 'us', 'Offer', '发盘函'),
  of('customer-order', 'order', 'customer', "Customer's order", '客户订单'),
  of('proforma-invoice', 'order', 'us', 'Proforma invoice', '形式发票'),
  of('change-order', 'order', 'us', 'Change order', '变更单', true),
  of('proforma-signed', 'order', 'customer', 'Proforma invoice signed back', '形式发票签回件'),
  of('sales-contract', 'order', 'us', 'Sales contract', '售货合同'),
  of('contract-signed', 'order', 'customer', 'Sales contract signed by both', '双方签字的售货合同'),
  of('change-agreed', 'order', 'customer', 'Change agreed by the customer', '客户确认的变更', true),
  of('letter-of-credit', 'order', 'bank', 'Letter of credit with its amendments', '信用证及修改书', true),
  of('cost-sheet', 'cost', 'us', 'Cost sheet', '成本分析单'),
  of('sample-form', 'samples', 'us', 'Sample form', '样办单'),
  of('sample-approval', 'samples', 'customer', "Customer's approval of the sample", '客户样品确认'),
  of('sample-photo', 'samples', 'anybody', 'Photograph of a sample', '样品照片', true),
  of('production-order', 'making', 'us', 'Production order', '生产加工单'),
  of('meeting-minutes', 'making', 'us', 'Release minutes', '下单会议纪要'),
  of('purchase-order', 'making', 'us', 'Purchase order', '采购单'),
  of('purchase-signed', 'making', 'supplier', 'Purchase order signed back by the supplier', '供应商签回的采购单'),
  of('supplier-papers', 'making', 'supplier', "Supplier's licence and papers", '供应商资料', true),
  of('inspection-report', 'inspection', 'us', 'Inspection report', '验货报表'),
  of('inspection-photo', 'inspection', 'anybody', 'Photograph of the inspection', '验货照片', true),
  of('test-report', 'inspection', 'authority', 'Test report or certificate of inspection', '检测报告、检验证书', true),
  of('packing-list', 'shipping', 'us', 'Packing list', '装箱单'),
  of('commercial-invoice', 'shipping', 'us', 'Commercial invoice', '商业发票'),
  of('weight-list', 'shipping', 'us', 'Weight list', '重量单'),
  of('shipping-instruction', 'shipping', 'us', 'Shipping instruction', '提单补料（托运单）'),
  of('insurance-proposal', 'shipping', 'us', 'Insurance proposal', '投保单'),
  of('origin-application', 'shipping', 'us', 'Application for a certificate of origin', '原产地证申请资料'),
  of('booking', 'shipping', 'carrier', 'Booking note with its confirmation', '订舱单及订舱确认'),
  of('licence', 'shipping', 'authority', 'Licence or quota', '许可证、配额证', true),
  of('customs-declaration', 'shipping', 'customs', 'Customs declaration of the export, released', '出口报关单'),
  of('transport-document', 'shipping', 'carrier', 'Transport document', '运输单据'),
  of('insurance-policy', 'shipping', 'insurer', 'Insurance policy or certificate', '保险单'),
  of('certificate-of-origin', 'shipping', 'authority', 'Certificate of origin', '原产地证'),
  of('import-declaration', 'shipping', 'customs', 'Import declaration, released', '进口报关单'),
  of('shipping-advice', 'shipping', 'us', 'Shipping advice', '装船通知'),
  of('customs-invoice', 'shipping', 'us', 'Customs invoice', '海关发票'),
  of('beneficiary-certificate', 'shipping', 'us', "Beneficiary's certificate", '受益人证明'),
  of('manufacturer-certificate', 'shipping', 'us', "Manufacturer's certificate", '厂商证明'),
  of('general-statement', 'shipping', 'us', 'Statement', '声明'),
  of('account-follow-up', 'money', 'us', 'Account follow-up', '财务跟踪单'),
  of('bank-slip', 'money', 'bank', 'Bank slip of a payment', '收款银行水单'),
  of('bill-of-exchange', 'money', 'us', 'Bill of exchange', '汇票'),
  of('bank-letter', 'money', 'us', 'Letter to the bank with its list of papers', '交单（托收）申请书'),
  of('vat-invoice', 'money', 'supplier', "Supplier's VAT invoice", '供应商增值税专用发票', true),
  of('supplier-invoice', 'money', 'supplier', "Supplier's invoice without VAT", '供应商普通发票、收据', true),
  of('payment-made', 'money', 'bank', 'Slip of what we paid', '付款银行水单', true),
  of('order-cover', 'other', 'us', 'Order file cover with index', '订单档案封面及目录'),
  of('evidence-pack', 'other', 'us', 'Evidence pack', '证据材料', true),
  of('letter', 'other', 'anybody', 'Letter or mail', '往来函件', true),
  of('other', 'other', 'anybody', 'Other paper', '其他资料', true),
]

function of(kind: string, chapter: Chapter, maker: Maker, en: string, zh: string, many = false): PaperKind {
  return { kind, chapter, maker, name: { en, zh }, many }
}

const byKind: ReadonlyMap<string, PaperKind> = new Map(paperKinds.map((one) => [one.kind, one]))

/** A kind of paper; one that the table does not know lies behind all others, under its own name. */
export function paperKind(kind: string): PaperKind {
  return byKind.get(kind) ?? { kind, chapter: 'other', maker: 'anybody', name: { en: kind, zh: kind }, many: true }
}

export function isPaperKind(kind: string): boolean {
  return byKind.has(kind)
}
