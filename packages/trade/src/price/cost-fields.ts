import { compare, type Decimal, one as single, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import type { Fault } from '../calculation/calculation.ts'
import { fault } from '../calculation/faults.ts'
import { convention, explained, figure, positive, rate, share, told } from '../calculation/field.ts'
import { incotermShape } from '../terms/incoterms.ts'
import { carriageFaults, carriageFields, missing } from './carriage.ts'
import { CURRENCIES, OWN_COVER, PER, PROFIT_BASES, WITH_VAT, YEARS } from './choices.ts'

/** A cost in money, for a unit or for the lot. */
export const moneyCost = z.strictObject({
  name: told(z.string().trim().max(80).default(''), 'What it is: inland haulage, inspection', '费用名称'),
  amount: figure('Amount, once', '金额（单次）', 'money'),
  per: explained(convention(['unit', 'lot'], 'For each unit, or for the lot (quantity)', '按单位或按整批'), {
    unit: ['For each unit', '按单位'],
    lot: ['For the lot', '按整批'],
  }),
  count: positive('How many times: two containers', '次数（如两个集装箱）', 'occasions').default(single),
})
export type MoneyCost = z.output<typeof moneyCost>

const cost = z.strictObject({
  ...moneyCost.shape,
  currency: explained(
    convention(['home', 'quote'], 'In home currency (CNY), or in the currency of the price', '本币或报价币种'),
    CURRENCIES,
  ),
  from: told(
    incotermShape.default('EXW'),
    'First rule whose price bears it: EXW is in every price, FOB port charges, DAP on-carriage, DPU unloading, DDP import clearance',
    '自哪个术语起计入价格：EXW 计入各价，FOB 如港杂费，DAP 如到达后运费，DPU 如卸货费，DDP 如进口报关费',
  ),
})
export type Cost = z.output<typeof cost>

const interest = z.strictObject({
  rate: rate('Yearly rate', '年利率'),
  days: figure('Days the money is out', '垫款天数', 'days').optional(),
  months: figure('Months the money is out, in place of days', '垫款月数（代替天数）', 'months').optional(),
  year: explained(convention(['360', '365'], 'Days of a year', '一年天数'), YEARS),
})

/** What goods cost the exporter and what he must still pay: the build-up of a quotation (section Q), per unit or per lot. */
export const costFields = {
  ...carriageFields,
  purchasePer: explained(
    convention(['unit', 'lot'], 'The purchase price is for a unit, or for the lot', '进价为单价或整批价'),
    PER,
  ),
  purchaseVat: explained(
    convention(['included', 'excluded'], 'The purchase price has VAT in it, or not', '进价含增值税，或不含'),
    WITH_VAT,
  ),
  vatRate: rate('VAT rate of the purchase: 0.13', '进货增值税税率').optional(),
  refundRate: rate('Export VAT refund rate', '出口退税率').default(zero),
  costs: told(z.array(cost).default([]), 'Costs in money: domestic, in port, at destination', '以金额计的各项费用'),
  overheadRate: rate(
    'Overhead (定额费) as a fraction of the purchase price with VAT',
    '定额费率（按含税进价）',
  ).default(zero),
  purchaseRates: told(
    z.array(rate('One rate', '一项费率')).default([]),
    'Other domestic costs as fractions of the purchase price with VAT',
    '按含税进价计的其他费率',
  ),
  interest: told(interest.optional(), 'Interest on the purchase price advanced', '垫款利息（按含税进价）'),
  bankRate: rate('Bank charges as a fraction of the price', '银行手续费率（按成交价）').default(zero),
  priceRates: told(
    z.array(rate('One rate', '一项费率')).default([]),
    'Other costs as fractions of the price',
    '按成交价计的其他费率',
  ),
  commission: rate('Commission in the price: 0.03 is 3 %', '佣金率：3% 写 0.03').default(zero),
  exchangeRate: positive(
    'Home currency for one unit of foreign currency, or for as many as are quoted (100); bank buying rate',
    '汇率（银行买入价）：一单位（或每百等若干单位）外币折本币',
    'home per foreign',
  ),
  exchangeRateUnits: positive(
    'Units of foreign currency that the rate is for: 1, or 100',
    '汇率报价单位：1 或 100',
    'foreign',
  ).default(single),
  ownCover: explained(
    convention(
      ['insured', 'uninsured'],
      'Under DAP, DPU and DDP the seller insures his own risk, or bears it uninsured',
      'DAP、DPU、DDP 下卖方为自身风险投保，或不投保',
    ),
    OWN_COVER,
  ),
  dutyRate: share('Import duty on the CIF value (DDP)', '进口关税税率（DDP）').optional(),
  consumptionTaxRate: rate('Consumption tax within its own base (DDP)', '消费税税率（DDP）').default(zero),
  vatAtDestination: rate('Import VAT at destination (DDP)', '目的国增值税税率（DDP）').optional(),
}

export const profitBase = explained(
  convention(
    ['price', 'purchase', 'purchase-cost', 'domestic-cost', 'total-cost'],
    'What the profit rate is a fraction of: the price; the purchase price with VAT; that less the refund; all costs before freight; all costs and freight',
    '利润率的基数：成交价、含税进价、实际采购成本（扣退税）、出口总成本（不含运费）、含运费总成本',
  ),
  PROFIT_BASES,
)
export type ProfitBase = z.output<typeof profitBase>

const sheetShape = z.strictObject(costFields)
/** Everything but the purchase price itself, which may be what is asked for. */
export type CostSheet = z.output<typeof sheetShape>

/** What of a cost sheet is missing or given twice, the purchase price apart. */
export function costFaults(given: CostSheet): readonly Fault[] {
  const perLot = given.purchasePer === 'lot' || given.costs.some((one) => one.per === 'lot')
  const { interest: out } = given
  return [
    ...carriageFaults(given),
    ...(perLot && !given.quantity && given.freightPerLot === undefined ? [NO_QUANTITY] : []),
    ...(wantsVat(given) && given.vatRate === undefined ? [NO_VAT] : []),
    ...refundFaults(given),
    ...[interestFault(out)].filter((one) => one !== undefined),
  ]
}

/** Interest wants days, or months in their place. */
export function interestFault(out: CostSheet['interest']): Fault | undefined {
  return out && (out.days === undefined) === (out.months === undefined) ? DAYS_OR_MONTHS : undefined
}

/** No more VAT is given back than was paid. */
export function refundFaults(given: {
  readonly refundRate: Decimal
  readonly vatRate?: Decimal | undefined
}): readonly Fault[] {
  const { refundRate: t, vatRate: v } = given
  if (v === undefined || compare(t, v) <= 0) return []
  return [fault('refundRate', 'above-vat', 'refundRate may not be more than vatRate.', 'refundRate 不能高于 vatRate。')]
}

function wantsVat({ refundRate, purchaseVat }: CostSheet): boolean {
  return refundRate !== zero || purchaseVat === 'excluded'
}

const NO_QUANTITY = missing('quantity', 'an amount for the lot must be divided by it', '整批金额须除以数量')
const NO_VAT = missing('vatRate', 'the refund is reckoned on the price without VAT', '退税按不含税价计算')
const DAYS_OR_MONTHS = missing('interest.days', 'give days, or months in their place, not both', '天数与月数给出其一')
