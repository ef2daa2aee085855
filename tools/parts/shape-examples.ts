import { usualMargin } from '@gendan/firm/firm'
import { soundOrder } from '@gendan/forms/incoming/customer-order/rules.examples'
import { proformaInvoice } from '@gendan/forms/kinds/proforma-invoice/form'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { bankGuardEvents } from './bank-guard-shape-examples.ts'
import { briefingEvents, reportEvents } from './briefing-events.ts'
import { careEvents } from './care-shape-examples.ts'
import { creditExamples, limitEvents } from './credit-shape-examples.ts'
import { libraryEvents } from './library-shape-examples.ts'
import { linkEvents, supplyEvents } from './link-events.ts'
import { messageEvents } from './message-shape-examples.ts'
import { ownDayExamples } from './own-day-shape-examples.ts'
import { presentationEvents } from './presentation-shape-examples.ts'
import { programEvents } from './program-shape-examples.ts'
import { billEvents, decisionEvents, invoiceEvents, slipEvents } from './slip-shape-examples.ts'
import { chaseEvent, statementEvents } from './statement-shape-examples.ts'
import { customerClassed, stockExamples } from './stock-shape-examples.ts'
import { talksEvents } from './talks-shape-examples.ts'

type Events = readonly { readonly type: string }[]

const name = { en: 'Ningbo Linwan Home Furnishing Co., Ltd.', zh: '宁波林湾家居有限公司' }
const letterhead = {
  name,
  short: name,
  addressLines: ['No. 66 Xizhan Road'],
  phone: '1',
  email: 'a@b.example',
  taxId: '9',
  mark: '',
}
const rules = {
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  prefix: 'LW',
  selfSigningUpTo: 3,
  signers: { G7: ['manager'] },
  validDays: 14,
  margin: usualMargin,
}
const rate = { from: 'USD', to: 'CNY', rate: '7.085', source: 'Bank of China', day: '2026-03-18' }
const at = '2026-03-18T01:20:00.000Z'

const firm: Events = [
  { type: 'company-founded', letterhead, rules },
  { type: 'letterhead-changed', letterhead },
  { type: 'rules-changed', rules },
  { type: 'bank-kept', bank: sampleDeal.seller.banks[0] },
  { type: 'bank-dropped', bank: 'eur' },
  { type: 'chop-kept', chop: 'c'.repeat(64) },
  { type: 'signature-kept', account: 'a1', signature: 'd'.repeat(64) },
  { type: 'member-invited', invitation: 'i1', posts: ['salesman'] },
  { type: 'member-joined', account: 'a1', posts: ['general-manager'], day: '2026-03-18' },
  { type: 'member-joined', account: 'a2', posts: ['salesman'], day: '2026-03-18' },
  { type: 'posts-assigned', account: 'a2', posts: ['merchandiser'] },
  { type: 'member-suspended', account: 'a2' },
  { type: 'member-returned', account: 'a2' },
  { type: 'rate-recorded', rate },
  ...libraryEvents,
] as never

const party: Events = [
  { type: 'party-entered', roles: ['customer'], facts: sampleDeal.buyer },
  { type: 'party-changed', roles: ['customer', 'supplier'], facts: sampleDeal.buyer, day: '2026-03-18' },
  ...bankGuardEvents,
  { type: 'party-recognised', as: 'HALVORSEN' },
  { type: 'party-assigned', owner: 'a2' },
  customerClassed,
  {
    type: 'order-sheet-learned',
    orderSheet: { headRow: 1, firstRow: 2, columns: { code: 'A' }, fixed: {}, cells: {} },
  },
  ...supplyEvents,
  { type: 'party-retired' },
  { type: 'party-restored' },
] as never

const facts = {
  code: 'BJ-101',
  name: { en: 'Chair', zh: '椅' },
  specification: { en: '', zh: '' },
  hsCode: '940169',
  unit: 'PCE',
  packing: sampleTerms.lines[0]?.packing,
  origin: 'CN',
  photo: '',
  materials: { en: '', zh: '' },
  uses: { en: '', zh: '' },
}

const legScrew = {
  ...{ id: '1', goods: 'g-screw', name: { en: '', zh: '' }, unit: 'PCE', quantity: '8', per: 'piece', loss: '3' },
  ...{ needed: 'production', note: 'M6 × 40, black', supplier: 'p2', leadDays: 10, minimum: '2000', pack: '500' },
}

const goods: Events = [
  { type: 'goods-entered', facts },
  { type: 'goods-changed', facts },
  { type: 'customer-code-learned', party: 'p1', code: 'HL-2201' },
  { type: 'review-begun', reason: 'oak has gone up' },
  { type: 'review-ended' },
  { type: 'bill-put', bill: [legScrew] },
  { type: 'goods-retired' },
  { type: 'goods-restored' },
] as never

const own = { validUntil: '2026-04-01', bank: 'usd', addition: '', clauses: [], tongue: 'both' } as const
const filled = proformaInvoice.derive(sampleDeal as never, own, {
  number: 'LW-PI26-0001',
  day: '2026-03-18',
  version: 1,
})
const page = { attachment: 'e'.repeat(64), bytes: 45_000, pages: 1 }
const print = 'f'.repeat(64)
const signature = {
  by: 'a1',
  post: 'supervisor',
  at,
  print,
  facts: { terms: sampleTerms },
  self: false,
  evidence: [],
  forced: false,
  note: '',
}
const kept = {
  ...{ id: 'k1', kind: 'transport-document', part: '', attachment: 'c'.repeat(64), name: 'BL-EGLV1.pdf' },
  ...{ note: 'three originals', by: 'a2', at, day: '2026-06-02' },
}
const shown = { ...signature, evidence: [{ attachment: 'a'.repeat(64), name: 'signed back.pdf' }] }
const paper = {
  id: 'proforma-invoice-1',
  kind: 'proforma-invoice',
  part: '',
  number: 'LW-PI26-0001',
  version: 1,
  day: '2026-03-18',
  at,
  by: 'a2',
  own,
  filled,
  rate,
  confirmed: { by: 'a1', post: 'supervisor', at, print },
  stamped: [],
}
const order = {
  received: '2026-03-10',
  order: soundOrder,
  attachment: 'b'.repeat(64),
  fileName: 'order.xml',
  goods: { '1': 'g1' },
}

const usd = (amount: string) => ({ amount, currency: 'USD' })
const moved = {
  slip: 'b1',
  day: '2026-03-24',
  moved: usd('8899.40'),
  pays: usd('8899.40'),
  reference: 'PI26-0001',
  note: '',
}
const receipt = {
  ...moved,
  id: 'r1',
  purpose: 'deposit',
  charges: usd('25'),
  payer: 'HALVORSEN LUND AS',
  evidence: [{ attachment: 'a'.repeat(64), name: 'slip.pdf' }],
}
const payment = { ...moved, id: 'y1', purchase: 'p1', supplier: 's-carton' }
const takenBack = { reason: 'the wrong order', by: 'a2', at }

const orderFile: Events = [
  { type: 'file-opened', number: 'LW26-0001', day: '2026-03-06', buyer: 'p1', owner: 'a2' },
  { type: 'inquiry-recorded', inquiry: sampleDeal.inquiry },
  { type: 'order-recorded', order },
  { type: 'offer-made', offer: sampleDeal.offer },
  ...talksEvents,
  { type: 'terms-settled', contract: sampleDeal.contract, reason: '' },
  { type: 'cost-reckoned', layer: 'detailed', sheet: sampleDeal.cost?.detailed, reasons: {} },
  { type: 'sample-put', sample: sampleDeal.samples?.[0] },
  { type: 'production-planned', production: sampleDeal.production, reason: '' },
  ...briefingEvents,
  {
    type: 'processes-set',
    kind: 'garments',
    processes: [{ id: 'cut', name: { en: 'Cutting', zh: '裁剪' }, from: '2026-03-09', until: '2026-03-13' }],
  },
  ...reportEvents,
  { type: 'purchase-put', purchase: sampleDeal.purchases?.[0], reason: '' },
  { type: 'purchase-put', purchase: { ...sampleDeal.purchases?.[0], id: 'p2' }, reason: '' },
  { type: 'purchase-dropped', purchase: 'p2', reason: 'bought elsewhere' },
  { type: 'inspection-put', inspection: sampleDeal.inspections?.[0] },
  ...careEvents,
  { type: 'packing-settled', packing: sampleDeal.packing },
  { type: 'shipment-recorded', shipment: { ...sampleDeal.shipment, via: 'Singapore' } },
  ...limitEvents,
  { type: 'receipt-allotted', receipt },
  { type: 'receipt-allotted', receipt: { ...receipt, id: 'r2' } },
  { type: 'receipt-allotted', receipt: { ...receipt, id: 'r3', purpose: 'sample', sample: 'x1' } },
  { type: 'receipt-taken-back', receipt: 'r2', ...takenBack },
  { type: 'payment-made', payment },
  { type: 'payment-made', payment: { ...payment, id: 'y2' } },
  { type: 'payment-taken-back', payment: 'y2', ...takenBack },
  ...billEvents,
  ...decisionEvents,
  chaseEvent,
  ...[
    { type: 'stage-reached', stage: 'E4' },
    { type: 'owner-changed', owner: 'a1' },
  ],
  {
    type: 'doubt-put',
    doubt: {
      ...{ id: 'd1', topic: 'packing', line: '1', asked: '2026-03-09', answered: '2026-03-10', closed: true },
      question: { en: 'One chair to a carton, or two?', zh: '一箱装一把还是两把？' },
      answer: 'Two per carton, please.',
      files: [{ attachment: 'a'.repeat(64), name: 'mail of 10 March.eml' }],
    },
  },
  {
    type: 'set-aside',
    aside: {
      ...{ state: 'hold', by: 'a1', at: '2026-03-18T01:20:00.000Z' },
      ...{ reason: 'the permit is awaited', post: 'merchandiser', whose: 'authority' },
    },
  },
  { type: 'taken-up', reason: 'the permit is there', at: '2026-03-19T01:20:00.000Z' },
  {
    type: 'set-aside',
    aside: {
      ...{ state: 'cancelled', by: 'a2', at: '2026-03-20T01:20:00.000Z', reason: 'the shop is not built' },
      agreed: 'mail of 20 March',
      evidence: [{ attachment: 'a'.repeat(64), name: 'they cancel.pdf' }],
      winding: [{ id: 'production', name: { en: 'Production', zh: '生产' }, becomes: 'stopped' }],
    },
  },
  {
    type: 'alarm-quieted',
    quiet: {
      ...{ alarm: 'AL-07', at: 'signed-back', cause: '||||', until: '2026-03-20' },
      ...{ reason: '客户出差，周五签', by: 'a', since: '2026-03-18T01:20:00.000Z' },
    },
  },
  { type: 'alarm-woken', alarm: 'AL-17', at: 'purchase-back/p1' },
  {
    type: 'standing-carried',
    carried: { step: 'bulk-start', day: '2026-03-02', word: '生产中', by: 'a1', at: '2026-03-06T01:00:00.000Z' },
  },
  { type: 'standing-taken-back', by: 'a1', at: '2026-03-06T02:00:00.000Z' },
  {
    type: 'node-promised',
    node: 'complete',
    promise: {
      day: '2026-06-02',
      reason: 'paint line stopped for two days',
      by: 'a1',
      at: '2026-05-20T02:00:00.000Z',
      was: '2026-05-29',
    },
  },
  {
    type: 'signature-asked',
    gate: 'G7',
    part: '',
    ask: { by: 'a2', at, kind: 'proforma-invoice', own, print, facts: { terms: sampleTerms }, note: '' },
  },
  { type: 'gate-returned', gate: 'G7', part: '', returned: { by: 'a1', post: 'supervisor', at, reason: '唛头不对' } },
  {
    type: 'signature-asked',
    gate: 'G7',
    part: '',
    ask: { by: 'a2', at, kind: 'proforma-invoice', own, print, facts: { terms: sampleTerms }, note: '' },
  },
  { type: 'gate-signed', gate: 'G7', part: '', signature },
  { type: 'gate-signed', gate: 'G12', part: 'p1', signature: shown },
  { type: 'gate-signed', gate: 'G13', part: 'p1', signature: { ...shown, binding: 2 } },
  { type: 'paper-issued', paper },
  { type: 'paper-printed', paper: paper.id, page },
  { type: 'paper-stamped', paper: paper.id, by: 'a1', at, page },
  { type: 'file-kept', file: kept },
  { type: 'file-taken-out', file: kept.id, out: { by: 'a1', at, reason: 'another order' } },
  { type: 'paper-waived', waiver: { kind: 'shipping-advice', part: '', by: 'a1', at, reason: '客户自提' } },
  { type: 'waiver-lifted', kind: 'shipping-advice', part: '' },
  ...linkEvents,
  { type: 'file-reopened', stage: 'E17', by: 'a1', at, reason: '客户补来尾款水单' },
] as never

/** One event of every type, by kind, in an order in which they may happen. */
export const shapeExamples: Readonly<Record<string, Events>> = {
  ...{ firm, party, goods, ...stockExamples, ...creditExamples },
  'order-file': orderFile,
  'bank-slip': slipEvents,
  'supplier-invoice': invoiceEvents,
  presentation: presentationEvents as never,
  ...{ ...programEvents, ...messageEvents },
  'account-statement': statementEvents,
  ...ownDayExamples,
}
