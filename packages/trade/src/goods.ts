import {
  add,
  compare,
  type Decimal,
  decimal,
  decimalShape,
  divide,
  isDecimal,
  isPositive,
  isZero,
  multiply,
  one,
  round,
  subtract,
} from '@gendan/kernel/decimal'
import type { Quantity } from '@gendan/kernel/money'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { countryShape } from './country.ts'
import { packageCodeShape } from './package.ts'
import { unitShape } from './unit.ts'

const positive = decimalShape.refine(isPositive, { message: 'not-positive' })

/** How goods are packed: one package ("carton" below) and what stands in and on it. */
export const packingShape = z
  .object({
    /** How many of the goods' unit go into one carton. */
    perCarton: positive,
    lengthCm: positive,
    widthCm: positive,
    heightCm: positive,
    /** Weight of one full carton. */
    grossKg: positive,
    /** Weight of the goods in one full carton. */
    netKg: positive,
    packageCode: packageCodeShape.default('CT'),
  })
  .refine(({ grossKg, netKg }) => !bothRead(grossKg, netKg) || compare(grossKg, netKg) >= 0, {
    message: 'net-above-gross',
    path: ['netKg'],
  })
  .readonly()
export type Packing = z.infer<typeof packingShape>

/** Weights that were refused themselves are not compared. */
function bothRead(...figures: readonly unknown[]): boolean {
  return figures.every((figure) => typeof figure === 'string' && isDecimal(figure))
}

/** Whether a text is a tariff code: 6 to 10 digits of the Harmonized System and its national parts, dots and spaces allowed. */
export function isHsCode(text: string): boolean {
  return /^\d{6,10}$/.test(bareHsCode(text))
}

/** The digits alone: "7013.37.00" is 70133700. */
export function bareHsCode(text: string): string {
  return text.replace(/[.\s]/g, '')
}

/** An HS code at the door: digits come in; empty where it is not known yet. */
export const hsCodeShape = z
  .string()
  .trim()
  .transform(bareHsCode)
  .refine((digits) => digits === '' || isHsCode(digits), { message: 'not-an-hs-code' })

/** How an article is had: kept in stock, or made and bought only to an order. */
export const KEEPING = ['stock', 'order'] as const
export type Keeping = (typeof KEEPING)[number]

const nothingSaid = { en: '', zh: '' }

/** One article of a range, as papers describe it. */
export const goodsFactsShape = z
  .object({
    code: z.string().trim().min(1).max(60),
    name: wordsShape.refine((name) => name.en !== '' || name.zh !== '', { message: 'no-name' }),
    specification: wordsShape.default(nothingSaid),
    hsCode: hsCodeShape.default(''),
    unit: unitShape,
    packing: packingShape.optional(),
    /** Country of origin; empty where it is not known yet. */
    origin: countryShape.or(z.literal('')).default(''),
    /** Content address of its photograph; empty for none. */
    photo: z.string().max(80).default(''),
    /** What it is made of and what it is for: customs and customers ask. */
    materials: wordsShape.default(nothingSaid),
    uses: wordsShape.default(nothingSaid),
    /** Kept in stock, or made and bought only to an order; left out where nobody said. */
    keeping: z.enum(KEEPING).optional(),
  })
  .readonly()
export type GoodsFacts = z.infer<typeof goodsFactsShape>

/** Cartons for a quantity: how many, how many of them full, and what is left for the last one. Counts, exact. */
export interface Cartons {
  readonly cartons: Decimal
  readonly full: Decimal
  /** Goods in the last carton where it is not full; zero where all are. */
  readonly remainder: Decimal
}

/** Whole cartons; the last one may be part filled. `quantity` in the goods' unit. */
export function cartonsFor(quantity: Decimal, packing: Packing): Cartons {
  const full = round(divide(quantity, packing.perCarton), 0, 'down')
  const remainder = subtract(quantity, multiply(full, packing.perCarton))
  return { cartons: isZero(remainder) ? full : add(full, one), full, remainder }
}

/** Volume of one carton in m³, rounded nowhere: length × width × height in cm, divided by a million. */
export function cartonVolumeM3({ lengthCm, widthCm, heightCm }: Sides): Decimal {
  return multiply(multiply(multiply(lengthCm, widthCm), heightCm), perCubicCm)
}

/** The outer sides of a carton. */
type Sides = Pick<Packing, 'lengthCm' | 'widthCm' | 'heightCm'>

/** A quantity as it is packed; volume in m³, weights in kg. */
export interface Packed {
  readonly packages: Decimal
  readonly volumeM3: Decimal
  readonly grossKg: Decimal
  readonly netKg: Decimal
}

/**
 * Cartons, volume and weights of a quantity, in the unit the packing counts in. A part-filled carton takes the room and
 * has the empty weight of a full one; its goods weigh in proportion. Nothing is rounded (weights of a part-filled carton
 * to 34 significant digits); a page rounds what it prints.
 */
export function packed({ value }: Quantity, packing: Packing): Packed {
  const { cartons } = cartonsFor(value, packing)
  const netKg = divide(multiply(value, packing.netKg), packing.perCarton)
  const emptyKg = subtract(packing.grossKg, packing.netKg)
  return {
    packages: cartons,
    volumeM3: multiply(cartonVolumeM3(packing), cartons),
    grossKg: add(netKg, multiply(emptyKg, cartons)),
    netKg,
  }
}

const perCubicCm = decimal('0.000001')
