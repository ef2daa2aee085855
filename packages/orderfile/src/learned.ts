import { goods } from '@gendan/firm/goods'
import { type Party, party } from '@gendan/firm/party'
import type { OrderSection } from '@gendan/forms/deal/deal'
import { type Change, change, type Facts } from '@gendan/kernel/act'
import { type Ref, refTo } from '@gendan/kernel/aggregate'
import { fold } from '@gendan/kernel/grams'

/** The goods files that an order's lines were matched to. */
export function goodsOf(order: OrderSection): readonly Ref[] {
  return [...new Set(Object.values(order.goods))].filter(Boolean).map((id) => refTo(goods, id))
}

/** What an order teaches: the name by which the customer calls himself, and his own numbers for our goods. */
export function learned(order: OrderSection, buyer: Party, facts: Facts): readonly Change[] {
  const name = order.order.buyer?.name ?? ''
  const known = [buyer.facts.name.en, buyer.facts.name.zh, ...buyer.alsoKnownAs].map(fold)
  const named = name && !known.includes(fold(name))
  const codes = order.order.lines.flatMap((line) => {
    const [id, code] = [order.goods[line.number], line.buyerCode]
    if (!id || !code || facts.of(goods, id).customerCodes[buyer.id] === code) return []
    return [change(goods, id, { type: 'customer-code-learned', party: buyer.id, code })]
  })
  return [...(named ? [change(party, buyer.id, { type: 'party-recognised', as: name })] : []), ...codes]
}
