import type { FigureRow } from '@gendan/contract/figure-questions'
import type { Answer, questions } from '@gendan/contract/questions'
import type { Firm } from '@gendan/firm/firm'
import { addMonths, type Day, lastOfMonth } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { namesOf } from '@gendan/store/accounts'
import type { Tx } from '@gendan/store/database'
import {
  awaitedAges,
  balanceAges,
  errandsByPerson,
  type FiguresBy,
  type FiguresOf,
  figuresBy,
  figuresInAll,
  figureThings,
  type LoadRow,
  loadByPerson,
  marginBands,
} from '@gendan/store/lists/figures'
import { partyNames } from '@gendan/store/lists/parties'
import type { z } from 'zod'
import type { Desk } from '../desk.ts'
import { firmHere } from '../standing.ts'
import { worthTogether } from './worth.ts'

type Input<Name extends 'figures' | 'figures-by' | 'figure-orders'> = z.output<(typeof questions)[Name]['input']>

const NOTHING = {
  ...{
    shipped: 0,
    onTime: 0,
    onTimeRevised: 0,
    lateDays: 0,
    inspected: 0,
    passed: 0,
    delivered: 0,
    deliveredOnTime: 0,
  },
  ...{ signed: 0, signedDays: null, bought: 0, boughtDays: null, planned: null, plannedOrders: 0 },
  ...{ actual: null, actualOrders: 0 },
}
const NO_AGES = { days2: 0, days7: 0, days30: 0, over: 0 }

/** The figures of the firm on one page: a handful of queries, whatever the number of orders. */
export async function figures(tx: Tx, desk: Desk, wanted: Input<'figures'>): Promise<Answer<'figures'>> {
  const { state: firm } = await firmHere(tx, desk)
  const of = periodOf(wanted, desk.day, firm)
  const { months, total = NOTHING } = await figuresInAll(tx, of)
  const ages = await awaitedAges(tx, desk.at)
  return {
    ...{ from: of.from, to: of.to, currency: of.currency },
    total,
    months: monthsBetween(of).map((key) => ({
      ...NOTHING,
      ...months.find((one) => one.key === key),
      key,
      name: inBoth(key),
    })),
    bands: await marginBands(tx, of),
    rule: { rate: of.rate, floor: of.floor },
    ages: { 'signed-back': ages.get('signed-back') ?? NO_AGES, 'purchase-back': ages.get('purchase-back') ?? NO_AGES },
    balances: [...(await balanceAges(tx, desk.day))],
    load: await loadOf(tx, desk.day, firm),
  }
}

async function loadOf(tx: Tx, today: Day, firm: Firm): Promise<Answer<'figures'>['load']> {
  const rows = await loadByPerson(tx, today)
  const accounts = rows.map(({ account }) => account)
  const names = await namesOf(tx, accounts)
  const errands = await errandsByPerson(tx, accounts)
  return rows.map(({ account, orders, late, amounts }) => ({
    ...{ account, orders, late },
    name: names.find(({ id }) => id === account)?.name ?? '',
    errands: errands.get(account) ?? 0,
    worth: worthOfAll(amounts, firm),
  }))
}

function worthOfAll(amounts: LoadRow['amounts'], firm: Firm): string {
  return worthTogether(
    amounts.filter(({ currency }) => currency !== ''),
    firm,
  ).amount
}

/** Figures by person, customer, supplier or month; sorted and paged here: there are as many as there are people or parties. */
export async function figuresByWhom(tx: Tx, desk: Desk, wanted: Input<'figures-by'>): Promise<Answer<'figures-by'>> {
  const { state: firm } = await firmHere(tx, desk)
  const of = periodOf(wanted, desk.day, firm)
  const sums = await figuresBy(tx, wanted.by, of)
  const names = await namedBy(
    tx,
    wanted.by,
    sums.map(({ key }) => key),
  )
  const sought = (wanted.search ?? '').trim().toLowerCase()
  const all = sums
    .map((sum): FigureRow => ({ ...sum, name: names.get(sum.key) ?? inBoth(sum.key) }))
    .filter(({ name }) => `${name.en} ${name.zh}`.toLowerCase().includes(sought))
    .toSorted(sortedBy(wanted.sort, wanted.descending))
  const { offset, limit } = wanted
  return { rows: all.slice(offset, offset + limit), total: all.length, more: false, from: of.from, to: of.to }
}

async function namedBy(tx: Tx, by: FiguresBy, keys: readonly string[]): Promise<ReadonlyMap<string, Words>> {
  if (by === 'month') return new Map()
  if (by !== 'person') return partyNames(tx, keys)
  return new Map((await namesOf(tx, [...keys])).map(({ id, name }) => [id, inBoth(name)]))
}

type Sort = Input<'figures-by'>['sort']

/** By what rows are put in order; shares of nothing stand below all others. */
const ORDERED: Readonly<Record<Sort, (row: FigureRow) => string | number>> = {
  name: ({ name }) => name.en,
  shipped: ({ shipped }) => shipped,
  onTime: ({ shipped, onTime }) => (shipped === 0 ? -1 : onTime / shipped),
  passed: ({ inspected, passed }) => (inspected === 0 ? -1 : passed / inspected),
  lateDays: ({ lateDays }) => lateDays,
  actual: ({ actual }) => Number(actual ?? -9),
}

function sortedBy(sort: Sort, descending: boolean) {
  return (a: FigureRow, b: FigureRow): number => {
    const [left, right] = [ORDERED[sort](a), ORDERED[sort](b)]
    if (left === right) return a.key < b.key ? -1 : 1
    return left > right === descending ? -1 : 1
  }
}

/** The orders behind a figure. */
export async function figureOrders(
  tx: Tx,
  desk: Desk,
  wanted: Input<'figure-orders'>,
): Promise<Answer<'figure-orders'>> {
  const { state: firm } = await firmHere(tx, desk)
  const of = periodOf(wanted, desk.day, firm)
  return { ...(await figureThings(tx, { ...wanted, ...of })), from: of.from, to: of.to }
}

/** The days asked for; else the twelve months that end with this one. */
function periodOf(
  { from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined },
  today: Day,
  { rules }: Firm,
): FiguresOf {
  const last = to ?? lastOfMonth(today)
  const first = from ?? addMonths(`${last.slice(0, 7)}-01`, -11)
  const { zone, currency, margin } = rules
  return { from: first, to: last, zone, currency, base: margin.base, rate: margin.rate, floor: margin.floor }
}

/** The months of the days, at most thirty-six. */
function monthsBetween({ from, to }: FiguresOf): readonly string[] {
  const all = Array.from({ length: 36 }, (_, i) => addMonths(`${from.slice(0, 7)}-01` as Day, i).slice(0, 7))
  return all.filter((month) => month <= to.slice(0, 7))
}

function inBoth(name: string): Words {
  return { en: name, zh: name }
}
