import { compare, type Decimal, decimal, one } from '@gendan/kernel/decimal'
import type { Figures } from '@gendan/kernel/formula'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, positive, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { forwardSide, isAdded, pointsShape } from './points.ts'

const board = z.strictObject({
  buying: positive('Buying rate (bid)', '买入价', 'home money'),
  selling: positive('Selling rate (offer)', '卖出价', 'home money'),
  per: positive('Units of foreign money that the rates are quoted for', '牌价单位', 'units').default(one),
})

const input = z.strictObject({
  price: positive('Price to be changed', '原报价', 'money'),
  way: told(
    z.enum(['home-to-foreign', 'foreign-to-home', 'foreign-to-foreign']),
    'From the home currency of the rates to the foreign one, the other way, or between two foreign currencies over a board of both',
    '本币折外币；外币折本币；两种外币之间按同一牌价折算',
  ),
  quotation: explained(convention(['direct', 'indirect'], 'How the board quotes', '标价方法'), {
    direct: ['Directly: home money for foreign units', '直接标价：外币折本币'],
    indirect: [
      'Indirectly: foreign money for a home unit; the larger figure is the buying rate',
      '间接标价：本币折外币，较大的数字为买入价',
    ],
  }),
  rates: told(
    board,
    'Rates of the foreign currency (between two: of the currency of the price)',
    '外币牌价（两种外币时为原报价货币）',
  ),
  otherRates: told(
    board.optional(),
    'Rates of the currency asked for, between two foreign ones',
    '改报货币牌价（两种外币时）',
  ),
  points: told(pointsShape.optional(), 'Forward points, where the money comes in later', '远期点数（延期收款时）'),
  otherPoints: told(pointsShape.optional(), 'Forward points of the currency asked for', '改报货币的远期点数'),
  rounding: explained(convention(['up', 'half-up', 'down'], 'Rounding of the new price', '改报价取整'), {
    up: ['Up, as a seller quotes', '进位（卖方报价）'],
    'half-up': ['Half up, as exam keys have it', '四舍五入（考试答案）'],
    down: ['Down, for a buyer’s ceiling', '舍去（买方限价）'],
  }),
  places: told(z.int().min(0).max(6).default(2), 'Places of the stated price', '报价小数位', 'digits'),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  price: answerFigure('New price', '改报价', 'money'),
  rate: answerFigure(
    'Rate used: home money for one foreign unit, or new for old money between two',
    '所用汇率',
    'rate',
  ),
  exact: answerFigure('New price before rounding', '折算价（未取整）', 'money'),
})

/**
 * Quoting a price in another currency so that the seller is left with the old one (S-24): home into foreign money at the bank's buying rate,
 * foreign into home money at its selling rate, between two foreign ones selling of the old over buying of the new. Forward rates where
 * the money comes in later (S-26). Rounded up to `places` unless said otherwise (G-03, S-25).
 */
export function requotePrice(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(faultsOf(given))
  const { rate, text, figures } = given.way === 'foreign-to-foreign' ? betweenTwo(given, sheet) : oneBoard(given, sheet)
  const says = { en: 'New price, exact', zh: '折算价（未取整）' }
  const exact = sheet.figure(says, text, { P: given.price, ...figures })
  const stated = { places: given.places, how: given.rounding }
  const price = sheet.figure({ en: 'New price, rounded', zh: '改报价（取整）' }, 'N = X', { X: exact }, stated)
  return { rate, exact, price }
}

/** The rate used, and how the price is changed with it: multiplied first and divided once. */
interface Way {
  readonly rate: Decimal
  readonly text: string
  readonly figures: Figures
}

/**
 * The seller sells the foreign money that he will get (buying rate), or buys back the foreign money that he wants (selling rate). Quoted
 * indirectly the bank buys at the larger figure, which is then named buying.
 */
function oneBoard(given: Given, sheet: Worksheet): Way {
  const { way, rates, quotation } = given
  const side = way === 'home-to-foreign' ? 'buying' : 'selling'
  const figures = { R: sideOf(given, side, sheet), per: rates.per }
  const divided = (way === 'home-to-foreign') === (quotation === 'direct')
  const says =
    side === 'buying' ? { en: 'At the buying rate', zh: '按买入价' } : { en: 'At the selling rate', zh: '按卖出价' }
  sheet.remark(says)
  return { rate: figures.R, text: divided ? 'X = P × per ÷ R' : 'X = P × R ÷ per', figures }
}

function betweenTwo(given: Given, sheet: Worksheet): Way {
  const { rates, otherRates = rates, otherPoints } = given
  const S = sideOf(given, 'selling', sheet)
  const B = sideOf({ ...given, rates: otherRates, points: otherPoints }, 'buying', sheet)
  const figures = { S, B, p: rates.per, q: otherRates.per }
  const says = { en: 'New money for one unit of the old: selling over buying', zh: '原币卖出价 ÷ 改报币买入价' }
  return { rate: sheet.figure(says, 'u = S × q ÷ (B × p)', figures), text: 'X = P × S × q ÷ (B × p)', figures }
}

/** Spot, or forward where points are given; quoted indirectly the smaller figure, which is the selling side, stands first. */
function sideOf(
  { rates, points, quotation }: Pick<Given, 'rates' | 'points' | 'quotation'>,
  side: 'buying' | 'selling',
  sheet: Worksheet,
): Decimal {
  if (!points) return rates[side]
  const inOrder = quotation === 'direct' ? points : { ...points, buying: points.selling, selling: points.buying }
  return forwardSide(rates[side], points, side, isAdded(inOrder), sheet)
}

function faultsOf({ way, rates, otherRates, quotation }: Given): readonly (Fault | false)[] {
  const crossed = (one: z.output<typeof board> | undefined) =>
    one !== undefined && compare(one.buying, one.selling) === (quotation === 'direct' ? 1 : -1)
  return [
    way === 'foreign-to-foreign' &&
      otherRates === undefined &&
      fault('otherRates', 'no-rates', 'The rates of the currency asked for are missing.', '缺少改报货币的牌价。'),
    way === 'foreign-to-foreign' &&
      quotation === 'indirect' &&
      fault(
        'quotation',
        'not-both',
        'Between two foreign currencies give direct quotations.',
        '两种外币折算请用直接标价。',
      ),
    (crossed(rates) || crossed(otherRates)) &&
      fault(
        'rates',
        'rates-crossed',
        'The bank would buy dearer than it sells: check the quotation; quoted indirectly the larger figure is the buying rate.',
        '买卖价颠倒：请检查标价方法；间接标价时较大的数字为外币买入价。',
      ),
  ]
}

export const requotePriceCalculation = calculation({
  name: 'requote-price',
  title: { en: 'Quoting a price in another currency', zh: '报价改用另一种货币' },
  topic: 'settlement',
  says: {
    en: 'What to quote in another currency so that the seller gets no less, by buying or selling rate, spot or forward.',
    zh: '改用另一种货币报价且不受损，按买入价还是卖出价、即期还是远期折算，应报多少。',
  },
  rules: ['S-24', 'S-25', 'S-26'],
  sources: [
    {
      title: 'Exchange rates in export quotations as Chinese finance textbooks teach it',
      at: '买入价、卖出价折算原则',
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'CNY 1000 into dollars: at the buying rate', zh: '1000 元折美元：按买入价' },
      input: { price: '1000', way: 'home-to-foreign', rates: { buying: '708.52', selling: '711.36', per: 100 } },
      gives: { rate: '708.52', price: '141.14' },
    },
    {
      title: { en: 'USD 100 into Hong Kong dollars: at the selling rate', zh: '100 美元折港元：按卖出价' },
      input: { price: '100', way: 'foreign-to-home', rates: { buying: '7.7890', selling: '7.7910' } },
      gives: { price: '779.1' },
    },
    {
      title: { en: 'USD 100 into euros over a renminbi board', zh: '100 美元按人民币牌价折欧元' },
      input: {
        price: '100',
        way: 'foreign-to-foreign',
        rates: { buying: '708.52', selling: '711.36', per: 100 },
        otherRates: { buying: '765.12', selling: '770.76', per: 100 },
        rounding: 'half-up',
      },
      gives: { price: '92.97' },
    },
    {
      title: { en: 'Paid in three months: at the forward buying rate', zh: '三个月后收款：按远期买入价' },
      input: {
        price: decimal('5000'),
        way: 'home-to-foreign',
        rates: { buying: '1.5500', selling: '1.5520' },
        points: { buying: '150', selling: '140' },
      },
      gives: { rate: '1.535', price: '3257.33' },
    },
  ],
  work: requotePrice,
})
