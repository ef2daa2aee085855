import { compare, type Decimal, decimal, subtract, zero } from '@gendan/kernel/decimal'

/** Whether two figures differ by no more than so much, either way. */
export function within(a: Decimal, b: Decimal, much: string): boolean {
  const by = subtract(a, b)
  return compare(by, decimal(much)) <= 0 && compare(subtract(zero, by), decimal(much)) <= 0
}
