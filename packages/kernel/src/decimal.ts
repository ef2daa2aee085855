import { Decimal as Big } from 'decimal.js'
import { z } from 'zod'

/**
 * Exact decimal figures, carried as plain strings ("12.4").
 *
 * A string is what PostgreSQL hands out for `numeric`, what JSON carries without loss and what an input box holds, so a
 * figure keeps one shape from the database to the printed page. Inside, 34 significant digits (IEEE 754 decimal128).
 */
export type Decimal = string & { readonly brand: 'Decimal' }

export type Rounding = 'half-up' | 'half-even' | 'up' | 'down'

const Exact = Big.clone({ precision: 34, rounding: Big.ROUND_HALF_EVEN, toExpNeg: -40, toExpPos: 40 })
const SHAPE = /^[+-]?(\d{1,28}(\.\d{0,18})?|\.\d{1,18})$/
const HOW = {
  'half-up': Big.ROUND_HALF_UP,
  'half-even': Big.ROUND_HALF_EVEN,
  up: Big.ROUND_UP,
  down: Big.ROUND_DOWN,
} as const

/** Figures read lately, by their plain text alone: a figure that goes from step to step is read once. */
const lately = new Map<string, Big>()
const REMEMBERED = 10_000

/** Reads a plain decimal figure; no exponent, no thousands separators. Throws RangeError for anything else. */
export function decimal(text: string): Decimal {
  if (!SHAPE.test(text)) throw new RangeError(`not a decimal: ${text}`)
  return lately.has(text) ? (text as Decimal) : plain(new Exact(text))
}

export function isDecimal(text: string): boolean {
  return SHAPE.test(text)
}

/** A figure without its exponent, where that has three digits at most: "1.5e-7" is "0.00000015"; any other stays as it is. */
export function plainFigure(text: string): string {
  return /\de[+-]?\d{1,3}$/i.test(text) ? new Exact(text).toFixed() : text
}

/** A figure at the door: a string or a JSON number by its literal text. "12.40" and 12.4 are the same fact: "12.4". */
export const decimalShape = z
  .union([z.string().trim(), z.number()], { error: ({ input }) => (input === undefined ? 'missing' : 'not-a-decimal') })
  .transform(String)
  .refine(isDecimal, { message: 'not-a-decimal' })
  .transform(decimal)

export const zero: Decimal = decimal('0')
export const one: Decimal = decimal('1')

export function add(a: Decimal, b: Decimal): Decimal {
  return plain(exact(a).plus(exact(b)))
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return plain(exact(a).minus(exact(b)))
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return plain(exact(a).times(exact(b)))
}

/** Nothing can be divided by zero; a calculation answers it as a reason, not as a fault of its own. */
export class DivisionByZero extends RangeError {
  override readonly name = 'DivisionByZero'

  constructor() {
    super('division by zero')
  }
}

/** Quotient to 34 significant digits, half even; throws DivisionByZero when `b` is zero. */
export function divide(a: Decimal, b: Decimal): Decimal {
  if (exact(b).isZero()) throw new DivisionByZero()
  return plain(exact(a).dividedBy(exact(b)))
}

/** Root to 34 significant digits, half even; throws RangeError for a figure below zero. */
export function squareRoot(a: Decimal): Decimal {
  const value = exact(a)
  if (value.isNegative() && !value.isZero()) throw new RangeError('root of a figure below zero')
  return plain(value.sqrt())
}

/** A figure to a whole power of zero or more, to 34 significant digits. Throws RangeError for any other power. */
export function power(a: Decimal, exponent: number): Decimal {
  if (exponent < 0 || exponent % 1 !== 0) throw new RangeError(`not a whole power: ${exponent}`)
  return plain(new Exact(a).pow(exponent))
}

/**
 * A figure above zero to any power, to 34 significant digits, of which the last may be off by one where the power is not whole. Throws
 * RangeError for zero and below, and for what is beyond all counting.
 */
export function raise(a: Decimal, exponent: Decimal): Decimal {
  if (!isPositive(a)) throw new RangeError('power of a figure that is not above zero')
  const value = exact(a).pow(exact(exponent))
  if (!value.isFinite()) throw new RangeError('power beyond all counting')
  return plain(value)
}

/** The natural logarithm of a figure above zero, to 34 significant digits. Throws RangeError for zero and below. */
export function naturalLog(a: Decimal): Decimal {
  if (!isPositive(a)) throw new RangeError('logarithm of a figure that is not above zero')
  return plain(exact(a).ln())
}

/** e to the power of a figure, to 34 significant digits. */
export function exponential(a: Decimal): Decimal {
  return plain(new Exact(a).exp())
}

export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return exact(a).comparedTo(exact(b)) as -1 | 0 | 1
}

export function isZero(a: Decimal): boolean {
  return exact(a).isZero()
}

export function isPositive(a: Decimal): boolean {
  return exact(a).greaterThan(0)
}

/** The sum, exact; zero for none. */
export function sumOf(figures: readonly Decimal[]): Decimal {
  return figures.reduce(add, zero)
}

/** Rounds to `places` digits behind the point. The caller names the rounding: a rule of trade decides it. */
export function round(a: Decimal, places: number, how: Rounding): Decimal {
  return plain(exact(a).toDecimalPlaces(places, HOW[how]))
}

/** Rounds and writes all `places` digits: "12.4" to two places is "12.40". What a page and an interface show. */
export function fixed(a: Decimal, places: number, how: Rounding): string {
  return exact(a).toFixed(places, HOW[how])
}

/** At least `places` digits behind the point, more where the figure has them: a price of 0.125 stays 0.125. */
export function atLeast(a: Decimal, places: number): string {
  const value = exact(a)
  return value.toFixed(value.decimalPlaces() > places ? value.decimalPlaces() : places)
}

/** Groups thousands with commas, for reading: "1234567.5" is "1,234,567.5". */
export function grouped(text: string): string {
  const [whole = '', behind] = text.split('.')
  const head = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return behind === undefined ? head : `${head}.${behind}`
}

function exact(text: Decimal): Big {
  const known = lately.get(text)
  return known ?? remember(text, new Exact(text))
}

function remember(text: string, value: Big): Big {
  if (lately.size >= REMEMBERED) lately.clear()
  lately.set(text, value)
  return value
}

function plain(value: Big): Decimal {
  if (value.isZero()) return '0' as Decimal
  const text = value.toFixed()
  remember(text, value)
  return text as Decimal
}
