import { purposeShape } from '@gendan/forms/deal/money'
import type { Aggregate } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import { add, type Decimal, decimalShape, subtract, zero } from '@gendan/kernel/decimal'
import { moneyShape } from '@gendan/kernel/money'
import { z } from 'zod'
import { evidenceShape } from './order-file.ts'

/** Where a slip comes from: typed from a paper that is kept with it, or a line of a bank's statement. */
const sourceShape = z.discriminatedUnion('from', [
  z.object({ from: z.literal('slip'), files: z.array(evidenceShape).max(20).readonly() }).readonly(),
  z
    .object({
      from: z.literal('statement'),
      /** The statement as the bank sent it, kept. */
      file: evidenceShape,
      /** What tells this line from every other of the account; the slip's own id is drawn from it, so that no line is taken twice. */
      line: z.string().min(1).max(400),
      /** The statement it stood in: format, number, last day. */
      statement: z.string().max(120).optional(),
    })
    .readonly(),
])

/** What stands on a bank slip: money that came in, or went out. */
export const slipFactsShape = z
  .object({
    way: z.enum(['in', 'out']),
    /** One of the firm's accounts, by id. */
    account: z.string().max(40),
    /** Value day: when the bank booked it. */
    day: dayShape,
    /** What moved on our account. */
    amount: moneyShape,
    /** What banks kept back on the way, in the slip's currency: it was sent, and did not reach us. */
    bankCharges: decimalShape,
    /** Who paid, or who was paid, as the slip names them. */
    payer: z.string().trim().max(200),
    /** The customer's or supplier's file, by id; empty while it is not known whose money it is. */
    party: z.string().max(80),
    /** What the slip says it is for, and the bank's own number. */
    reference: z.string().trim().max(400),
    /** The account it was paid to, where it went out and that is known. */
    paidTo: z.string().trim().max(60).optional(),
    note: z.string().trim().max(400),
    source: sourceShape,
  })
  .readonly()
export type SlipFacts = z.infer<typeof slipFactsShape>

/** A share of a slip, for one order file; where it goes out, for one of its purchases. */
export const slipPartShape = z
  .object({
    id: z.string(),
    file: z.string(),
    purchase: z.string(),
    /** The supplier's invoice it pays, by id. */
    invoice: z.string().optional(),
    purpose: purposeShape,
    /** The sample whose fee it is, by id. */
    sample: z.string().optional(),
    /** In the slip's currency. */
    amount: decimalShape,
    /** What it settles, in the currency of the order or purchase. */
    pays: moneyShape,
    /** Bank charges that we bear, in the currency of the order. */
    charges: moneyShape,
    note: z.string(),
    by: z.string(),
    at: z.string(),
  })
  .readonly()
export type SlipPart = z.infer<typeof slipPartShape>

const voidShape = z.object({ reason: z.string(), by: z.string(), at: z.string() }).readonly()

const bankSlipShape = z
  .object({
    id: z.string(),
    facts: slipFactsShape,
    parts: z.array(slipPartShape).readonly(),
    void: voidShape.optional(),
    by: z.string(),
    at: z.string(),
  })
  .readonly()
export type BankSlip = z.infer<typeof bankSlipShape>

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('slip-recorded'), facts: slipFactsShape, by: z.string(), at: z.string() }).readonly(),
  z.object({ type: z.literal('slip-claimed'), party: z.string() }).readonly(),
  z.object({ type: z.literal('slip-allotted'), part: slipPartShape }).readonly(),
  z
    .object({
      type: z.literal('allotment-taken-back'),
      part: z.string(),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    })
    .readonly(),
  z.object({ type: z.literal('slip-voided'), void: voidShape }).readonly(),
])
export type BankSlipEvent = z.infer<typeof eventShape>

/** A bank slip 水单: one movement on our account, split over the orders it is for. */
export const bankSlip: Aggregate<BankSlip, BankSlipEvent> = {
  kind: 'bank-slip',
  shape: 2,
  state: bankSlipShape,
  event: eventShape,
  born: (id) => ({ id, facts: nothing, parts: [], by: '', at: '' }),
  evolve(slip, event) {
    switch (event.type) {
      case 'slip-recorded':
        return { ...slip, facts: event.facts, by: event.by, at: event.at }
      case 'slip-claimed':
        return { ...slip, facts: { ...slip.facts, party: event.party } }
      case 'slip-allotted':
        return { ...slip, parts: [...slip.parts, event.part] }
      case 'allotment-taken-back':
        return { ...slip, parts: slip.parts.filter(({ id }) => id !== event.part) }
      case 'slip-voided':
        return { ...slip, void: event.void }
    }
  },
}

/** What of a slip is not allotted yet, in its currency; nothing of one that is void. */
export function openOf({ facts, parts, void: isVoid }: BankSlip): Decimal {
  if (isVoid) return zero
  return subtract(facts.amount.amount, allottedOf(parts))
}

export function allottedOf(parts: readonly Pick<SlipPart, 'amount'>[]): Decimal {
  return parts.reduce((sum, { amount }) => add(sum, amount), zero)
}

const nothing: SlipFacts = slipFactsShape.parse({
  way: 'in',
  account: '',
  day: '1970-01-01',
  amount: { amount: '0', currency: 'CNY' },
  bankCharges: '0',
  payer: '',
  party: '',
  reference: '',
  note: '',
  source: { from: 'slip', files: [] },
})
