import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { givenCreditShape } from '../given-credit.ts'
import { documentKinds } from '../terms/credit.ts'

const text = z.string().max(20_000)
const many = z.array(text).default([])

/** One line of goods as a document shows it. Quantities and amounts are exact decimals. */
const goods = z
  .object({
    description: text.optional(),
    quantity: decimalShape.optional(),
    unit: text.optional(),
    unitPrice: decimalShape.optional(),
    amount: decimalShape.optional(),
  })
  .readonly()

const total = z
  .object({ amount: decimalShape.optional(), currency: text.optional(), words: text.optional() })
  .readonly()

const insured = z
  .object({
    amount: decimalShape.optional(),
    currency: text.optional(),
    cover: many,
    from: text.optional(),
    to: text.optional(),
    claimsAt: text.optional(),
    effective: dayShape.optional(),
  })
  .readonly()

/** A trade term as a document writes it, "CIF Hamburg Incoterms 2020", or in its parts. */
const tradeTerm = z.union([
  text,
  z
    .object({ incoterm: text, place: text.optional(), year: text.optional() })
    .transform(({ incoterm, place, year }) => [incoterm, place, year && `INCOTERMS ${year}`].filter(Boolean).join(' ')),
])

const named = z.union([
  text,
  z
    .object({ name: text.optional(), address: text.optional() })
    .transform(({ name, address }) => [name, address].filter(Boolean).join(', ')),
])

const party = <Names extends string>(names: readonly Names[]) =>
  z.object(
    Object.fromEntries(names.map((name) => [name, named.optional()])) as Record<Names, z.ZodOptional<typeof named>>,
  )

/**
 * A document as it shows itself: a member left out is not shown on it. Weights in kilograms, days as civil days, money as exact
 * decimals. Nothing of our own deal stands here (UCP 600 art. 14 a).
 */
export const documentShape = z
  .object({
    kind: z.enum(documentKinds).catch('other'),
    title: text.optional(),
    /** Presented originals and copies. */
    originals: z.int().nonnegative().optional(),
    copies: z.int().nonnegative().optional(),
    /** How many originals the document says were issued. */
    originalsStated: z.int().nonnegative().optional(),
    issuer: named.optional(),
    signed: z.boolean().optional(),
    signature: text.optional(),
    endorsed: z.union([z.boolean(), text]).optional(),
    tenor: text.optional(),
    dates: z
      .object({ issued: dayShape.optional(), onBoard: dayShape.optional(), effective: dayShape.optional() })
      .loose()
      .default({}),
    numbers: z
      .object({ own: text.optional(), credit: text.optional(), invoice: text.optional(), order: text.optional() })
      .default({}),
    parties: party([
      'beneficiary',
      'buyer',
      'shipper',
      'consignee',
      'notify',
      'insured',
      'drawer',
      'drawee',
      'payee',
    ]).default({}),
    goods: z.array(goods).default([]),
    total: total.optional(),
    tradeTerm: tradeTerm.optional(),
    transport: z
      .object({
        mode: text.optional(),
        carrier: text.optional(),
        vessel: text.optional(),
        voyage: text.optional(),
        receipt: text.optional(),
        loading: text.optional(),
        discharge: text.optional(),
        delivery: text.optional(),
        onBoardVessel: text.optional(),
      })
      .default({}),
    packages: z.object({ count: decimalShape.optional(), kind: text.optional() }).default({}),
    weights: z.object({ gross: decimalShape.optional(), net: decimalShape.optional() }).default({}),
    freight: text.optional(),
    marks: text.optional(),
    insured: insured.optional(),
    statements: many,
    clauses: many,
    corrections: z.array(z.object({ what: text.optional(), authenticated: z.boolean().optional() })).default([]),
    text: text.optional(),
  })
  .readonly()
export type PresentedDocument = z.output<typeof documentShape>
/** The same as somebody types it, before it is read. */
export type TypedDocument = z.input<typeof documentShape>

const amendment = z
  .object({
    number: z.union([text, z.number().transform(String)]).optional(),
    date: dayShape.optional(),
    status: z.enum(['accepted', 'rejected', 'silent']).default('silent'),
    fields: z.record(z.string(), z.unknown()).default({}),
  })
  .readonly()
export type Amendment = z.output<typeof amendment>

/** What is examined: a credit as text or in its terms, its amendments, and the documents that were presented under it. */
export const presentationShape = z.object({
  credit: givenCreditShape,
  amendments: z.array(amendment).default([]),
  presentation: z
    .object({ date: dayShape.optional(), to: text.optional(), closedDays: z.array(dayShape).default([]) })
    .default({ closedDays: [] }),
  documents: z.array(documentShape).default([]),
})
export type Presentation = z.output<typeof presentationShape>
