import type { Day } from '@gendan/kernel/day'
import {
  add,
  compare,
  type Decimal,
  divide,
  isPositive,
  multiply,
  round,
  subtract,
  sumOf,
  zero,
} from '@gendan/kernel/decimal'
import { unitOf } from '@gendan/trade/unit'
import type { Demand, Working } from './explode.ts'

/** What lies in the warehouse of an accessory, as one order sees it; in its unit. */
export interface Lying {
  /** On hand and kept for nobody; what came in for other orders is taken off. */
  readonly free: Decimal
  /** Kept for this order. */
  readonly kept: Decimal
  /** What came in for this order, and what left for it. */
  readonly came: Decimal
  readonly went: Decimal
  /** What lies there for other orders that bought it. */
  readonly others: Decimal
}

/** What was bought of an accessory for the order. */
export interface BoughtOf {
  readonly purchase: string
  readonly supplier: string
  readonly quantity: Decimal
  readonly deliver: Day
  /** The demand when it was bought, where it came from an explosion. */
  readonly demand?: Decimal | undefined
}

/** How an accessory stands: asked for, covered, still to buy. */
export interface Standing extends Demand {
  /** What is needed, rounded up: pieces to whole ones, measures to three places. */
  readonly demand: Decimal
  readonly lying: Lying
  /** What of the warehouse serves this order beside what was bought for it. */
  readonly stock: Decimal
  readonly bought: readonly BoughtOf[]
  /** Neither stock nor purchases cover it. */
  readonly open: Decimal
  /** `open`, no less than the minimum, in whole packs. */
  readonly toBuy: Decimal
  /** What of it the order does not need. */
  readonly surplus: Decimal
  /** Bought beyond what today's demand would have been bought. */
  readonly tooMuch: Decimal
  readonly terms: BuyingTerms
}

/** How it is bought: as the bills say; where several do, the first supplier, the longest time, the largest minimum, the first pack. */
export interface BuyingTerms {
  readonly supplier: string
  readonly leadDays?: number | undefined
  readonly minimum?: Decimal | undefined
  readonly pack?: Decimal | undefined
}

export const NOTHING_LIES: Lying = { free: zero, kept: zero, came: zero, went: zero, others: zero }

/** An accessory with what lies there and what was bought of it. */
export function standingOf(demand: Demand, lying: Lying, bought: readonly BoughtOf[]): Standing {
  const rounded = roundUp(demand.needs, demand.unit)
  const stock = servedFrom(lying)
  const all = sumOf(bought.map(({ quantity }) => quantity))
  const open = atLeastZero(subtract(rounded, add(stock, all)))
  const terms = termsOf(demand.working)
  const toBuy = packed(open, terms)
  const wanted = packed(atLeastZero(subtract(rounded, stock)), terms)
  return {
    ...{ ...demand, demand: rounded, lying, stock, bought, open, toBuy, terms },
    surplus: subtract(toBuy, open),
    tooMuch: isPositive(all) ? atLeastZero(subtract(all, wanted)) : zero,
  }
}

/** What was bought and came in lies there as well: it is counted once, as bought. What left beyond that left the stock for it. */
function servedFrom({ free, kept, came, went }: Lying): Decimal {
  const own = atLeastZero(subtract(came, went))
  const left = atLeastZero(subtract(went, came))
  return add(atLeastZero(subtract(add(atLeastZero(free), kept), own)), left)
}

/** Up to the minimum and to whole packs; nothing stays nothing. */
function packed(open: Decimal, { minimum = zero, pack }: BuyingTerms): Decimal {
  if (!isPositive(open)) return zero
  const least = compare(open, minimum) < 0 ? minimum : open
  return pack ? multiply(round(divide(least, pack), 0, 'up'), pack) : least
}

/** Things that are counted are bought whole; what is weighed or measured to the third place. */
function roundUp(needs: Decimal, unit: string): Decimal {
  const measures = unitOf(unit)?.measures
  return round(needs, measures === 'count' || measures === 'package' ? 0 : 3, 'up')
}

function termsOf(working: readonly Working[]): BuyingTerms {
  const told = working.map(({ bought }) => bought)
  const supplier = told.find((one) => one.supplier !== '')?.supplier ?? ''
  const days = told.flatMap(({ leadDays }) => leadDays ?? [])
  const minimums = told.flatMap(({ minimum }) => minimum ?? [])
  return {
    supplier,
    ...(days.length > 0 ? { leadDays: days.reduce((a, b) => (a > b ? a : b)) } : {}),
    ...(minimums.length > 0 ? { minimum: minimums.reduce((a, b) => (compare(a, b) >= 0 ? a : b)) } : {}),
    pack: told.find(({ pack }) => pack !== undefined)?.pack,
  }
}

function atLeastZero(figure: Decimal): Decimal {
  return isPositive(figure) ? figure : zero
}
