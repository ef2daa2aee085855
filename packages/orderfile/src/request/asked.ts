import { dayShape } from '@gendan/kernel/day'
import { compare, decimalShape, isDecimal, isPositive, zero } from '@gendan/kernel/decimal'
import { quantityShape } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { hsCodeShape } from '@gendan/trade/goods'
import { z } from 'zod'

const cost = decimalShape.refine((amount) => compare(amount, zero) >= 0, { error: 'below-zero' })

/** How the customer pays: it says how long the order takes until it is secured. */
export const waysOfPaying = {
  transfer: { en: 'deposit by transfer', zh: '电汇定金' },
  letter: { en: 'letter of credit', zh: '信用证' },
  credit: { en: 'on credit', zh: '放账' },
} as const satisfies Record<string, Words>

/** "Can we ship N by D?": what is asked, and what one would spend to be earlier, in the firm's money. */
export const askedShape = z
  .object({
    customer: z.string().min(1).max(80),
    /** The order file it is asked for; empty before there is one. */
    file: z.string().max(80).default(''),
    /** The goods' own file; empty for goods that nobody keeps. */
    goods: z.string().max(80).default(''),
    /** The goods in words, as the customer calls them. */
    says: z.string().trim().min(1).max(200),
    hsCode: hsCodeShape.default(''),
    quantity: quantityShape.refine(({ value }) => !isDecimal(value) || isPositive(value), {
      message: 'not-positive',
      path: ['value'],
    }),
    by: dayShape,
    /** Whether that day is the day on board or the day by which the goods have arrived. */
    at: z.enum(['board', 'arrival']).default('board'),
    /** Calendar days from port to port. */
    sailing: z.number().int().min(0).max(120).default(30),
    payment: z.enum(['transfer', 'letter', 'credit']).default('transfer'),
    /** A sample must be approved before bulk. */
    sample: z.boolean().default(false),
    /** The day on which material is in the house, where somebody knows it. */
    materials: dayShape.optional(),
    /** Who would make it: "line/Line 1", "party/ID"; empty for whoever of our own can do it first. */
    maker: z.string().max(120).default(''),
    /** Percent more a day by overtime, and what each piece made in it costs more. */
    overtime: z.number().int().min(1).max(100).default(25),
    overtimePerPiece: cost.optional(),
    /** What a kilogram costs by air, and the days from the airport to arrival. */
    airPerKg: cost.optional(),
    flight: z.number().int().min(1).max(30).default(5),
    /** What a second shipment costs: papers, declaration, carriage. */
    secondShipment: cost.optional(),
  })
  .readonly()
export type Asked = z.infer<typeof askedShape>
