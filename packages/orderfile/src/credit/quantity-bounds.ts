import { isIn, type Span, shippable } from '@gendan/credit/examine/amounts'
import { excludedBy } from '@gendan/credit/examine/seen'
import type { Credit, GoodsLine } from '@gendan/credit/terms/credit'
import { sameUnit } from '@gendan/credit/terms/goods'
import { termsOfBound } from '@gendan/forms/deal/bound-credit'
import type { Sections } from '@gendan/forms/deal/deal'
import type { Line } from '@gendan/forms/deal/terms'
import { goodsLinesOf, lineFor } from '@gendan/forms/kinds/parts/credit-goods'
import { packedOf } from '@gendan/forms/kinds/parts/packed-goods'
import { compare, type Decimal, isPositive, sumOf } from '@gendan/kernel/decimal'
import type { Spot } from '@gendan/kernel/rule'
import { unitWords } from '@gendan/trade/unit'

/** A line of a credit with the lines of the order that it means, as ordered and as packed, in one unit. */
interface Counted {
  readonly line: GoodsLine
  readonly span: Span
  readonly ordered: Decimal
  readonly packed: Decimal
}

/**
 * Quantities line by line against what a credit lets be shipped of each: "about" is a tenth either way (UCP 600 art. 30 a), a tolerance that it
 * writes is taken, what is measured has a twentieth (30 b), what is counted in pieces or packages has none. Less is told only where no parts are
 * allowed, and where the credit is not for other orders too. A line that cannot be told apart, or is counted in another unit, says nothing here:
 * the review of the credit speaks of it.
 */
export function quantityFaults({ contract, packing, credits = [] }: Sections): readonly Spot[] {
  if (!contract || !packing || credits.length !== 1) return []
  return credits.flatMap((bound) => {
    const credit = termsOfBound(bound)
    const packedOfLine = ({ id }: Line) => packedOf(packing.cartons, id)
    return countedLines(credit, contract.terms.lines, packedOfLine).flatMap((one) => faultOf(one, credit, bound.number))
  })
}

function countedLines(
  credit: Credit,
  lines: readonly Line[],
  packedOfLine: (line: Line) => Decimal,
): readonly Counted[] {
  const excluded = excludedBy(credit)
  const goods = goodsLinesOf(credit)
  const met = lines.map((line) => ({ line, meant: lineFor(line, lines.length, goods) }))
  return goods.flatMap((line) => {
    const span = shippable(line, credit, excluded)
    const own = met.filter(({ meant }) => meant === line).map((one) => one.line)
    if (!span || own.length === 0 || !own.every(({ quantity }) => isCountedAlike(quantity.unit, line))) return []
    const ordered = sumOf(own.map(({ quantity }) => quantity.value))
    return [{ line, span, ordered, packed: sumOf(own.map(packedOfLine)) }]
  })
}

function isCountedAlike(unit: string, { quantity }: GoodsLine): boolean {
  if (!quantity) return false
  const { en } = unitWords(unit, quantity.value)
  return quantity.unit === '' || sameUnit(quantity.unit, unit) || sameUnit(quantity.unit, en)
}

function faultOf({ line, span, ordered, packed }: Counted, credit: Credit, number: string): readonly Spot[] {
  const short = compare(packed, span.least) < 0
  // What is not packed at all is told by LC-61; what the credit has for other orders, too, cannot all be here.
  const whole = credit.partialShipments === 'not-allowed' && compare(ordered, span.least) >= 0
  if (isIn(packed, span) || (short && !(whole && isPositive(packed)))) return []
  const { least, most } = span
  const [goods, unit] = [line.description.slice(0, 60), line.quantity?.unit ?? '']
  const allowed = compare(least, most) === 0 ? `${most}` : `${least} – ${most}`
  return [
    {
      at: 'packing',
      says: {
        en: `${packed} ${unit} of “${goods}” are packed; credit ${number} allows ${allowed}.`,
        zh: `“${goods}”装 ${packed} ${unit}；信用证 ${number} 允许 ${allowed}。`,
      },
      remedy: short
        ? {
            en: 'Pack the rest, or have partial shipments or a tolerance allowed.',
            zh: '请补足数量，或要求改证允许分批或溢短装。',
          }
        : { en: 'Pack less, or have the quantity amended.', zh: '请减少装箱，或要求改证增加数量。' },
    },
  ]
}
