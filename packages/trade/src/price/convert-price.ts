import { type Decimal, decimal, isPositive, round, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, rate, share, told } from '../calculation/field.ts'
import { halfUp, toStep, type Worksheet } from '../calculation/worksheet.ts'
import { oldTermsIn, termShape } from '../terms/old-terms.ts'
import { nothingLeft, priceOf } from './build-up.ts'
import { carriageFields, ownCarriageFields } from './carriage.ts'
import { OWN_COVER, ROUNDINGS } from './choices.ts'
import { convertPriceExamples } from './convert-price-examples.ts'
import { betweenOf, conversionFaults, discounted, listPrice, routeOf } from './convert-route.ts'
import { climb } from './ladder.ts'
import { type Parts, takeApart } from './take-apart.ts'

const side = {
  incoterm: told(termShape, 'Incoterms 2020 rule', 'Incoterms 2020 术语'),
  commission: rate('Commission in the price: 0.03 is 3 %', '佣金率：3% 写 0.03').default(zero),
  discounts: told(
    z.array(rate('One discount', '一项折扣率')).default([]),
    'Discounts off the price one after the other, before commission',
    '逐项折扣率（先扣折扣，后计佣金）',
  ),
  ...ownCarriageFields,
}

const input = z.strictObject({
  from: told(
    z.strictObject({
      ...side,
      price: positive('Price per unit, commission and discounts in it', '单价（含佣、含折扣）', 'money'),
    }),
    'The price that is known',
    '原报价',
  ),
  to: told(z.strictObject(side), 'The price that is wanted', '改报价'),
  ...carriageFields,
  loading: figure("Loading on the buyer's vehicle at the works, per unit", '在工厂装车费', 'money').optional(),
  exportClearance: figure('Export clearance per unit', '出口报关费', 'money').optional(),
  haulage: figure(
    'Haulage from the works to the named place or port, per unit',
    '至交货地或装运港的内陆运费',
    'money',
  ).optional(),
  portCharges: figure('Port and terminal charges to alongside ship, per unit', '至船边的港杂费', 'money').optional(),
  boarding: figure('Loading on board, per unit', '装船费', 'money').optional(),
  ownCover: explained(
    convention(
      ['insured', 'uninsured'],
      'Under DAP, DPU and DDP the seller insures his own risk, or bears it uninsured',
      'DAP、DPU、DDP 下卖方为自身风险投保，或不投保',
    ),
    OWN_COVER,
  ),
  onCarriage: figure(
    'On-carriage to the named place after arrival, and other costs there, per unit',
    '到达后至指定地点的运费及其他费用',
    'money',
  ).default(zero),
  unloading: figure('Unloading at the named place (DPU), per unit', '目的地卸货费（DPU）', 'money').default(zero),
  importClearance: figure('Import clearance (DDP), per unit', '进口报关费（DDP）', 'money').default(zero),
  importCharges: figure(
    'Duty and taxes given as an amount (DDP), per unit',
    '以金额给出的进口税费（DDP）',
    'money',
  ).optional(),
  dutyRate: share('Import duty on the CIF value (DDP)', '进口关税税率（DDP）').optional(),
  consumptionTaxRate: rate('Consumption tax within its own base (DDP)', '消费税税率（DDP）').default(zero),
  vatRate: rate('Import VAT (DDP)', '进口增值税税率（DDP）').optional(),
  importVat: explained(
    convention(['paid', 'unpaid'], 'DDP with VAT paid, or “VAT unpaid”', 'DDP 含增值税，或“增值税未付”'),
    { paid: ['VAT paid', '含增值税'], unpaid: ['VAT unpaid', '增值税未付'] },
  ),
  quoteStep: positive('Step to which the price is rounded', '报价取整单位', 'money').default(decimal('0.01')),
  quoteRounding: explained(convention(['half-up', 'up', 'down'], 'Rounding of the price', '报价取整方式'), ROUNDINGS),
})
export type ConvertPriceInput = z.output<typeof input>

const output = z.strictObject({
  price: answerFigure('The price wanted, rounded', '改报价（取整）', 'money'),
  exact: answerFigure('The same before rounding', '改报价（取整前）', 'money'),
  commission: answerFigure('Commission in the price wanted', '改报价中的佣金', 'money'),
  freight: answerFigure('Freight in the price wanted; 0 where it was not needed', '改报价中的运费', 'money'),
  premium: answerFigure('Premium in the price wanted; 0 where it was not needed', '改报价中的保险费', 'money'),
  insured: answerFigure('Insured amount per unit', '单位保险金额', 'money'),
  duty: answerFigure('Import duty in the price wanted', '改报价中的关税', 'money'),
  consumptionTax: answerFigure('Consumption tax in the price wanted', '改报价中的消费税', 'money'),
  vat: answerFigure('Import VAT in the price wanted', '改报价中的进口增值税', 'money'),
  cifValue: answerFigure('CIF value of the price wanted', '改报价的 CIF 价值', 'money').optional(),
  net: answerFigure('The net price that both prices leave', '两价共同的净价', 'money'),
  netTerm: told(z.string(), 'The term of that net price', '净价的术语'),
  fromCommission: answerFigure('Commission in the known price', '原报价中的佣金', 'money'),
  fromFreight: answerFigure('Freight taken off the known price', '原报价中扣除的运费', 'money'),
  fromPremium: answerFigure('Premium taken off the known price', '原报价中扣除的保险费', 'money'),
  fromCifValue: answerFigure('CIF value of the known price', '原报价的 CIF 价值', 'money').optional(),
  total: answerFigure('The price wanted for the lot', '改报总价', 'money').optional(),
  totalCommission: answerFigure('Commission for the lot', '总佣金', 'money').optional(),
  totalPremium: answerFigure('Premium for the lot', '总保险费', 'money').optional(),
  totalInsured: answerFigure('Insured amount for the lot', '总保险金额', 'money').optional(),
})
export type ConvertedPrice = z.output<typeof output>

/**
 * A price under one rule turned into the price under another that leaves the seller the same (P-01 to P-11): down to the net price
 * that both share, then up again. Amounts per unit in one currency; only the price wanted is rounded, to `quoteStep`; the amounts
 * within it are then reckoned from it, half up to four places. Throws Unusable where freight, premium or duty is needed and not
 * given, and where the rates take the whole price.
 */
export function convertPrice(given: ConvertPriceInput, sheet: Worksheet): ConvertedPrice {
  refuse(conversionFaults(given))
  const { fromBase, toBase } = routeOf(given)
  const from = betweenOf('from', given, { fromBase, toBase }, sheet)
  const down = takeApart(discounted(given.from.price, given.from.discounts, sheet), fromBase, from, sheet)
  assertLeft(down.net)
  const net = fromBase === toBase ? down.net : climb(down.net, fromBase, toBase, given, sheet)
  assertLeft(net)
  const to = betweenOf('to', given, { fromBase, toBase }, sheet)
  const exact = listPrice(priceOf({ name: toBase, value: net }, to, sheet), to.name, given.to.discounts, sheet)
  const says = { en: 'The price, rounded', zh: '报价（取整）' }
  const price = sheet.figure(says, `P = ${to.name}`, { [to.name]: exact }, toStep(given.quoteStep, given.quoteRounding))
  assertLeft(price)
  sheet.remark({ en: 'What the rounded price contains:', zh: '取整后的报价包含：' })
  const check = takeApart(discounted(price, given.to.discounts, sheet), toBase, to, sheet)
  return {
    price,
    exact,
    ...amounts(check),
    net,
    netTerm: toBase,
    fromCommission: amount(down.commission),
    fromFreight: amount(down.freight),
    fromPremium: amount(down.premium),
    ...(down.value ? { fromCifValue: amount(down.value) } : {}),
    ...(given.quantity ? forLot(price, check, given.quantity, sheet) : {}),
  }
}

function assertLeft(price: Decimal): void {
  if (!isPositive(price)) throw nothingLeft()
}

/** Amounts within a price are shown to the hundredth of a cent. */
function amount(exact: Decimal): Decimal {
  return round(exact, 4, 'half-up')
}

function amounts(parts: Parts) {
  const { commission, freight, premium, insured, duty, consumptionTax, vat, value } = parts
  const shown = { commission, freight, premium, insured, duty, consumptionTax, vat }
  const cifValue = value ? { cifValue: amount(value) } : {}
  return { ...(mapped(shown) as Readonly<Record<keyof typeof shown, Decimal>>), ...cifValue }
}

function mapped(figures: Readonly<Record<string, Decimal>>): Readonly<Record<string, Decimal>> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, amount(value)]))
}

function forLot(P: Decimal, parts: Parts, Q: Decimal, sheet: Worksheet) {
  const times = (en: string, zh: string, name: string, value: Decimal) =>
    sheet.figure({ en, zh }, `S${name} = ${name} × Q`, { [name]: value, Q }, halfUp(2))
  return {
    total: times('The price for the lot', '总价', 'P', P),
    totalCommission: times('Commission for the lot', '总佣金', 'C', parts.commission),
    totalInsured: times('Insured amount for the lot', '总保险金额', 'A', parts.insured),
    totalPremium: times('Premium for the lot', '总保险费', 'I', parts.premium),
  }
}

export const convertPriceCalculation = calculation({
  name: 'convert-price',
  title: {
    en: 'Price under one term turned into another (FOB, CFR, CIF … DDP), with or without commission',
    zh: '贸易术语价格换算（FOB、CFR、CIF……DDP，净价与含佣价）',
  },
  topic: 'price',
  says: {
    en: 'From a price under any of the eleven terms to the price under any other, with freight, insurance, commission, discount and duty.',
    zh: '由任一术语的报价换算为另一术语的报价，计运费、保险费、佣金、折扣与进口税费。',
  },
  rules: ['P-01', 'P-02', 'P-03', 'P-04', 'P-05', 'P-06', 'P-07', 'P-08', 'P-09', 'P-10', 'P-11', 'P-21', 'P-22'],
  remarks: oldTermsIn,
  sources: [
    { title: 'Export price conversion as Chinese trade textbooks teach it', at: 'FOB, CFR, CIF and commission' },
    { title: 'Incoterms 2020', at: unread('CIF A5: at least 110 % of the price') },
  ],
  input,
  output,
  examples: convertPriceExamples,
  work: convertPrice,
})
