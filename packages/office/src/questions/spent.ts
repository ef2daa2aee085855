import type { Answer, questions } from '@gendan/contract/questions'
import type { SpentRow, SpentSum } from '@gendan/contract/spent-shapes'
import { isPost } from '@gendan/firm/posts'
import { addMonths, type Day, lastOfMonth } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { pathRulesOf } from '@gendan/orderfile/path/durations'
import { ownerOf } from '@gendan/orderfile/path/owner'
import { stepsSpent } from '@gendan/orderfile/path/spent/spent'
import { hasPart, type SpentBy, type SpentOf, spentTogether } from '@gendan/orderfile/path/spent/sums'
import { workdaysOf } from '@gendan/orderfile/path/workdays'
import { namesOf } from '@gendan/store/accounts'
import type { Tx } from '@gendan/store/database'
import { partyNames } from '@gendan/store/lists/parties'
import { ordersOnTheWay, type SpentWanted } from '@gendan/store/lists/spent'
import type { z } from 'zod'
import type { Desk } from '../desk.ts'
import { firmHere } from '../standing.ts'

type Input<Name extends 'spent-by' | 'spent-steps'> = z.output<(typeof questions)[Name]['input']>

/** Days counted together by who took them, in the quarter of today where no days are named. */
export async function spentTogetherBy(tx: Tx, desk: Desk, wanted: Input<'spent-by'>): Promise<Answer<'spent-by'>> {
  const period = periodOf(wanted, desk.day)
  const steps = await stepsIn(tx, desk, { ...period, buyer: wanted.buyer })
  const names = await namesIn(tx, steps)
  const sought = (wanted.search ?? '').trim().toLowerCase()
  const all = spentTogether(steps, wanted.by)
    .map((sum): SpentSum => ({ ...sum, ...named(sum.key, wanted.by, names, steps) }))
    .filter(({ name }) => `${name.en} ${name.zh}`.toLowerCase().includes(sought))
    .toSorted(sortedBy(wanted.sort, wanted.descending))
  return { ...pageOf(all, wanted), ...period }
}

/** The single steps behind such a sum, or those of one order. */
export async function spentSteps(tx: Tx, desk: Desk, wanted: Input<'spent-steps'>): Promise<Answer<'spent-steps'>> {
  const period = periodOf(wanted, desk.day)
  const { by, key, late } = wanted
  const steps = (await stepsIn(tx, desk, { ...wanted, ...period })).filter((step) =>
    by && key !== undefined ? hasPart(step, by, key, late) : !late || step.over > 0,
  )
  const shown = pageOf(steps.toSorted(sortedBy(wanted.sort, wanted.descending)), wanted)
  const names = await namesIn(tx, shown.rows)
  const rows = shown.rows.map(
    ({ follower: _, ...step }): SpentRow =>
      ({ ...step, partyName: names.get(step.party ?? '') ?? NAMELESS }) as SpentRow,
  )
  return { ...shown, rows, ...period }
}

type Step = SpentOf & { readonly number: string; readonly buyerName: string }

/** Every step that ended between the days, or was still running on the last day that has come; of one order all of them. */
async function stepsIn(tx: Tx, desk: Desk, wanted: SpentWanted): Promise<readonly Step[]> {
  const { state: firm } = await firmHere(tx, desk)
  const rules = pathRulesOf(firm)
  const workdays = workdaysOf(rules)
  const ways = await ordersOnTheWay(tx, wanted)
  return ways.flatMap(({ row, facts }) => {
    const { id: file, number, buyer, buyerName, owner: follower } = row
    const of = { file, number, buyer, buyerName, follower }
    return (stepsSpent(facts, rules, workdays, desk.day)?.steps ?? [])
      .filter(({ until }) => wanted.file !== undefined || (until >= wanted.from && until <= wanted.to))
      .map((step): Step => ({ ...step, ...of, owner: ownerOf(step.kind, follower, firm) }))
  })
}

/** The days asked for; else the quarter of the year in which today, or the first day asked for, lies. */
function periodOf({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }, today: Day) {
  const in3 = from ?? to ?? today
  const month = `0${Math.floor((Number(in3.slice(5, 7)) - 1) / 3) * 3 + 1}`.slice(-2)
  const first = from ?? `${in3.slice(0, 4)}-${month}-01`
  return { from: first, to: to ?? lastOfMonth(addMonths(first, 2)) }
}

/** The names of the parties and people that steps are charged to, by id. */
async function namesIn(tx: Tx, steps: readonly Step[]): Promise<ReadonlyMap<string, Words>> {
  const parties = steps.flatMap(({ party, charges }) => [party, ...charges.map((one) => one.party)])
  const people = steps.flatMap(({ owner, follower }) => [owner.account, follower])
  const known = await partyNames(
    tx,
    parties.filter((id) => id !== undefined),
  )
  const ours = await namesOf(tx, [...new Set(people.filter(Boolean))])
  return new Map([...known, ...ours.map(({ id, name }) => [id, inBoth(name)] as const)])
}

/** What a sum is called: a party's or person's name; a post that several hold, or nobody, by its own. */
function named(key: string, by: SpentBy, names: ReadonlyMap<string, Words>, steps: readonly Step[]) {
  if (by === 'side') return { name: NAMELESS }
  if (by === 'customer') return { name: inBoth(steps.find(({ buyer }) => buyer === key)?.buyerName ?? '') }
  if (by === 'person' && isPost(key)) return { name: NAMELESS, post: key }
  return { name: names.get(key) ?? NAMELESS }
}

const NAMELESS: Words = { en: '', zh: '' }

function inBoth(name: string): Words {
  return { en: name, zh: name }
}

function sortedBy<Sort extends string>(sort: Sort, descending: boolean) {
  return <Row extends { readonly [Key in Sort]: number | string | Words }>(a: Row, b: Row): number => {
    const [left, right] = [orderedBy(a[sort]), orderedBy(b[sort])]
    if (left === right) return 0
    return left > right === descending ? -1 : 1
  }
}

function orderedBy(value: number | string | Words): number | string {
  return typeof value === 'object' ? value.en : value
}

function pageOf<Row>(all: readonly Row[], { offset, limit }: { readonly offset: number; readonly limit: number }) {
  return { rows: all.slice(offset, offset + limit), total: all.length, more: false }
}
