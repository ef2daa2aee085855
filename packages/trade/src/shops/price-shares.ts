import { compare, type Decimal, isZero, zero } from '@gendan/kernel/decimal'
import { type Figures, formula } from '@gendan/kernel/formula'
import type { z } from 'zod'
import { Unusable } from '../calculation/calculation.ts'
import { convention, explained, figure, rate } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

/** What is taken off every sale in proportion to what the buyer pays, and the tax that stands in it (E-01, E-02). */
export const shareFields = {
  commission: rate("The platform's commission", '平台佣金率').default(zero),
  paymentFee: rate('Payment and withdrawal fee', '支付、提现手续费率').default(zero),
  adShare: rate('Advertising as a share of sales', '广告费率（占销售额）').default(zero),
  affiliateFee: rate('Affiliate or creator commission', '联盟（达人）佣金率').default(zero),
  returnLoss: rate('Loss by returns as a share of sales', '退货损失率（占销售额）').default(zero),
  otherShare: rate('Anything else that is a share of sales', '其他费率（占销售额）').default(zero),
  sharesOn: explained(
    convention(['paid', 'goods-price', 'net-of-tax'], 'What those rates are taken on', '上述费率的基数'),
    {
      paid: ['All that the buyer pays, freight and tax in it', '买家实付总额（含运费、含税）'],
      'goods-price': ['The price of the goods, without the freight charged to him', '商品价（不含向买家收的运费）'],
      'net-of-tax': ['What he pays without tax', '不含税金额'],
    },
  ),
  vatRate: figure(
    'VAT or sales tax that stands in the price, on the price without it',
    '价内增值税率（按不含税价）',
    'fraction',
  ).default(zero),
  shippingCharged: figure(
    'Freight charged to the buyer beside the price',
    '向买家另收的运费',
    'money of the currency of sale',
  ).default(zero),
}

type Shares = z.output<z.ZodObject<typeof shareFields>>

const NAMES = ['commission', 'paymentFee', 'adShare', 'affiliateFee', 'returnLoss', 'otherShare'] as const

/** All shares as parts of what the buyer pays. */
export interface PriceShares {
  /** Of all that the buyer pays. */
  readonly rates: Decimal
  /** VAT share of what the buyer pays: v ÷ (1 + v). */
  readonly tax: Decimal
  /** What the rates leave alone, in money: freight charged beside the price where they are taken on the goods' price. */
  readonly spared: Decimal
}

/** Brings every rate to one base, what the buyer pays; the working names only what is there. */
export function priceShares(given: Shares, sheet: Worksheet): PriceShares {
  const figures: Record<string, Decimal> = {}
  for (const name of NAMES) if (!isZero(given[name])) figures[name] = given[name]
  const sum = Object.keys(figures).join(' + ') || '0'
  const { vatRate: v, shippingCharged, sharesOn } = given
  const tax = isZero(v) ? zero : sheet.figure(TAX, 'VAT = v ÷ (1 + v)', { v })
  const netOnly = sharesOn === 'net-of-tax' && !isZero(v)
  const text = netOnly ? `shares = (${sum}) ÷ (1 + v)` : `shares = ${sum}`
  const rates = sheet.figure(SHARES, text, { ...figures, v })
  const spared =
    sharesOn === 'goods-price' && !isZero(shippingCharged)
      ? sheet.figure(SPARED, 'spared = shares × shipping', { shares: rates, shipping: shippingCharged })
      : zero
  return { rates, tax, spared }
}

/** What the rates are taken on, of what the buyer pays. Exact. */
export function baseOf(paid: Decimal, given: Shares, sheet: Worksheet): Decimal {
  const figures = { paid, shipping: given.shippingCharged, v: given.vatRate }
  if (given.sharesOn === 'goods-price') return sheet.figure(BASE, 'base = paid − shipping', figures)
  return given.sharesOn === 'net-of-tax' ? sheet.figure(BASE, 'base = paid ÷ (1 + v)', figures) : paid
}

/** Throws Unusable where the shares take the whole price: no price then pays for anything. */
export function assertSomethingLeft(text: string, figures: Figures): void {
  if (compare(formula(text).value(figures), zero) > 0) return
  throw new Unusable([
    {
      path: 'commission',
      code: 'nothing-left',
      message: {
        en: 'Fees, tax and margin together take the whole price: lower one of the rates.',
        zh: '费率、税与利润率合计已达售价的全部：请调低其中一项。',
      },
    },
  ])
}

/** All rates as they were given, before they are brought to one base. */
export function rateNames(given: Shares): readonly Decimal[] {
  return NAMES.map((name) => given[name]).filter((value) => !isZero(value))
}

const TAX = { en: 'Tax as a share of what is paid', zh: '税占实付额的比例' }
const SHARES = { en: 'All that is taken off in proportion', zh: '按比例扣除的费率合计' }
const BASE = { en: 'What the rates are taken on', zh: '费率的基数' }
const SPARED = { en: 'The rates leave the freight alone', zh: '运费不计费率' }
