import type { OrderFile } from '../../order-file.ts'
import { begunOn, completeOn } from '../../progress/counted.ts'
import { makingFacts } from '../../progress/pace.ts'
import { openCorrections } from '../../quality/care.ts'
import type { After, NodeFact } from '../node-fact.ts'
import { gateOpen } from './evidence.ts'
import { doubtOf, inspectionFact, inspectionsOf, isFinishedGoods, isForStart, usable } from './purchasing.ts'
import { samplesBeforeBulk } from './sampling.ts'

/** Bulk begun, looked at halfway, complete, inspected at the end. */
export function making(file: OrderFile): readonly NodeFact[] {
  const middle = inspectionsOf(file, 'mid-term').map((one) => ({
    ...inspectionFact(one, file, 'G16'),
    kind: 'mid-inspected' as const,
    after: [{ node: 'bulk-start', by: 'middle' as const }],
  }))
  return [start(file), ...middle, complete(file, middle), final(file)]
}

function start(file: OrderFile): NodeFact {
  const { production, purchases = [] } = file.deal
  const materials = purchases.filter((one) => isForStart(one, file)).flatMap((one) => usable(one, file))
  const waits = ['released', ...materials, ...samplesBeforeBulk(file)]
  return {
    id: 'bulk-start',
    kind: 'bulk-start',
    part: '',
    ...madeBy(production?.maker),
    after: waits.map((node) => ({ node, by: 'start' })),
    ...(production?.start ? { plan: production.start, byPlan: true } : {}),
    ...began(file),
  }
}

function complete(file: OrderFile, middle: readonly NodeFact[]): NodeFact {
  const { production, packing, purchases = [] } = file.deal
  const later = purchases.filter((one) => !isForStart(one, file))
  const supplies: readonly After[] = later.flatMap((one) =>
    usable(one, file).map((node) => ({
      node,
      by: isFinishedGoods(one, file) ? ('receive' as const) : ('pack' as const),
    })),
  )
  return {
    id: 'complete',
    kind: 'complete',
    part: '',
    ...madeBy(production?.maker),
    after: [bulk(file), ...middle.map(({ id }) => ({ node: id, by: 'rest' as const })), ...supplies],
    ...(production ? { plan: production.finish } : {}),
    ...(production?.start && middle.length === 0 ? { unlooked: true as const } : {}),
    ...counted(file),
    // Before it is weighed and measured, a packing is what somebody means to pack.
    ...(packing?.measured ? { done: true, day: packing.packed } : {}),
  }
}

/** Bulk has begun once its first pieces are reported. */
function began({ deal }: OrderFile): Pick<NodeFact, 'done' | 'day'> {
  const day = begunOn(deal.progress)
  return day ? { done: true, day } : {}
}

/** Goods are complete once what is reported reaches what was ordered; before that its pace tells when. */
function counted(file: OrderFile): Pick<NodeFact, 'done' | 'day' | 'making'> {
  const [day, making] = [completeOn(file), makingFacts(file)]
  if (day) return { done: true, day }
  return making ? { making } : {}
}

/** Goods made by a supplier take his days. */
function madeBy(maker: string | undefined): Pick<NodeFact, 'party' | 'whose'> {
  return maker ? { party: maker, whose: 'supplier' } : {}
}

/** How long bulk takes: as long as it is planned to, or as the firm takes where nothing is planned. */
function bulk(file: OrderFile): After {
  const { production, purchases = [] } = file.deal
  if (production?.start) return { node: 'bulk-start', plan: [production.start, production.finish] }
  if (production || purchases.some((one) => isFinishedGoods(one, file))) return { node: 'bulk-start', by: 'start' }
  return { node: 'bulk-start', by: 'bulk' }
}

function final(file: OrderFile): NodeFact {
  const inspections = inspectionsOf(file, 'final')
  const planned = inspections
    .map((one) => one.planned)
    .toSorted()
    .at(-1)
  const found = gateOpen(file, 'G17')
  const done = inspections
    .flatMap((one) => one.done ?? [])
    .toSorted()
    .at(-1)
  return {
    id: 'final-inspected',
    kind: 'final-inspected',
    part: '',
    after: [{ node: 'complete', by: 'final' }],
    ...(planned ? { plan: planned } : {}),
    ...found,
    ...(inspections.some(({ verdict }) => verdict === 'failed') ? { failed: true as const } : {}),
    ...(found.done && done ? { day: done } : {}),
    ...doubtOf(file, ...inspections.map(({ id }) => id)),
    ...correctionOf(file),
  }
}

/** What of a corrective plan comes first and is not proved done; every order has a final inspection that it can stand at. */
function correctionOf({ deal }: OrderFile): Pick<NodeFact, 'correction'> {
  const [first] = openCorrections(deal)
  return first ? { correction: { until: first.until, what: first.what.slice(0, 80), whom: first.whom } } : {}
}
