import { compare, type Decimal, sumOf, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, convention, explained, told } from '../calculation/field.ts'
import { assertGiven, toMinorUnit, totalled } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { airChargeAnswers, airChargeFields, withCharges } from './air-charges.ts'
import { airMixedExamples } from './air-mixed-examples.ts'
import { airRateFields, type Rated, rated } from './air-tariff.ts'
import { weightWanted } from './packages.ts'
import { type Weighed, weigh, weightFields } from './weights.ts'

const { pieces, ...weighing } = weightFields('6000')
const { minimum, normal, breaks, commodityRates, classRate } = airRateFields

const input = z.strictObject({
  goods: told(
    z
      .array(
        z.strictObject({
          name: told(z.string().trim().default(''), 'Name of the goods', '货名'),
          pieces,
          commodityRates,
          classRate,
        }),
      )
      .min(1)
      .max(30),
    'Goods of one air waybill, each with the rates of its own',
    '同一货运单的各种货物，每种附其指定商品或等级运价',
  ),
  ...weighing,
  minimum,
  normal,
  breaks,
  declared: explained(
    convention(['each', 'whole', 'one-package'], 'How the goods are declared on the waybill', '货物的申报方式'),
    {
      each: ['Weight and volume of each kind of goods', '分别申报各种货物的重量与体积'],
      whole: ['The weight of the whole alone: general cargo', '只申报总重量：按普通货物计算'],
      'one-package': ['All in one outer package: the dearest rate', '合装于一个外包装：从高计算'],
    },
  ),
  ...airChargeFields,
})
type Input = z.output<typeof input>

const output = z.strictObject({
  weightCharge: answerFigure('Weight charge', '航空运费', 'money'),
  chargeableWeight: answerFigure('Chargeable weight of the way that counts', '所采用方式的计费重量', 'kg'),
  goods: told(
    z.array(
      z.strictObject({
        name: told(z.string(), 'Name of the goods', '货名'),
        chargeableWeight: answerFigure('Chargeable weight', '计费重量', 'kg'),
        ratedWeight: answerFigure('Weight that is charged', '实际计收重量', 'kg'),
        rateClass: told(z.string(), 'Rate class: N, Q, C, S or R', '运价等级：N、Q、C、S、R'),
        rate: answerFigure('Rate for one kilogram', '每公斤运价', 'money'),
        amount: answerFigure('What it comes to', '金额', 'money'),
      }),
    ),
    'Each kind of goods for itself',
    '各种货物分别计算',
  ),
  grossWeight: answerFigure('Gross weight in all', '总毛重', 'kg'),
  separate: answerFigure('Each for itself, in all', '分别计算合计', 'money').optional(),
  together: answerFigure('All together as general cargo', '作为整批按普通货物计算', 'money').optional(),
  dearest: answerFigure('All by the dearest rate, in one outer package', '合装一件从高计算', 'money').optional(),
  charged: explained(told(z.enum(['separate', 'together', 'dearest', 'minimum']), 'Which of them counts', '采用'), {
    separate: ['Each kind of goods for itself', '各种货物分别计算'],
    together: ['All together as general cargo', '整批按普通货物计算'],
    dearest: ['All by the dearest rate', '合装一件从高计算'],
    minimum: ['The minimum of the waybill', '该票最低运费'],
  }),
  ...airChargeAnswers,
})
type Charged = z.output<typeof output>['charged']

/** A way to charge the waybill: what it comes to, and by which weights. */
interface Way {
  readonly name: Exclude<Charged, 'minimum'>
  readonly amount: Decimal
  readonly chargeable: Decimal
  readonly rated: Decimal
}

/**
 * Air freight of several commodities on one waybill (F-48): declared one by one each pays by its own weight and rate, and all together as
 * general cargo if that is cheaper; declared as a whole they are general cargo; in one outer package the dearest rate counts.
 * The minimum is that of the waybill. Amounts half up to the minor unit. Throws Unusable where weights or rates are missing.
 */
export function airMixedFreight(given: Input, sheet: Worksheet): z.output<typeof output> {
  assertWeights(given)
  const rows = given.goods.map((lot, i) => rowOf(lot, i, given, sheet))
  const whole = weighed(
    given,
    given.goods.flatMap((lot) => lot.pieces),
    'all',
    sheet,
  )
  const ways = waysOf(given, rows, whole, sheet)
  const best = ways.reduce((a, b) => (compare(b.amount, a.amount) < 0 ? b : a))
  const isLess = compare(best.amount, given.minimum) < 0
  const text = isLess ? 'F = M' : 'F = B'
  const says = isLess
    ? { en: 'The minimum charge is more', zh: '不足最低运费，按最低运费' }
    : { en: 'Weight charge', zh: '航空运费' }
  const F = sheet.figure(says, text, { M: given.minimum, B: best.amount }, toMinorUnit(given.currency))
  return {
    goods: rows.map(({ name, weights, way }) => ({
      name,
      chargeableWeight: weights.chargeable,
      ratedWeight: way.weight,
      rateClass: way.rateClass,
      rate: way.rate,
      amount: way.amount,
    })),
    grossWeight: whole.gross,
    ...Object.fromEntries(ways.map((way) => [way.name, way.amount])),
    charged: isLess ? 'minimum' : best.name,
    chargeableWeight: best.chargeable,
    weightCharge: F,
    ...withCharges(given, { gross: whole.gross, chargeable: best.chargeable, rated: best.rated }, F, sheet),
  }
}

/** Asked of all goods at once and named where they stand: `weigh` sees the packages of one kind of goods, and knows no goods. */
function assertWeights({ goods }: Input): void {
  assertGiven(goods.flatMap((lot, i) => lot.pieces.map((piece, j) => weightWanted(piece, `goods.${i}.pieces.${j}`))))
}

interface Row {
  readonly name: string
  readonly weights: Weighed
  readonly way: Rated
}

function rowOf(lot: Input['goods'][number], i: number, given: Input, sheet: Worksheet): Row {
  const name = lot.name || `${i + 1}`
  const weights = weighed(given, lot.pieces, name, sheet, `goods.${i}.pieces`)
  return { name, weights, way: cheapestOf(weights, given, lot, sheet) }
}

function weighed(
  given: Input,
  list: Input['goods'][number]['pieces'],
  name: string,
  sheet: Worksheet,
  at?: string,
): Weighed {
  sheet.remark(name === 'all' ? { en: 'All together:', zh: '整批：' } : { en: `${name}:`, zh: `${name}：` })
  return weigh({ ...given, pieces: list }, sheet, at)
}

/** By the goods' own rates where it has any, else by the general ones; the minimum is looked at once, for the waybill. */
function cheapestOf(
  weights: Weighed,
  given: Input,
  own: Pick<Input['goods'][number], 'commodityRates' | 'classRate'>,
  sheet: Worksheet,
): Rated {
  const tariff = { ...own, minimum: zero, normal: given.normal, breaks: given.breaks }
  const [best] = rated(weights.chargeable, tariff, sheet, toMinorUnit(given.currency))
  const says = { en: 'the normal rate, or a rate of the goods', zh: '基础运价，或该货物的运价' }
  assertGiven([{ path: 'normal', says, isThere: best !== undefined }])
  return best ?? { rateClass: '', weight: zero, rate: zero, amount: zero }
}

function waysOf(given: Input, rows: readonly Row[], whole: Weighed, sheet: Worksheet): readonly [Way, ...Way[]] {
  const general = () => togetherOf(whole, given, sheet)
  if (given.declared === 'one-package') return [dearestOf(whole, given, sheet)]
  if (given.declared === 'whole') return [general()]
  const separate = separateOf(rows, sheet)
  return given.normal === undefined && given.breaks.length === 0 ? [separate] : [separate, general()]
}

function separateOf(rows: readonly Row[], sheet: Worksheet): Way {
  const parts = rows.map(({ way }, i) => [`F${i + 1}`, way.amount] as const)
  return {
    name: 'separate',
    amount: totalled(sheet, { en: 'Each for itself, in all', zh: '分别计算合计' }, 'S', parts),
    chargeable: sumOf(rows.map(({ weights }) => weights.chargeable)),
    rated: sumOf(rows.map(({ way }) => way.weight)),
  }
}

function togetherOf(whole: Weighed, given: Input, sheet: Worksheet): Way {
  const way = cheapestOf(whole, given, { commodityRates: [], classRate: undefined }, sheet)
  return { name: 'together', amount: way.amount, chargeable: whole.chargeable, rated: way.weight }
}

function dearestOf(whole: Weighed, given: Input, sheet: Worksheet): Way {
  const ways = given.goods.map((lot) => cheapestOf(whole, given, lot, sheet))
  const way = ways.reduce((a, b) => (compare(b.amount, a.amount) > 0 ? b : a))
  return { name: 'dearest', amount: way.amount, chargeable: whole.chargeable, rated: way.weight }
}

export const airMixedFreightCalculation = calculation({
  name: 'air-mixed-freight',
  title: { en: 'Air freight of several commodities on one waybill', zh: '混运货物航空运费（一票多种货物）' },
  topic: 'freight',
  says: {
    en: 'Each kind of goods by its own weight and rate against all together as general cargo; one outer package by the dearest rate.',
    zh: '分别申报的各种货物按各自运价计算，与整批按普通货物计算比较取低；合装一个外包装的从高。',
  },
  rules: ['F-40', 'F-41', 'F-42', 'F-43', 'F-45', 'F-46', 'F-48'],
  sources: [{ title: 'IATA TACT Rules', at: unread('mixed consignments') }],
  input,
  output,
  examples: airMixedExamples,
  work: airMixedFreight,
})
