import { dayShape } from '@gendan/kernel/day'
import { type Decimal, decimal, one, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import {
  answerFigure,
  claim,
  convention,
  counted,
  explained,
  figure,
  positive,
  rate,
  share,
  told,
} from '../calculation/field.ts'
import { assertGiven } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'

const input = z.strictObject({
  case: explained(
    convention(
      ['bought', 'imported', 'own-made', 'relief-ended', 'returned'],
      'How the vehicle was got, or what became of it',
      '取得方式或后续情形',
    ),
    {
      bought: ['Bought in China', '境内购买自用'],
      imported: ['Imported for own use', '进口自用'],
      'own-made': ['Made for own use, given, won', '自产自用、受赠、获奖等'],
      'relief-ended': ['Relief from the tax ended: sold, or put to another use', '免税、减税车辆转让或改变用途'],
      returned: ['Sent back to the seller', '退回生产企业或销售企业'],
    },
  ),
  price: figure(
    'Price paid, all extras to the seller in it; or the price of the like',
    '支付的全部价款（自产等为同类车价格）',
    'CNY',
  ).optional(),
  priceVat: explained(convention(['included', 'excluded'], 'VAT in the price', '价款是否含增值税'), {
    included: ['With VAT', '含税'],
    excluded: ['Without VAT', '不含税'],
  }),
  vatRate: rate('VAT rate', '增值税税率').default(decimal('0.13')),
  customsValue: figure('Dutiable value (imported)', '关税计税（完税）价格（进口）', 'CNY').optional(),
  duty: figure('Duty, where its amount is told', '关税税额（已知时）', 'CNY').optional(),
  dutyRate: share('Duty rate', '关税税率').default(zero),
  consumptionTax: figure('Consumption tax, where its amount is told', '消费税税额（已知时）', 'CNY').optional(),
  consumptionTaxRate: rate('Consumption tax rate', '消费税税率').default(zero),
  cost: figure('Cost of making, where the like has no price (own-made)', '生产成本（无同类价格时）', 'CNY').optional(),
  costProfit: share('Profit rate on that cost', '成本利润率').default(decimal('0.08')),
  firstValue: figure(
    'Taxable price of the first filing (relief ended)',
    '初次申报确定的计税价格（免税转让）',
    'CNY',
  ).optional(),
  taxPaid: figure('Vehicle purchase tax paid before', '已纳车辆购置税', 'CNY').default(zero),
  yearsUsed: counted(
    'Full years since the first filing or the payment',
    '使用年限（满一年计，不满一年不计）',
    'years',
    99,
  ).default(0),
  vehicles: positive('Vehicles alike', '相同车辆数', 'units').default(one),
  newEnergy: claim('New-energy vehicle of the catalogue', '列入目录的新能源汽车').default(false),
  rate: rate('Tax rate, where a lower one is told', '税率（题目给出优惠税率时）').optional(),
  day: told(dayShape.optional(), 'Day of purchase; present rates where empty', '购置日期；不填按现行税率', 'day'),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  tax: answerFigure('Vehicle purchase tax', '车辆购置税合计', 'CNY'),
  perVehicle: answerFigure('Tax of one; what is given back of one returned', '每辆应纳税额（退车为应退税额）', 'CNY'),
  taxable: answerFigure('Taxable price of one', '每辆计税价格', 'CNY').optional(),
  duty: answerFigure('Duty of one', '每辆关税', 'CNY').optional(),
  consumptionTax: answerFigure('Consumption tax of one', '每辆消费税', 'CNY').optional(),
  relieved: answerFigure('Tax relieved on one (new energy)', '每辆减免税额（新能源）', 'CNY').optional(),
})
type Parts = Omit<z.output<typeof output>, 'perVehicle' | 'tax'>

/**
 * Vehicle purchase tax (D-56): taxable price × rate. The price is without VAT; imported it is dutiable value, duty and consumption tax;
 * own-made that of the like or cost, profit and consumption tax. Ten per cent a full year comes off where relief ends or a car goes
 * back. CNY, taxes half up to the fen. Throws Unusable where the figures of its case are missing.
 */
export function vehiclePurchaseTax(given: Given, sheet: Worksheet): z.output<typeof output> {
  assertGiven(wantedOf(given))
  const parts = given.case === 'returned' ? {} : partsOf(given, sheet)
  const { A, relieved } = taxOf(given, parts.taxable as Decimal | undefined, sheet)
  const all = { en: 'For all vehicles', zh: '合计' }
  const X = sheet.figure(all, 'X = A × n', { A, n: given.vehicles })
  return { ...parts, ...(relieved === undefined ? {} : { relieved }), perVehicle: A, tax: X }
}

function wantedOf({ case: which, price, customsValue, cost, firstValue, newEnergy, day }: Given) {
  const wanted = {
    bought: ['price', { en: 'the price paid', zh: '价款' }, price !== undefined],
    imported: ['customsValue', { en: 'the dutiable value', zh: '关税计税价格' }, customsValue !== undefined],
    'own-made': [
      'price',
      { en: 'the price of the like, or the cost', zh: '同类车价格或成本' },
      price !== undefined || cost !== undefined,
    ],
    'relief-ended': [
      'firstValue',
      { en: 'the taxable price of the first filing', zh: '初次申报的计税价格' },
      firstValue !== undefined,
    ],
    returned: ['taxPaid', { en: 'the tax paid', zh: '已纳税额' }, true],
  } as const
  const [path, says, isThere] = wanted[which]
  const ofDay = { en: 'the day of purchase: relief for new energy is for a time', zh: '购置日期：新能源减免有期限' }
  return [
    { path, says, isThere },
    { path: 'day', says: ofDay, isThere: !newEnergy || day !== undefined },
  ]
}

interface Taxed {
  readonly A: Decimal
  readonly relieved?: Decimal
}

/** What is taxed, stated to the fen, and the taxes in it. */
function partsOf(given: Given, sheet: Worksheet): Parts {
  if (given.case === 'imported') return imported(given, sheet)
  if (given.case === 'relief-ended') return { taxable: aged(given.firstValue ?? zero, given, sheet) }
  if (given.price === undefined) return ownMade(given, sheet)
  const { price: P, vatRate: v } = given
  const text = given.priceVat === 'included' ? 'B = P ÷ (1 + v)' : 'B = P'
  return { taxable: sheet.figure(TAXABLE, text, { P, v }, halfUp(2)) }
}

const TAXABLE = { en: 'Taxable price', zh: '计税价格' }
const CONSUMPTION = { en: 'Consumption tax', zh: '消费税' }

function imported(given: Given, sheet: Worksheet): Parts {
  const { customsValue: V = zero, dutyRate: r, consumptionTaxRate: c } = given
  const D = given.duty ?? sheet.figure({ en: 'Duty', zh: '关税' }, 'D = V × r', { V, r }, halfUp(2))
  const C = given.consumptionTax ?? sheet.figure(CONSUMPTION, 'C = (V + D) ÷ (1 − c) × c', { V, D, c }, halfUp(2))
  const B = sheet.figure(TAXABLE, 'B = V + D + C', { V, D, C }, halfUp(2))
  return { taxable: B, duty: D, consumptionTax: C }
}

function ownMade(
  { cost: K = zero, costProfit: p, consumptionTaxRate: c, consumptionTax }: Given,
  sheet: Worksheet,
): Parts {
  const C = consumptionTax ?? sheet.figure(CONSUMPTION, 'C = K × (1 + p) ÷ (1 − c) × c', { K, p, c }, halfUp(2))
  const B = sheet.figure(TAXABLE, 'B = K × (1 + p) + C', { K, p, C }, halfUp(2))
  return { taxable: B, consumptionTax: C }
}

/** What is left of a price after full years of use. */
function aged(P: Decimal, { yearsUsed, day }: Given, sheet: Worksheet): Decimal {
  const s = figureOn(customsFigures, 'vehicle-use-share', day, sheet)
  const says = { en: 'After the years of use', zh: '扣减使用年限后' }
  return sheet.figure(says, 'B = P × max(1 − Y × s, 0)', { P, Y: decimal(`${yearsUsed}`), s }, halfUp(2))
}

function taxOf(given: Given, B: Decimal | undefined, sheet: Worksheet): Taxed {
  const back = { en: 'Tax given back', zh: '应退税额' }
  if (B === undefined) return { A: sheet.figure(back, 'A = T', { T: aged(given.taxPaid, given, sheet) }, halfUp(2)) }
  const t = given.rate ?? figureOn(customsFigures, 'vehicle-purchase-rate', given.day, sheet)
  const says = { en: 'Vehicle purchase tax of one', zh: '每辆车辆购置税' }
  if (given.newEnergy) return withRelief(given, B, t, sheet)
  const isEnded = given.case === 'relief-ended'
  const text = isEnded ? 'A = max(B × t − T, 0)' : 'A = B × t'
  return { A: sheet.figure(says, text, { B, t, T: given.taxPaid }, halfUp(2)) }
}

function withRelief({ day }: Given, B: Decimal, t: Decimal, sheet: Worksheet) {
  const figures = {
    B,
    t,
    s: figureOn(customsFigures, 'new-energy-relief-share', day, sheet),
    m: figureOn(customsFigures, 'new-energy-relief-most', day, sheet),
  }
  const of = { en: 'Relieved, at most m', zh: '减免税额（不超过上限）' }
  const R = sheet.figure(of, 'R = min(B × t × s, m)', figures, halfUp(2))
  const says = { en: 'Vehicle purchase tax of one', zh: '每辆车辆购置税' }
  return { relieved: R, A: sheet.figure(says, 'A = B × t − R', { ...figures, R }, halfUp(2)) }
}

export const vehiclePurchaseTaxCalculation = calculation({
  name: 'vehicle-purchase-tax',
  title: { en: 'Vehicle purchase tax', zh: '车辆购置税' },
  topic: 'customs',
  says: {
    en: 'What a vehicle bought, imported or made for own use pays; what is due when a relief ends, and given back for a returned one.',
    zh: '境内购买、进口自用、自产自用车辆的车辆购置税；免税车辆转让补税与退车退税。',
  },
  rules: ['D-56'],
  sources: [{ title: '中华人民共和国车辆购置税法', at: unread('art. 4–7, 14, 15') }],
  input,
  output,
  examples: [
    {
      title: { en: 'A car bought for 226 000 with VAT', zh: '购车含税价 226 000 元' },
      input: { price: 226000 },
      gives: { taxable: '200000', tax: '20000' },
    },
    {
      title: {
        en: 'Two cars imported for own use: value 300 000, duty 15 %, consumption tax 12 %',
        zh: '进口自用 2 辆：计税价格 30 万元，关税 15%，消费税 12%',
      },
      input: { case: 'imported', customsValue: 300000, dutyRate: '0.15', consumptionTaxRate: '0.12', vehicles: 2 },
      gives: {
        duty: '45000',
        consumptionTax: '47045.45',
        taxable: '392045.45',
        perVehicle: '39204.55',
        tax: '78409.1',
      },
    },
    {
      title: { en: 'Relief ends after three full years', zh: '免税车辆满 3 年后转让' },
      input: { case: 'relief-ended', firstValue: 180000, yearsUsed: 3 },
      gives: { taxable: '126000', tax: '12600' },
    },
    {
      title: { en: 'Sent back after one full year', zh: '满 1 年退车' },
      input: { case: 'returned', taxPaid: 20000, yearsUsed: 1 },
      gives: { tax: '18000' },
    },
    {
      title: { en: 'New energy in 2026: half, at most 15 000', zh: '2026 年新能源汽车：减半，最多减 1.5 万元' },
      input: { price: 452000, newEnergy: true, day: '2026-05-08' },
      gives: { taxable: '400000', relieved: '15000', tax: '25000' },
    },
  ],
  work: vehiclePurchaseTax,
})
