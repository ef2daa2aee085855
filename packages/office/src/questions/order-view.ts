import type { Answer } from '@gendan/contract/questions'
import type { Firm } from '@gendan/firm/firm'
import type { Goods } from '@gendan/firm/goods'
import type { Party } from '@gendan/firm/party'
import type { Day } from '@gendan/kernel/day'
import { dealOf, reviewsOf, type Suppliers } from '@gendan/orderfile/deal-of'
import { fileFindings } from '@gendan/orderfile/file-findings'
import { lampsOf } from '@gendan/orderfile/gates'
import { nextStep } from '@gendan/orderfile/next-step'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { countedOf } from '@gendan/orderfile/path/counted'
import { pathRulesOf } from '@gendan/orderfile/path/durations'
import { owned } from '@gendan/orderfile/path/owner'
import { pathOf } from '@gendan/orderfile/path/path'
import { placedFacts } from '@gendan/orderfile/path/path-facts'
import { spentOf } from '@gendan/orderfile/path/spent/spent'
import { workdaysOf } from '@gendan/orderfile/path/workdays'
import { stalePapers } from '@gendan/orderfile/stale'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import type { Desk } from '../desk.ts'
import { firmHere, one, suppliersIn } from '../standing.ts'

/** One order file as its cockpit shows it: gates, what is stale, what is wrong, what comes next. */
export async function orderView(tx: Tx, desk: Desk, id: string): Promise<Answer<'order'>> {
  const [standing, ours] = await Promise.all([one(tx, 'order-file', id), firmHere(tx, desk)])
  const file = standing.state as unknown as OrderFile
  const buyer = await one(tx, 'party', file.buyer)
  const customer = buyer.state as unknown as Party
  const suppliers = await suppliersIn(tx, file)
  const found = await goodsIn(tx, file)
  const reviews = reviewsOf(found)
  const deal = dealOf(file, ours.state, { buyer: customer, suppliers, reviews })
  const lamps = lampsOf(file, deal, ours.state)
  const stale = stalePapers(file, deal)
  const findings = fileFindings({
    file,
    deal,
    firm: ours.state,
    buyer: customer,
    goods: found,
    today: desk.day,
  })
  return {
    version: standing.version,
    file: standing.state,
    ...pathToday(file, ours.state, { buyer: customer, suppliers }, desk.day),
    buyer,
    suppliers,
    reviews,
    lamps,
    next: nextStep(file, lamps, stale),
    stale,
    findings,
  } as unknown as Answer<'order'>
}

/** The way of the order as it stands on a day, each step with its owner, and who spent its days; none before the customer has ordered. */
function pathToday(
  file: OrderFile,
  firm: Firm,
  { buyer, suppliers }: { readonly buyer: Party; readonly suppliers: Suppliers },
  today: Day,
) {
  const facts = placedFacts(file, (id) => (id === file.buyer ? buyer : suppliers[id])?.facts.country)
  if (!facts) return {}
  const rules = pathRulesOf(firm)
  const workdays = workdaysOf(rules)
  const spent = spentOf(facts, rules, workdays, today)
  const path = owned(pathOf(facts, rules, workdays, today), file.owner, firm)
  return { path: { ...path, ...countedOf(path, rules) }, ...(spent ? { spent } : {}) }
}

/** The goods files that the deal's lines were drawn from, in one query. */
async function goodsIn(tx: Tx, file: OrderFile): Promise<readonly Goods[]> {
  const terms = file.deal.contract?.terms ?? file.deal.offer?.terms
  const ids = [...(terms?.lines.map((line) => line.goods) ?? []), ...Object.values(file.deal.order?.goods ?? {})]
  const wanted = [...new Set(ids)].filter(Boolean).map((id) => ({ kind: 'goods', id }))
  const standing = await loadStanding(tx, wanted)
  return standing.filter((found) => found.version > 0).map((found) => found.state as Goods)
}
