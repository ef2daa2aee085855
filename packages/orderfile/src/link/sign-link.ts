import { postShape } from '@gendan/firm/posts'
import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { z } from 'zod'

/** The gates that the other side may pass by a link: the customer's invoice, a supplier's order. */
export const linkGates = ['G8', 'G13'] as const

/** Under which name the journal writes what somebody without an account did, by a link. */
export const OUTSIDE = 'outside'

/** What the other side wants otherwise: another day, other prices by the number of the paper's line, and his own words. */
const wishShape = z
  .object({
    day: dayShape.optional(),
    prices: z
      .array(z.object({ line: z.number().int().min(0), price: decimalShape }).readonly())
      .max(500)
      .readonly(),
    word: z.string().trim().max(1000),
  })
  .readonly()
export type CounterWish = z.infer<typeof wishShape>

/** Who typed his name, when, from where and with what kind of program. */
const typedBy = {
  name: z.string().trim().min(2).max(80),
  position: z.string().trim().min(1).max(80),
  from: z.string().max(80),
  agent: z.string().max(40),
}

/** An answer as it comes in: accepted, or countered with what is wanted otherwise. */
export const linkAnswerInput = z.object({ ...typedBy, counter: wishShape.optional() })

const answerShape = z.object({ ...typedBy, at: z.string(), counter: wishShape.optional() }).readonly()
export type LinkAnswer = z.infer<typeof answerShape>

const sentFacts = {
  gate: z.enum(linkGates),
  part: z.string(),
  /** The issued paper it shows, by id, with its kind, number and version. */
  paper: z.string(),
  kind: z.string(),
  number: z.string(),
  version: z.number().int(),
  /** Whose eyes it is for, as the sender calls him. */
  to: z.string().trim().max(120),
  /** The last instant at which it may be answered. */
  until: z.string(),
  /** The fingerprint of what its gate bound when it was sent. */
  print: z.string(),
  /** Which binding of the gate that is; left out for its first (docs/decisions/0051). */
  binding: z.number().int().min(2).optional(),
  /** The earlier paper he answered or read, by id; '' where there is none. */
  since: z.string(),
  by: z.string(),
  /** The post in which the sender may pass the gate. */
  post: postShape,
  at: z.string(),
}

const settledShape = z
  .object({ how: z.enum(['taken', 'refused']), word: z.string(), by: z.string(), at: z.string() })
  .readonly()

const endedShape = z.object({ reason: z.string(), by: z.string(), at: z.string() }).readonly()

/** A paper sent to be signed back by link, and what became of it (docs/decisions/0029). Its secret stands elsewhere, as a hash. */
export const signLinkShape = z
  .object({
    id: z.string(),
    ...sentFacts,
    /** When somebody had it on his screen and touched it. */
    read: z.string().optional(),
    revoked: endedShape.optional(),
    answer: answerShape.optional(),
    /** What we said to a counter. */
    settled: settledShape.optional(),
  })
  .readonly()
export type SignLink = z.infer<typeof signLinkShape>

/** What happens to a link. */
export const linkEvents = [
  z.object({ type: z.literal('link-sent'), link: z.object({ id: z.string(), ...sentFacts }).readonly() }).readonly(),
  z.object({ type: z.literal('link-read'), link: z.string(), at: z.string() }).readonly(),
  z.object({ type: z.literal('link-revoked'), link: z.string(), revoked: endedShape }).readonly(),
  z.object({ type: z.literal('link-answered'), link: z.string(), answer: answerShape }).readonly(),
  z.object({ type: z.literal('counter-settled'), link: z.string(), settled: settledShape }).readonly(),
] as const
export type LinkEvent = z.infer<(typeof linkEvents)[number]>

/** The links of a file after something happened to one of them. */
export function evolveLinks(links: readonly SignLink[] = [], event: LinkEvent): readonly SignLink[] {
  if (event.type === 'link-sent') return [...links, event.link]
  return links.map((one) => (one.id === event.link ? evolved(one, event) : one))
}

function evolved(link: SignLink, event: Exclude<LinkEvent, { type: 'link-sent' }>): SignLink {
  switch (event.type) {
    case 'link-read':
      return { ...link, read: event.at }
    case 'link-revoked':
      return { ...link, revoked: event.revoked }
    case 'link-answered':
      return { ...link, answer: event.answer }
    case 'counter-settled':
      return { ...link, settled: event.settled }
  }
}

/** What is asked for when a paper is sent by link. */
export const linkWishShape = z.object({
  firm: z.string(),
  gate: z.enum(linkGates),
  part: z.string().max(64).default(''),
  /** Whose eyes it is for: "Mr Chen, carton factory". */
  to: z.string().trim().max(120).default(''),
  /** For how many days it is good; the firm's own number where nothing is said. */
  days: z.number().int().min(1).max(90).optional(),
})
