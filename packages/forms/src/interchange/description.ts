import type { Day } from '@gendan/kernel/day'
import type { Decimal } from '@gendan/kernel/decimal'

/** A number or code with the list it belongs to ("0088" GTIN, "HS" tariff). */
export interface Named {
  readonly value: string
  readonly scheme?: string
}

/** What one element may hold, and as which value it is read and written. Units are codes as the message writes them. */
export interface Held {
  readonly text: string
  readonly day: Day
  /** An hour as XML writes it, with its zone: "09:30:47Z". */
  readonly time: string
  readonly figure: Decimal
  readonly flag: boolean
  readonly amount: { readonly amount: Decimal; readonly currency: string }
  readonly quantity: { readonly value: Decimal; readonly unit: string }
  /** A number with its scheme in the attribute schemeID. */
  readonly identifier: Named
  /** A code with its list in the attribute listID. */
  readonly coded: Named
}
export type Holding = keyof Held

interface Leaf<Of extends Holding> {
  readonly holds: Of
  readonly path: readonly string[]
}

interface Leaves<Of extends Holding> {
  readonly holdsEach: Of
  readonly path: readonly string[]
}

interface Group<Of extends Description> {
  readonly group: Of
  readonly path: readonly string[]
}

interface Groups<Of extends Description> {
  readonly groupEach: Of
  readonly path: readonly string[]
}

export type Part = Leaf<Holding> | Leaves<Holding> | GroupPart | GroupsPart

interface GroupPart {
  readonly group: Description
  readonly path: readonly string[]
}

interface GroupsPart {
  readonly groupEach: Description
  readonly path: readonly string[]
}

/**
 * A document, or a group within one, as an ordered list of the elements that we claim: the order of the keys is the order of the schema. It is
 * read in both directions: facts are written by it, and read by it (docs/decisions/0060). An element that it does not name is never read.
 */
export interface Description {
  readonly [fact: string]: Part
}

type FactOf<P> =
  P extends Leaf<infer Of>
    ? Held[Of]
    : P extends Leaves<infer Of>
      ? readonly Held[Of][]
      : P extends Group<infer Of>
        ? Facts<Of>
        : P extends Groups<infer Of>
          ? readonly Facts<Of>[]
          : never

/** The facts of a description. Any may be missing: what a document must have is its schema's word, what a paper must have its rules'. */
export type Facts<D extends Description> = { readonly [Key in keyof D]?: FactOf<D[Key]> }

/** "PartyName/Name": all steps but the last are groups that stand once around it. */
function steps(path: string): readonly string[] {
  return path.split('/')
}

export function one<Of extends Holding>(holds: Of, path: string): Leaf<Of> {
  return { holds, path: steps(path) }
}

/** An element that may come again; where it stands within a group, the group comes again with it. */
export function each<Of extends Holding>(holdsEach: Of, path: string): Leaves<Of> {
  return { holdsEach, path: steps(path) }
}

export function group<Of extends Description>(path: string, of: Of): Group<Of> {
  return { group: of, path: steps(path) }
}

export function groups<Of extends Description>(path: string, of: Of): Groups<Of> {
  return { groupEach: of, path: steps(path) }
}

/** The attribute that stands with a value. */
export const attributeOf = {
  amount: 'currencyID',
  quantity: 'unitCode',
  identifier: 'schemeID',
  coded: 'listID',
} as const satisfies Partial<Record<Holding, string>>
