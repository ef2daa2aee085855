import {
  add,
  compare,
  type Decimal,
  decimal,
  isPositive,
  multiply,
  round,
  one as single,
  subtract,
  sumOf,
  zero,
} from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { refuse } from '../calculation/faults.ts'
import { answerFigure, explained, positive, told } from '../calculation/field.ts'
import { halfUp, Worksheet } from '../calculation/worksheet.ts'
import { costFaults } from './cost-fields.ts'
import { purchaseOf, unitCost } from './cost-sheet.ts'
import { pricedCostFields } from './counter-offer.ts'
import { offerFaults, offerOf, profitOf } from './offer.ts'
import { aimOf, profitFaults } from './profit.ts'
import { takeApart } from './take-apart.ts'

const input = z.strictObject({
  ...pricedCostFields,
  purchase: positive('Purchase price', '进货价格', 'home'),
  change: positive('How much each element is moved: 0.01 is 1 %', '各因素变动幅度：1% 写 0.01', 'fraction').default(
    decimal('0.01'),
  ),
})
export type MarginSensitivityInput = z.output<typeof input>

interface Element {
  readonly name: string
  readonly says: Words
  readonly of: (given: MarginSensitivityInput) => Decimal
  /** The input with this element so many times as large. */
  readonly times: (given: MarginSensitivityInput, factor: Decimal) => MarginSensitivityInput
}

const scaled = (
  field: 'purchase' | 'price' | 'exchangeRate' | 'refundRate' | 'commission' | 'bankRate' | 'overheadRate',
  en: string,
  zh: string,
): Element => ({
  name: field,
  says: { en, zh },
  of: (given) => given[field],
  times: (given, factor) => ({ ...given, [field]: multiply(given[field], factor) }),
})

const ELEMENTS: readonly Element[] = [
  scaled('price', 'Price', '单价'),
  scaled('purchase', 'Purchase price', '进价'),
  scaled('exchangeRate', 'Exchange rate', '汇率'),
  scaled('refundRate', 'Refund rate', '退税率'),
  scaled('commission', 'Commission', '佣金率'),
  scaled('bankRate', 'Bank charges', '银行费率'),
  scaled('overheadRate', 'Overhead', '定额费率'),
  {
    name: 'freight',
    says: { en: 'Freight', zh: '运费' },
    of: ({ freight, freightPerLot, freightRate }) => freight ?? freightPerLot ?? freightRate ?? zero,
    times: (given, factor) => ({
      ...given,
      freight: given.freight && multiply(given.freight, factor),
      freightPerLot: given.freightPerLot && multiply(given.freightPerLot, factor),
      freightRate: given.freightRate && multiply(given.freightRate, factor),
    }),
  },
  {
    name: 'premium',
    says: { en: 'Premium rates together, or premium', zh: '保险费率合计（或保险费）' },
    of: ({ premium, premiumRates = [] }) => premium ?? sumOf(premiumRates),
    times: (given, factor) => ({
      ...given,
      premium: given.premium && multiply(given.premium, factor),
      premiumRates: given.premiumRates?.map((one) => multiply(one, factor)),
    }),
  },
  {
    name: 'costs',
    says: { en: 'All costs in money (1 is as they are)', zh: '各项金额费用（以现值为 1）' },
    of: ({ costs }) => decimal(costs.length > 0 ? '1' : '0'),
    times: (given, factor) => ({
      ...given,
      costs: given.costs.map((one) => ({ ...one, amount: multiply(one.amount, factor) })),
    }),
  },
  {
    name: 'interest',
    says: { en: 'Interest rate', zh: '垫款年利率' },
    of: ({ interest }) => interest?.rate ?? zero,
    times: (given, factor) => ({
      ...given,
      interest: given.interest && { ...given.interest, rate: multiply(given.interest.rate, factor) },
    }),
  },
]

const element = z.strictObject({
  element: explained(
    told(z.string(), 'The element', '因素'),
    Object.fromEntries(ELEMENTS.map(({ name, says }) => [name, [says.en, says.zh] as const])),
  ),
  value: answerFigure('What it is now', '现值', ''),
  effect: answerFigure(
    'Profit of a unit, in home currency, that its rise by that much brings',
    '上升该幅度后单位利润的变动（本币）',
    'home',
  ),
  effectOnMargin: answerFigure('Change of profit ÷ price by the same rise', '利润率（占成交价）的变动', 'fraction'),
  breakEven: answerFigure(
    'Value at which nothing is earned, all else as it is',
    '盈亏平衡值（其他不变）',
    '',
  ).optional(),
  needed: answerFigure('Value at which the profit wanted is earned', '达到期望利润所需的值', '').optional(),
})

const output = z.strictObject({
  profitHome: answerFigure('Profit of a unit in home currency', '单位利润（本币）', 'home'),
  margin: answerFigure('Profit ÷ price', '利润率（占成交价）', 'fraction'),
  elements: told(z.array(element), 'Each element, the one that moves the profit most first', '各因素，影响大者在前'),
})
export type MarginSensitivity = z.output<typeof output>

/**
 * What each element does to the margin: the profit after its rise by `change`, the value at which nothing is earned,
 * and the value at which the profit wanted is earned, all else as it is. Profit is a straight line of each element, so that the
 * two last are exact; shown to six places. Throws Unusable as the counter-offer does.
 */
export function marginSensitivity(given: MarginSensitivityInput, sheet: Worksheet): MarginSensitivity {
  refuse([...costFaults(given), ...profitFaults(given), ...offerFaults(given.incoterm, given)])
  const now = standing(given, sheet)
  const present = ELEMENTS.filter((one) => isPositive(one.of(given)))
  return {
    profitHome: round(now.profit, 4, 'half-up'),
    margin: round(now.margin, 6, 'half-up'),
    elements: present
      .map((one) => moved(one, given, now, sheet))
      .sort((a, b) => compare(size(b.effect), size(a.effect))),
  }
}

interface Standing {
  /** In home currency, of a unit; and how much of it is more than was wanted. */
  readonly profit: Decimal
  readonly spare: Decimal
  readonly margin: Decimal
}

function standing(given: MarginSensitivityInput, sheet: Worksheet): Standing {
  const cost = unitCost(purchaseOf(given.purchase, given, sheet), given, sheet)
  const offer = offerOf(given.incoterm, given, cost, sheet)
  const G = profitOf(takeApart(given.price, 'N0', offer.between, sheet), offer, sheet)
  const aim = aimOf(given.price, offer, cost, given, sheet)
  const e = offer.rate
  const P = given.price
  return {
    profit: sheet.figure({ en: 'Profit of a unit in home currency', zh: '单位利润（本币）' }, 'Gh = G × e', { G, e }),
    spare: sheet.figure({ en: 'More than was wanted', zh: '超出期望利润' }, 'S = (G − G1) × e', { G, G1: aim, e }),
    margin: sheet.figure({ en: 'Profit ÷ price', zh: '利润率（占成交价）' }, 'm = G ÷ P', { G, P }),
  }
}

const TWICE = decimal('2')

/** The profit is looked at with the element a little larger, and with twice as much of it: two points make the line. */
function moved(one: Element, given: MarginSensitivityInput, now: Standing, sheet: Worksheet) {
  const aside = (factor: Decimal) => standing(one.times(given, factor), new Worksheet())
  const little = aside(add(single, given.change))
  const twice = aside(TWICE)
  const says = { en: `${one.says.en}: what its rise brings`, zh: `${one.says.zh}上升的影响` }
  const figures = { G2: little.profit, G: now.profit }
  const value = one.of(given)
  return {
    element: one.name,
    value,
    effect: sheet.figure(says, 'E = G2 − G', figures, halfUp(6)),
    effectOnMargin: round(subtract(little.margin, now.margin), 6, 'half-up'),
    ...valueAt('breakEven', one.says, value, now.profit, twice.profit, sheet),
    ...valueAt('needed', one.says, value, now.spare, twice.spare, sheet),
  }
}

/** Where the line through a figure at the present value and at twice of it crosses zero; nothing where it is flat or below zero. */
function valueAt(name: string, says: Words, x: Decimal, y: Decimal, y2: Decimal, sheet: Worksheet) {
  if (compare(y, y2) === 0) return {}
  const words =
    name === 'breakEven'
      ? { en: `${says.en}: nothing is earned at`, zh: `${says.zh}：盈亏平衡值` }
      : { en: `${says.en}: the profit wanted is earned at`, zh: `${says.zh}：达到期望利润的值` }
  const crossing = sheet.figure(words, 'x0 = x − x × y ÷ (y2 − y)', { x, y, y2 }, halfUp(6))
  return crossing.startsWith('-') ? {} : { [name]: crossing }
}

function size(figure: Decimal): Decimal {
  return isPositive(figure) ? figure : subtract(zero, figure)
}

export const marginSensitivityCalculation = calculation({
  name: 'margin-sensitivity',
  title: { en: 'What each element does to the margin; break-even values', zh: '利润敏感性分析与盈亏平衡点' },
  topic: 'price',
  says: {
    en: 'How much profit a price loses or gains when purchase price, exchange rate, refund, freight or a charge moves, and where nothing is left.',
    zh: '进价、汇率、退税率、运费或各项费用变动时利润增减多少，到何处盈亏平衡。',
  },
  rules: ['Q-06'],
  sources: [{ title: 'Export quotation as Chinese trade textbooks teach it', at: '出口报价核算' }],
  input,
  output,
  examples: [
    {
      title: { en: 'CIF 19.69 for goods of 113.00', zh: '进价 113 元、报 CIF 19.69' },
      input: {
        incoterm: 'CIF',
        price: '19.69',
        purchase: '113',
        vatRate: '0.13',
        refundRate: '0.13',
        costs: [{ amount: '6.5' }],
        interest: { rate: '0.06', days: '60' },
        exchangeRate: '7.1',
        freight: '1.8',
        premiumRates: ['0.003'],
        commission: '0.03',
        bankRate: '0.005',
        profit: '0.1',
      },
      gives: {
        profitHome: '14.0347',
        'elements.0.element': 'price',
        'elements.1.element': 'exchangeRate',
        'elements.1.breakEven': '6.280976',
        'elements.2.element': 'purchase',
        'elements.2.breakEven': '128.682002',
      },
    },
  ],
  work: marginSensitivity,
})
