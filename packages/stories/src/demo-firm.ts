import { addDays, type Day, weekday } from '@gendan/kernel/day'
import { add, compare, decimal, divide, fixed, multiply, round } from '@gendan/kernel/decimal'
import { cartonVolumeM3 } from '@gendan/trade/goods'
import { articleOf } from './cast/articles.ts'
import type { Cast, CastLine } from './cast/cast.ts'
import { type Destination, destinations } from './cast/destinations.ts'
import { type Priced, priceList } from './cast/price-list.ts'
import { everyEvening } from './every-evening.ts'
import { stories } from './library.ts'
import type { Story, Telling } from './story.ts'
import { mixedCartons } from './tales/mixed-cartons.ts'
import { supplierSilent } from './tales/supplier-silent.ts'
import { usualOrder } from './tales/usual-order.ts'
import { livedTogether, type Move } from './telling.ts'

/**
 * All that happened in the demo firm until the evening of the last working day, in the order of time; what was refused left no trace.
 * Whether each step comes out as it is told is looked at by the tests, not whenever a firm is made.
 */
export function demoMoves(today: Day): readonly Move[] {
  const last = lastWorkingDay(today)
  const tellings = demoTellings(today).map((telling) => everyEvening(telling, last))
  const moves = livedTogether(tellings, `${last}T23:59:59.999Z`)
  return moves.filter(({ step }) => !step.refusedBy).map((move) => ({ ...move, step: { ...move.step, sees: [] } }))
}

/**
 * The orders of the demo firm as they stand today: every story with its own cast, and so many others that there are forty. Each began
 * so many days ago; its story brings it to where its days have brought it.
 */
function demoTellings(today: Day): readonly Telling[] {
  const last = lastWorkingDay(today)
  const own = stories.filter(({ ofThree }) => !ofThree)
  const told = own.map((story) => ({ story, cast: story.cast, ago: OWN_AGO[story.id] ?? 60 }))
  const others = OTHERS_AGO.map((ago, i) => ({ story: toldWith(i), cast: castOf(i, toldWith(i)), ago }))
  return [...told, ...others].map(({ story, cast, ago }, i) => ({
    story,
    cast,
    start: addDays(last, -ago),
    team: TEAM[story.id] ?? i % 2,
  }))
}

/** How many days ago each story with its own cast began, so that today it is where its difficulty can be seen. */
const OWN_AGO: Readonly<Record<string, number>> = {
  'lamps-to-hamburg': 90,
  'usual-order': 76,
  'six-letters': 12,
  'three-suppliers': 6,
  'came-back': 40,
  'thin-margin': 6,
  'rate-falls': 9,
  'under-review': 14,
  'signs-back-different': 11,
  'credit-first': 28,
  'print-to-money': 82,
  'shop-not-ready': 22,
  'more-in-production': 24,
  'sample-again': 21,
  'supplier-silent': 34,
  'fittings-fail': 66,
  'in-doubt': 63,
  'mixed-cartons': 48,
  'one-slip': 20,
  'once-more': 77,
  'both-give-up': 34,
  'closed-with-lessons': 80,
  // Whole weeks ago, so that what is told of their last day falls on the last working day.
  'two-weeks-away': 49,
  'first-order': 35,
}
/** Whose stories these are; the others are told in turn. */
const TEAM: Readonly<Record<string, number>> = { 'two-weeks-away': 0, 'first-order': 2 }
/** When the others began: in every stage there are some, and some wait for a signature today. */
const OTHERS_AGO: readonly number[] = [0, 0, 1, 2, 4, 6, 6, 12, 14, 18, 31, 38, 50, 60, 66, 72, 74, 80, 86, 89]

/** Most orders are like most; some meet one of the difficulties that may befall anybody. */
function toldWith(i: number): Story {
  if (i % 11 === 7) return supplierSilent
  return i === 15 ? mixedCartons : usualOrder
}

/** The one of the others whose workshop does not keep up with its plan. */
const SLIPS = 11

/** Another customer, other goods, another quantity: every choice follows from the number alone. */
function castOf(i: number, { cast }: Story): Cast {
  const to = destinations[(i * 4 + 1) % destinations.length] ?? LAST_RESORT
  const count = 1 + (i % 3)
  const first = priceList[(i * 5 + 2) % priceList.length]
  const range = priceList.filter(({ maker }) => maker === first?.maker)
  const start = first ? range.indexOf(first) : 0
  const lines = Array.from({ length: count }, (_, n) => range[(start + n) % range.length])
    .filter((one, n, all) => one !== undefined && all.indexOf(one) === n)
    .flatMap((one, n) => (one ? [lineOf(one, to, i, n)] : []))
  return {
    buyer: to.buyer,
    lines,
    currency: 'USD',
    incoterm: to.incoterm,
    to: to.to,
    payment: to.payment,
    customerOrder: `${to.prefix}${10 + i}`,
    shipBy: cast.shipBy + 4 + ((i * 3) % 9),
    maker: first?.maker ?? cast.maker,
    packer: cast.packer,
    ...(cast.others ? { others: cast.others } : {}),
    ...(i === SLIPS ? { behind: 4 } : {}),
  }
}

const [LAST_RESORT] = destinations as readonly [Destination, ...Destination[]]

function lineOf({ article, fob, purchase }: Priced, to: Destination, i: number, n: number): CastLine {
  const { packing } = articleOf(article)
  const each = packing ? divide(cartonVolumeM3(packing), packing.perCarton) : decimal('0')
  const carried = to.incoterm === 'FOB' ? decimal(fob) : add(decimal(fob), multiply(each, FREIGHT))
  const price = to.incoterm === 'CIF' ? multiply(carried, decimal('1.004')) : carried
  const dear = compare(decimal(fob), HUNDRED) > 0 ? '20' : '60'
  return {
    article,
    customerCode: `${to.prefix.split('-')[0]}-${article.slice(3)}`,
    quantity: `${add(multiply(decimal(dear), decimal(`${2 + ((i * 7 + n * 3) % 6)}`)), decimal(dear))}`,
    price: fixed(round(price, 1, 'up'), 2, 'half-up'),
    purchase,
  }
}

/** US dollars a cubic metre to anywhere. */
const FREIGHT = decimal('25')
const HUNDRED = decimal('100')

/** The last working day that is over, so that the firm stands the same in the morning and in the evening. */
function lastWorkingDay(today: Day): Day {
  const yesterday = addDays(today, -1)
  const over = weekday(yesterday) - 5
  return over > 0 ? addDays(yesterday, -over) : yesterday
}
