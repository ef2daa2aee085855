import type { Correction } from './credit-shape.ts'

type Path = Pick<Correction, 'path'> & Partial<Pick<Correction, 'value'>>

/**
 * Terms with what persons read otherwise. Every path is one of the terms as they were read: what is taken out of a list leaves its place
 * until all is done, so that no correction moves what another one names.
 */
export function corrected(terms: object, corrections: readonly Path[]): unknown {
  let after: unknown = terms
  for (const { path, value } of corrections) after = put(after, path.split('.'), value)
  return withoutHoles(after)
}

/** What stands at a path of the terms; undefined where nothing does. */
export function valueAt(terms: unknown, path: string): unknown {
  let found: unknown = terms
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Record<string, unknown>)[name]
  }
  return found
}

/** A place in a list that somebody emptied. */
const HOLE = null

function put(into: unknown, path: readonly string[], value: unknown): unknown {
  return Array.isArray(into) ? putInList(into, path, value) : putInRecord(into, path, value)
}

function putInList(list: readonly unknown[], [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const place = list.findIndex((_, i) => String(i) === name)
  const next = rest.length > 0 ? put(list[place], rest, value) : (value ?? HOLE)
  return place < 0 ? [...list, next] : list.with(place, next)
}

function putInRecord(into: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const record = typeof into === 'object' && into !== null ? (into as Record<string, unknown>) : {}
  const empty = /^\d/.test(rest[0] ?? '') ? [] : {}
  const fresh = rest.length > 0 ? put(record[name] ?? empty, rest, value) : value
  const { [name]: _, ...others } = record
  return fresh === undefined ? others : { ...others, [name]: fresh }
}

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== HOLE).map(withoutHoles)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutHoles(one)]))
}
