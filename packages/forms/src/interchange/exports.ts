import { blocks, type Finding, findingOf, judge, type Rule } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { CommercialInvoice } from '../kinds/commercial-invoice/shape.ts'
import type { OriginApplication } from '../kinds/origin-application/shape.ts'
import type { PackingList } from '../kinds/packing-list/shape.ts'
import type { ProformaInvoice } from '../kinds/proforma-invoice/shape.ts'
import type { PurchaseOrder } from '../kinds/purchase-order/shape.ts'
import type { ShippingAdvice } from '../kinds/shipping-advice/shape.ts'
import type { ShippingInstruction } from '../kinds/shipping-instruction/shape.ts'
import { europeanInvoice } from './en16931/invoice.ts'
import { europeanRules } from './en16931/rules.ts'
import { type EuropeanWish, NO_WISH } from './en16931/tax.ts'
import { invoiceOfPaper } from './papers/commercial-invoice.ts'
import { originOfPaper } from './papers/origin-application.ts'
import { adviceOfPaper, listOfPaper } from './papers/packing-list.ts'
import { responseOfPaper } from './papers/proforma-invoice.ts'
import { orderOfPaper } from './papers/purchase-order.ts'
import { despatchOfAdvice } from './papers/shipping-advice.ts'
import { instructionsOfPaper, ladingOfPaper } from './papers/shipping-instruction.ts'
import { type UblFacts, type UblName, writeUbl } from './ubl/documents.ts'

/** A message that an issued paper can leave the house as. */
export interface Exchange {
  /** Stands in addresses and file names: "ubl-invoice". */
  readonly id: string
  readonly title: Words
  readonly document: UblName
  /** Asks for what EuropeanWish holds. */
  readonly european?: true
}

interface Making<Filled> extends Exchange {
  readonly facts: (filled: Filled, wish: EuropeanWish) => UblFacts<UblName>
  readonly rules?: readonly Rule<{ readonly paper: Filled; readonly wish: EuropeanWish }>[]
}

const ofInvoice: readonly Making<CommercialInvoice>[] = [
  { id: 'ubl-invoice', title: { en: 'UBL invoice', zh: 'UBL 发票' }, document: 'Invoice', facts: invoiceOfPaper },
  {
    ...{ id: 'en16931', title: { en: 'EN 16931 invoice (EU)', zh: '欧盟电子发票 EN 16931' } },
    ...{ document: 'Invoice', european: true, facts: europeanInvoice, rules: europeanRules },
  },
]

const ofList: readonly Making<PackingList>[] = [
  {
    id: 'ubl-packing-list',
    title: { en: 'UBL packing list', zh: 'UBL 装箱单' },
    document: 'PackingList',
    facts: listOfPaper,
  },
  {
    id: 'ubl-despatch-advice',
    title: { en: 'UBL despatch advice', zh: 'UBL 发货通知' },
    document: 'DespatchAdvice',
    facts: adviceOfPaper,
  },
]

const ofProforma: readonly Making<ProformaInvoice>[] = [
  {
    id: 'ubl-order-response',
    title: { en: 'UBL order response', zh: 'UBL 订单回复' },
    document: 'OrderResponse',
    facts: responseOfPaper,
  },
]

const ofPurchase: readonly Making<PurchaseOrder>[] = [
  { id: 'ubl-order', title: { en: 'UBL order', zh: 'UBL 订单' }, document: 'Order', facts: orderOfPaper },
]

const ofInstruction: readonly Making<ShippingInstruction>[] = [
  {
    ...{ id: 'ubl-forwarding-instructions', title: { en: 'UBL forwarding instructions', zh: 'UBL 托运指示' } },
    ...{ document: 'ForwardingInstructions', facts: instructionsOfPaper },
  },
  {
    ...{ id: 'ubl-bill-of-lading', title: { en: 'UBL bill of lading data', zh: 'UBL 提单数据' } },
    ...{ document: 'BillOfLading', facts: ladingOfPaper },
  },
]

const ofAdvice: readonly Making<ShippingAdvice>[] = [
  {
    ...{ id: 'ubl-despatch-advice', title: { en: 'UBL despatch advice', zh: 'UBL 发货通知' } },
    ...{ document: 'DespatchAdvice', facts: despatchOfAdvice },
  },
]

const ofOrigin: readonly Making<OriginApplication>[] = [
  {
    ...{ id: 'ubl-certificate-of-origin', title: { en: 'UBL certificate of origin', zh: 'UBL 原产地证' } },
    ...{ document: 'CertificateOfOrigin', facts: originOfPaper },
  },
]

/** What each kind of paper can leave as; a kind that is not named has no message of its own. */
const makings = {
  'commercial-invoice': ofInvoice,
  'packing-list': ofList,
  'proforma-invoice': ofProforma,
  'purchase-order': ofPurchase,
  'shipping-instruction': ofInstruction,
  'shipping-advice': ofAdvice,
  'origin-application': ofOrigin,
} as const

export function exchangesOf(kind: string): readonly Exchange[] {
  return Object.hasOwn(makings, kind) ? makings[kind as keyof typeof makings] : []
}

/** The message of an issued paper, and everything that must be known of it. There is no text while a finding blocks. */
export interface Exported {
  readonly text?: string
  readonly findings: readonly Finding[]
}

/** Whose message it is, beside the paper: what Europe asks, and whether its world is one of practice. */
export interface ExportWish {
  readonly european?: EuropeanWish
  /** A paper of a practice world says so in its first note: no file of it may pass for a real one. */
  readonly practice?: boolean
}

/** `filled` is the frozen content of a paper of that kind. Throws RangeError where the kind has no such message. */
export function exportPaper(kind: string, id: string, filled: unknown, wish: ExportWish = {}): Exported {
  const making = exchangesOf(kind).find((one) => one.id === id) as Making<unknown> | undefined
  if (!making) throw new RangeError(`no ${id} of a ${kind}`)
  const { document } = making
  const european = wish.european ?? NO_WISH
  const made = making.facts(filled, european)
  const facts = wish.practice ? { ...made, notes: [PRACTICE, ...(made.notes ?? [])] } : made
  const findings = [...judge(making.rules ?? [], { paper: filled, wish: european }), ...missing(document, facts)]
  if (blocks(findings)) return { findings }
  const written = writeUbl(document, facts)
  return 'findings' in written ? { findings: [...findings, ...written.findings] } : { text: written.text, findings }
}

const PRACTICE = 'PRACTICE: no document of a real business · 练习，非真实单据'

const SCHEMA = { id: 'UBL-06', weight: 'block', source: { title: 'OASIS UBL 2.4', at: 'document schemas' } } as const

/** What the schema wants of every such document and a paper may still lack. */
function missing(document: UblName, facts: UblFacts<UblName>): readonly Finding[] {
  const { lines, orders, number } = facts as {
    lines?: readonly unknown[]
    number?: { value: string }
    orders?: readonly { id?: { value: string } }[]
  }
  const lined = document === 'Invoice' || document === 'Order' || document === 'DespatchAdvice'
  const asked = document === 'OrderResponse'
  return [
    ...(number?.value ? [] : [lack('given.number', UNNUMBERED)]),
    ...(lined && (lines ?? []).length === 0 ? [lack('lines', UNLINED)] : []),
    ...(asked && !orders?.[0]?.id?.value ? [lack('customerOrder', UNORDERED)] : []),
  ]
}

type Said = Readonly<Record<'says' | 'remedy', Words>>

function lack(at: string, said: Said): Finding {
  return findingOf(SCHEMA, { at, ...said })
}

const UNNUMBERED: Said = {
  says: { en: 'The paper has no number yet.', zh: '单据还没有编号。' },
  remedy: { en: 'Issue it first.', zh: '请先出具。' },
}
const UNLINED: Said = {
  says: { en: 'The paper has no line of goods.', zh: '单据没有商品行。' },
  remedy: { en: 'Enter the goods in the order file and issue it again.', zh: '请在订单档案里录入商品后重新出具。' },
}
const UNORDERED: Said = {
  says: {
    en: "The customer's order number is not known; an answer must name it.",
    zh: '没有客户订单号，订单回复必须写明。',
  },
  remedy: {
    en: "Enter the customer's order number in the terms and issue it again.",
    zh: '请在条款里填写客户订单号后重新出具。',
  },
}
