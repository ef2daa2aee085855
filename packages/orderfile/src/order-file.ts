import { shapes as firmShapes } from '@gendan/firm/firm'
import { layoutShape } from '@gendan/firm/layout'
import { postShape } from '@gendan/firm/posts'
import { sectionsShape } from '@gendan/forms/deal/deal'
import { type KeptFile, keptFileShape } from '@gendan/forms/deal/kept-file'
import type { Aggregate } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'
import { quietShape, withoutQuiet, withQuiet } from './alarms/quiet.ts'
import { asideShape, rested, restShape } from './aside-shape.ts'
import { binderEvents, binderShape, emptyBinder, evolveBinder } from './binder/kept.ts'
import { type DealEvent, dealEvents, evolveDeal } from './deal-events.ts'
import { settledAgain, signedAgain } from './done-again.ts'
import { evolveGate, type GateRecord, gateEvents, gateRecordShape } from './gate-record.ts'
import { evolveLinks, linkEvents, signLinkShape } from './link/sign-link.ts'
import { carriedEvents, carriedShape } from './path/carried.ts'
import { chosenTemplateShape } from './path/chosen-template.ts'
import { nodePromiseShape } from './path/node-promise.ts'
import { begunShape, earlierShape, repeatEvents } from './repeat/earlier.ts'
import { further, stageShape } from './stage.ts'

export const evidenceShape = keptFileShape
export type Evidence = KeptFile

const typed = z.record(z.string(), z.unknown()).readonly()

const pageShape = z.object({ attachment: z.string(), bytes: z.number(), pages: z.number() }).readonly()

/** A paper as it left the house: frozen, and from then on judged on its face alone. */
export const issuedShape = z
  .object({
    id: z.string(),
    kind: z.string(),
    /** The part of the deal it is of, where a file may hold several of the kind: a purchase, a sample. */
    part: z.string(),
    number: z.string(),
    version: z.number().int(),
    day: dayShape,
    at: z.string(),
    by: z.string(),
    own: typed,
    filled: z.unknown(),
    /** How it was printed otherwise than the house prints it, as the layout stood that day. */
    layout: layoutShape.optional(),
    /** The exchange rate into the firm's money on the day of issue, with its source. */
    rate: firmShapes.rate.optional(),
    confirmed: z.object({ by: z.string(), post: postShape, at: z.string(), print: z.string() }).readonly().optional(),
    page: pageShape.optional(),
    /** The same paper with chop and signature, each printing logged. */
    stamped: z.array(z.object({ by: z.string(), at: z.string(), page: pageShape.optional() }).readonly()).readonly(),
  })
  .readonly()
export type Issued = z.infer<typeof issuedShape>

export const orderFileShape = z
  .object({
    id: z.string(),
    number: z.string(),
    opened: dayShape,
    stage: stageShape,
    /** The customer's file, by id. */
    buyer: z.string(),
    /** Who follows it, by account. */
    owner: z.string(),
    /** The order it repeats, or was copied from. */
    earlier: earlierShape.optional(),
    /** What it proposes since it was copied. */
    begun: begunShape.optional(),
    /** Where it stands beside its way: on hold, cancelled or lost. */
    aside: asideShape.optional(),
    deal: sectionsShape,
    /** By gate, or by gate and part: "G7", "G12/p1". */
    gates: z.record(z.string(), gateRecordShape).readonly(),
    papers: z.array(issuedShape).readonly(),
    /** What others sent and somebody kept here; papers that this order does not need. */
    binder: binderShape,
    /** The days taken on for steps that slipped, by the step's id: "complete", "purchase-back/p1". */
    promises: z.record(z.string(), z.array(nodePromiseShape).readonly()).readonly(),
    /** When a gate was first passed ("G5", "G13/p1"), or the terms first "settled", where it was done again since. */
    first: z.record(z.string(), z.string()).readonly().optional(),
    /** The path template that somebody chose for it; left out where the one of its kind holds. */
    template: chosenTemplateShape.optional(),
    /** The times it stood still and was taken up again. */
    rests: z.array(restShape).readonly().optional(),
    /** Alarms that somebody has answered, one for each alarm and step. */
    quiets: z.array(quietShape).readonly().optional(),
    /** How far it had come before its file was opened here. */
    carried: carriedShape.optional(),
    /** Papers sent to be signed back by link, in the order of their sending. */
    links: z.array(signLinkShape).readonly().optional(),
  })
  .readonly()
export type OrderFile = z.infer<typeof orderFileShape>

const opened = { number: z.string(), day: dayShape, buyer: z.string(), owner: z.string() }

export const orderFileEventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('file-opened'), ...opened }).readonly(),
  ...dealEvents,
  z.object({ type: z.literal('stage-reached'), stage: stageShape }).readonly(),
  z.object({ type: z.literal('owner-changed'), owner: z.string() }).readonly(),
  z.object({ type: z.literal('set-aside'), aside: asideShape }).readonly(),
  z.object({ type: z.literal('taken-up'), reason: z.string(), at: z.string().optional() }).readonly(),
  z.object({ type: z.literal('node-promised'), node: z.string(), promise: nodePromiseShape }).readonly(),
  ...carriedEvents,
  z
    .object({
      type: z.literal('template-chosen'),
      template: z.string().max(40).optional(),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    })
    .readonly(),
  z.object({ type: z.literal('alarm-quieted'), quiet: quietShape }).readonly(),
  z.object({ type: z.literal('alarm-woken'), alarm: z.string(), at: z.string() }).readonly(),
  ...gateEvents,
  z.object({ type: z.literal('paper-issued'), paper: issuedShape }).readonly(),
  z.object({ type: z.literal('paper-printed'), paper: z.string(), page: pageShape }).readonly(),
  z
    .object({ type: z.literal('paper-stamped'), paper: z.string(), by: z.string(), at: z.string(), page: pageShape })
    .readonly(),
  ...binderEvents,
  ...repeatEvents,
  ...linkEvents,
])
export type OrderFileEvent = z.infer<typeof orderFileEventShape>

/** One order, from the first inquiry to the closed file. */
export const orderFile: Aggregate<OrderFile, OrderFileEvent> = {
  kind: 'order-file',
  shape: 3,
  state: orderFileShape,
  event: orderFileEventShape,
  born: (id) => ({
    ...{ id, number: '', opened: '', stage: 'E1', buyer: '', owner: '' },
    ...{ deal: {}, gates: {}, papers: [], binder: emptyBinder, promises: {} },
  }),
  evolve,
}

/** The latest issued version of a paper. */
export function latestPaper(file: OrderFile, kind: string, part = ''): Issued | undefined {
  return file.papers.filter((paper) => paper.kind === kind && paper.part === part).at(-1)
}

/** The numbers of the papers that left the house, by kind: what a new paper refers to. */
export function paperNumbers({ papers }: OrderFile): Readonly<Record<string, string>> {
  return Object.fromEntries(papers.map(({ kind, number }) => [kind, number]))
}

/** What stands at a gate of a file, or at that gate for one part of it; nothing where nobody came to it. */
export function gateRecord(file: OrderFile, gate: string, part = ''): GateRecord {
  return file.gates[recordKey(gate, part)] ?? {}
}

/** How what stands at a gate, or at a gate for one part, is called in a file. */
export function recordKey(gate: string, part: string): string {
  return part ? `${gate}/${part}` : gate
}

function evolve(file: OrderFile, event: OrderFileEvent): OrderFile {
  switch (event.type) {
    case 'file-opened':
      return { ...file, number: event.number, opened: event.day, buyer: event.buyer, owner: event.owner }
    case 'stage-reached':
      return { ...file, stage: further(file.stage, event.stage) }
    case 'owner-changed':
      return { ...file, owner: event.owner }
    case 'node-promised':
    case 'alarm-quieted':
    case 'alarm-woken':
    case 'template-chosen':
    case 'standing-carried':
    case 'standing-taken-back':
      return evolveWay(file, event)
    case 'set-aside':
      return { ...file, aside: event.aside }
    case 'taken-up':
      return takenUp(file, event.at)
    case 'order-copied':
      return { ...file, earlier: event.earlier, begun: event.begun }
    case 'repeat-marked': {
      const { earlier: _, ...alone } = file
      return event.earlier ? { ...alone, earlier: event.earlier } : alone
    }
    case 'signature-asked':
    case 'gate-signed':
    case 'gate-returned': {
      const key = recordKey(event.gate, event.part)
      const gates = { ...file.gates, [key]: evolveGate(file.gates[key] ?? {}, event) }
      return { ...file, ...signedAgain(file, key, event), gates }
    }
    case 'paper-issued':
    case 'paper-printed':
    case 'paper-stamped':
      return { ...file, papers: evolvePapers(file.papers, event) }
    case 'file-reopened': {
      const { G26: _, ...gates } = file.gates
      return { ...file, stage: event.stage, gates }
    }
    case 'file-kept':
    case 'file-taken-out':
    case 'paper-waived':
    case 'waiver-lifted':
      return { ...file, binder: evolveBinder(file.binder, event) }
    case 'link-sent':
    case 'link-read':
    case 'link-revoked':
    case 'link-answered':
    case 'counter-settled':
      return { ...file, links: evolveLinks(file.links, event) }
    default:
      return { ...settledOf(file, event), deal: evolveDeal(file.deal, event) }
  }
}

type WayEvent = Extract<
  OrderFileEvent,
  {
    type:
      | 'node-promised'
      | 'alarm-quieted'
      | 'alarm-woken'
      | 'standing-carried'
      | 'standing-taken-back'
      | 'template-chosen'
  }
>

/** What somebody said of the way itself: another day, an alarm answered, how far it had come before. */
function evolveWay(file: OrderFile, event: WayEvent): OrderFile {
  switch (event.type) {
    case 'node-promised': {
      const before = file.promises[event.node] ?? []
      return { ...file, promises: { ...file.promises, [event.node]: [...before, event.promise] } }
    }
    case 'alarm-quieted':
      return { ...file, quiets: withQuiet(file.quiets, event.quiet) }
    case 'alarm-woken':
      return { ...file, quiets: withoutQuiet(file.quiets, event) }
    case 'template-chosen':
      return withTemplate(file, event)
    case 'standing-carried':
      return { ...file, carried: event.carried }
    case 'standing-taken-back': {
      const { carried: _, ...rest } = file
      return rest
    }
  }
}

function takenUp(file: OrderFile, at: string | undefined): OrderFile {
  const { aside: _, ...onward } = file
  return { ...onward, ...rested(file, at) }
}

function withTemplate(
  file: OrderFile,
  { template, reason, by, at }: Extract<OrderFileEvent, { type: 'template-chosen' }>,
): OrderFile {
  const { template: _, ...rest } = file
  return template === undefined ? rest : { ...rest, template: { template, reason, by, at } }
}

/** Once terms are settled or offered, those that a copy proposed are done with. */
function settledOf(before: OrderFile, { type }: DealEvent): OrderFile {
  const file = type === 'terms-settled' ? { ...before, ...settledAgain(before) } : before
  if (!file.begun || (type !== 'terms-settled' && type !== 'offer-made')) return file
  const { terms: _, ...begun } = file.begun
  return { ...file, begun }
}

type PaperEvent = Extract<OrderFileEvent, { type: 'paper-issued' | 'paper-printed' | 'paper-stamped' }>
function evolvePapers(papers: readonly Issued[], event: PaperEvent): readonly Issued[] {
  switch (event.type) {
    case 'paper-issued':
      return [...papers, event.paper]
    case 'paper-printed':
      return papers.map((p) => (p.id === event.paper ? { ...p, page: event.page } : p))
    case 'paper-stamped': {
      const { by, at, page } = event
      return papers.map((p) => (p.id === event.paper ? { ...p, stamped: [...p.stamped, { by, at, page }] } : p))
    }
  }
}
