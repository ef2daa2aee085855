import type { AccessoryRow } from '@gendan/contract/accessory-questions'
import type { Answer } from '@gendan/contract/questions'
import type { Firm } from '@gendan/firm/firm'
import type { Purchase } from '@gendan/forms/deal/purchase'
import { isPositive } from '@gendan/kernel/decimal'
import { judge } from '@gendan/kernel/rule'
import { accessoryRules, type Dated } from '@gendan/orderfile/accessories/accessory-rules'
import { needDays, orderBy } from '@gendan/orderfile/accessories/need-days'
import { accessoriesOf, boughtTogether, type NeedDays, neededOn } from '@gendan/orderfile/accessories/of-order'
import type { Standing } from '@gendan/orderfile/accessories/to-buy'
import { endedFindings } from '@gendan/orderfile/aside'
import { goodsOf, suppliersOf } from '@gendan/orderfile/deal-of'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { pathRulesOf, rulesFor } from '@gendan/orderfile/path/durations'
import { pathOf } from '@gendan/orderfile/path/path'
import { placedFacts } from '@gendan/orderfile/path/path-facts'
import { type Workdays, workdaysOf } from '@gendan/orderfile/path/workdays'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { accessoryFacts, ordersTaking } from '@gendan/store/lists/bills'
import { partyNames } from '@gendan/store/lists/parties'
import { countriesOf } from '@gendan/store/lists/placed'
import { ordersOfSuppliers } from '@gendan/store/lists/supplied'
import type { Desk } from '../desk.ts'
import { firmHere, one } from '../standing.ts'

interface Wanted {
  readonly file: string
  readonly offset: number
  readonly limit: number
}

/** What an order takes, worked out anew from bills, stock and purchases; what must be ordered first stands first. */
export async function accessories(
  tx: Tx,
  desk: Desk,
  { file: id, offset, limit }: Wanted,
): Promise<Answer<'accessories'>> {
  const [{ state }, { state: firm }] = [await one(tx, 'order-file', id), await firmHere(tx, desk)]
  const file = state as unknown as OrderFile
  const facts = await accessoryFacts(tx, goodsOf(file))
  const taken = accessoriesOf(file, facts)
  const usual = taken.standings.flatMap(({ terms }) => terms.supplier || [])
  const countries = await countriesOf(tx, [...new Set([file.buyer, ...suppliersOf(file), ...usual])])
  const time = timed(file, firm, desk, countries)
  const { over } = time
  const standings = taken.standings.map((standing) => dated(standing, time)).toSorted(soonest)
  const findings = over ? [] : judge(accessoryRules, { ...taken, standings, today: desk.day })
  const suppliers = [...new Set(standings.flatMap(({ terms }) => terms.supplier || []))]
  const [names, lately] = [await partyNames(tx, suppliers), await ordersOfSuppliers(tx, suppliers)]
  const codes = new Map(facts.map(({ goods }) => [goods.id, goods.facts.code]))
  const rows = standings.map((standing) => ({
    ...rowOf(standing, codes),
    supplierName: names.get(standing.terms.supplier) ?? { en: '', zh: '' },
    ...priceOf(standing, lately),
  }))
  const billed = new Set(facts.filter(({ goods }) => (goods.bill ?? []).length > 0).map(({ goods }) => goods.id))
  return {
    ...{ rows: rows.slice(offset, offset + limit), total: rows.length, more: false, today: desk.day },
    ...{ findings: [...findings], ready: [...taken.ready], over },
    bills: (file.deal.contract?.terms.lines ?? []).filter(({ goods }) => billed.has(goods)).length,
  } as Answer<'accessories'>
}

/** Whether an order is over hangs on no country. */
const NOWHERE: ReadonlyMap<string, string> = new Map()

/** What other orders under way still lack of the accessories on record that this one takes. */
export async function accessoriesElsewhere(
  tx: Tx,
  desk: Desk,
  { file: id }: { readonly file: string },
): Promise<Answer<'accessories-elsewhere'>> {
  const [{ state }, { state: firm }] = [await one(tx, 'order-file', id), await firmHere(tx, desk)]
  const own = state as unknown as OrderFile
  const keys = new Set(
    accessoriesOf(own, await accessoryFacts(tx, goodsOf(own))).standings.flatMap(({ goods }) => goods || []),
  )
  const taking = await ordersTaking(tx, [...keys], id)
  const found = await loadStanding(
    tx,
    taking.map(({ file }) => ({ kind: 'order-file', id: file })),
  )
  const files = found.map((each) => each.state as OrderFile).filter((file) => !timed(file, firm, desk, NOWHERE).over)
  const facts = await accessoryFacts(tx, [...new Set(files.flatMap(goodsOf))])
  const rows = files.flatMap((file) =>
    accessoriesOf(file, facts)
      .standings.filter(({ key, open }) => keys.has(key) && isPositive(open))
      .map(({ key, demand, open }) => ({ key, file: file.id, number: file.number, demand, open })),
  )
  return { rows }
}

/** When an order asks for what: its days by its path, and by whose working days they are counted. */
interface Timed {
  readonly days: NeedDays
  readonly workdays: Workdays
  readonly countryOf: (party: string) => string | undefined
  /** Complete, cancelled or lost: what it took is history. */
  readonly over: boolean
}

function timed(file: OrderFile, firm: Firm, { day }: Desk, countries: ReadonlyMap<string, string>): Timed {
  const rules = pathRulesOf(firm)
  const workdays = workdaysOf(rules)
  const countryOf = (party: string) => countries.get(party)
  const facts = placedFacts(file, countryOf)
  const ended = endedFindings(file).length > 0
  if (!facts) return { days: {}, workdays, countryOf, over: ended }
  const { nodes } = pathOf(facts, rules, workdays, day)
  const complete = nodes.some(({ id, state }) => id === 'complete' && state !== 'open')
  return { days: needDays(nodes, rulesFor(facts, rules), workdays), workdays, countryOf, over: ended || complete }
}

function dated(standing: Standing, { days, workdays, countryOf }: Timed): Dated {
  const by = neededOn(standing, days)
  const { supplier, leadDays } = standing.terms
  const order = orderBy(by, leadDays, workdays.in(countryOf(supplier)))
  return { ...standing, ...(by ? { by } : {}), ...(order ? { orderBy: order } : {}) }
}

/** What is still to be bought first, by the last day to order it. */
function soonest(a: Dated, b: Dated): number {
  const [x, y] = [a, b].map((each) => `${each.toBuy === '0' ? 1 : 0} ${each.orderBy ?? each.by ?? '9'} ${each.code}`)
  return (x ?? '') < (y ?? '') ? -1 : 1
}

function rowOf(standing: Dated, codes: ReadonlyMap<string, string>): Omit<AccessoryRow, 'supplierName' | 'lastPrice'> {
  const { key, goods, code, name, unit, depth, working, demand, stock, lying, bought, by, orderBy: order } = standing
  const { open, toBuy, surplus, tooMuch, terms } = standing
  return {
    ...{ key, goods, code, name, unit, depth, demand, stock, open, toBuy, surplus, tooMuch, ...terms },
    others: lying.others,
    working: working.map(({ bought: _, ...told }) => ({ ...told, ofCode: codes.get(told.of) ?? '' })),
    bought: [...bought],
    boughtTogether: boughtTogether(standing),
    ...(by ? { by } : {}),
    ...(order ? { orderBy: order } : {}),
  }
}

/** What it cost when it was last bought of its usual supplier, in the order opened last. */
function priceOf({ goods, terms, unit }: Standing, files: readonly OrderFile[]): Pick<AccessoryRow, 'lastPrice'> {
  if (goods === '' || terms.supplier === '') return {}
  for (const { number, deal } of files) {
    const own = (deal.purchases ?? []).filter(({ supplier }) => supplier === terms.supplier)
    const [found] = own.flatMap((purchase: Purchase) =>
      purchase.lines
        .filter((line) => line.goods === goods && line.unitPrice.per === unit)
        .map((line) => ({ ...line.unitPrice, day: purchase.deliver, number })),
    )
    if (found) return { lastPrice: found }
  }
  return {}
}
