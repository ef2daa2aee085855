import type { Answer } from '@gendan/contract/questions'
import type { Party } from '@gendan/firm/party'
import { noSupply } from '@gendan/firm/supply'
import { suppliersOf } from '@gendan/orderfile/deal-of'
import { pathRulesOf } from '@gendan/orderfile/path/durations'
import { placedFacts } from '@gendan/orderfile/path/path-facts'
import { stepsSpent } from '@gendan/orderfile/path/spent/spent'
import { workdaysOf } from '@gendan/orderfile/path/workdays'
import { type SuppliedOrder, supplierScore } from '@gendan/orderfile/supplier/score'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { countriesOf } from '@gendan/store/lists/placed'
import { ordersOfSuppliers } from '@gendan/store/lists/supplied'
import type { Desk } from '../desk.ts'
import { firmHere } from '../standing.ts'

/** Score, capacity, handed-on work and audits of some suppliers, in the order in which they are asked for. */
export async function suppliersKnown(
  tx: Tx,
  desk: Desk,
  wanted: { readonly suppliers: string },
): Promise<Answer<'suppliers-known'>> {
  const ids = [...new Set(wanted.suppliers.split(','))]
  const [{ state: firm }, files, parties] = await Promise.all([
    firmHere(tx, desk),
    ordersOfSuppliers(tx, ids),
    loadStanding(
      tx,
      ids.map((id) => ({ kind: 'party', id })),
    ),
  ])
  const rules = pathRulesOf(firm)
  const workdays = workdaysOf(rules)
  const countries = await countriesOf(
    tx,
    files.flatMap((file) => [file.buyer, ...suppliersOf(file)]),
  )
  const orders = files.map((file): SuppliedOrder => {
    const facts = placedFacts(file, (party) => countries.get(party))
    return { file, steps: (facts && stepsSpent(facts, rules, workdays, desk.day)?.steps) ?? [] }
  })
  const found = parties.filter(({ version }) => version > 0).map(({ state }) => state as Party)
  return {
    rows: ids.flatMap((id) => {
      const one = found.find((each) => each.id === id)
      if (!one) return []
      const supply = one.supply ?? noSupply
      return [{ supplier: id, name: one.facts.name, score: supplierScore(orders, id, desk.day), ...supply }]
    }),
  } as unknown as Answer<'suppliers-known'>
}
