import { type Finding, findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { child, everyElement, type XmlElement } from '@gendan/kernel/xml'
import { CAC, CBC, placeOf, type Reading } from './reading.ts'
import { isUblName, likelyName } from './ubl-elements.ts'

const ORDER = 'urn:oasis:names:specification:ubl:schema:xsd:Order-2'
const UBL = /^urn:oasis:names:specification:ubl:schema:xsd:(?<name>\w+)-(?<major>\d)/u
const ENVELOPE = 'StandardBusinessDocument'

/** The Order in a message: its root, or the document inside a standard business document header. */
export function findOrder(
  root: XmlElement,
): { readonly order: XmlElement } | { readonly findings: readonly Finding[] } {
  const inside =
    root.name === ENVELOPE ? root.children.find((e) => e.name !== 'StandardBusinessDocumentHeader') : undefined
  const document = inside ?? root
  if (document.name === 'Order' && document.namespace === ORDER) return { order: document }
  return { findings: [findingOf(RULES.otherDocument, { at: '', says: whatItIs(document), remedy: NEEDED })] }
}

/** Elements in the UBL namespaces that UBL does not know: a slip of the sender's program, whose text stays unread. */
export function strangers(root: XmlElement, reading: Reading): readonly Finding[] {
  const found: Finding[] = []
  for (const element of everyElement(root)) {
    if (isStranger(element)) found.push(strangerFinding(element, reading))
    if (found.length === MOST) break
  }
  return found
}

/** More than this many slips of one kind say nothing new. */
const MOST = 50

function isStranger(element: XmlElement): boolean {
  if (element.namespace === CBC) return !isUblName('cbc', element.name)
  return element.namespace === CAC && !isUblName('cac', element.name)
}

function strangerFinding(element: XmlElement, reading: Reading): Finding {
  const { path, line } = placeOf(reading, element)
  const meant = likelyName(element.namespace === CBC ? 'cbc' : 'cac', element.name)
  return findingOf(RULES.stranger, {
    at: path,
    says: {
      en: `Line ${line}: "${element.name}" is no element of a UBL order${meant ? `; "${meant}" may be meant` : ''}. What it says was not taken over.`,
      zh: `第 ${line} 行：UBL 订单没有“${element.name}”这个元素${meant ? `，可能应为“${meant}”` : ''}。其内容未采用。`,
    },
    remedy: {
      en: 'Look at it among what was not read; tell the customer that their message breaks the UBL schema.',
      zh: '请在“未读取内容”中查看；并告知客户其报文不符合 UBL 标准。',
    },
  })
}

const RULES = {
  otherDocument: { id: 'UBL-01', weight: 'block', source: { title: 'OASIS UBL 2.4', at: 'Order schema' } },
  stranger: {
    id: 'UBL-02',
    weight: 'warn',
    source: { title: 'OASIS UBL 2.4', at: 'Order schema and common components' },
  },
} as const

const NEEDED: Words = {
  en: 'Ask the customer for the purchase order itself: a UBL 2 Order, an Excel sheet or a CSV file.',
  zh: '请客户提供采购订单本身：UBL 2 格式的 Order，或 Excel、CSV 表格。',
}

/** The documents of UBL that come near an order in daily work; the others are named by their own name. */
const NAMES: Readonly<Record<string, Words>> = {
  Invoice: { en: 'an invoice', zh: '发票' },
  CreditNote: { en: 'a credit note', zh: '贷项通知单' },
  DebitNote: { en: 'a debit note', zh: '借项通知单' },
  Quotation: { en: 'a quotation', zh: '报价单' },
  RequestForQuotation: { en: 'a request for quotation', zh: '询价单' },
  OrderChange: { en: 'a change to an order', zh: '订单变更单' },
  OrderCancellation: { en: 'a cancellation of an order', zh: '订单取消单' },
  OrderResponse: { en: "the seller's answer to an order", zh: '卖方的订单回复' },
  OrderResponseSimple: { en: "the seller's short answer to an order", zh: '卖方的订单简复' },
  Catalogue: { en: 'a catalogue', zh: '商品目录' },
  Forecast: { en: 'a forecast', zh: '需求预测' },
  DespatchAdvice: { en: 'a despatch advice', zh: '发货通知' },
  ReceiptAdvice: { en: 'a receipt advice', zh: '收货通知' },
  RemittanceAdvice: { en: 'a remittance advice', zh: '汇款通知' },
  Statement: { en: 'a statement of account', zh: '对账单' },
  Reminder: { en: 'a reminder', zh: '催款单' },
  Waybill: { en: 'a waybill', zh: '运单' },
  PackingList: { en: 'a packing list', zh: '装箱单' },
  BillOfLading: { en: 'a bill of lading', zh: '提单' },
  CertificateOfOrigin: { en: 'a certificate of origin', zh: '原产地证' },
}

function whatItIs(document: XmlElement): Words {
  const ubl = UBL.exec(document.namespace)?.groups
  if (ubl?.['major'] === '1') return oldUbl(document)
  if (ubl) return named(document.name, NAMES[document.name])
  if (document.name === 'CrossIndustryOrder' || document.namespace.startsWith('urn:un:unece:uncefact'))
    return uncefact(document)
  if (document.name === 'Order' && child(document, 'ID') !== undefined) return noNamespace(document)
  return {
    en: `The file is an XML message "${document.name}", which is no UBL document.`,
    zh: `文件是 XML 报文“${document.name}”，不是 UBL 单据。`,
  }
}

function named(name: string, words: Words | undefined): Words {
  const known = words ?? { en: `the document "${name}"`, zh: `单据“${name}”` }
  return {
    en: `The file is ${known.en} (UBL ${name}), not an order.`,
    zh: `文件是${known.zh}（UBL ${name}），不是订单。`,
  }
}

function oldUbl(document: XmlElement): Words {
  return {
    en: `The file is a UBL 1.0 ${document.name}; only UBL 2.0 to 2.4 are read.`,
    zh: `文件是 UBL 1.0 的 ${document.name}，只能读取 UBL 2.0 至 2.4。`,
  }
}

function uncefact(document: XmlElement): Words {
  return {
    en: `The file is a UN/CEFACT message "${document.name}"; of XML orders only the UBL Order is read.`,
    zh: `文件是 UN/CEFACT 报文“${document.name}”；XML 订单只能读取 UBL Order。`,
  }
}

function noNamespace(document: XmlElement): Words {
  const own = document.namespace ? `"${document.namespace}"` : 'none'
  return {
    en: `The file calls itself Order, but its namespace (${own}) is not that of a UBL 2 order (${ORDER}).`,
    zh: `文件名为 Order，但其命名空间（${document.namespace || '无'}）不是 UBL 2 订单的命名空间（${ORDER}）。`,
  }
}
