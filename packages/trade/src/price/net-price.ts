import { add, type Decimal, isPositive, multiply, one as single, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { refuse } from '../calculation/faults.ts'
import { answerFigure, figure, positive, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { nothingLeft } from './build-up.ts'
import { carriageFields, givenTwice, missing } from './carriage.ts'
import { discounted, listPrice } from './convert-route.ts'

const input = z.strictObject({
  price: positive(
    'Price as quoted or invoiced, discounts and commission in it',
    '报价或发票价（含折扣、含佣）',
    'money',
  ).optional(),
  net: positive('Net price that must be left, in place of the price', '须实得的净价（代替报价）', 'money').optional(),
  commission: rate('Commission rate: 0.03 is 3 %', '佣金率').default(zero),
  commissionBase: carriageFields.commissionBase,
  discounts: told(
    z.array(rate('One discount', '一项折扣率')).default([]),
    'Discounts one after the other, before commission',
    '逐项折扣率（先扣折扣，后计佣金）',
  ),
  quantity: positive('Units; 1 where the price is for the whole', '数量；价格为总价时为 1', 'units').default(single),
  freight: figure(
    'Freight in the price per unit, for a commission on FOB',
    '价中单位运费（佣金按 FOB 计时）',
    'money',
  ).optional(),
  freightRate: rate(
    'Freight in the price as a fraction of that price, for a commission on FOB',
    '价中运费占该价的比例（佣金按 FOB 计时）',
  ).optional(),
  premium: figure(
    'Premium in the price per unit, for a commission on FOB',
    '价中单位保险费（佣金按 FOB 计时）',
    'money',
  ).optional(),
  insuredFactor: carriageFields.insuredFactor,
  premiumRates: carriageFields.premiumRates,
})

const output = z.strictObject({
  net: answerFigure('Net price per unit', '单位净价', 'money'),
  commission: answerFigure('Commission per unit', '单位佣金', 'money'),
  price: answerFigure('Price, discounts and commission in it', '报价（含折扣、含佣）', 'money'),
  discounted: answerFigure('Price after discounts, commission in it', '折实价（含佣）', 'money'),
  discount: answerFigure('Discount per unit', '单位折扣额', 'money'),
  total: answerFigure('Price × quantity', '总价', 'money'),
  totalDiscount: answerFigure('Discount for the whole', '总折扣额', 'money'),
  totalCommission: answerFigure('Commission for the whole', '总佣金', 'money'),
  totalNet: answerFigure('What is left of the whole', '净收入', 'money'),
})
export type NetPrice = z.output<typeof output>
type NetPriceInput = z.output<typeof input>

/**
 * Price, discount, commission and net price (P-04, P-20 to P-22): discounts come off one after the other, then the commission, on
 * the invoice or on its FOB value. Prices half up to the cent, amounts of a unit to four places, of the whole to the cent.
 * Throws Unusable where neither price nor net price is given, or both, and where nothing is left.
 */
export function netPrice(given: NetPriceInput, sheet: Worksheet): NetPrice {
  refuse([
    ...((given.price === undefined) === (given.net === undefined)
      ? [missing('price', 'give the price, or the net price in its place, not both', 'price 与 net 给出其一')]
      : []),
    ...(given.freight !== undefined && given.freightRate !== undefined ? [givenTwice('freight')] : []),
    ...(given.premium !== undefined && given.premiumRates !== undefined ? [givenTwice('premium')] : []),
  ])
  const quoted = given.price ?? listPrice(invoiced(given, sheet), 'S', given.discounts, sheet)
  const price = sheet.figure(PRICE, 'P0 = P', { P: quoted }, halfUp(2))
  const exact = discounted(given.price ?? price, given.discounts, sheet)
  const C = commissionOn(exact, given, sheet)
  const net = sheet.figure({ en: 'Net price', zh: '净价' }, 'M = S − C', { S: exact, C })
  if (!isPositive(net)) throw nothingLeft()
  const { quantity: Q } = given
  const P = given.price ?? price
  const whole = (en: string, zh: string, text: string) =>
    sheet.figure({ en, zh }, text, { P, S: exact, C, M: net, Q }, halfUp(2))
  return {
    price: P,
    discounted: sheet.figure(AFTER, 'S0 = S', { S: exact }, halfUp(2)),
    discount: sheet.figure(DISCOUNT, 'D0 = P − S', { P, S: exact }, halfUp(4)),
    commission: sheet.figure(COMMISSION, 'C0 = C', { C }, halfUp(4)),
    net: sheet.figure(NET, 'M0 = M', { M: net }, halfUp(4)),
    total: whole('Price of the whole', '总价', 'TP = P × Q'),
    totalDiscount: whole('Discount on the whole', '总折扣额', 'TD = (P − S) × Q'),
    totalCommission: whole('Commission on the whole', '总佣金', 'TC = C × Q'),
    totalNet: whole('Left of the whole', '净收入', 'TM = M × Q'),
  }
}

const PRICE = { en: 'Price to quote', zh: '报价' }
const AFTER = { en: 'Price after discounts', zh: '折实价' }
const DISCOUNT = { en: 'Discount of a unit', zh: '单位折扣额' }
const COMMISSION = { en: 'Commission of a unit', zh: '单位佣金' }
const NET = { en: 'Net price of a unit', zh: '单位净价' }

/** What must be invoiced so that the net price is left: net ÷ (1 − c), never net × (1 + c). */
function invoiced(given: NetPriceInput, sheet: Worksheet): Decimal {
  const { net: M = zero, commission: c } = given
  const says = { en: 'Price with commission', zh: '含佣价' }
  if (given.commissionBase === 'invoice') return sheet.figure(says, 'S = M ÷ (1 − c)', { M, c })
  const { F, I, q } = charges(given)
  return sheet.figure(says, 'S = (M − c × (F + I)) ÷ (1 − c × (1 − q))', { M, c, F, I, q })
}

function commissionOn(S: Decimal, given: NetPriceInput, sheet: Worksheet): Decimal {
  const { commission: c } = given
  if (given.commissionBase === 'invoice') return sheet.figure({ en: 'Commission', zh: '佣金' }, 'C = S × c', { S, c })
  const says = { en: 'Commission on the FOB value', zh: '佣金（按 FOB 价）' }
  const { F, I, q } = charges(given)
  const text = isPositive(q) ? 'C = (S − S × q − F) × c' : 'C = (S − F − I) × c'
  return sheet.figure(says, text, { S, F, I, q, c })
}

/** Freight and premium within the price: in money, and the share of it that their rates take. */
function charges({
  freight = zero,
  freightRate: f = zero,
  premium = zero,
  premiumRates = [],
  insuredFactor: k,
}: NetPriceInput) {
  return { F: freight, I: premium, q: add(f, multiply(k, sumOf(premiumRates))) }
}

const goods = { price: '25.00', discounts: ['0.1', '0.05'] }

export const netPriceCalculation = calculation({
  name: 'net-price',
  title: { en: 'Commission, discount and net price', zh: '佣金、折扣与净价' },
  topic: 'price',
  says: {
    en: 'What commission and discounts take off a price and what is left; or the price to quote for a net price.',
    zh: '由含佣价、折扣求佣金与净价；或由净价求含佣报价。',
  },
  rules: ['P-04', 'P-20', 'P-21', 'P-22'],
  sources: [{ title: 'Commission and discount as Chinese trade textbooks teach them', at: '佣金与折扣' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Less 10 %, less 5 %', zh: '九折再九五折' },
      input: goods,
      gives: { discounted: '21.38', net: '21.375', totalDiscount: '3.63' },
    },
    {
      title: { en: 'Net 1000, commission 5 %: 1052.63, not 1050', zh: '净价 1000，佣金 5%：应报 1052.63' },
      input: { net: '1000', commission: '0.05', quantity: '40' },
      gives: { price: '1052.63', commission: '52.6315', totalCommission: '2105.26' },
    },
    {
      title: { en: 'Commission on FOB within CIF 980.38', zh: 'CIF 980.38 中按 FOB 计佣 4%' },
      input: { price: '980.38', commission: '0.04', commissionBase: 'fob', freight: '96.5', premiumRates: ['0.0063'] },
      gives: { commission: '35.0834', net: '945.2966' },
    },
    {
      title: {
        en: 'Freight 10 %, premium 1 % of CIF 10 000, 3 % on FOB',
        zh: '运费、保险费占 CIF 10% 与 1%，按 FOB 计佣 3%',
      },
      input: {
        price: '10000',
        commission: '0.03',
        commissionBase: 'fob',
        freightRate: '0.1',
        premiumRates: ['0.01'],
        insuredFactor: '1',
      },
      gives: { commission: '267', net: '9733' },
    },
  ],
  work: netPrice,
})
