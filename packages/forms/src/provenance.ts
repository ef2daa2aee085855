import { differences } from '@gendan/kernel/same'
import type { AnyForm } from './catalogue.ts'
import type { Deal } from './deal/deal.ts'
import type { Given } from './form.ts'
import { has } from './form.ts'
import { leaves, nudge, withLeaf } from './nudged.ts'

/** Where a printed figure comes from: the facts that move it, by their path in `deal`, `own` or `given`. */
export interface Origin {
  readonly from: 'deal' | 'own' | 'given'
  readonly path: string
}

/**
 * For every leaf of the filled form, the facts it hangs on. Found by changing one fact at a time and seeing which
 * outputs move; `derive` is pure, so nothing needs to be declared, and a fact that it never reads need not be tried.
 * One that cannot be changed without breaking a derivation (a unit, a currency) moves nothing and is left out.
 */
export function provenance(
  form: AnyForm,
  deal: Deal,
  own: object,
  given: Given,
): ReadonlyMap<string, readonly Origin[]> {
  if (!has(deal, form.needs)) return new Map()
  const facts = { deal, own, given }
  const before = form.derive(deal as never, own, given)
  const read = new Set<string>()
  const watched = watch(facts, '', read)
  // What is handed through as it is, is read where the paper is.
  leaves(form.derive(watched.deal as never, watched.own, watched.given))
  const found = new Map<string, Origin[]>()
  for (const path of leaves(facts).filter((leaf) => read.has(leaf.join('.')))) {
    const moved = moves(form, facts, path, before)
    const [from, ...rest] = path
    const origin = { from, path: rest.join('.') } as Origin
    for (const at of moved) found.set(at, [...(found.get(at) ?? []), origin])
  }
  return found
}

/** The origins of everything at or under a place: "delivery" gathers "delivery.incoterm" and "delivery.place". */
export function originsAt(origins: ReadonlyMap<string, readonly Origin[]>, at: string): readonly Origin[] {
  const under = [...origins].filter(([path]) => path === at || path.startsWith(`${at}.`)).flatMap(([, list]) => list)
  return [...new Map(under.map((origin) => [`${origin.from}.${origin.path}`, origin])).values()]
}

type Facts = { readonly deal: Deal; readonly own: object; readonly given: Given }

function moves(form: AnyForm, facts: Facts, path: readonly string[], before: unknown): readonly string[] {
  const changed = withLeaf(facts, path, nudge) as Facts
  try {
    return differences(before, form.derive(changed.deal as never, changed.own, changed.given)).map((d) => d.at)
  } catch (problem) {
    if (problem instanceof RangeError) return []
    throw problem
  }
}

/** The same facts, noting each that is read: what a derivation never looks at moves nothing, and need not be tried. */
function watch<Value extends object>(value: Value, at: string, read: Set<string>): Value {
  const inner = new Map<string, object>()
  // A copy, because a proxy may not give another member for one that is frozen.
  return new Proxy((Array.isArray(value) ? [...value] : { ...value }) as Value, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver)
      if (typeof key !== 'string' || !Object.hasOwn(target, key)) return found
      const path = at ? `${at}.${key}` : key
      if (typeof found !== 'object' || found === null) {
        read.add(path)
        return found
      }
      const known = inner.get(key) ?? watch(found, path, read)
      inner.set(key, known)
      return known
    },
  })
}
