import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { permissionFrom } from '../terms/credit.ts'

const text = z.string().max(20_000)
const party = z.union([
  text.transform((name): { name: string; address?: string } => ({ name })),
  z.object({ name: text, address: text.optional() }),
])
const money = z.object({ amount: decimalShape, currency: text })
const permission = z.union([text, z.boolean()]).transform((said) => permissionFrom(String(said)))

/** What was agreed with the buyer: the contract's section of a deal, from which a credit must not differ. Money and quantities are exact decimals. */
export const contractShape = z
  .object({
    number: text.optional(),
    /** What else of ours a credit may cite in its place: the proforma invoice beside the contract. */
    otherNumbers: z.array(text).optional(),
    date: dayShape.optional(),
    seller: party.optional(),
    buyer: party.optional(),
    lines: z
      .array(
        z.object({
          description: text.default(''),
          quantity: z.object({ value: decimalShape, unit: text }).optional(),
          unitPrice: z
            .union([
              decimalShape.transform((amount) => ({ amount })),
              z.object({ amount: decimalShape, currency: text.optional() }),
            ])
            .optional(),
          amount: z
            .union([
              decimalShape.transform((amount) => ({ amount })),
              z.object({ amount: decimalShape, currency: text.optional() }),
            ])
            .optional(),
        }),
      )
      .default([]),
    total: money.optional(),
    tradeTerm: z.object({ incoterm: text, place: text.optional(), year: text.optional() }).optional(),
    payment: z.unknown().optional(),
    latestShipment: dayShape.optional(),
    partialShipments: permission.optional(),
    transhipment: permission.optional(),
    portOfLoading: text.optional(),
    portOfDischarge: text.optional(),
    insurance: z.unknown().optional(),
    packing: z.unknown().optional(),
    marks: z.unknown().optional(),
    tolerance: z
      .union([
        decimalShape.transform((share) => ({ plus: share, minus: share })),
        z.object({ plus: decimalShape, minus: decimalShape }),
      ])
      .optional(),
  })
  .readonly()
export type Contract = z.output<typeof contractShape>
