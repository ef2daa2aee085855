import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { z } from 'zod'

/** Text of others, as they wrote it. The readers leave longer text among the unread. */
const text = z.string().trim().min(1).max(4000)

/** Where a fact stood: an element's path and line in a message, a cell and row in a sheet. */
export const placeShape = z.object({ path: z.string(), line: z.number().int().min(0) }).readonly()
export type Place = z.infer<typeof placeShape>

/** An amount as the customer wrote it. The currency is empty where none is said, and may be one that ISO 4217 does not know. */
export const amountAsReadShape = z.object({ amount: decimalShape, currency: z.string().trim().max(35) }).readonly()
export type AmountAsRead = z.infer<typeof amountAsReadShape>

/** A quantity with its unit of UN/ECE Rec 20 or 21 where it was recognised, else as written; empty where none is said. */
export const quantityAsReadShape = z.object({ value: decimalShape, unit: z.string().trim().max(70) }).readonly()
export type QuantityAsRead = z.infer<typeof quantityAsReadShape>

const periodShape = z.object({ from: dayShape.optional(), to: dayShape.optional() }).readonly()

export const contactAsReadShape = z
  .object({
    name: text.optional(),
    role: text.optional(),
    department: text.optional(),
    phone: text.optional(),
    fax: text.optional(),
    email: text.optional(),
    /** Other ways to reach them; the channel is a code of UN/EDIFACT 3155 ("AL" is a mobile telephone). */
    other: z.array(z.object({ channel: text.optional(), value: text }).readonly()).readonly(),
  })
  .readonly()

export const partyAsReadShape = z
  .object({
    /** Empty where the order names an address or a number only. */
    name: z.string().trim().max(4000),
    legalName: text.optional(),
    addressLines: z.array(text).readonly(),
    city: text.optional(),
    postcode: text.optional(),
    region: text.optional(),
    /** ISO 3166-1 alpha-2 where the customer used it, else the name. */
    country: text.optional(),
    taxId: text.optional(),
    /** What the tax number is for: "VAT". */
    taxScheme: text.optional(),
    ids: z.array(z.object({ scheme: text.optional(), value: text }).readonly()).readonly(),
    contact: contactAsReadShape.optional(),
    website: text.optional(),
  })
  .readonly()
export type PartyAsRead = z.infer<typeof partyAsReadShape>

export const chargeAsReadShape = z
  .object({ kind: z.enum(['charge', 'allowance']), reason: text.optional(), amount: amountAsReadShape })
  .readonly()
export type ChargeAsRead = z.infer<typeof chargeAsReadShape>

/** One delivery that the customer asks for; with a quantity where a line is to come in parts. */
export const deliveryAsReadShape = z
  .object({
    from: dayShape.optional(),
    to: dayShape.optional(),
    quantity: quantityAsReadShape.optional(),
    place: partyAsReadShape.optional(),
  })
  .readonly()

export const orderLineShape = z
  .object({
    number: z.string().trim().max(4000),
    buyerCode: text.optional(),
    sellerCode: text.optional(),
    /** GTIN or another code of the whole market. */
    standardCode: text.optional(),
    name: z.string().trim().max(4000),
    /** Line for line, where the order has several. */
    description: z.string().trim(),
    brand: text.optional(),
    model: text.optional(),
    /** Country of origin that the customer asks for. */
    origin: text.optional(),
    classifications: z.array(z.object({ scheme: text.optional(), code: text }).readonly()).readonly(),
    properties: z.array(z.object({ name: text, value: text }).readonly()).readonly(),
    quantity: quantityAsReadShape.optional(),
    /** The unit exactly as the customer wrote it. */
    unitAsRead: z.string().trim().max(70),
    /** The price of one unit: the stated price divided by its base quantity, to ten digits behind the point, half up. */
    unitPrice: z
      .object({ amount: decimalShape, currency: z.string().trim().max(35), per: z.string().trim().max(70) })
      .readonly()
      .optional(),
    /** The price as stated, where it stands for more or less than one unit: USD 12 for 1000. Line amounts are checked with it. */
    priceAsRead: z.object({ amount: decimalShape, for: quantityAsReadShape }).readonly().optional(),
    /** The stated amount of the line (UBL: line extension amount). */
    amount: amountAsReadShape.optional(),
    charges: z.array(chargeAsReadShape).readonly(),
    tax: z
      .object({ category: text.optional(), percent: decimalShape.optional(), scheme: text.optional() })
      .readonly()
      .optional(),
    taxAmount: amountAsReadShape.optional(),
    minimum: quantityAsReadShape.optional(),
    maximum: quantityAsReadShape.optional(),
    /** Whether the customer takes the line in several deliveries; absent where the order is silent. */
    partialAllowed: z.boolean().optional(),
    delivery: deliveryAsReadShape.optional(),
    /** All deliveries of the line, where it is to come in several. */
    deliveries: z.array(deliveryAsReadShape).readonly(),
    quotationLine: text.optional(),
    notes: z.array(text).readonly(),
  })
  .readonly()
export type OrderLine = z.infer<typeof orderLineShape>

const statedShape = z
  .object({
    lines: amountAsReadShape.optional(),
    allowances: amountAsReadShape.optional(),
    charges: amountAsReadShape.optional(),
    tax: amountAsReadShape.optional(),
    beforeTax: amountAsReadShape.optional(),
    withTax: amountAsReadShape.optional(),
    prepaid: amountAsReadShape.optional(),
    rounding: amountAsReadShape.optional(),
    payable: amountAsReadShape.optional(),
    lineCount: z.number().int().optional(),
  })
  .readonly()

const deliveryTermsShape = z
  .object({
    /** Three letters of an Incoterms edition, wherever in the terms they stood. */
    incoterm: z.string().length(3).optional(),
    /** The named place or port. */
    place: text.optional(),
    terms: z.array(text).readonly(),
    from: dayShape.optional(),
    to: dayShape.optional(),
  })
  .readonly()

const paymentShape = z
  .object({
    text: z.array(text).readonly(),
    /** UN/EDIFACT 4461: "30" credit transfer, "42" to a bank account. */
    meansCode: text.optional(),
    dueDays: z.number().int().min(0).optional(),
    dueOn: dayShape.optional(),
  })
  .readonly()

const referencesShape = z
  .object({
    quotation: text.optional(),
    contract: text.optional(),
    project: text.optional(),
    originator: text.optional(),
    previousOrder: text.optional(),
    catalogue: text.optional(),
    /** The seller's own number of this order, where the customer already knows it. */
    salesOrder: text.optional(),
    customer: text.optional(),
    costCode: text.optional(),
  })
  .readonly()

const documentShape = z
  .object({ number: text, type: text.optional(), uri: text.optional(), file: text.optional(), mime: text.optional() })
  .readonly()

/** Text in the file from which no fact was taken. Long text is cut; `length` then says how long it was. */
export const unreadShape = z
  .object({ path: z.string(), line: z.number().int(), text: z.string(), length: z.number().int().optional() })
  .readonly()
export type Unread = z.infer<typeof unreadShape>

/**
 * A customer's purchase order as it was read from what they sent, before anyone here has judged or corrected it. Every
 * fact has its place in `places`, by its path in this record ("lines.0.quantity"); what no fact came from is in `unread`.
 */
export const customerOrderShape = z
  .object({
    /** Empty where the order has none. */
    number: z.string().trim().max(4000),
    issued: dayShape.optional(),
    /** UN/EDIFACT 1001 code or the customer's word: "220" order, "105" purchase order, "221" blanket order. */
    type: text.optional(),
    currency: z.string().trim().max(35).optional(),
    validity: periodShape.optional(),
    buyer: partyAsReadShape.optional(),
    seller: partyAsReadShape.optional(),
    deliverTo: partyAsReadShape.optional(),
    originator: partyAsReadShape.optional(),
    invoicee: partyAsReadShape.optional(),
    forwarder: partyAsReadShape.optional(),
    lines: z.array(orderLineShape).readonly(),
    charges: z.array(chargeAsReadShape).readonly(),
    stated: statedShape,
    delivery: deliveryTermsShape,
    payment: paymentShape,
    references: referencesShape,
    documents: z.array(documentShape).readonly(),
    destination: text.optional(),
    conditions: z.array(text).readonly(),
    notes: z.array(text).readonly(),
    /** The envelope: which standard and agreement the message follows. `copy` is the sender's word that this is a copy. */
    message: z
      .object({
        version: text.optional(),
        customization: text.optional(),
        profile: text.optional(),
        uuid: text.optional(),
        copy: z.boolean().optional(),
      })
      .readonly(),
    unread: z.array(unreadShape).readonly(),
    places: z.record(z.string(), placeShape).readonly(),
  })
  .readonly()
export type CustomerOrder = z.infer<typeof customerOrderShape>
