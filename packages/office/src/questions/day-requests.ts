import type { Answer } from '@gendan/contract/questions'
import type { Goods } from '@gendan/firm/goods'
import { kindFor, makingOf } from '@gendan/firm/making'
import { suppliersOf } from '@gendan/orderfile/deal-of'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { pathRulesOf } from '@gendan/orderfile/path/durations'
import { outlookOf } from '@gendan/orderfile/path/path'
import { placedFacts } from '@gendan/orderfile/path/path-facts'
import { stepsSpent } from '@gendan/orderfile/path/spent/spent'
import { type Workdays, workdaysOf } from '@gendan/orderfile/path/workdays'
import type { Asked } from '@gendan/orderfile/request/asked'
import { type Capable, honestAnswer } from '@gendan/orderfile/request/honest'
import { offerOf } from '@gendan/orderfile/request/offer-told'
import { supplierScore } from '@gendan/orderfile/supplier/score'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { capableSuppliers, dayRequestRow, toBeMade } from '@gendan/store/lists/day-requests'
import { countriesOf, countriesOfFile } from '@gendan/store/lists/placed'
import { ordersOfSuppliers } from '@gendan/store/lists/supplied'
import type { Desk } from '../desk.ts'
import { notFound } from '../problems.ts'
import { firmHere, one } from '../standing.ts'

/** The earliest honest day of what is asked, with its account; nothing is kept. */
export async function honestDay(
  tx: Tx,
  desk: Desk,
  { asked }: { readonly asked: Asked },
): Promise<Answer<'honest-day'>> {
  const { state: firm } = await firmHere(tx, desk)
  const [orders, capable] = [await toBeMade(tx), await capableSuppliers(tx)]
  const file = asked.file ? ((await one(tx, 'order-file', asked.file)).state as unknown as OrderFile) : undefined
  const goods = asked.goods ? ((await one(tx, 'goods', asked.goods)).state as unknown as Goods) : undefined
  const workdays = workdaysOf(pathRulesOf(firm))
  const scored = await withScores(tx, desk, capable, file, asked.goods, workdays)
  const countries = new Map((await countriesOfFile(tx, asked)).map(({ id, country }) => [id, country]))
  const found = honestAnswer(asked, {
    countryOf: (party) => countries.get(party),
    ...{ firm, orders, suppliers: scored, today: desk.day, file },
    packing: goods?.facts.packing,
  })
  const kind = kindFor(makingOf(firm), asked.hsCode)?.id
  const lines = makingOf(firm).lines.filter((line) => line.kind === '' || line.kind === kind)
  return {
    ...{ today: desk.day, currency: firm.rules.currency },
    ...found,
    makers: [
      ...lines.map(({ name }) => ({ key: `line/${name}`, name: { en: name, zh: name } })),
      ...capable.map(({ id, name }) => ({ key: `party/${id}`, name })),
    ],
  } as unknown as Answer<'honest-day'>
}

/** How each kept his word, over his latest orders: two queries for all of them. */
async function withScores(
  tx: Tx,
  desk: Desk,
  capable: readonly Capable[],
  file: OrderFile | undefined,
  goods: string,
  workdays: Workdays,
): Promise<readonly Capable[]> {
  if (capable.length === 0) return []
  const { state: firm } = await firmHere(tx, desk)
  const rules = pathRulesOf(firm)
  const files = await ordersOfSuppliers(
    tx,
    capable.map(({ id }) => id),
  )
  const countries = await countriesOf(
    tx,
    files.flatMap((one) => [one.buyer, ...suppliersOf(one)]),
  )
  const orders = files.map((supplied) => {
    const facts = placedFacts(supplied, (party) => countries.get(party))
    return { file: supplied, steps: (facts && stepsSpent(facts, rules, workdays, desk.day)?.steps) ?? [] }
  })
  return capable.map((supplier) => ({
    ...supplier,
    score: supplierScore(orders, supplier.id, desk.day),
    offer: offerOf(file?.deal.sourcing, supplier.id, goods),
  }))
}

/** One request, its account, and where its order stands today. */
export async function dayRequestOf(
  tx: Tx,
  desk: Desk,
  { id }: { readonly id: string },
): Promise<Answer<'day-request'>> {
  const [row, found] = [await dayRequestRow(tx, id), await one(tx, 'day-request', id)]
  if (!row) throw notFound('day-request')
  const forecast = row.file && !row.shipped ? await forecastOf(tx, desk, row.file) : undefined
  return { row, request: found.state, ...(forecast ? { forecast } : {}) }
}

async function forecastOf(tx: Tx, desk: Desk, id: string): Promise<string | undefined> {
  const [found] = await loadStanding(tx, [{ kind: 'order-file', id }])
  const { state: firm } = await firmHere(tx, desk)
  const rules = pathRulesOf(firm)
  const file = found && (found.state as OrderFile)
  const countries = await countriesOf(tx, file ? [file.buyer, ...suppliersOf(file)] : [])
  const facts = file && placedFacts(file, (party) => countries.get(party))
  return facts && !facts.ended ? outlookOf(facts, rules, workdaysOf(rules), desk.day).etd : undefined
}
