import { keptFileShape } from '@gendan/forms/deal/kept-file'
import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'

const who = { by: z.string(), at: z.string() }
const plain = z.record(z.string(), z.unknown()).readonly()

/** How a message came to its text: typed or pasted, taken from a PDF that holds it, or read off a picture. */
export const waysOfReading = ['typed', 'pdf', 'scan'] as const

/** The beneficiary's answer to an amendment: as a whole, or not at all (UCP 600 art. 10 e). */
export const amendmentAnswerShape = z
  .object({
    answer: z.enum(['accepted', 'rejected']),
    reason: z.string(),
    /** The day on which the bank was told, and how. */
    day: dayShape,
    told: z.string(),
    /** What it changes, where a person had to say it: fields (44C) or terms (latestShipment). Left out where its text says it. */
    fields: plain.optional(),
    ...who,
  })
  .readonly()

export type AmendmentAnswer = z.infer<typeof amendmentAnswerShape>

/** A word of a recognised text that nobody has looked at: where it stands in the text, how sure its reading is, and its place in the picture. */
const doubtShape = z
  .object({
    from: z.int().min(0),
    to: z.int().min(1),
    /** Of 100. */
    sure: z.int().min(0).max(100),
    page: z.int().min(1).max(1000),
    /** Left, top, width and height in ten-thousandths of the page, straightened. */
    box: z.array(z.int().min(0).max(10_000)).length(4).readonly(),
  })
  .readonly()

/** How a text was recognised: pages that were pictures, words the reader was not sure of, and those of them that nobody looked at before it was kept. */
export const scanShape = z
  .object({ pages: z.int().min(1), doubtful: z.int().min(0), doubts: z.array(doubtShape).max(5000).readonly() })
  .readonly()

/** A message as a bank sent it, with what was read of it that day. */
export const creditMessageShape = z
  .object({
    id: z.string(),
    /** "700", "707"; left out where neither the text nor a person says. */
    type: z.string().optional(),
    text: z.string().max(400_000),
    received: dayShape,
    /** The bank that advised it. */
    from: z.string().max(200),
    files: z.array(keptFileShape).max(20).readonly(),
    how: z.enum(waysOfReading),
    /** How sure the reading of a picture is, "0.93". */
    confidence: z.string().optional(),
    /** Left out where it was recognised before this was kept. */
    scan: scanShape.optional(),
    note: z.string(),
    /** Of an opening message: the terms as they were read. A continuation (701, 711, 721) has those of the whole. */
    terms: plain.optional(),
    /** Of an amendment: its fields by their tags. */
    fields: z.record(z.string(), z.string()).readonly().optional(),
    /** The message that this one goes on with. */
    continues: z.string().optional(),
    answer: amendmentAnswerShape.optional(),
    ...who,
  })
  .readonly()
export type CreditMessage = z.infer<typeof creditMessageShape>

/** A person reads a term otherwise than the machine did. */
export const correctionShape = z
  .object({
    id: z.string(),
    /** The message after which it is corrected, by id. */
    message: z.string(),
    /** In its terms as they were read: "latestShipment", "documents.2.originals". */
    path: z.string(),
    /** As it should read; left out where it should not stand there. */
    value: z.unknown().optional(),
    /** What was read; left out where nothing was. */
    was: z.unknown().optional(),
    reason: z.string(),
    takenBack: z
      .object({ reason: z.string(), ...who })
      .readonly()
      .optional(),
    ...who,
  })
  .readonly()
export type Correction = z.infer<typeof correctionShape>

/** A person held a term that lies on doubtful words of a scan against its picture: it is right as it was read. */
const confirmedShape = z.object({ message: z.string(), path: z.string().max(200), ...who }).readonly()

/** A point of the review: a rule, the place where it speaks, and what it said there, in English. */
export const pointKeyShape = z
  .object({ rule: z.string().max(20), place: z.string().max(200), said: z.string().max(2000) })
  .readonly()
export type PointKey = z.infer<typeof pointKeyShape>

/** What a person decides about a point: have it amended, ship under it as it is, or ask the bank what it means. */
export const judgements = ['amend', 'accept', 'ask'] as const
export const judgedPointShape = z
  .object({ ...pointKeyShape.unwrap().shape, how: z.enum(judgements), note: z.string(), ...who })
  .readonly()
export type JudgedPoint = z.infer<typeof judgedPointShape>

const pageShape = z.object({ attachment: z.string(), bytes: z.number(), pages: z.number() }).readonly()

/** A request for amendment as it went out. */
export const amendmentRequestShape = z
  .object({
    id: z.string(),
    day: dayShape,
    points: z.array(pointKeyShape).readonly(),
    letter: z.string(),
    /** To whom and how: "customer, mail". */
    sent: z.string(),
    /** The message that answered it. */
    answeredBy: z.string().optional(),
    /** Its paper, kept as it went out. */
    page: pageShape.optional(),
    ...who,
  })
  .readonly()

/** Which terms of which order it was audited against. */
const againstShape = z.object({ file: z.string(), version: z.int() }).readonly()

const auditShape = z.object({ against: z.array(againstShape).readonly(), note: z.string(), ...who }).readonly()

/** Why nothing more is done under it. */
export const endings = ['drawn', 'expired', 'cancelled'] as const
const closedShape = z.object({ how: z.enum(endings), reason: z.string(), ...who }).readonly()

/** How many points of the review wait: all of them, those that nobody has judged, those to be amended. */
const countShape = z.object({ open: z.int(), unjudged: z.int(), amend: z.int() }).readonly()
export type PointCount = z.infer<typeof countShape>

export const creditFileShape = z
  .object({
    id: z.string(),
    /** The customer's file, by id. */
    customer: z.string(),
    /** The order files that it pays. */
    orders: z.array(z.string()).readonly(),
    messages: z.array(creditMessageShape).readonly(),
    corrections: z.array(correctionShape).readonly(),
    /** Terms read off a scan that a person found right. */
    confirmed: z.array(confirmedShape).readonly().optional(),
    /** The latest word on each point stands. */
    judged: z.array(judgedPointShape).readonly(),
    requests: z.array(amendmentRequestShape).readonly(),
    /** As they were counted when the file last changed. */
    points: countShape,
    audited: auditShape.optional(),
    closed: closedShape.optional(),
    ...who,
  })
  .readonly()
export type CreditFile = z.infer<typeof creditFileShape>

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), ...shape }).readonly()

export const creditEventShape = z.discriminatedUnion('type', [
  event('credit-received', {
    customer: z.string(),
    orders: z.array(z.string()).readonly(),
    message: creditMessageShape,
  }),
  event('credit-message-received', { message: creditMessageShape, answers: z.array(z.string()).readonly() }),
  event('orders-bound', { orders: z.array(z.string()).readonly(), reason: z.string(), ...who }),
  event('term-corrected', { correction: correctionShape }),
  event('correction-taken-back', { correction: z.string(), reason: z.string(), ...who }),
  event('scan-facts-confirmed', { message: z.string(), paths: z.array(z.string().max(200)).readonly(), ...who }),
  /** Today's reading takes the place of that day's; `taken` names the terms of it. */
  event('reading-taken-over', {
    message: z.string(),
    terms: plain,
    taken: z.array(z.string()).readonly(),
    reason: z.string(),
    ...who,
  }),
  event('points-judged', { points: z.array(judgedPointShape).readonly() }),
  event('points-counted', { points: countShape }),
  event('amendment-asked', { request: amendmentRequestShape }),
  event('amendment-request-printed', { request: z.string(), page: pageShape }),
  event('amendment-answered', { message: z.string(), answer: amendmentAnswerShape }),
  event('credit-audited', { audit: auditShape }),
  event('credit-closed', { closed: closedShape }),
  event('credit-reopened', { reason: z.string(), ...who }),
])
export type CreditEvent = z.infer<typeof creditEventShape>
