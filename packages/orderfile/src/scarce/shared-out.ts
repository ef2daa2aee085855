import { add, compare, type Decimal, isPositive, subtract, zero } from '@gendan/kernel/decimal'
import type { Share } from './scarcity.ts'

/** How many of what comes in goes to which shares, those served first first. */
export function sharedOut(
  shares: readonly Share[],
  came: Decimal,
  kept: (file: string) => Decimal,
): readonly { readonly file: string; readonly number: string; readonly quantity: Decimal }[] {
  let left = came
  return shares.flatMap(({ file, number, quantity, left: gone }) => {
    const lacking = subtract(subtract(quantity, gone), kept(file))
    const gets = isPositive(lacking) ? (compare(lacking, left) <= 0 ? lacking : left) : zero
    left = subtract(left, gets)
    return isPositive(gets) ? [{ file, number, quantity: add(kept(file), gets) }] : []
  })
}
