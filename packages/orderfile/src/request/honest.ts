import type { Firm } from '@gendan/firm/firm'
import { kindFor, makingOf } from '@gendan/firm/making'
import type { Supply } from '@gendan/firm/supply'
import { addDays, type Day } from '@gendan/kernel/day'
import { compare, type Decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { Packing } from '@gendan/trade/goods'
import type { OrderFile } from '../order-file.ts'
import { durations, type PathRules, pathRulesOf, rulesFor } from '../path/durations.ts'
import { pathOf } from '../path/path.ts'
import { placedFacts } from '../path/path-facts.ts'
import { type Workdays, workdaysOf } from '../path/workdays.ts'
import { loadOf, type Maker, type ToMake, type WeekLoad, weeksFrom } from '../progress/load.ts'
import type { SupplierScore } from '../supplier/score.ts'
import type { Asked } from './asked.ts'
import { type AccountStep, type BeforeBulk, beforeNewOrder, beforeOrder } from './before-bulk.ts'
import { type Earlier, earlierWays } from './earlier.ts'
import { HORIZON, type Room } from './fill.ts'
import { type Made, madeIn } from './made.ts'
import type { OfferTold } from './offer-told.ts'
import { riskOf } from './risk.ts'
import type { Way } from './way.ts'

/** A supplier who may make it: his name, what he can make, how he works and kept his word, what he offered for this order. */
export interface Capable {
  readonly id: string
  readonly name: Words
  readonly supply: Supply
  readonly score?: SupplierScore | undefined
  readonly offer?: OfferTold | undefined
}

/** What the answer is reckoned from. */
export interface Known {
  readonly firm: Firm
  readonly orders: readonly ToMake[]
  readonly suppliers: readonly Capable[]
  readonly today: Day
  /** The order it is asked for, where there is one. */
  readonly file?: OrderFile | undefined
  readonly packing?: Packing | undefined
  /** Where the customer, and the other parties of that order, are at home. */
  readonly countryOf?: ((party: string) => string | undefined) | undefined
}

/** What holds an answer back most. */
export const bottlenecks = {
  capacity: { en: 'other orders stand before it', zh: '前面排着别的订单，产能不足' },
  making: { en: 'making it takes that long', zh: '生产本身需要这些天' },
  materials: { en: 'material comes no earlier', zh: '物料最早那时到' },
  sample: { en: 'the sample must be approved first', zh: '须先确认样品' },
  money: { en: 'papers and payment come first', zh: '签约、付款落实在前' },
  beyond: { en: 'nobody has room for it within a year', zh: '一年之内都排不进' },
} as const satisfies Record<string, Words>
export type Bottleneck = keyof typeof bottlenecks

/** The honest answer: the earliest day with its account, who else could, and what it costs to be earlier. */
export interface Honest {
  readonly steps: readonly AccountStep[]
  readonly bottleneck: Bottleneck
  /** How it is made by whoever is asked; undefined where nobody has room. */
  readonly way?: Way | undefined
  readonly others: readonly Way[]
  readonly earlier: readonly Earlier[]
}

interface By {
  readonly rules: PathRules
  readonly workdays: Workdays
  readonly before: BeforeBulk
}

/** "Can we ship N by D?", reckoned from the load of lines and suppliers, the firm's spans and calendar and the craft's output of a line. */
export function honestAnswer(asked: Asked, known: Known): Honest {
  const by = byOf(asked, known)
  const rooms = roomsOf(asked, known, by)
  const ways = rooms.flatMap(({ candidate, room, load }) => {
    const made = madeIn(asked.quantity.value, room, load, { ...by, start: by.before.start, today: known.today })
    return made ? [wayOf(asked, candidate, made, by, known.today)] : []
  })
  const chosen = choose(asked, ways)
  const others = ways.filter((one) => one !== chosen).toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const room = rooms.find(({ candidate }) => candidate.key === chosen?.key)?.room
  return {
    steps: chosen ? stepsOf(asked, chosen, by) : by.before.steps,
    bottleneck: chosen ? bottleneckOf(chosen, by) : 'beyond',
    way: chosen,
    others,
    earlier: chosen
      ? earlierWays({ asked, chosen, others, room, ...by, today: known.today, packing: known.packing })
      : [],
  }
}

function byOf(asked: Asked, { firm, file, today, countryOf }: Known): By {
  const facts = file && placedFacts(file, countryOf ?? nowhere)
  const firmRules = pathRulesOf(firm)
  const kind = { letter: asked.payment === 'letter', ...(asked.hsCode ? { goods: asked.hsCode } : {}) }
  const workdays = workdaysOf(firmRules)
  if (facts && !facts.ended)
    return {
      ...{ rules: rulesFor(facts, firmRules), workdays },
      before: beforeOrder(pathOf(facts, firmRules, workdays, today), workdays, today),
    }
  const rules = rulesFor(kind, firmRules)
  return { rules, workdays, before: beforeNewOrder(asked, rules, workdays, today, countryOf?.(asked.customer)) }
}

const nowhere = () => undefined

interface Candidate extends Maker {
  readonly name: Words
  readonly capable?: Capable | undefined
}

interface Roomy {
  readonly candidate: Candidate
  readonly room: Room | undefined
  readonly load: readonly WeekLoad[]
}

/** Our own lines that make such goods, the suppliers who said how much they can make, and who is asked for by name. */
function roomsOf(asked: Asked, { firm, orders, suppliers, today, file }: Known, { workdays }: By): readonly Roomy[] {
  const making = makingOf(firm)
  const kind = kindFor(making, asked.hsCode)?.id
  const plain = (name: string): Words => ({ en: name, zh: name })
  const own: readonly Candidate[] = making.lines
    .filter((line) => line.kind === '' || line.kind === kind)
    .map(({ name, perWeek }) => ({ key: `line/${name}`, name: plain(name), perWeek }))
  const others: readonly Candidate[] = suppliers.map((capable) => ({
    ...{ key: `party/${capable.id}`, name: capable.name, capable },
    perWeek: leastOf(capable.supply),
  }))
  const all = [...own, ...others]
  const named = all.some(({ key }) => key === asked.maker)
  const candidates = all.length === 0 || (asked.maker !== '' && !named) ? [...all, UNSAID] : all
  const weeks = weeksFrom(today, HORIZON)
  const before = orders.filter((one) => one.file !== file?.id)
  return candidates.map((candidate) => {
    const [load] = loadOf([candidate], before, workdays, today, weeks)
    const room: Room | undefined =
      candidate.perWeek && load ? { perWeek: candidate.perWeek, weeks: load.weeks } : undefined
    return { candidate, room, load: load?.weeks ?? [] }
  })
}

/** Nobody has said who makes it. */
const UNSAID: Candidate = { key: '', name: { en: 'not said who makes it', zh: '未定由谁生产' } }

/** Of several kinds of work the one he can do least of. */
function leastOf({ capacity }: Supply): Decimal | undefined {
  return capacity
    .map(({ perWeek }) => perWeek.value)
    .reduce<Decimal | undefined>((least, one) => (least && compare(least, one) <= 0 ? least : one), undefined)
}

/** Who was asked for; else our own line that is first; else whoever is first. */
function choose({ maker }: Asked, ways: readonly Way[]): Way | undefined {
  const sorted = ways.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return sorted.find(({ key }) => key === maker) ?? sorted.find(({ key }) => key.startsWith('line/')) ?? sorted[0]
}

function wayOf(asked: Asked, candidate: Candidate, made: Made, { rules, workdays }: By, today: Day): Way {
  const { capable } = candidate
  const inspected = workdays.add(made.finish, rules.days('final'))
  const board = workdays.add(inspected, rules.days('ship'))
  const day = asked.at === 'board' ? board : addDays(board, asked.sailing)
  return {
    ...{ key: candidate.key, name: candidate.name, perWeek: candidate.perWeek },
    ...made,
    ...{ board, day, spare: workdays.slack(day, asked.by) },
    risk: capable && riskOf(capable.supply, today, capable.score),
    offer: capable?.offer,
  }
}

/** The account: what comes before bulk, the days behind others, the making, and the way to the ship. */
function stepsOf(asked: Asked, way: Way, { rules, workdays, before }: By): readonly AccountStep[] {
  const inspected = workdays.add(way.finish, rules.days('final'))
  const freed = way.waits > 0 ? workdays.add(way.start, way.waits) : way.start
  const step = (id: string, title: Words, days: number, from: Day, until: Day): AccountStep => ({
    ...{ id, title, days, from, until },
    critical: true,
  })
  return [
    ...before.steps,
    ...(way.waits > 0 ? [step('queue', QUEUE, way.waits, way.start, freed)] : []),
    step('bulk', BULK, way.days, freed, way.finish),
    step('final', durations.final.title, rules.days('final'), way.finish, inspected),
    step('ship', durations.ship.title, rules.days('ship'), inspected, way.board),
    ...(asked.at === 'arrival' ? [step('sailing', SAILING, asked.sailing, way.board, way.day)] : []),
  ]
}

const QUEUE: Words = { en: 'Waits behind other orders', zh: '排在别的订单之后' }
const BULK: Words = { en: 'Making', zh: '大货生产' }
const SAILING: Words = { en: 'At sea (calendar days)', zh: '海运（日历天）' }

/** Of what the answer hangs on, what takes most: other orders before all, since those alone could give way. */
function bottleneckOf(way: Way, { before }: By): Bottleneck {
  const critical = before.steps.filter((one) => one.critical)
  const days = (ids: readonly string[]) =>
    critical.filter(({ id }) => ids.includes(id.split('/')[0] ?? '')).reduce((sum, one) => sum + one.days, 0)
  const parts: readonly (readonly [Bottleneck, number])[] = [
    ['capacity', way.waits],
    ['making', way.days],
    ['materials', days(MATERIALS)],
    ['sample', days(SAMPLES)],
    ['money', days(MONEY)],
  ]
  return parts.reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

const MATERIALS = [
  'purchase',
  'supplier-back',
  'supply',
  'receive',
  'purchase-placed',
  'purchase-back',
  'purchase-delivered',
  'accessory-inspected',
]
const SAMPLES = ['sample', 'verdict', 'sample-sent', 'sample-approved']
const MONEY = ['proforma', 'sign-back', 'deposit', 'letter', 'credit', 'signed-back']
