import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { currencyShape, quantityShape } from '@gendan/kernel/money'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { keptFileShape } from './kept-file.ts'
import { wayOfTellingShape } from './round.ts'

/** Goods or an accessory that suppliers are asked for. */
export const soughtShape = z
  .object({
    id: z.string(),
    /** The line of the terms it is for, by id; empty for an accessory of the whole order. */
    for: z.string(),
    /** Its goods file, by id; empty for none. */
    goods: z.string(),
    code: z.string().trim().max(60),
    name: wordsShape,
    specification: wordsShape,
    quantity: quantityShape,
  })
  .readonly()
export type Sought = z.infer<typeof soughtShape>

/** What a supplier wants for one thing that he was asked for. */
export const quotedShape = z
  .object({
    line: z.string(),
    /** One unit, in the money of his offer, with or without VAT as the offer says. */
    price: decimalShape,
    /** The fewest he delivers, in the unit asked for. */
    least: decimalShape.optional(),
    /** Calendar days from our order to delivery. */
    leadDays: z.number().int().min(0).max(720).optional(),
    /** For mould or tools, once, before VAT is asked about: what we pay. */
    mould: decimalShape.optional(),
    /** "0.13": what is refunded when the goods are exported. */
    refundRate: decimalShape,
  })
  .readonly()
export type Quoted = z.infer<typeof quotedShape>

/** What a supplier offers: his prices, and what comes on top of them. */
export const supplierOfferShape = z
  .object({
    made: dayShape,
    how: wayOfTellingShape,
    currency: currencyShape,
    /** VAT of his invoice, "0.13". */
    vatRate: decimalShape,
    /** Whether it is in the prices. */
    vatIn: z.boolean(),
    lines: z.array(quotedShape).max(500).readonly(),
    /** For the whole offer, in its money: packing that is not in the prices, carriage to our port. */
    packingCost: decimalShape,
    carriage: decimalShape,
    payment: wordsShape,
    /** The last day on which he keeps to it. */
    holdsUntil: dayShape.optional(),
    note: z.string().max(2000),
    proof: z.array(keptFileShape).max(20).readonly(),
  })
  .readonly()
export type SupplierOffer = z.infer<typeof supplierOfferShape>

/** One supplier who was asked, and what he answered. */
export const askedSupplierShape = z
  .object({
    id: z.string(),
    /** The supplier's file, by id. */
    supplier: z.string(),
    asked: dayShape,
    /** What he is asked for, by id. */
    lines: z.array(z.string()).max(500).readonly(),
    answerBy: dayShape.optional(),
    place: z.string().trim().max(160),
    wishes: wordsShape,
    offer: supplierOfferShape.optional(),
  })
  .readonly()
export type AskedSupplier = z.infer<typeof askedSupplierShape>

/** From whom a thing will be bought, and why. */
export const choiceShape = z
  .object({ line: z.string(), asked: z.string(), day: dayShape, reason: z.string().max(1000) })
  .readonly()
export type Choice = z.infer<typeof choiceShape>

/** What suppliers were asked for, what they offered, whom we chose. */
export const sourcingShape = z
  .object({
    lines: z.array(soughtShape).max(500).readonly(),
    asked: z.array(askedSupplierShape).max(200).readonly(),
    choices: z.array(choiceShape).max(500).readonly(),
  })
  .readonly()
export type Sourcing = z.infer<typeof sourcingShape>
