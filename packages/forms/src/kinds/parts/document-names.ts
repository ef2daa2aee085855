import type { DocumentKind } from '@gendan/credit/terms/credit'
import type { Words } from '@gendan/kernel/words'

/** What the documents of a credit are called in a list of them. */
export const documentNames: Readonly<Record<DocumentKind, Words>> = {
  draft: { en: 'Bill of exchange', zh: '汇票' },
  'commercial-invoice': { en: 'Commercial invoice', zh: '商业发票' },
  'packing-list': { en: 'Packing list', zh: '装箱单' },
  'weight-list': { en: 'Weight list', zh: '重量单' },
  'bill-of-lading': { en: 'Bill of lading', zh: '海运提单' },
  'sea-waybill': { en: 'Sea waybill', zh: '海运单' },
  'charter-party-bill-of-lading': { en: 'Charter party bill of lading', zh: '租船提单' },
  multimodal: { en: 'Multimodal transport document', zh: '多式联运单据' },
  'air-waybill': { en: 'Air waybill', zh: '空运单' },
  'rail-waybill': { en: 'Rail waybill', zh: '铁路运单' },
  'road-waybill': { en: 'Road waybill', zh: '公路运单' },
  'courier-receipt': { en: 'Courier receipt', zh: '快递收据' },
  insurance: { en: 'Insurance policy or certificate', zh: '保险单据' },
  'certificate-of-origin': { en: 'Certificate of origin', zh: '原产地证' },
  'inspection-certificate': { en: 'Inspection certificate', zh: '检验证书' },
  'quality-certificate': { en: 'Quality certificate', zh: '品质证书' },
  'weight-certificate': { en: 'Weight certificate', zh: '重量证书' },
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
