import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  isPositive,
  multiply,
  round,
  subtract,
  zero,
} from '@gendan/kernel/decimal'

/** A type of box that may be taken: m³, kg, and what one costs. */
export interface Offer {
  readonly container: string
  readonly volume: Decimal
  readonly payload: Decimal
  readonly teu: Decimal
  readonly cost: Decimal | undefined
}

/** A mix of boxes that takes the whole cargo, a rest may go LCL. */
export interface Option {
  readonly boxes: readonly { readonly container: string; readonly count: Decimal }[]
  readonly lclTonnes: Decimal
  readonly teu: Decimal
  /** Undefined where a box has no cost. */
  readonly cost: Decimal | undefined
}

interface Cargo {
  readonly volume: Decimal
  readonly weight: Decimal
  readonly lclRate?: Decimal | undefined
  readonly lclMinimum: Decimal
  readonly lclFees: Decimal
}

/**
 * Every mix that leaves nothing behind and no box empty, the cheapest first; without costs the one with fewest TEU, then fewest boxes. A
 * cargo so large that its mixes cannot be told apart in time goes into boxes of one type.
 */
export function optionsOf(offers: readonly Offer[], cargo: Cargo): readonly Option[] {
  const costed = offers.every((offer) => offer.cost !== undefined)
  const mayLeave = costed && cargo.lclRate !== undefined
  const many = offers.reduce((product, offer) => product * (wanted(offer, cargo.volume, cargo.weight) + 1), 1)
  const groups = many <= MOST_MIXES ? [offers] : offers.map((offer) => [offer])
  return groups
    .flatMap((group) =>
      mixesOf(group, cargo.volume, cargo.weight, mayLeave).map((mix) => optionOf(group, mix, cargo, costed)),
    )
    .sort(costed ? cheaper : smaller)
}

const MOST_MIXES = 30_000

interface Mix {
  readonly counts: readonly number[]
  readonly volume: Decimal
  readonly weight: Decimal
}

/** Counts of each box with what they leave, no more of a box than is of use; where nothing may be left, the last box takes the rest. */
function mixesOf(
  [offer, ...others]: readonly Offer[],
  volume: Decimal,
  weight: Decimal,
  mayLeave: boolean,
): readonly Mix[] {
  if (!offer) return mayLeave || (isDone(volume) && isDone(weight)) ? [{ counts: [], volume, weight }] : []
  const most = wanted(offer, volume, weight)
  const from = others.length === 0 && !mayLeave ? most : 0
  return Array.from({ length: most - from + 1 }, (_, i) => from + i).flatMap((n) => {
    const count = decimal(`${n}`)
    const restVolume = left(volume, multiply(count, offer.volume))
    const restWeight = left(weight, multiply(count, offer.payload))
    return mixesOf(others, restVolume, restWeight, mayLeave).map((mix) => ({ ...mix, counts: [n, ...mix.counts] }))
  })
}

function wanted({ volume: v, payload }: Offer, volume: Decimal, weight: Decimal): number {
  const boxes = (whole: Decimal, part: Decimal) => parseInt(round(divide(whole, part), 0, 'up'), 10)
  const [byVolume, byWeight] = [isPositive(v) ? boxes(volume, v) : 0, boxes(weight, payload)]
  return byVolume > byWeight ? byVolume : byWeight
}

function left(whole: Decimal, taken: Decimal): Decimal {
  const rest = subtract(whole, taken)
  return isPositive(rest) ? rest : zero
}

function isDone(rest: Decimal): boolean {
  return !isPositive(rest)
}

const KILOS = decimal('1000')

function optionOf(offers: readonly Offer[], { counts, volume, weight }: Mix, cargo: Cargo, costed: boolean): Option {
  const boxes = offers
    .map(({ container }, i) => ({ container, count: decimal(`${counts[i] ?? 0}`) }))
    .filter(({ count }) => isPositive(count))
  const over = (figure: (offer: Offer) => Decimal) =>
    offers.reduce((sum, offer, i) => add(sum, multiply(figure(offer), decimal(`${counts[i] ?? 0}`))), zero)
  const tonnes = larger(volume, divide(weight, KILOS))
  const lclTonnes = isPositive(tonnes) ? larger(tonnes, cargo.lclMinimum) : zero
  const lcl = isPositive(lclTonnes) ? add(multiply(lclTonnes, cargo.lclRate ?? zero), cargo.lclFees) : zero
  return {
    boxes,
    lclTonnes,
    teu: over((offer) => offer.teu),
    cost: costed
      ? add(
          over((offer) => offer.cost ?? zero),
          lcl,
        )
      : undefined,
  }
}

function larger(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) >= 0 ? a : b
}

function cheaper(a: Option, b: Option): number {
  return compare(a.cost ?? zero, b.cost ?? zero) || smaller(a, b)
}

function smaller(a: Option, b: Option): number {
  return compare(a.teu, b.teu) || boxesOf(a) - boxesOf(b)
}

function boxesOf({ boxes }: Option): number {
  return boxes.reduce((sum, { count }) => sum + parseInt(count, 10), 0)
}
