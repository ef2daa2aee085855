import { type Decimal, decimal, divide, multiply, one } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { told } from './field.ts'

/** Lengths in cm; the inch and the foot exactly. */
const CENTIMETRES = { cm: one, m: decimal('100'), mm: decimal('0.1'), in: decimal('2.54'), ft: decimal('30.48') }

/** Weights in kg; the pound exactly, the long ton 2240 lb, the short ton 2000 lb, the jin 斤 half a kilogram. */
const KILOGRAMS = {
  kg: one,
  t: decimal('1000'),
  g: decimal('0.001'),
  lb: decimal('0.45359237'),
  'long-ton': decimal('1016.0469088'),
  'short-ton': decimal('907.18474'),
  jin: decimal('0.5'),
}

/** Volumes in m³; the cubic foot exactly. */
const CUBIC_METRES = { m3: one, cft: decimal('0.028316846592'), l: decimal('0.001') }

type LengthUnit = keyof typeof CENTIMETRES
type WeightUnit = keyof typeof KILOGRAMS
type VolumeUnit = keyof typeof CUBIC_METRES

/** The unit in which lengths of an input are given; cm where nothing is said. */
export const lengthUnit = told(z.enum(['cm', 'm', 'mm', 'in', 'ft']).default('cm'), 'Unit of lengths', '长度单位')

/** The unit in which volumes of an input are given; m³ where nothing is said. */
export const volumeUnit = told(z.enum(['m3', 'cft', 'l']).default('m3'), 'Unit of volumes', '体积单位')

/** The unit in which weights of an input are given; kg where nothing is said. */
export const weightUnit = told(
  z.enum(['kg', 't', 'g', 'lb', 'long-ton', 'short-ton', 'jin']).default('kg'),
  'Unit of weights',
  '重量单位',
)

/** A length in cm, exact. */
export function inCentimetres(length: Decimal, unit: LengthUnit): Decimal {
  return multiply(length, CENTIMETRES[unit])
}

/** A weight in kg, exact. */
export function inKilograms(weight: Decimal, unit: WeightUnit): Decimal {
  return multiply(weight, KILOGRAMS[unit])
}

/** A weight in metric tons, exact. */
export function inTonnes(weight: Decimal, unit: WeightUnit): Decimal {
  return divide(inKilograms(weight, unit), KILOGRAMS.t)
}

/** A volume in m³, exact. */
export function inCubicMetres(volume: Decimal, unit: VolumeUnit): Decimal {
  return multiply(volume, CUBIC_METRES[unit])
}
