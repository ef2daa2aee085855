/** Equal by value, whatever the order of keys: jsonb does not keep it. An absent member equals an undefined one. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]))
}

/** One place where two values differ. */
export interface Difference {
  readonly at: string
  readonly before: unknown
  readonly after: unknown
}

/** Every leaf at which two values differ, by path ("lines.0.unitPrice.amount"). */
export function differences(before: unknown, after: unknown, at = ''): readonly Difference[] {
  if (same(before, after)) return []
  if (!isObject(before) || !isObject(after)) return [{ at, before, after }]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) => differences(before[key], after[key], at ? `${at}.${key}` : key))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
