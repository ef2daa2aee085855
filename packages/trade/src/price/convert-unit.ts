import { type Decimal, decimal, one } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault, Unusable } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { unitFactors } from '../tables/unit-factors.generated.ts'
import { type Unit, unitOf } from '../unit.ts'

const unitName = z.string().trim().min(1).max(40)

const input = z.strictObject({
  quantity: positive('Quantity in the unit given', '原单位数量', 'its unit').default(one),
  from: told(
    unitName,
    'The unit given: code or word (KGM, kg, lb, yard, dozen, cft, long ton); any word where the factor is given (bushel)',
    '原计量单位：代码或名称（KGM、公斤、磅、码、打、立方英尺、长吨）；已填换算率时可写任何单位（蒲式耳）',
  ),
  to: told(unitName, 'The unit wanted', '换算后计量单位'),
  factor: positive(
    'How many of the unit wanted are in one unit given, where goods or a book say so: 27.2155 kg of soya in a bushel',
    '一个原单位合多少个新单位（按商品或题目规定时填）',
    'times',
  ).optional(),
  givenPerWanted: positive(
    'Or how many of the unit given are in one unit wanted: 988 litres of beer in a tonne',
    '或：一个新单位合多少个原单位（如升换吨，啤酒 1 吨＝988 升）',
    'times',
  ).optional(),
  unitPrice: positive('Price of one unit given', '原单位单价', 'money').optional(),
  exchangeRate: positive(
    'Currency of the new price for one unit of that of the old, where it changes too',
    '原价币种一单位折合新价币种（同时换币种时填）',
    'rate',
  ).default(one),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  quantity: answerFigure('Quantity in the unit wanted, exact', '新单位数量（未取整）', 'its unit'),
  quantityStated: answerFigure('The same, half up to six places', '新单位数量（六位小数）', 'its unit'),
  factor: answerFigure('Units wanted in one unit given', '换算率：一个原单位合新单位数', 'times'),
  unitPrice: answerFigure('Price of one unit wanted, exact', '新单位单价（未取整）', 'money').optional(),
  unitPriceStated: answerFigure('The same, half up to the cent', '新单位单价（四舍五入到分）', 'money').optional(),
  amount: answerFigure('Quantity × unit price, half up to the cent', '总金额', 'money').optional(),
})

/**
 * A quantity and its unit price in another unit (G-10): quantity × factor, price ÷ factor × exchange rate; the amount stays the same.
 * Factors are the definitions of the units, or what the goods say. Exact, and stated half up. Throws Unusable where a unit is
 * not known or both measure different things, and no factor is given.
 */
export function convertUnit(given: Given, sheet: Worksheet): z.output<typeof output> {
  const f = factorOf(given, sheet)
  const { quantity: q, unitPrice: p, exchangeRate: e } = given
  const quantity = sheet.figure(QUANTITY, 'Q = q × f', { q, f })
  const quantityStated = sheet.figure(STATED, 'Q6 = Q', { Q: quantity }, halfUp(6))
  if (p === undefined) return { factor: f, quantity, quantityStated }
  const unitPrice = sheet.figure(PRICE, 'P = p × e ÷ f', { p, e, f })
  return {
    ...{ factor: f, quantity, quantityStated, unitPrice },
    unitPriceStated: sheet.figure(CENT, 'P2 = P', { P: unitPrice }, halfUp(2)),
    amount: sheet.figure(AMOUNT, 'A = q × p × e', { q, p, e }, halfUp(2)),
  }
}

function factorOf({ from, to, factor, givenPerWanted: g }: Given, sheet: Worksheet): Decimal {
  refuse([
    factor !== undefined &&
      g !== undefined &&
      fault('givenPerWanted', 'given-twice', 'Say the factor one way only.', '换算率只填其一。'),
  ])
  if (factor !== undefined) return factor
  if (g !== undefined) return sheet.figure(FACTOR, 'f = 1 ÷ g', { g })
  const [one, other] = [known('from', from), known('to', to)]
  if (one.code === other.code) return decimal('1')
  const [a, b] = [unitFactors[one.code], unitFactors[other.code]]
  if (one.measures !== other.measures || a === undefined || b === undefined) throw new Unusable([apart(from, to)])
  return sheet.figure(FACTOR, 'f = a ÷ b', { a: decimal(a), b: decimal(b) })
}

function known(path: string, name: string): Unit {
  const unit = unitOf(name)
  if (unit) return unit
  throw new Unusable([
    fault(
      path,
      'unknown-unit',
      `${name} is no unit that is known here: say kg, MT, lb, long ton, yard …, or give the factor.`,
      `“${name}”不是已知计量单位：请写公斤、公吨、磅、长吨、码等，或填写换算率。`,
    ),
  ])
}

function apart(from: string, to: string): Fault {
  return fault(
    'factor',
    'no-factor',
    `${from} and ${to} measure different things: say how many ${to} are in one ${from}.`,
    `“${from}”与“${to}”不能直接换算：请填写一个“${from}”合多少个“${to}”。`,
  )
}

const FACTOR = { en: 'Units wanted in one unit given', zh: '换算率' }
const QUANTITY = { en: 'Quantity in the unit wanted', zh: '新单位数量' }
const STATED = { en: 'The same to six places', zh: '新单位数量（六位小数）' }
const PRICE = { en: 'Price of one unit wanted', zh: '新单位单价' }
const CENT = { en: 'The same to the cent', zh: '新单位单价（到分）' }
const AMOUNT = { en: 'Amount', zh: '总金额' }

export const convertUnitCalculation = calculation({
  name: 'convert-unit',
  title: {
    en: 'Quantity and unit price in another unit',
    zh: '计量单位换算（数量与单价：磅、公斤、吨、码、米、打……）',
  },
  topic: 'price',
  says: {
    en: 'A quantity in another unit (pounds, kilograms, tons, yards, dozens, cubic feet …), and the price of a unit with it.',
    zh: '数量换成另一计量单位（磅、公斤、公吨、长吨、码、米、打、立方英尺等），单价随之换算。',
  },
  rules: ['G-10'],
  sources: [{ title: 'International yard and pound (1959) and the SI', at: 'definitions of the units' }],
  input,
  output,
  examples: [
    {
      title: { en: '2.50 a pound, asked by the metric ton', zh: '每磅 2.50 美元，改报每公吨' },
      input: { from: 'lb', to: 'MT', unitPrice: '2.5' },
      gives: { unitPriceStated: '5511.56' },
    },
    {
      title: { en: '3 000 yards at 3.20, in metres', zh: '3000 码每码 3.20，换成米' },
      input: { quantity: 3000, from: '码', to: '米', unitPrice: '3.2' },
      gives: { quantity: '2743.2', unitPriceStated: '3.5', amount: '9600' },
    },
    {
      title: { en: 'A tonne of beer in litres', zh: '啤酒 1 吨合 988 升：3800 升合多少吨' },
      input: { quantity: 3800, from: 'LTR', to: 'TNE', givenPerWanted: 988 },
      gives: { quantityStated: '3.846154' },
    },
    {
      title: { en: '45 dollars a dozen, in yuan a piece at 7.10', zh: '每打 45 美元，按 7.10 改报每件人民币' },
      input: { from: 'dozen', to: 'pcs', unitPrice: 45, exchangeRate: '7.1' },
      gives: { unitPriceStated: '26.63' },
    },
  ],
  work: convertUnit,
})
