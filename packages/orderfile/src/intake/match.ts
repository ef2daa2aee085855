import type { Goods } from '@gendan/firm/goods'
import type { Party } from '@gendan/firm/party'
import type { CustomerOrder, OrderLine, PartyAsRead } from '@gendan/forms/incoming/customer-order/shape'
import { fold, gramsOf } from '@gendan/kernel/grams'

/** How sure a match is: the same by a name or number on record, or alike enough to be proposed to a person. */
export interface Match {
  readonly id: string
  readonly sure: boolean
  /** Shared two-letter grams of all, 0 to 100; 100 where a number on record is the same. */
  readonly likeness: number
}

/** Below this likeness nothing is proposed. */
const ALIKE = 45

/** The customers that an order's buyer may be, best first: by tax number, known name, then by likeness of name. */
export function matchParty(read: PartyAsRead | undefined, among: readonly Party[]): readonly Match[] {
  if (!read) return []
  return best(among.filter((party) => party.active).map((party) => ({ id: party.id, ...sureParty(read, party) })))
}

/** The goods that an order's line may be, best first: by the customer's number, our number, then by likeness of name. */
export function matchGoods(line: OrderLine, buyer: string, among: readonly Goods[]): readonly Match[] {
  return best(among.filter((item) => item.active).map((item) => ({ id: item.id, ...sureGoods(line, buyer, item) })))
}

/** The texts by which candidates are looked up before they are matched. */
export function searchTextsOf(order: CustomerOrder): {
  readonly party: readonly string[]
  readonly goods: readonly string[]
} {
  const party = [order.buyer?.name, order.buyer?.legalName, order.buyer?.taxId]
  const goods = order.lines.flatMap((line) => [line.buyerCode, line.sellerCode, line.name, line.description])
  return { party: present(party), goods: present(goods) }
}

function sureParty(read: PartyAsRead, party: Party): Omit<Match, 'id'> {
  const names = present([read.name, read.legalName]).map(fold)
  const known = present([party.facts.name.en, party.facts.name.zh, ...party.alsoKnownAs]).map(fold)
  const taxed = read.taxId !== undefined && read.taxId !== '' && fold(read.taxId) === fold(party.facts.taxId ?? '')
  if (taxed || names.some((name) => known.includes(name))) return { sure: true, likeness: 100 }
  return { sure: false, likeness: highest(names.flatMap((name) => known.map((one) => likeness(name, one)))) }
}

function sureGoods(line: OrderLine, buyer: string, item: Goods): Omit<Match, 'id'> {
  const { buyerCode, sellerCode } = line
  if (buyerCode && item.customerCodes[buyer] === buyerCode) return { sure: true, likeness: 100 }
  if (sellerCode && fold(sellerCode) === fold(item.facts.code)) return { sure: true, likeness: 100 }
  const texts = present([line.name, line.description])
  const names = present([item.facts.name.en, item.facts.name.zh])
  return { sure: false, likeness: highest(texts.flatMap((text) => names.map((name) => likeness(text, name)))) }
}

/** Shared grams of all grams, in hundredths, rounded down. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(gramsOf(a)), new Set(gramsOf(b))]
  const shared = [...left].filter((gram) => right.has(gram)).length
  const all = left.size + right.size - shared
  return all === 0 ? 0 : ((shared * 100) / all) | 0
}

function best(matches: readonly Match[]): readonly Match[] {
  return matches
    .filter((match) => match.sure || match.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
}

function highest(figures: readonly number[]): number {
  return figures.reduce((top, figure) => (figure > top ? figure : top), 0)
}

function present(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text): text is string => text !== undefined && text.trim() !== '')
}
