import { add, compare, type Decimal, isPositive, round, zero } from '@gendan/kernel/decimal'
import type { z } from 'zod'
import type { Fault } from '../calculation/calculation.ts'
import { answerFigure } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { type Incoterm, sellerInsures, sellerPaysMainCarriage } from '../terms/incoterms.ts'
import type { Between, Landing, OnPrice } from './build-up.ts'
import { freightOf, missing, premiumOf } from './carriage.ts'
import type { Cost, CostSheet } from './cost-fields.ts'
import { forEveryPrice, moneyCosts, type UnitCost } from './cost-sheet.ts'
import { bears, deliversAtDestination, rungOf } from './ladder.ts'
import { type Parts, takeApart } from './take-apart.ts'

/** A unit under one rule: what it costs before freight, and what stands between that and a price. */
export interface Offer {
  readonly incoterm: Incoterm
  /** Costs that arise in home currency. */
  readonly home: Decimal
  /** Costs that arise in the currency of the price. */
  readonly quote: Decimal
  /** Both in the currency of the price. */
  readonly cost: Decimal
  /** Without the profit. */
  readonly between: Between
  /** Home currency for one unit of the price's. */
  readonly rate: Decimal
}

/** Home currency for one unit of foreign currency. */
export function singleRate({ exchangeRate: E, exchangeRateUnits: U }: CostSheet, sheet: Worksheet): Decimal {
  if (U === '1') return E
  return sheet.figure({ en: 'Rate for one unit', zh: '一单位外币汇率' }, 'e = E ÷ U', { E, U })
}

/** What a unit costs under one rule, in the currency of the price, and what must still come off a price. */
export function offerOf(incoterm: Incoterm, given: CostSheet, cost: UnitCost, sheet: Worksheet): Offer {
  const own = given.costs.filter((one) => one.from !== 'EXW' && !isLanding(one) && bears(incoterm, one.from))
  const of = (currency: Cost['currency']) => own.filter((one) => one.currency === currency)
  const extra = moneyCosts(EXTRA(incoterm), 'H', of('home'), given, sheet)
  const foreign = [...forEveryPrice(given, 'quote'), ...of('quote')]
  const quote = moneyCosts(IN_QUOTE, 'U', foreign, given, sheet)
  const rate = singleRate(given, sheet)
  const says = { en: 'Cost in the currency of the price', zh: '成本折合报价币种' }
  const home = isPositive(extra) ? add(cost.total, extra) : cost.total
  const top = isPositive(extra) ? '(K + H)' : 'K'
  const text = `N = ${top} ÷ e${isPositive(quote) ? ' + U' : ''}`
  const figures = { K: cost.total, H: extra, e: rate, U: quote }
  const between = betweenOf(incoterm, given, rate, sheet)
  return { incoterm, home, quote, cost: sheet.figure(says, text, figures), between, rate }
}

const EXTRA = (incoterm: Incoterm) => ({ en: `Costs that ${incoterm} bears besides`, zh: `${incoterm} 另计费用` })
const IN_QUOTE = { en: 'Costs in the currency of the price', zh: '以报价币种发生的费用' }

function isLanding({ from }: Cost): boolean {
  return deliversAtDestination(from)
}

function betweenOf(incoterm: Incoterm, given: CostSheet, rate: Decimal, sheet: Worksheet): Between {
  const carried = sellerPaysMainCarriage(incoterm)
  const onFob = carried && given.commissionBase === 'fob'
  const behind = deliversAtDestination(incoterm)
  const insured = sellerInsures(incoterm) || (behind && given.ownCover === 'insured')
  return {
    name: `${incoterm}${isPositive(given.commission) ? 'C' : ''}`,
    onPrice: onPrice(given, onFob),
    commissionOnFob: onFob ? given.commission : zero,
    freight: carried ? freightOf(given, sheet) : undefined,
    premium: insured ? premiumOf(given, sheet) : undefined,
    landing: behind ? landingOf(incoterm, given, rate, sheet) : undefined,
    method: given.cifcMethod,
  }
}

/** Commission stands outermost: it is taken on the invoice whatever the others are taken on. */
function onPrice(given: CostSheet, commissionOnFob: boolean): readonly OnPrice[] {
  const rates: readonly OnPrice[] = [
    ...given.priceRates.map((rate, i) => ({
      name: `x${i + 1}`,
      rate,
      says: { en: 'Other costs on the price', zh: '按成交价计的其他费用' },
    })),
    { name: 'b', rate: given.bankRate, says: { en: 'Bank charges', zh: '银行手续费' } },
    { name: 'c', rate: commissionOnFob ? zero : given.commission, says: { en: 'Commission', zh: '佣金' } },
  ]
  return rates.filter((one) => isPositive(one.rate))
}

function landingOf(incoterm: Incoterm, given: CostSheet, e: Decimal, sheet: Worksheet): Landing {
  const own = given.costs.filter((one) => isLanding(one) && bears(incoterm, one.from))
  const of = (currency: Cost['currency']) => own.filter((one) => one.currency === currency)
  const says = { en: 'Costs after arrival', zh: '到达后费用' }
  const quote = moneyCosts(says, 'Z', of('quote'), given, sheet)
  const home = moneyCosts(says, 'Y', of('home'), given, sheet)
  const costs = isPositive(home) ? sheet.figure(says, 'Z = Z0 + Y ÷ e', { Z0: quote, Y: home, e }) : quote
  if (rungOf(incoterm) !== 'DDP') return { costs, duty: zero, consumptionTax: zero, vat: zero }
  const { dutyRate = zero, consumptionTaxRate, vatAtDestination = zero } = given
  return { costs, duty: dutyRate, consumptionTax: consumptionTaxRate, vat: vatAtDestination }
}

/** What the price under a rule needs and is not given. */
export function offerFaults(incoterm: Incoterm, given: CostSheet): readonly Fault[] {
  const freight = [given.freight, given.freightPerLot, given.freightRate].some((one) => one !== undefined)
  const premium = given.premium !== undefined || given.premiumRates !== undefined
  const insured = sellerInsures(incoterm) || (deliversAtDestination(incoterm) && given.ownCover === 'insured')
  const duty = given.dutyRate !== undefined || given.vatAtDestination !== undefined
  return [
    ...(sellerPaysMainCarriage(incoterm) && !freight
      ? [missing('freight', `${incoterm} bears it`, `${incoterm} 须计运费`)]
      : []),
    ...(insured && !premium
      ? [
          missing(
            'premiumRates',
            `${incoterm} bears insurance; [] where none is charged`,
            `${incoterm} 须计保险费（不计写 []）`,
          ),
        ]
      : []),
    ...(rungOf(incoterm) === 'DDP' && !duty
      ? [missing('dutyRate', 'DDP bears duty and import taxes', 'DDP 须计关税与进口环节税')]
      : []),
  ]
}

/** What a price brings, the forward check: what it contains, and the profit in both currencies and its shares. */
export function outcome(price: Decimal, offer: Offer, given: CostSheet, sheet: Worksheet) {
  const parts = takeApart(price, 'N0', offer.between, sheet)
  return { ...contents(parts), ...earned(price, parts, profitOf(parts, offer, sheet), offer, given, sheet) }
}

/** The profit of a unit in the currency of the price, exact. */
export function profitOf(parts: Parts, { cost: N }: Offer, sheet: Worksheet): Decimal {
  return sheet.figure({ en: 'Profit of a unit', zh: '单位利润' }, 'G = N0 − N', { N0: parts.net, N })
}

/** What a price contains beside cost and profit. */
export function contents(parts: Parts) {
  return {
    netIncome: shown(incomeOf(parts)),
    commission: shown(parts.commission),
    freight: shown(parts.freight),
    premium: shown(parts.premium),
    insured: shown(parts.insured),
    bankCharges: shown(parts.onPrice['B'] ?? zero),
    duty: shown(parts.duty),
    consumptionTax: shown(parts.consumptionTax),
    vat: shown(parts.vat),
  }
}

/** A profit in both currencies, its shares, and the rate at which it is gone. */
export function earned(
  price: Decimal,
  parts: Parts,
  profit: Decimal,
  offer: Offer,
  given: CostSheet,
  sheet: Worksheet,
) {
  const { cost: N, rate: e, home: K, quote: U } = offer
  const name = offer.between.name
  const G = profit
  const income = incomeOf(parts)
  const margin = sheet.figure(MARGIN, `m = G ÷ ${name}`, { G, [name]: price }, halfUp(6))
  return {
    profit: shown(profit),
    profitHome: sheet.figure(HOME, 'Gh = G × e', { G, e }, halfUp(4)),
    margin,
    ...(isPositive(N) ? { markup: sheet.figure(ON_COST, 'u = G ÷ N', { G, N }, halfUp(6)) } : {}),
    ...(isPositive(income)
      ? { exchangeCost: sheet.figure(EXCHANGE, 'h = N × e ÷ FOB', { N, e, FOB: income }, halfUp(4)) }
      : {}),
    ...(compare(parts.net, U) > 0
      ? { breakEvenRate: sheet.figure(EVEN, 'e0 = K ÷ (N0 − U)', { K, N0: parts.net, U }, halfUp(4)) }
      : {}),
    ...(given.quantity ? lot(price, profit, e, given.quantity, sheet) : {}),
  }
}

const MARGIN = { en: 'Profit, share of the price', zh: '利润率（占成交价）' }
const HOME = { en: 'Profit of a unit in home currency', zh: '单位利润（本币）' }
const ON_COST = { en: 'Profit, share of the cost before freight', zh: '利润率（占出口总成本）' }
const EXCHANGE = { en: 'Home currency spent for one unit of net FOB income', zh: '出口换汇成本' }
const EVEN = { en: 'Rate at which nothing is earned', zh: '盈亏平衡汇率' }

function lot(P: Decimal, G: Decimal, e: Decimal, Q: Decimal, sheet: Worksheet) {
  const says = (en: string, zh: string) => ({ en: `${en} for the lot`, zh: `整批${zh}` })
  return {
    total: sheet.figure(says('The price', '总价'), 'S = P × Q', { P, Q }, halfUp(2)),
    totalProfit: sheet.figure(says('Profit', '利润'), 'SG = G × Q', { G, Q }, halfUp(2)),
    totalProfitHome: sheet.figure(
      says('Profit in home currency', '利润（本币）'),
      'SGh = G × e × Q',
      { G, e, Q },
      halfUp(2),
    ),
  }
}

/** FOB net income 外汇净收入: the price less commission, premium, freight and what is spent behind arrival. */
function incomeOf({ onPrice: taken, net }: Parts): Decimal {
  const charges = Object.entries(taken).filter(([name]) => name !== 'C')
  return charges.reduce((sum, [, amount]) => add(sum, amount), net)
}

/** Amounts of a unit are shown to the hundredth of a cent. */
export function shown(exact: Decimal): Decimal {
  return round(exact, 4, 'half-up')
}

/** The answer's fields for one price. */
export const outcomeFields = {
  profit: answerFigure(
    'Profit of a unit, in the currency of the price; negative: a loss',
    '单位利润（报价币种），负数为亏损',
    'money',
  ),
  profitHome: answerFigure('Profit of a unit in home currency', '单位利润（本币）', 'home'),
  margin: answerFigure('Profit ÷ price', '利润率（占成交价）', 'fraction'),
  markup: answerFigure('Profit ÷ cost before freight', '利润率（占出口总成本）', 'fraction').optional(),
  netIncome: answerFigure(
    'FOB net income of a unit: the price less commission, premium, freight, landing',
    '单位外汇净收入（FOB 净价）',
    'money',
  ),
  commission: answerFigure('Commission in the price', '佣金', 'money'),
  freight: answerFigure('Freight in the price', '运费', 'money'),
  premium: answerFigure('Premium in the price', '保险费', 'money'),
  insured: answerFigure('Insured amount per unit', '单位保险金额', 'money'),
  bankCharges: answerFigure('Bank charges in the price', '银行手续费', 'money'),
  duty: answerFigure('Import duty in the price', '关税', 'money'),
  consumptionTax: answerFigure('Consumption tax in the price', '消费税', 'money'),
  vat: answerFigure('Import VAT in the price', '进口增值税', 'money'),
  exchangeCost: answerFigure(
    'Home currency spent for one unit of net FOB income',
    '出口换汇成本',
    'home per foreign',
  ).optional(),
  breakEvenRate: answerFigure(
    'Exchange rate at which nothing is earned',
    '盈亏平衡汇率',
    'home per foreign',
  ).optional(),
  total: answerFigure('The price for the lot', '总价', 'money').optional(),
  totalProfit: answerFigure('Profit for the lot', '总利润（报价币种）', 'money').optional(),
  totalProfitHome: answerFigure('Profit for the lot in home currency', '总利润（本币）', 'home').optional(),
} satisfies Readonly<Record<string, z.ZodType>>
