import type { Firm, MarginRule, Rate } from '@gendan/firm/firm'
import { dayShape } from '@gendan/kernel/day'
import type { Decimal } from '@gendan/kernel/decimal'
import { quantityShape } from '@gendan/kernel/money'
import { wordsShape } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import { customerOrderShape } from '../incoming/customer-order/shape.ts'
import { boundCreditShape } from './bound-credit.ts'
import { boundPresentationShape } from './bound-presentation.ts'
import { briefingShape } from './briefing.ts'
import { changeShape } from './change.ts'
import { costSectionShape } from './cost.ts'
import { doubtShape } from './doubt.ts'
import { inspectionShape } from './inspection.ts'
import { keptFileShape } from './kept-file.ts'
import { moneySectionShape } from './money.ts'
import { packingSectionShape } from './packing.ts'
import { productionShape } from './production.ts'
import { progressShape } from './progress.ts'
import { purchaseShape } from './purchase.ts'
import { qualitySectionShape } from './quality.ts'
import { offerShape, roundShape, wayOfTellingShape } from './round.ts'
import { sampleShape } from './sample.ts'
import { shipLimitsShape } from './ship-limits.ts'
import { shipmentShape } from './shipment.ts'
import { sourcingShape } from './sourcing.ts'
import { termsShape } from './terms.ts'

/** What the customer asked for, before any price was named. */
export const inquiryShape = z
  .object({
    received: dayShape,
    by: z.string().trim().max(120),
    how: wayOfTellingShape.default('mail'),
    /** His letter, mail or sheet as it came. */
    proof: z.array(keptFileShape).max(20).default([]).readonly(),
    wants: z
      .array(z.object({ text: wordsShape, quantity: quantityShape.optional(), goods: z.string() }).readonly())
      .max(500)
      .readonly(),
    note: z.string().max(4000),
  })
  .readonly()
export type Inquiry = z.infer<typeof inquiryShape>

/** The customer's order as it came: his words and figures, with the file they were read from. */
export const orderSectionShape = z
  .object({
    received: dayShape,
    order: customerOrderShape,
    /** Content address and name of the file it was read from; empty when typed. */
    attachment: z.string(),
    fileName: z.string().max(200),
    /** Goods files matched to its lines, by line number. */
    goods: z.record(z.string(), z.string()).readonly(),
  })
  .readonly()
export type OrderSection = z.infer<typeof orderSectionShape>

/** The terms as settled inside. A change of them is a new version; that the customer has signed them back stands at gate G8. */
export const contractSectionShape = z
  .object({
    version: z.number().int().min(1),
    settled: dayShape,
    /** The customer's own number for the order these terms answer. */
    customerOrder: z.string().max(60),
    terms: termsShape,
  })
  .readonly()
export type ContractSection = z.infer<typeof contractSectionShape>

/** The sections of a file that its acts settle, one stage each. */
export const sectionsShape = z
  .object({
    inquiry: inquiryShape.optional(),
    order: orderSectionShape.optional(),
    doubts: z.array(doubtShape).readonly().optional(),
    offer: offerShape.optional(),
    rounds: z.array(roundShape).max(200).readonly().optional(),
    contract: contractSectionShape.optional(),
    changes: z.array(changeShape).readonly().optional(),
    sourcing: sourcingShape.optional(),
    cost: costSectionShape.optional(),
    samples: z.array(sampleShape).readonly().optional(),
    production: productionShape.optional(),
    briefing: briefingShape.optional(),
    progress: progressShape.optional(),
    purchases: z.array(purchaseShape).readonly().optional(),
    inspections: z.array(inspectionShape).readonly().optional(),
    quality: qualitySectionShape.optional(),
    packing: packingSectionShape.optional(),
    shipment: shipmentShape.optional(),
    limits: shipLimitsShape.optional(),
    /** The credits that pay it; one may pay several orders. */
    credits: z.array(boundCreditShape).max(20).readonly().optional(),
    /** Documents on their way to a bank for it, as their own files stand. */
    presentations: z.array(boundPresentationShape).max(200).readonly().optional(),
    money: moneySectionShape.optional(),
  })
  .readonly()
export type Sections = z.infer<typeof sectionsShape>
export type Section = keyof Sections

/** We ourselves, as our papers show us; its home is the firm's settings. */
export interface Seller {
  readonly letterhead: Firm['letterhead']
  readonly banks: Firm['banks']
}

/** What a deal is judged by inside the house: the firm's money, the newest rate of each other money into it, its margin. */
export interface House {
  readonly currency: string
  readonly rates: readonly Rate[]
  readonly margin: MarginRule
  /** How much of a payment may be missing, in the firm's money, before it counts as short: what banks take on the way. */
  readonly shortUpTo: Decimal
  /** Goods of the deal whose price is under review, by the id of their files, and why. */
  readonly reviews: Readonly<Record<string, string>>
}

/**
 * The one dataset behind every paper of a file. A fact stands here once: seller and buyer live in their own files and
 * are looked up when a paper is drawn; the sections are the file's. Forms are drawn from it and never feed each other.
 */
export interface Deal extends Sections {
  readonly seller: Seller
  readonly buyer: PartyFacts
  /** The suppliers and makers that the sections name, by the id of their files. */
  readonly suppliers: Readonly<Record<string, PartyFacts>>
  readonly house: House
}

/** The deal, with the sections a form needs known to be there. */
export type DealWith<Needs extends Section> = Deal & { readonly [Key in Needs]-?: NonNullable<Deal[Key]> }
