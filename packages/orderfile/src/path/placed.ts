import type { Whose } from '@gendan/forms/deal/whose'
import type { PathRules } from './durations.ts'
import type { Countries, NodeFact, PathFacts } from './node-fact.ts'
import { nodeKind } from './node-kinds.ts'

/** The parties whose moves the steps of an order wait for, by id; the customer is not among them. */
export function partiesIn({ nodes }: Pick<PathFacts, 'nodes'>): readonly string[] {
  return [...new Set(nodes.flatMap(({ party }) => party ?? []))]
}

/** The facts of a file with where the others are at home: a file alone does not say it. */
export function placed(facts: PathFacts, buyer: string, countryOf: (party: string) => string | undefined): PathFacts {
  const suppliers = Object.fromEntries(
    partiesIn(facts).flatMap((id) => {
      const country = countryOf(id)
      return country ? [[id, country] as const] : []
    }),
  )
  return { ...facts, countries: { customer: countryOf(buyer) ?? '', suppliers } }
}

/** The facts with each step in the country by whose working days it counts, where that is not ours. */
export function located(facts: PathFacts, { calendar }: Pick<PathRules, 'calendar'>): PathFacts {
  const { countries } = facts
  if (!countries) return facts
  const nodes = facts.nodes.map((node) => {
    const country = countryOf(node, countries)
    return country === '' || country === calendar.country ? node : { ...node, country }
  })
  return { ...facts, nodes }
}

function countryOf(node: NodeFact, { customer, suppliers }: Countries): string {
  const side = sideOf(node)
  if (side === 'supplier') return suppliers[node.party ?? ''] ?? ''
  // Nobody says which bank it is: the one that issues, presents or remits mostly sits where the customer does.
  return side === 'customer' || side === 'bank' ? customer : ''
}

/** Whose days a step takes: as this order has it, else by its kind; ours where nobody else is waited for. */
export function sideOf({ kind, whose }: Pick<NodeFact, 'kind' | 'whose'>): Whose {
  const { spends, waits } = nodeKind(kind)
  return whose ?? spends ?? waits ?? 'ourselves'
}
