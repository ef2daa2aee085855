import { addDays, isDay } from '@gendan/kernel/day'
import { add, type Decimal, decimal, isDecimal } from '@gendan/kernel/decimal'

/** Another value of the same kind. */
export function nudge(leaf: unknown): unknown {
  if (typeof leaf === 'boolean') return !leaf
  if (typeof leaf === 'number') return leaf + 1
  if (typeof leaf !== 'string') return leaf
  if (isDay(leaf)) return addDays(leaf, 1)
  return isDecimal(leaf) ? add(decimal(leaf), decimal('1') as Decimal) : `${leaf}′`
}

/** The path of every leaf of a value. */
export function leaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
}

/** The same value with one leaf turned into another. */
export function withLeaf(value: unknown, path: readonly string[], turn: (leaf: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return turn(value)
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? withLeaf(item, rest, turn) : item))
  const record = value as Record<string, unknown>
  return { ...record, [key]: withLeaf(record[key], rest, turn) }
}
