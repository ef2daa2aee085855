import { compare, type Decimal, isPositive, isZero, round, sumOf, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, told } from '../calculation/field.ts'
import { assertGiven, currency, rounding, toMinorUnit, totalled } from '../calculation/stated.ts'
import { halfUp, type Stated, type Worksheet } from '../calculation/worksheet.ts'
import { lotPlaces } from './packages.ts'
import { seaFreightExamples } from './sea-freight-examples.ts'
import {
  type Charge,
  chargeOf,
  type Lot,
  lotShape,
  type Measures,
  measuresOf,
  tonneFields,
  wantedOf,
} from './sea-tariff.ts'
import { addSurcharges, surchargeAnswers, surcharges } from './surcharges.ts'

const input = z.strictObject({
  goods: told(
    z.array(lotShape).min(1),
    'Goods of one bill of lading, each kind with its tariff',
    '同一提单的货物，每种附其费率',
  ),
  dearest: explained(
    convention(
      ['each-by-its-own', 'dearest-for-all'],
      'Goods of several classes under one bill of lading',
      '同一提单有多种等级货物时',
    ),
    {
      'each-by-its-own': ['Each by its own rate', '各按其等级费率'],
      'dearest-for-all': [
        'All by the dearest (packed together, or no separate weights)',
        '全部按最高等级（同一包装或未分列重量体积）',
      ],
    },
  ),
  ...tonneFields,
  lotPlaces,
  minimumTonnes: figure('Least freight tonnes for one bill of lading', '每票最低运费吨', 'freight tonnes').default(
    zero,
  ),
  minimumCharge: figure('Least basic freight for one bill of lading', '每票最低运费', 'money').default(zero),
  surcharges,
  currency,
  rounding,
  units: positive('Pieces of goods in all, for the freight of one', '货物总数量，用于求单位运费', 'units').optional(),
  exchangeRate: positive(
    'Local currency for one unit of freight currency',
    '一单位运费币种折合本币',
    'rate',
  ).optional(),
})
type Input = z.output<typeof input>

const output = z.strictObject({
  total: answerFigure('Freight in all', '运费总额', 'money'),
  perPackage: answerFigure('Freight of one package, to six places', '每件运费（六位小数）', 'money'),
  perUnit: answerFigure('Freight of one piece of goods, to six places', '单位商品运费（六位小数）', 'money').optional(),
  freightTonnes: answerFigure('Freight tonnes charged', '计费运费吨', 'freight tonnes'),
  basic: answerFigure('Basic freight, minimum applied', '基本运费（已计最低收费）', 'money'),
  surchargeTotal: answerFigure('Surcharges in all', '附加费合计', 'money'),
  goods: told(
    z.array(
      z.strictObject({
        weightTonnes: answerFigure('Tonnes of weight (W)', '重量吨（W）', 't').optional(),
        measureTonnes: answerFigure('Tonnes of measure (M)', '尺码吨（M）', 'm³').optional(),
        chargedBy: told(z.string(), 'What decided: W, M, AV, unit, or a sum', '计费依据：W、M、AV、unit 或两者之和'),
        basic: answerFigure('Basic freight of this lot, exact', '该批基本运费（未取整）', 'money'),
      }),
    ),
    'Each kind of goods, or all together by the dearest rate',
    '各种货物（或从高合并计）',
  ),
  weightTonnes: answerFigure('Tonnes of weight in all', '重量吨合计', 't'),
  measureTonnes: answerFigure('Tonnes of measure in all', '尺码吨合计', 'm³'),
  surcharges: surchargeAnswers,
  totalLocal: answerFigure('Freight in local currency', '运费折本币', 'money').optional(),
})

/**
 * Sea freight of break-bulk and LCL cargo (F-01 to F-09): freight tonnes by weight or measure, basic freight by its basis, minimums
 * of the bill of lading, then surcharges in the tariff's order. Amounts are rounded half up to the minor unit, each charge or the
 * total alone. Throws Unusable with every fact that a basis or surcharge wants and does not find.
 */
export function seaFreight(asked: Input, sheet: Worksheet): z.output<typeof output> {
  assertGiven(asked.goods.flatMap((lot, i) => wantedOf(lot, `goods.${i}`)))
  const given = { ...asked, goods: asked.goods.map((lot, i) => withFobValue(lot, i, asked, sheet)) }
  const cent = toMinorUnit(given.currency)
  const each = given.rounding === 'each-charge' ? cent : undefined
  const rows = given.dearest === 'dearest-for-all' ? [dearestForAll(given, sheet)] : eachByItsOwn(given, sheet)
  const tonnes = sumOf(rows.map(({ charge }) => charge.tonnes))
  const basic = basicOf(
    rows.map(({ charge }) => charge),
    tonnes,
    given,
    sheet,
    each,
  )
  const packages = sumOf(given.goods.map((lot) => lot.packages))
  const charged = compare(tonnes, given.minimumTonnes) < 0 ? given.minimumTonnes : tonnes
  const extra = addSurcharges(given.surcharges, { basic, tonnes: charged, packages }, sheet, each)
  const total = sheet.figure({ en: 'Freight in all', zh: '运费总额' }, 'T = B + S', { B: basic, S: extra.sum }, cent)
  return {
    goods: rows.map(({ measures: { W, M }, charge }) => ({
      weightTonnes: W,
      measureTonnes: M,
      chargedBy: charge.by,
      basic: charge.amount,
    })),
    weightTonnes: sumOf(rows.map(({ measures }) => measures.W ?? zero)),
    measureTonnes: sumOf(rows.map(({ measures }) => measures.M ?? zero)),
    freightTonnes: charged,
    basic,
    surcharges: extra.rows,
    surchargeTotal: extra.sum,
    total,
    ...shares(given, packages, total, sheet),
  }
}

/** Freight by value is in the CFR value, with its percentages: FOB = CFR ÷ (1 + a × (1 + p)). */
function withFobValue(lot: Lot, i: number, { surcharges: list }: Input, sheet: Worksheet): Lot {
  const { fobValue, cfrValue: CFR, adValorem: a = zero } = lot
  if (fobValue !== undefined || CFR === undefined) return lot
  const plain = lot.basis === 'AV' && list.every(({ kind, base }) => kind === 'percent' && base === 'basic')
  refuse([!plain && noFob(`goods.${i}.fobValue`)])
  const p = sumOf(list.map(({ value }) => value))
  return {
    ...lot,
    fobValue: sheet.figure({ en: 'FOB value', zh: 'FOB 货值' }, 'FOB = CFR ÷ (1 + a × (1 + p))', { CFR, a, p }),
  }
}

function noFob(path: string) {
  const en =
    'The FOB value follows from the CFR value only where freight and surcharges all go by value: give the FOB value.'
  return fault(path, 'no-fob-value', en, '只有运费与附加费全部从价时才能由 CFR 求 FOB：请填写 FOB 货值。')
}

/** A lot's tonnes and what it costs. */
interface Row {
  readonly measures: Measures
  readonly charge: Charge
}

function eachByItsOwn(given: Input, sheet: Worksheet): readonly Row[] {
  return given.goods.map((lot, i) => {
    const of = given.goods.length > 1 ? ` (${lot.name || i + 1})` : ''
    const measures = measuresOf(lot, given, sheet, of)
    return { measures, charge: chargeOf(lot, measures, sheet, of) }
  })
}

/** F-08: the whole by each class's tariff; the dearest counts. */
function dearestForAll(given: Input, sheet: Worksheet): Row {
  const parts = given.goods.map((lot, i) => measuresOf(lot, given, sheet, ` (${lot.name || i + 1})`))
  const measures = {
    W: totalled(
      sheet,
      { en: 'Weight in all, t', zh: '总重量（吨）' },
      'W',
      parts.map(({ W = zero }, i) => [`W${i + 1}`, W]),
    ),
    M: totalled(
      sheet,
      { en: 'Measure in all, m³', zh: '总体积（m³）' },
      'M',
      parts.map(({ M = zero }, i) => [`M${i + 1}`, M]),
    ),
  }
  const fobValue = sumOf(given.goods.map((lot) => lot.fobValue ?? zero))
  const charges = given.goods.map((lot: Lot, i) =>
    chargeOf({ ...lot, fobValue }, measures, sheet, ` (${lot.name || i + 1})`),
  )
  const charge = charges.reduce((a, b) => (compare(b.amount, a.amount) > 0 ? b : a))
  sheet.remark({ en: 'The dearest class counts for all.', zh: '全部货物从高计收。' })
  return { measures, charge }
}

/** Basic freight: the lots', what is short of the least tonnes at the dearest rate, not below the least charge (F-04). */
function basicOf(
  charges: readonly Charge[],
  tonnes: Decimal,
  { minimumTonnes, minimumCharge }: Input,
  sheet: Worksheet,
  stated: Stated | undefined,
): Decimal {
  const says = { en: 'Basic freight', zh: '基本运费' }
  const [only] = charges
  const figures = charges.map(({ amount }, i) => [`B${i + 1}`, amount] as const)
  const sum = figures.map(([name]) => name).join(' + ')
  const rate = charges.reduce((a, b) => (compare(b.rate, a) > 0 ? b.rate : a), zero)
  const short = isPositive(rate) && compare(minimumTonnes, tonnes) > 0
  const text = short ? `${sum} + (least − RT) × r` : sum
  const all = { ...Object.fromEntries(figures), least: minimumTonnes, RT: tonnes, r: rate, X: minimumCharge }
  if (text === 'B1' && isZero(minimumCharge) && only && isStated(only.amount, stated)) return only.amount
  if (short) sheet.remark({ en: 'The least freight tonnes are charged.', zh: '按最低运费吨计收。' })
  return sheet.figure(says, isPositive(minimumCharge) ? `B = max(${text}, X)` : `B = ${text}`, all, stated)
}

function isStated(amount: Decimal, stated: Stated | undefined): boolean {
  return !stated || round(amount, stated.places, stated.how) === amount
}

function shares({ units, exchangeRate }: Input, packages: Decimal, total: Decimal, sheet: Worksheet) {
  const cost = (says: Words, n: Decimal) => sheet.figure(says, 'f = T ÷ n', { T: total, n }, halfUp(6))
  const local = { en: 'Freight in local currency', zh: '运费折本币' }
  return {
    perPackage: cost({ en: 'Freight of one package', zh: '每件运费' }, packages),
    perUnit: units && cost({ en: 'Freight of one piece', zh: '单位商品运费' }, units),
    totalLocal: exchangeRate && sheet.figure(local, 'L = T × e', { T: total, e: exchangeRate }, halfUp(2)),
  }
}

export const seaFreightCalculation = calculation({
  name: 'sea-freight',
  title: { en: 'Sea freight, LCL and break-bulk', zh: '海运运费（拼箱与件杂货）' },
  topic: 'freight',
  says: {
    en: 'Freight by weight, measure or value of goods that do not fill a container, with minimums and surcharges.',
    zh: '拼箱或件杂货按重量、尺码或货值计收的运费，含最低收费与附加费。',
  },
  rules: ['F-01', 'F-02', 'F-03', 'F-04', 'F-05', 'F-06', 'F-07', 'F-08', 'F-09'],
  sources: [{ title: 'Liner conference and LCL tariffs as carriers publish them', at: 'bases of freight, surcharges' }],
  input,
  output,
  examples: seaFreightExamples,
  work: seaFreight,
})
