import { type Decimal, decimal, multiply, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import type { Fault } from '../calculation/calculation.ts'
import { fault } from '../calculation/faults.ts'
import { convention, explained, figure, positive, rate, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import type { Freight, Premium } from './build-up.ts'
import { COMMISSION_BASES, FREIGHT_BASES, METHODS } from './choices.ts'

const premiumRates = told(
  z.array(rate('Premium rate of one cover: 0.0025 is 2.5 ‰', '一个险别的费率：2.5‰ 写 0.0025')),
  'Premium rates of the covers taken together (all risks, war); [] where no premium is charged',
  '各险别费率（一切险、战争险等），不计保险费时写 []',
  'fraction of the insured amount',
)
const premium = figure('Premium per unit, where it is given as an amount', '单位保险费（以金额给出时）', 'money')
const insuredFactor = positive(
  'Insured amount as a multiple of CIF: 1.1 is 110 %, CIF plus a tenth',
  '投保加成后的倍数：1.1 即加一成',
  'times CIF',
)

/** Freight and insurance as papers give them; every amount per unit in the currency of the price, unless it is per lot. */
export const carriageFields = {
  quantity: positive('Units in the lot', '批量（件数）', 'units').optional(),
  freight: figure(
    'Freight to the destination per unit; 0 where it stands among the costs',
    '单位运费；已列入各项费用的填 0',
    'money',
  ).optional(),
  freightPerLot: figure('Freight to the destination for the whole lot (quantity)', '整批运费', 'money').optional(),
  freightRate: rate('Freight as a fraction of the price chosen below', '运费率（占所选价格的比例）').optional(),
  freightRateOf: explained(
    convention(['cif', 'cfr', 'fob'], 'Which price the freight rate is a fraction of', '运费率的基数'),
    FREIGHT_BASES,
  ),
  insuredFactor: insuredFactor.default(decimal('1.1')),
  premiumRates: premiumRates.optional(),
  premium: premium.optional(),
  cifcMethod: explained(
    convention(
      ['simultaneous', 'successive'],
      'Premium and all rates on the same price, in one denominator; or premium first, on the price without commission (many exam keys)',
      '保险费与各项比率同以成交价为基数、一次相除；或先按净价计保险费、再逐项相除（不少考试答案）',
    ),
    METHODS,
  ),
  commissionBase: explained(
    convention(
      ['invoice', 'fob'],
      'Commission on the invoiced price, or on its FOB value',
      '佣金以发票价或以 FOB 价为基数',
    ),
    COMMISSION_BASES,
  ),
}

/** The same for one of two prices, where it differs: another port, another cover. */
export const ownCarriageFields = {
  freight: figure(
    'Freight per unit, where it differs for this price',
    '单位运费（与另一价不同时）',
    'money',
  ).optional(),
  insuredFactor: insuredFactor.optional(),
  premiumRates: premiumRates.optional(),
  premium: premium.optional(),
}

export interface Carriage {
  readonly quantity?: Decimal | undefined
  readonly freight?: Decimal | undefined
  readonly freightPerLot?: Decimal | undefined
  readonly freightRate?: Decimal | undefined
  readonly freightRateOf: 'cif' | 'cfr' | 'fob'
  readonly insuredFactor: Decimal
  readonly premiumRates?: readonly Decimal[] | undefined
  readonly premium?: Decimal | undefined
}

/** The freight per unit, or its rate; nothing where none is given. A freight for the lot is divided by the quantity. */
export function freightOf(given: Carriage, sheet: Worksheet): Freight | undefined {
  if (given.freight !== undefined) return { amount: given.freight }
  if (given.freightPerLot !== undefined && given.quantity !== undefined) {
    const says = { en: 'Freight per unit', zh: '单位运费' }
    return { amount: sheet.figure(says, 'F = L ÷ Q', { L: given.freightPerLot, Q: given.quantity }) }
  }
  if (given.freightRate === undefined) return undefined
  const premiumShare = given.premiumRates ? multiply(given.insuredFactor, sumOf(given.premiumRates)) : zero
  return { rate: given.freightRate, of: given.freightRateOf, premium: premiumShare }
}

/** The premium by its rates added up, or as an amount; nothing where neither is given. */
export function premiumOf(
  given: Pick<Carriage, 'insuredFactor' | 'premiumRates' | 'premium'>,
  sheet: Worksheet,
): Premium | undefined {
  if (given.premium !== undefined) return { amount: given.premium }
  if (given.premiumRates === undefined) return undefined
  const [first, ...more] = given.premiumRates
  if (first === undefined || more.length === 0) return { factor: given.insuredFactor, rate: first ?? zero }
  const parts = Object.fromEntries(given.premiumRates.map((one, i) => [`r${i + 1}`, one]))
  const says = { en: 'Premium rates of all covers', zh: '各险别费率合计' }
  return {
    factor: given.insuredFactor,
    rate: sheet.figure(says, `r = ${Object.keys(parts).join(' + ')}`, parts),
  }
}

/** What of freight and premium is given twice or only half. */
export function carriageFaults(given: Carriage): readonly Fault[] {
  const ways = [given.freight, given.freightPerLot, given.freightRate].filter((one) => one !== undefined)
  return [
    ...(ways.length > 1 ? [givenTwice('freight')] : []),
    ...(given.premium !== undefined && given.premiumRates !== undefined ? [givenTwice('premium')] : []),
    ...(given.freightPerLot !== undefined && given.quantity === undefined ? [NO_QUANTITY] : []),
  ]
}

/** One fact that stands there in two ways. */
export function givenTwice(path: string): Fault {
  return fault(
    path,
    'given-twice',
    `${path} is given in more than one way: keep one.`,
    `${path} 给出了不止一次：只保留一种。`,
  )
}

const NO_QUANTITY = missing('quantity', 'an amount for the lot must be divided by it', '整批金额须除以数量')

/** A fact that the rest of the input makes necessary. */
export function missing(path: string, en: string, zh: string): Fault {
  return fault(path, 'missing', `${path} is missing: ${en}.`, `缺少 ${path}：${zh}。`)
}
