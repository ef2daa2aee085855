import { compare, type Decimal, isPositive, one, zero } from '@gendan/kernel/decimal'
import type { Fault } from '../calculation/calculation.ts'
import { fault } from '../calculation/faults.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import type { Between, Named } from './build-up.ts'
import { missing } from './carriage.ts'
import type { ProfitBase } from './cost-fields.ts'
import type { UnitCost } from './cost-sheet.ts'
import type { Offer } from './offer.ts'

/** The profit that is wanted: a rate on what its base says, or an amount of home currency for a unit. */
export interface ProfitWanted {
  readonly profit: Decimal
  readonly profitBase: ProfitBase
  readonly profitAmount?: Decimal | undefined
  readonly freightRate?: Decimal | undefined
}

/** A profit given twice, or on freight that is itself a share of the price. */
export function profitFaults({ profit, profitBase, profitAmount, freightRate }: ProfitWanted): readonly Fault[] {
  return [
    ...wholePrice(profit, profitBase),
    ...(isPositive(profit) && profitAmount !== undefined
      ? [
          {
            path: 'profitAmount',
            code: 'given-twice',
            message: {
              en: 'profit is given as a rate and as an amount: keep one.',
              zh: '利润既给了比率又给了金额：只保留一种。',
            },
          },
        ]
      : []),
    ...(profitBase === 'total-cost' && freightRate !== undefined
      ? [
          missing(
            'freight',
            'a profit on cost and freight wants the freight as an amount',
            '利润以含运费成本为基数时，运费须为金额',
          ),
        ]
      : []),
  ]
}

/** A profit of the whole price or more leaves nothing for the goods; on a cost it may be more than the cost. */
export function wholePrice(profit: Decimal, base: string): readonly Fault[] {
  if (base !== 'price' || compare(profit, one) < 0) return []
  const en = 'A profit of 100 % and more can only be on a cost: lower it, or say on which cost it is (profitBase).'
  return [
    fault('profit', 'whole-price', en, '以成交价为基数的利润率须低于 100%：请调低，或改以成本为基数（profitBase）。'),
  ]
}

/** A cost with its profit: on the price it goes below the line, on a cost it is added before. */
export function withProfit(offer: Offer, cost: UnitCost, wanted: ProfitWanted, sheet: Worksheet) {
  const { profit: p, profitBase, profitAmount } = wanted
  const net: Named = { name: 'N', value: offer.cost }
  if (profitAmount !== undefined)
    return { net: raised(net, 'g ÷ e', { g: profitAmount, e: offer.rate }, sheet), between: offer.between }
  if (!isPositive(p)) return { net, between: offer.between }
  if (profitBase === 'price')
    return { net, between: { ...offer.between, onPrice: [onPrice(p), ...offer.between.onPrice] } }
  const { text, figures } = costBase(offer, cost, profitBase)
  return { net: raised(net, `p × ${text}`, { ...figures, p }, sheet), between: offer.between }
}

function onPrice(rate: Decimal): Between['onPrice'][number] {
  return { name: 'p', rate, says: { en: 'Profit', zh: '利润' } }
}

function raised(net: Named, by: string, figures: Readonly<Record<string, Decimal>>, sheet: Worksheet): Named {
  const says = { en: 'Cost with profit', zh: '成本加利润' }
  return { name: 'M', value: sheet.figure(says, `M = N + ${by}`, { ...figures, N: net.value }) }
}

/** The profit wanted of a unit, in the currency of the price, exact. */
export function aimOf(price: Decimal, offer: Offer, cost: UnitCost, wanted: ProfitWanted, sheet: Worksheet): Decimal {
  const { profit: p, profitBase, profitAmount: g } = wanted
  const says = { en: 'Profit wanted', zh: '期望利润' }
  if (g !== undefined) return sheet.figure(says, 'G1 = g ÷ e', { g, e: offer.rate })
  const base = baseOf(price, offer, cost, profitBase)
  return sheet.figure(says, `G1 = p × ${base.text}`, { ...base.figures, p })
}

/** What a profit is a share of, in the currency of the price. */
export function baseOf(price: Decimal, offer: Offer, cost: UnitCost, base: ProfitBase) {
  if (base !== 'price') return costBase(offer, cost, base)
  return { text: offer.between.name, figures: { [offer.between.name]: price } }
}

/** The cost that a profit is a share of, in the currency of the price. */
function costBase(offer: Offer, cost: UnitCost, base: Exclude<ProfitBase, 'price'>) {
  const e = offer.rate
  if (base === 'purchase') return { text: 'P ÷ e', figures: { P: cost.purchase, e } }
  if (base === 'purchase-cost') return { text: 'A ÷ e', figures: { A: cost.purchaseCost, e } }
  if (base === 'domestic-cost') return { text: 'N', figures: { N: offer.cost } }
  const { freight } = offer.between
  const F = freight && 'amount' in freight ? freight.amount : zero
  return { text: '(N + F)', figures: { N: offer.cost, F } }
}
