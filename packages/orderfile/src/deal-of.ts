import { type Firm, firm, type Rate, usualShortfall } from '@gendan/firm/firm'
import { type Goods, goods } from '@gendan/firm/goods'
import { type Party, party } from '@gendan/firm/party'
import type { Deal, House } from '@gendan/forms/deal/deal'
import type { Facts } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import type { OrderFile } from './order-file.ts'

/** The parties that a file's sections name beside its buyer, by id. */
export type Suppliers = Readonly<Record<string, Party>>

/** What lives elsewhere and belongs to the deal of a file. */
export interface Around {
  readonly buyer: Party
  readonly suppliers: Suppliers
  readonly reviews: Reviews
}

/** Why the price of which goods is under review, by the id of their files. */
export type Reviews = Readonly<Record<string, string>>

/** The dataset from which a file's papers are drawn: its sections, with seller, buyer and suppliers from their own homes. */
export function dealOf(file: OrderFile, ours: Firm, { buyer, suppliers, reviews }: Around): Deal {
  return {
    ...file.deal,
    seller: { letterhead: ours.letterhead, banks: ours.banks },
    buyer: buyer.facts,
    suppliers: Object.fromEntries(Object.entries(suppliers).map(([id, one]) => [id, one.facts])),
    house: houseOf(ours, reviews),
  }
}

/** What the firm judges a deal by; of each money only the newest rate into its own. */
export function houseOf({ rules, rates }: Pick<Firm, 'rules' | 'rates'>, reviews: Reviews): House {
  const { currency, margin, shortUpTo = usualShortfall } = rules
  const newest = new Map<string, Rate>()
  for (const rate of rates) {
    const known = newest.get(rate.from)
    if (rate.to === currency && (!known || known.day <= rate.day)) newest.set(rate.from, rate)
  }
  return { currency, margin, shortUpTo, reviews, rates: [...newest.values()] }
}

/** The goods files that the lines of a file name, each once. */
export function goodsOf({ deal }: OrderFile): readonly string[] {
  const terms = deal.contract?.terms ?? deal.offer?.terms
  return [...new Set((terms?.lines ?? []).map((line) => line.goods))].filter((id) => id !== '')
}

/** Which of these goods are under price review. */
export function reviewsOf(found: readonly Goods[]): Reviews {
  return Object.fromEntries(found.flatMap(({ id, underReview }) => (underReview ? [[id, underReview]] : [])))
}

/** The ids of the suppliers and makers that a file's sections name, each once. */
export function suppliersOf({ deal }: OrderFile): readonly string[] {
  const named = [
    ...(deal.purchases ?? []).map(({ supplier }) => supplier),
    ...(deal.samples ?? []).map(({ maker }) => maker),
    deal.production?.maker ?? '',
    ...(deal.sourcing?.asked ?? []).map(({ supplier }) => supplier),
    ...[deal.cost?.rough, deal.cost?.detailed, deal.cost?.actual].flatMap(
      (sheet) => sheet?.lines.map(({ supplier }) => supplier) ?? [],
    ),
  ]
  return [...new Set(named)].filter((id) => id !== '')
}

/** The parties whose working days the path of a file counts by. */
export function partyNeeds(file: OrderFile): readonly Need[] {
  return [...new Set([file.buyer, ...suppliersOf(file)])]
    .filter((id) => id !== '')
    .map((id) => ({ ...refTo(party, id), maybe: true as const }))
}

/** Where a party is at home, of those an act finds. */
export function countryIn(file: OrderFile, facts: Facts): (id: string) => string | undefined {
  const known = new Set([file.buyer, ...suppliersOf(file)].filter((id) => id !== ''))
  return (id) => (known.has(id) ? facts.of(party, id).facts.country : undefined)
}

/** What an act needs that draws on the deal. */
export function dealNeeds(file: OrderFile, firmId: string): readonly Need[] {
  const parties = [...new Set([file.buyer, ...suppliersOf(file)])]
  const lines = goodsOf(file).map((id) => ({ ...refTo(goods, id), maybe: true as const }))
  return [refTo(firm, firmId), ...parties.map((id) => refTo(party, id)), ...lines]
}

/** The deal as an act finds it, with the firm. */
export function dealIn(file: OrderFile, firmId: string, facts: Facts): { readonly ours: Firm; readonly deal: Deal } {
  const ours = facts.of(firm, firmId)
  const suppliers = Object.fromEntries(suppliersOf(file).map((id) => [id, facts.of(party, id)]))
  const reviews = reviewsOf(goodsOf(file).map((id) => facts.of(goods, id)))
  return { ours, deal: dealOf(file, ours, { buyer: facts.of(party, file.buyer), suppliers, reviews }) }
}
