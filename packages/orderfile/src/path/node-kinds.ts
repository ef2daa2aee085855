import type { Post } from '@gendan/firm/posts'
import type { Section } from '@gendan/forms/deal/deal'
import type { Whose } from '@gendan/forms/deal/whose'
import type { Words } from '@gendan/kernel/words'

/** A kind of step on the way of an order: its name, whose it is, for whom it waits, and where it is done. */
export interface NodeKind {
  readonly title: Words
  /** One word of the board's strip and of charts. */
  readonly short: Words
  readonly post: Post
  /** Whose move it is once we have done ours. */
  readonly waits?: 'customer' | 'supplier'
  /** Whose days it takes, where that is another than whose move it is. */
  readonly spends?: Whose
  readonly does: { readonly gate: string } | { readonly section: Section } | { readonly paper: string }
}

function kind(
  en: string,
  zh: string,
  short: readonly [string, string],
  post: Post,
  does: NodeKind['does'],
  waits?: NodeKind['waits'],
  spends?: Whose,
): NodeKind {
  const words = { title: { en, zh }, short: { en: short[0], zh: short[1] } }
  return { ...words, post, does, ...(waits ? { waits } : {}), ...(spends ? { spends } : {}) }
}

/** The steps of an export order from the customer's order to the closed file, in the order in which it meets them. */
export const nodeKinds = {
  received: kind("Customer's order received", '收到订单', ['order', '收单'], 'merchandiser', { section: 'order' }),
  settled: kind('Terms settled', '条款议定', ['terms', '条款'], 'salesman', { section: 'contract' }),
  confirmed: kind('Order confirmed inside', '订单确认', ['confirmed', '确认'], 'manager', { gate: 'G5' }),
  proforma: kind('Proforma invoice sent', '发出形式发票', ['PI', '形票'], 'merchandiser', {
    paper: 'proforma-invoice',
  }),
  'signed-back': kind('PI signed back', 'PI 签回', ['sign-back', '签回'], 'salesman', { gate: 'G8' }, 'customer'),
  deposit: kind('Deposit in', '定金到账', ['deposit', '定金'], 'accounts', { gate: 'G9' }, 'customer'),
  letter: kind('Credit in hand', '信用证到', ['L/C', '信用证'], 'documents', { gate: 'G9' }, 'customer'),
  credit: kind('Credit granted', '批准放账', ['credit', '放账'], 'manager', { gate: 'G9' }),
  'sample-sent': kind('Sample sent', '样品寄出', ['sample', '样品'], 'merchandiser', { section: 'samples' }),
  'sample-approved': kind(
    'Sample approved',
    '样品确认',
    ['approval', '样确'],
    'merchandiser',
    { section: 'samples' },
    'customer',
  ),
  'production-order': kind('Production order', '生产加工单', ['prod. order', '生产单'], 'supervisor', {
    paper: 'production-order',
  }),
  released: kind('Release meeting', '下单会议', ['release', '会议'], 'production', { gate: 'G11' }),
  'purchase-placed': kind('Purchase order sent', '发出采购单', ['PO', '采购单'], 'buyer', { section: 'purchases' }),
  'purchase-back': kind(
    'Purchase order signed back',
    '采购单签回',
    ['PO back', '购签回'],
    'buyer',
    { gate: 'G13' },
    'supplier',
  ),
  'purchase-delivered': kind(
    'Purchase delivered',
    '采购到货',
    ['delivery', '到货'],
    'buyer',
    { section: 'purchases' },
    'supplier',
  ),
  'accessory-inspected': kind('Accessories inspected', '辅料验货', ['acc. insp.', '辅料验'], 'qc', {
    section: 'inspections',
  }),
  'bulk-start': kind('Bulk start', '大货开工', ['start', '开工'], 'production', { section: 'production' }),
  'mid-inspected': kind('Mid-term inspection', '中期验货', ['mid-term', '中期验'], 'qc', { section: 'inspections' }),
  complete: kind('Goods complete', '货齐', ['complete', '货齐'], 'production', { section: 'packing' }),
  'final-inspected': kind('Final inspection passed', '终检通过', ['final', '终检'], 'qc', { section: 'inspections' }),
  'packing-list': kind('Packing list sent', '发出装箱单', ['packing list', '装箱单'], 'merchandiser', { gate: 'G18' }),
  'paid-before': kind(
    'Balance in before shipment',
    '装运前余款到账',
    ['balance', '余款'],
    'accounts',
    { section: 'contract' },
    'customer',
  ),
  booked: kind('Booked', '订舱', ['booking', '订舱'], 'documents', { section: 'shipment' }),
  'on-board': kind(
    'On board',
    '装船',
    ['on board', '装船'],
    'documents',
    { section: 'shipment' },
    undefined,
    'forwarder',
  ),
  papers: kind('Papers presented', '交单', ['papers', '交单'], 'documents', { section: 'shipment' }),
  paid: kind('Paid in full', '收汇', ['paid', '收汇'], 'accounts', { section: 'contract' }, 'customer'),
  closed: kind('File closed', '归档', ['closed', '归档'], 'merchandiser', { section: 'shipment' }),
} as const satisfies Readonly<Record<string, NodeKind>>

export type NodeKindName = keyof typeof nodeKinds

export function isNodeKind(name: string): name is NodeKindName {
  return Object.hasOwn(nodeKinds, name)
}

export function nodeKind(name: NodeKindName): NodeKind {
  return nodeKinds[name]
}

/** What the step of an id is called, "purchase-back/p1"; undefined where the house knows no such step. */
export function titleOfNode(id: string): Words | undefined {
  const [name = ''] = id.split('/')
  return isNodeKind(name) ? nodeKinds[name].title : undefined
}
