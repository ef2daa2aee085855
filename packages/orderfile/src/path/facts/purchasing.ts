import { type Inspection, inspectionName, standingInspections } from '@gendan/forms/deal/inspection'
import type { Purchase } from '@gendan/forms/deal/purchase'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '../../order-file.ts'
import { unanswered } from '../../quality/care.ts'
import type { After, NodeFact } from '../node-fact.ts'
import { gateOpen, paperOut } from './evidence.ts'
import { linkFact } from './link-fact.ts'

/** Every purchase sent, signed back and delivered; accessories inspected where somebody planned it. */
export function purchasing(file: OrderFile): readonly NodeFact[] {
  const { purchases = [] } = file.deal
  return [
    ...purchases.flatMap((purchase) => steps(purchase, file)),
    ...inspectionsOf(file, 'accessory').map((one) => ({
      ...inspectionFact(one, file, 'G15'),
      kind: 'accessory-inspected' as const,
      after: one.purchase ? [{ node: `purchase-delivered/${one.purchase}`, by: 'receive' as const }] : [],
    })),
  ]
}

/** Whether a purchase is to be there before bulk begins: so it was planned. */
export function isForStart({ deliver }: Purchase, file: OrderFile): boolean {
  const start = file.deal.production?.start
  return start !== undefined && deliver <= start
}

/** Whether it is the ordered goods themselves, bought ready made. */
export function isFinishedGoods({ lines }: Purchase, { deal }: OrderFile): boolean {
  const ordered = deal.contract?.terms.lines ?? []
  return lines.some(
    (one) => one.goods !== '' && ordered.some((line) => line.id === one.for && line.goods === one.goods),
  )
}

/** The step after which what was bought may be used: delivered, or inspected where that is planned. */
export function usable(purchase: Purchase, file: OrderFile): readonly string[] {
  const inspected = inspectionsOf(file, 'accessory').filter((one) => one.purchase === purchase.id)
  const delivered = `purchase-delivered/${purchase.id}`
  return inspected.length > 0 ? inspected.map(({ id }) => `accessory-inspected/${id}`) : [delivered]
}

/** What is told of an inspection, whatever it is of: the day it was passed, or for when it is planned. */
export function inspectionFact(one: Inspection, file: OrderFile, gate: string): Omit<NodeFact, 'kind' | 'after'> {
  const found = gateOpen(file, gate, one.id)
  const kind = one.kind === 'accessory' ? 'accessory-inspected' : 'mid-inspected'
  const day = found.done && one.done ? { day: one.done } : {}
  const failed = one.verdict === 'failed' ? { failed: true as const } : {}
  return {
    id: `${kind}/${one.id}`,
    part: one.id,
    name: inspectionName(one),
    plan: one.planned,
    ...found,
    ...day,
    ...failed,
    ...doubtOf(file, one.id),
  }
}

/** The first doubt of an inspection that waits for its supervisor's word. */
export function doubtOf({ deal }: OrderFile, ...ids: readonly string[]): Pick<NodeFact, 'doubt'> {
  const [first] = unanswered(deal).filter(({ inspection }) => ids.includes(inspection))
  return first ? { doubt: { day: first.day, what: first.what.slice(0, 80) } } : {}
}

export function inspectionsOf(file: OrderFile, kind: Inspection['kind']): readonly Inspection[] {
  return standingInspections(file.deal.inspections ?? [], kind)
}

function steps(purchase: Purchase, file: OrderFile): readonly NodeFact[] {
  const { id, supplier, promised, deliver } = purchase
  const name: Words | undefined = purchase.lines[0]?.name
  const base = { part: id, party: supplier, ...(name ? { name } : {}) }
  const back = gateOpen(file, 'G13', id)
  const placed: readonly After[] = [{ node: 'confirmed', by: 'purchase' }]
  return [
    {
      ...base,
      id: `purchase-placed/${id}`,
      kind: 'purchase-placed',
      after: placed,
      ...paperOut(file, 'purchase-order', 'G12', id),
    },
    {
      ...base,
      id: `purchase-back/${id}`,
      kind: 'purchase-back',
      after: [{ node: `purchase-placed/${id}`, by: 'supplier-back' }],
      ...back,
      ...(back.done ? {} : linkFact(file, 'G13', id)),
    },
    {
      ...base,
      id: `purchase-delivered/${id}`,
      kind: 'purchase-delivered',
      after: [{ node: `purchase-back/${id}`, by: 'supply' }],
      plan: deliver,
      // Who signed an order back has promised the day that stands in it.
      ...(promised ? { promise: promised } : back.done ? { promise: deliver } : {}),
      ...arrived(purchase, file),
    },
  ]
}

/** That goods have come is seen when they are inspected. */
function arrived({ id }: Purchase, file: OrderFile): Partial<NodeFact> {
  const seen = (file.deal.inspections ?? []).filter((one) => one.purchase === id && one.done)
  const first = seen.flatMap(({ done }) => (done ? [done] : [])).toSorted()[0]
  return first ? { done: true, day: first } : {}
}
