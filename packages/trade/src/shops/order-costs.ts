import { type Decimal, isZero, one, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { figure, part, positive, rate, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const money = 'money of the cost currency'

const carriage = z.strictObject({
  weightKg: figure('Weight that is charged', '计费重量', 'kg'),
  perKg: figure('Carriage for a kilogram', '每千克运费', `${money} per kg`),
  discount: rate('Discount on the carriage: 0.1 where 90 % is paid', '运费折扣（九折填 0.1）').default(zero),
  fixed: figure('Registration or handling fee for the parcel', '挂号费（处理费）', money).default(zero),
})

/** What one order costs whatever it is sold for, and how much of its own money a unit of the sale's currency is worth (E-01, E-04). */
export const costFields = {
  goods: figure('Goods at purchase', '采购成本（进货价）', money).default(zero),
  domesticFreight: figure('Freight inside the country', '国内运费', money).default(zero),
  packing: figure('Packing', '包装费', money).default(zero),
  firstLeg: figure('First leg to the warehouse or hub abroad', '头程运费', money).default(zero),
  duty: figure('Duty and clearance', '关税与清关费', money).default(zero),
  storage: figure('Storage', '仓储费', money).default(zero),
  preparation: figure('Labelling, preparation, handling', '贴标、处理费', money).default(zero),
  lastMile: figure('Last mile, delivery or fulfilment fee', '尾程派送费（FBA 配送费、国际运费）', money).default(zero),
  adsPerOrder: figure(
    'Advertising spent for one order, where it is no share of the price',
    '单均广告费',
    money,
  ).default(zero),
  otherCosts: figure('Other costs', '其他费用', money).default(zero),
  carriage: told(z.array(carriage).default([]), 'Carriage reckoned by weight', '按重量计算的运费'),
  refund: figure('Export tax refund that comes back', '出口退税收入', money).default(zero),
  refundRate: rate(
    'Refund rate, where the refund is to be reckoned from the purchase',
    '出口退税率（按采购价计算退税时填）',
  ).default(zero),
  purchaseVat: rate('VAT rate in the purchase price', '采购价所含增值税率').default(zero),
  returnRate: part('Share of orders that come back', '退货率').default(zero),
  returnGoods: figure('Value of goods not recovered from a returned order', '每笔退货不能回收的货值', money).default(
    zero,
  ),
  returnFreight: figure('Freight of a return', '每笔退货运费', money).default(zero),
  returnFee: figure('Fee of a return', '每笔退货处理费', money).default(zero),
  exchangeRate: positive(
    'Money of the cost currency for one unit of the currency of sale',
    '汇率：1 单位销售币种折合成本币种',
    'cost currency per unit',
  ).default(one),
  saleFee: figure(
    'Fixed fee for an order, in the currency of sale',
    '每单固定费用（销售币种）',
    'money of the currency of sale',
  ).default(zero),
}

type Costs = z.output<z.ZodObject<typeof costFields>>

const NAMES = [
  'goods',
  'domesticFreight',
  'packing',
  'firstLeg',
  'duty',
  'storage',
  'preparation',
  'lastMile',
  'adsPerOrder',
  'otherCosts',
] as const

/** The costs of one order in their own currency and in that of the sale, exact. */
export interface OrderCosts {
  readonly own: Decimal
  readonly sale: Decimal
}

/** Adds up what one order costs; the working names only what is there. */
export function orderCosts(given: Costs, sheet: Worksheet): OrderCosts {
  const parts = [
    ...NAMES.map((name) => [name, given[name]] as const),
    ...given.carriage.map((one, i) => [`carriage${i + 1}`, carriageOf(one, i + 1, sheet)] as const),
    ['returns', returnsOf(given, sheet)] as const,
  ]
  const figures: Record<string, Decimal> = {}
  for (const [name, value] of parts) if (!isZero(value)) figures[name] = value
  const refund = refundOf(given, sheet)
  const sum = Object.keys(figures).join(' + ') || '0'
  const text = isZero(refund) ? `costs = ${sum}` : `costs = ${sum} − refund`
  const own = sheet.figure(COSTS, text, { ...figures, refund })
  return { own, sale: inSaleCurrency(own, given, sheet) }
}

function carriageOf(one: z.output<typeof carriage>, number: number, sheet: Worksheet): Decimal {
  const { weightKg: weight, perKg, discount, fixed } = one
  const text = `carriage${number} = weight × perKg × (1 − discount) + fixed`
  return sheet.figure(CARRIAGE, text, { weight, perKg, discount, fixed })
}

function returnsOf({ returnRate, returnGoods, returnFreight, returnFee }: Costs, sheet: Worksheet): Decimal {
  if (isZero(returnRate)) return zero
  const text = 'returns = returnRate × (returnGoods + returnFreight + returnFee)'
  return sheet.figure(RETURNS, text, { returnRate, returnGoods, returnFreight, returnFee })
}

function refundOf({ refund, refundRate, purchaseVat, goods }: Costs, sheet: Worksheet): Decimal {
  if (isZero(refundRate)) return refund
  const text = 'refund = goods ÷ (1 + purchaseVat) × refundRate + refund'
  return sheet.figure(REFUND, text, { goods, purchaseVat, refundRate, refund })
}

function inSaleCurrency(costs: Decimal, { exchangeRate: FX, saleFee }: Costs, sheet: Worksheet): Decimal {
  if (FX === one && isZero(saleFee)) return costs
  const text = isZero(saleFee) ? 'K = costs ÷ FX' : 'K = costs ÷ FX + saleFee'
  return sheet.figure(IN_SALE, text, { costs, FX, saleFee })
}

const CARRIAGE = { en: 'Carriage by weight', zh: '按重量计运费' }
const RETURNS = { en: 'Loss by returns, spread over all orders', zh: '退货损失（分摊到每单）' }
const REFUND = { en: 'Export tax refund', zh: '出口退税' }
const COSTS = { en: 'Costs of one order', zh: '每单成本合计' }
const IN_SALE = { en: 'Costs in the currency of sale', zh: '成本折成销售币种' }
