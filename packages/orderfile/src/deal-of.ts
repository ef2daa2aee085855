import { type Firm, firm } from '@gendan/firm/firm'
import { type Party, party } from '@gendan/firm/party'
import type { Deal } from '@gendan/forms/deal/deal'
import type { Facts } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import type { OrderFile } from './order-file.ts'

/** The parties that a file's sections name beside its buyer, by id. */
export type Suppliers = Readonly<Record<string, Party>>

/** The dataset from which a file's papers are drawn: its sections, with seller, buyer and suppliers from their own homes. */
export function dealOf(file: OrderFile, ours: Firm, buyer: Party, suppliers: Suppliers): Deal {
  return {
    ...file.deal,
    seller: { letterhead: ours.letterhead, banks: ours.banks },
    buyer: buyer.facts,
    suppliers: Object.fromEntries(Object.entries(suppliers).map(([id, one]) => [id, one.facts])),
  }
}

/** The ids of the suppliers and makers that a file's sections name, each once. */
export function suppliersOf({ deal }: OrderFile): readonly string[] {
  const named = [
    ...(deal.purchases ?? []).map(({ supplier }) => supplier),
    ...(deal.samples ?? []).map(({ maker }) => maker),
    deal.production?.maker ?? '',
    ...[deal.cost?.rough, deal.cost?.detailed, deal.cost?.actual].flatMap(
      (sheet) => sheet?.lines.map(({ supplier }) => supplier) ?? [],
    ),
  ]
  return [...new Set(named)].filter((id) => id !== '')
}

/** What an act needs that draws on the deal. */
export function dealNeeds(file: OrderFile, firmId: string): readonly Need[] {
  const parties = [...new Set([file.buyer, ...suppliersOf(file)])]
  return [refTo(firm, firmId), ...parties.map((id) => refTo(party, id))]
}

/** The deal as an act finds it, with the firm. */
export function dealIn(file: OrderFile, firmId: string, facts: Facts): { readonly ours: Firm; readonly deal: Deal } {
  const ours = facts.of(firm, firmId)
  const suppliers = Object.fromEntries(suppliersOf(file).map((id) => [id, facts.of(party, id)]))
  return { ours, deal: dealOf(file, ours, facts.of(party, file.buyer), suppliers) }
}
