/** What stands at a path ("lines.0.unitPrice.amount"); undefined where nothing does. */
export function valueAt(value: unknown, at: string): unknown {
  return at.split('.').reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)
}

/** The same with another value at that path; undefined takes away what stood there. */
export function withValueAt(value: unknown, at: string, next: unknown): unknown {
  return placed(value, at.split('.'), next)
}

function placed(value: unknown, [key, ...rest]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next
  const inner = placed(isRecord(value) ? value[key] : undefined, rest, next)
  if (Array.isArray(value)) {
    const list = [...value]
    list[Number(key)] = inner
    return list.filter((item) => item !== undefined)
  }
  const { [key]: _, ...others } = isRecord(value) ? value : {}
  return inner === undefined ? others : { ...others, [key]: inner }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
