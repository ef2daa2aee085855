import type { MarginRule } from '@gendan/firm/firm'
import { compare, type Decimal, decimal, isZero, multiply, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import type { CostElement } from '../deal/cost.ts'
import { allMakers, type MarginMaker } from './margin-makers.ts'
import type { CostParts } from './parts.ts'
import { totalOf } from './reckon.ts'

/** What one element did to the margin between two reckonings. */
export interface Effect {
  readonly maker: MarginMaker
  /** What it comes to in either: the firm's money; the rate as it is. */
  readonly before: Decimal
  readonly after: Decimal
  /** The change of the margin as a fraction, if this alone had changed; below zero it pulled the margin down. */
  readonly effect: Decimal
}

/**
 * Which element moved the margin from one reckoning to another, the one that pulled it down most first. Each is put in place
 * of the other's alone: together they make the whole change but for what they do to each other. Empty across two currencies.
 */
export function effects(before: CostParts, after: CostParts, rule: MarginRule): readonly Effect[] {
  const from = totalOf(before, rule)?.margin
  if (from === undefined || before.currency !== after.currency) return []
  return allMakers
    .flatMap((maker): readonly Effect[] => {
      const [was, is] = [amountOf(before, maker), amountOf(after, maker)]
      const moved = totalOf(exchanged(before, after, maker), rule)?.margin
      if (moved === undefined || (compare(was, is) === 0 && compare(moved, from) === 0)) return []
      return [{ maker, before: was, after: is, effect: subtract(moved, from) }]
    })
    .toSorted((a, b) => compare(a.effect, b.effect))
}

/** What an element comes to in the firm's money. */
export function amountOf({ invoice, rate, purchase, refund, items }: CostParts, maker: MarginMaker): Decimal {
  switch (maker) {
    case 'price':
      return multiply(invoice, rate)
    case 'rate':
      return rate
    case 'purchase':
      return purchase
    case 'refund':
      return refund
    default:
      return sumOf(items.filter(({ element }) => element === maker).map(({ home }) => home))
  }
}

function exchanged(before: CostParts, after: CostParts, maker: MarginMaker): CostParts {
  switch (maker) {
    case 'price':
      return { ...before, invoice: after.invoice }
    case 'rate':
      return { ...before, rate: after.rate }
    case 'purchase':
      return { ...before, purchase: after.purchase }
    case 'refund':
      return { ...before, refund: after.refund }
    default: {
      const of = ({ items }: CostParts, own: boolean) => items.filter(({ element }) => (element === maker) === own)
      return { ...before, items: [...of(before, false), ...of(after, true)] }
    }
  }
}

/** A cost that came out otherwise than it was reckoned. Amounts in the firm's money. */
export interface Gap {
  readonly maker: 'purchase' | 'refund' | CostElement
  readonly planned: Decimal
  readonly actual: Decimal
  /** Actual less planned. */
  readonly gap: Decimal
  /** It is large enough to be explained: more than a twentieth of what was reckoned. */
  readonly large: boolean
}

const TWENTY = decimal('20')

/** What came out otherwise than reckoned, in the order of the sheet. */
export function gaps(planned: CostParts, actual: CostParts): readonly Gap[] {
  return allMakers.flatMap((maker) => {
    if (maker === 'price' || maker === 'rate') return []
    const [was, is] = [amountOf(planned, maker), amountOf(actual, maker)]
    const gap = subtract(is, was)
    if (isZero(gap)) return []
    const size = compare(gap, zero) < 0 ? subtract(zero, gap) : gap
    return [{ maker, planned: was, actual: is, gap, large: compare(multiply(size, TWENTY), was) > 0 }]
  })
}
