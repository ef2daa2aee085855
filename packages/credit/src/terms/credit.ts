import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { z } from 'zod'

/** Where in the text something was read, so that it can be shown there; left out where it was typed. */
const at = z.object({ from: z.int(), to: z.int() }).readonly().optional()
const text = z.string().max(20_000)
const party = z.object({ name: text, address: text.optional() }).readonly()

/** A bank by its BIC or by its name and address; an object in that place is read as what it says. */
const bank = z.union([
  text,
  z
    .object({ bic: text.optional(), name: text.optional(), address: text.optional() })
    .transform(({ bic, name, address }) => bic ?? [name, address].filter(Boolean).join(' ')),
])

/** May goods be sent in parts, may they change ships: as field 43P and 43T have it. */
export type Permission = 'allowed' | 'not-allowed' | 'conditional'
const permission = z.union([text, z.boolean()]).transform((said) => permissionFrom(String(said)))

export const documentKinds = [
  'draft',
  'commercial-invoice',
  'packing-list',
  'weight-list',
  'bill-of-lading',
  'sea-waybill',
  'charter-party-bill-of-lading',
  'multimodal',
  'air-waybill',
  'rail-waybill',
  'road-waybill',
  'courier-receipt',
  'insurance',
  'certificate-of-origin',
  'inspection-certificate',
  'quality-certificate',
  'weight-certificate',
  'analysis-certificate',
  'health-certificate',
  'phytosanitary-certificate',
  'fumigation-certificate',
  'beneficiary-certificate',
  'shipping-advice',
  'customs-invoice',
  'manufacturer-certificate',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** "NOT ALLOWED", "PROHIBITED", "false" forbid; undefined where the words say neither. */
export function permissionFrom(said: string): Permission | undefined {
  if (/\bNOT|^NO$|PROHIBIT|FORBID|NOTALLOWED|^false$/i.test(said.trim())) return 'not-allowed'
  if (/CONDITIONAL/i.test(said)) return 'conditional'
  return /ALLOW|PERMIT|^YES$|^true$/i.test(said.trim()) ? 'allowed' : undefined
}

/** Something a credit asks of a document: `what` names it, `value` says which. */
const demand = z.object({ what: z.string(), value: text.optional(), at }).readonly()
export type Demand = z.infer<typeof demand>

const requirement = z
  .object({
    kind: z.enum(documentKinds).catch('other'),
    /** How many originals and copies must be presented at the least (UCP 600 art. 17). */
    originals: z.int().nonnegative().default(1),
    copies: z.int().nonnegative().default(0),
    /** "In triplicate" is 3; how many of them are originals is another matter. */
    fold: z.int().nonnegative().optional(),
    demands: z.array(z.union([demand, text.transform((what): Demand => ({ what }))])).default([]),
    text: text.default(''),
    at,
  })
  .readonly()
export type Requirement = z.output<typeof requirement>

const condition = z.object({ effect: z.string().default('other'), text: text.default(''), at }).readonly()
export type Condition = z.output<typeof condition>

const goodsLine = z
  .object({
    description: text,
    quantity: z.object({ value: decimalShape, unit: text }).readonly().optional(),
    unitPrice: z.object({ amount: decimalShape, currency: text, per: text.optional() }).readonly().optional(),
    amount: z.object({ amount: decimalShape, currency: text }).readonly().optional(),
  })
  .readonly()
export type GoodsLine = z.output<typeof goodsLine>

const tradeTerm = z.object({ incoterm: text, place: text.optional(), year: text.optional() }).readonly()
export type TradeTerm = z.output<typeof tradeTerm>

/**
 * A credit as its text has it: what the text leaves empty is absent. Amounts as exact decimals, tolerances as fractions ("0.1" is ten
 * percent), days as civil days.
 */
export const creditShape = z
  .object({
    number: text.optional(),
    issued: dayShape.optional(),
    expiry: z.object({ date: dayShape.optional(), place: text.optional() }).readonly().optional(),
    form: text.optional(),
    rules: text.optional(),
    applicant: party.optional(),
    beneficiary: party.optional(),
    applicantBank: bank.optional(),
    issuingBank: bank.optional(),
    availableWith: z
      .object({
        bank: bank.optional(),
        anyBank: z.boolean().optional(),
        anyBankIn: text.optional(),
        by: z.enum(['payment', 'acceptance', 'deferred-payment', 'mixed-payment', 'negotiation']).optional(),
      })
      .readonly()
      .optional(),
    amount: z.object({ amount: decimalShape, currency: text }).readonly().optional(),
    tolerance: z.object({ plus: decimalShape, minus: decimalShape }).readonly().optional(),
    maximum: text.optional(),
    additionalAmounts: text.optional(),
    drafts: z.object({ at: text.optional(), drawee: bank.optional() }).readonly().optional(),
    mixedPayment: text.optional(),
    deferredPayment: text.optional(),
    partialShipments: permission.optional(),
    transhipment: permission.optional(),
    placeOfReceipt: text.optional(),
    portOfLoading: text.optional(),
    portOfDischarge: text.optional(),
    placeOfDelivery: text.optional(),
    latestShipment: dayShape.optional(),
    shipmentPeriod: text.optional(),
    goods: z
      .object({
        lines: z.array(goodsLine).readonly().default([]),
        tradeTerm: tradeTerm.optional(),
        text: text.default(''),
      })
      .readonly()
      .optional(),
    documents: z.array(requirement).readonly().default([]),
    conditions: z.array(condition).readonly().default([]),
    presentationPeriod: z
      .object({ days: z.int().nonnegative().optional(), from: text.optional() })
      .readonly()
      .optional(),
    confirmation: text.optional(),
    confirmingBank: bank.optional(),
    reimbursingBank: bank.optional(),
    charges: text.optional(),
    instructions: text.optional(),
    adviseThrough: bank.optional(),
    senderToReceiver: text.optional(),
  })
  .readonly()
export type Credit = z.output<typeof creditShape>
