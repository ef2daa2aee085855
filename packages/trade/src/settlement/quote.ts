import { compare, one } from '@gendan/kernel/decimal'
import { isoCode } from '@gendan/kernel/money'
import { z } from 'zod'
import type { Fault } from '../calculation/calculation.ts'
import { fault } from '../calculation/faults.ts'
import { positive, told } from '../calculation/field.ts'

/** Any three letters: papers still set rates of currencies that the euro has replaced (DEM, FRF). */
export const currencyCode = z
  .string()
  .trim()
  .toUpperCase()
  .overwrite(isoCode)
  .refine((letters) => /^[A-Z]{3}$/.test(letters), { message: 'unknown-currency' })

/** A rate as a bank gives it: so much of one currency for a unit of the other, which side of the counter it may stand on. */
export const quoteShape = z.strictObject({
  base: told(currencyCode, 'Currency of which one unit is quoted', '基准货币', 'ISO 4217'),
  quote: told(currencyCode, 'Currency in which it is quoted', '标价货币', 'ISO 4217'),
  buying: positive('Buying rate (bid), or the one rate', '买入价（或单一汇率）', 'rate'),
  selling: positive('Selling rate (offer); empty: one rate for both', '卖出价；不填则只有一个汇率', 'rate').optional(),
  per: positive('Units of the base currency that the rate is quoted for', '牌价单位', 'units').default(one),
})
export type Quote = z.output<typeof quoteShape>

/** A rate whose buying side stands above its selling side. */
export function crossedFault(path: string, { buying, selling }: Quote): Fault | false {
  return (
    selling !== undefined &&
    compare(buying, selling) > 0 &&
    fault(
      `${path}.buying`,
      'rates-crossed',
      'Buying stands above selling: check the rate.',
      '买入价高于卖出价：请检查。',
    )
  )
}
