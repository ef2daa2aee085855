import { compare } from '@gendan/kernel/decimal'
import type { Deal } from '../../deal/deal.ts'
import type { Purchase } from '../../deal/purchase.ts'
import type { Line } from '../../deal/terms.ts'

/**
 * Whether a purchase of the order brings the goods of a line as they are sold, and at least as many as were ordered: such a line may be
 * left out of the production order. An accessory for the line, or a part of the quantity, does not.
 */
export function isBought(line: Line, { purchases = [] }: Pick<Deal, 'purchases'>): boolean {
  return purchases.some((purchase) => purchase.lines.some((one) => brings(one, line)))
}

function brings(one: Purchase['lines'][number], { id, goods, code, quantity }: Line): boolean {
  const same = one.goods !== '' ? one.goods === goods : one.code !== '' && one.code === code
  const { unit, value } = one.quantity
  return one.for === id && same && unit === quantity.unit && compare(value, quantity.value) >= 0
}
