import { postShape } from '@gendan/firm/posts'
import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { moneyShape } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { keptFileShape } from './kept-file.ts'
import { wayOfTellingShape } from './round.ts'

/** What a customer's money is for. A sample's fee goes by the sample's own terms; `other` is no part of the price: a mould, a charge passed on. */
export const purposes = {
  deposit: { en: 'Deposit', zh: '定金' },
  balance: { en: 'Balance', zh: '余款' },
  sample: { en: 'Sample fee', zh: '样品费' },
  other: { en: 'Other', zh: '其他' },
} as const satisfies Record<string, Words>
export const purposeShape = z.enum(['deposit', 'balance', 'sample', 'other'])

const moved = {
  /** The part of the slip, by id. */
  id: z.string(),
  /** The bank slip, by id. */
  slip: z.string(),
  /** Value day: when the bank booked it. */
  day: dayShape,
  /** What moved on our account for this file, in the slip's currency. */
  moved: moneyShape,
  /** What it settles, in the currency of the order or purchase, without the charges. */
  pays: moneyShape,
  reference: z.string().max(120),
  note: z.string().max(400),
} as const

/** A part of a bank slip that was allotted to this file. */
export const receiptShape = z
  .object({
    ...moved,
    purpose: purposeShape,
    /** The sample whose fee it is, by id; left out for all else. */
    sample: z.string().optional(),
    /** Bank charges that we bear: they did not reach us, and count as paid. */
    charges: moneyShape,
    payer: z.string().max(200),
    /** The slip as a kept file, where one was kept. */
    evidence: z.array(keptFileShape).max(20).readonly(),
  })
  .readonly()
export type Receipt = z.infer<typeof receiptShape>

/** A payment to a supplier for one purchase of this file. */
export const paymentShape = z
  .object({
    ...moved,
    purchase: z.string(),
    supplier: z.string(),
    /** The supplier's invoice it pays, by id; left out where it pays the purchase as a whole. */
    invoice: z.string().optional(),
  })
  .readonly()
export type Payment = z.infer<typeof paymentShape>

/** What becomes of money that a customer paid for an order which came to nothing. */
export const moneyEnds = {
  kept: { en: 'Kept', zh: '扣留' },
  back: { en: 'Paid back', zh: '退还客户' },
  carried: { en: 'Carried to another order', zh: '转入他单' },
} as const satisfies Record<string, Words>

/** One decision of that kind, over all of it or a part. */
export const decisionShape = z
  .object({
    id: z.string(),
    what: z.enum(['kept', 'back', 'carried']),
    /** In the order's currency. */
    amount: moneyShape,
    /** The order it is carried to, by id and number; empty for the others. */
    to: z.string(),
    toNumber: z.string(),
    reason: z.string().max(700),
    evidence: z.array(keptFileShape).max(20).readonly(),
    day: dayShape,
    by: z.string(),
    at: z.string(),
  })
  .readonly()
export type Decision = z.infer<typeof decisionShape>

/** Money that was paid back to the customer. */
export const returnShape = z.object(moved).readonly()

/** What of a supplier's invoice is for one line of a purchase. */
export const billedLineShape = z
  .object({
    /** The line of the purchase, by id. */
    line: z.string(),
    /** In the line's own unit. */
    quantity: decimalShape,
    /** Tax included, in the invoice's currency. */
    amount: decimalShape,
  })
  .readonly()
export type BilledLine = z.infer<typeof billedLineShape>

/** A supplier's invoice as far as it is for one purchase of this file. */
export const billShape = z
  .object({
    id: z.string(),
    /** The invoice, by id; its number and day as they stand on it. */
    invoice: z.string(),
    number: z.string().max(60),
    day: dayShape,
    purchase: z.string(),
    supplier: z.string(),
    /** Tax included. */
    amount: moneyShape,
    lines: z.array(billedLineShape).max(500).readonly(),
    /** A VAT special invoice 增值税专用发票: the refund is asked on it. */
    special: z.boolean(),
    /** "0.13"; 0 where none is shown. */
    rate: decimalShape,
    /** What of the amount is tax. */
    tax: decimalShape,
    /** The last day, where it was agreed otherwise than the purchase's terms. */
    due: dayShape.optional(),
    /** The account number that it wants to be paid to, where it names one. */
    payTo: z.string().max(60).optional(),
    evidence: z.array(keptFileShape).max(20).readonly(),
    by: z.string(),
    at: z.string(),
  })
  .readonly()
export type Bill = z.infer<typeof billShape>

/** Something said about a payment: who asked whom, how, and what came of it. */
export const chaseShape = z
  .object({
    id: z.string(),
    /** The line of what is due: "in 1", "out p1". */
    about: z.string().max(80),
    day: dayShape,
    how: wayOfTellingShape,
    person: z.string().max(120),
    said: z.string().max(700),
    /** The day for which payment was promised. */
    promised: dayShape.optional(),
    by: z.string(),
    /** The highest post of who wrote it down: papers name no people. */
    post: postShape,
    at: z.string(),
  })
  .readonly()
export type Chase = z.infer<typeof chaseShape>

/** The money of an order: what came in for it, what went out. What is due stands in its terms and is never stored. */
export const moneySectionShape = z
  .object({
    receipts: z.array(receiptShape).max(400).readonly(),
    payments: z.array(paymentShape).max(400).readonly(),
    /** What suppliers have invoiced. */
    bills: z.array(billShape).max(400).readonly().optional(),
    /** What was decided about money of an order that came to nothing, and what of it was paid back. */
    decisions: z.array(decisionShape).max(60).readonly().optional(),
    returns: z.array(returnShape).max(60).readonly().optional(),
    /** What was said about payments, in the order in which it was. */
    chases: z.array(chaseShape).max(400).readonly().optional(),
  })
  .readonly()
export type MoneySection = z.infer<typeof moneySectionShape>
