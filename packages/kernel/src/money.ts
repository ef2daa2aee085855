import { z } from 'zod'
import { add, atLeast, type Decimal, decimalShape, fixed, grouped, multiply, round, zero } from './decimal.ts'
import { minorUnits } from './tables/currencies.generated.ts'

/** ISO 4217 alphabetic code. */
export type Currency = string

/** How papers also write a currency: ISO 4217 has no RMB. */
const ALSO: Readonly<Record<string, Currency>> = { RMB: 'CNY', 人民币: 'CNY' }

/** The code as ISO 4217 has it, where it is written otherwise; any other text as it is. */
export function isoCode(written: string): string {
  return ALSO[written] ?? written
}

export const currencyShape = z
  .string()
  .trim()
  .toUpperCase()
  .overwrite(isoCode)
  .refine((code) => code in minorUnits, { message: 'unknown-currency' })

export const moneyShape = z.object({ amount: decimalShape, currency: currencyShape }).readonly()
export type Money = z.infer<typeof moneyShape>

/** A count of things in a unit of UN/ECE Recommendation 20 or 21. */
export const quantityShape = z.object({ value: decimalShape, unit: z.string().trim().min(1).max(8) }).readonly()
export type Quantity = z.infer<typeof quantityShape>

/** A price is money for one unit of goods: USD 12.40 per PCE. */
export const priceShape = z
  .object({ amount: decimalShape, currency: currencyShape, per: z.string().trim().min(1).max(8) })
  .readonly()
export type Price = z.infer<typeof priceShape>

/** How many digits an amount in this currency is written with (ISO 4217); 2 where ISO names none. */
export function digitsOf(currency: Currency): number {
  return minorUnits[currency] ?? 2
}

/** Unit price times quantity, rounded half up to the currency's minor unit. Throws RangeError when the units differ. */
export function extend(price: Price, quantity: Quantity): Money {
  if (price.per !== quantity.unit) throw new RangeError(`priced per ${price.per}, counted in ${quantity.unit}`)
  const exact = multiply(price.amount, quantity.value)
  return { amount: round(exact, digitsOf(price.currency), 'half-up'), currency: price.currency }
}

/** The sum of amounts in one currency, exact. Throws RangeError when another currency is among them. */
export function sum(amounts: readonly Money[], currency: Currency): Money {
  return { amount: amounts.reduce((total, m) => add(total, sameCurrency(m, currency)), zero), currency }
}

/** Part of an amount, as a fraction ("0.3"), rounded half up to the minor unit. */
export function partOf(money: Money, fraction: Decimal): Money {
  const exact = multiply(money.amount, fraction)
  return { amount: round(exact, digitsOf(money.currency), 'half-up'), currency: money.currency }
}

/** "23,328.00": thousands grouped, all minor digits. The currency stands in the head of the column. */
export function writeAmount(money: Money): string {
  return grouped(fixed(money.amount, digitsOf(money.currency), 'half-up'))
}

/** A unit price keeps the digits it was agreed with: "48.60", "0.125". */
export function writePrice(price: Price): string {
  return grouped(atLeast(price.amount, digitsOf(price.currency)))
}

export function writeMoney(money: Money): string {
  return `${money.currency} ${writeAmount(money)}`
}

function sameCurrency(m: Money, currency: Currency): Decimal {
  if (m.currency !== currency) throw new RangeError(`${m.currency} among ${currency}`)
  return m.amount
}
