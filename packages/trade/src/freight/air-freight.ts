import { compare, type Decimal, decimal, isPositive, multiply, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, convention, figure, positive, rate, told } from '../calculation/field.ts'
import { assertGiven, currency, toMinorUnit, totalled } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { airFreightExamples } from './air-freight-examples.ts'
import { airRateFields, breakEvens, rated } from './air-tariff.ts'
import { type Weighed, weigh, weightFields } from './weights.ts'

const chargeShape = z.strictObject({
  code: told(
    z.string().trim().min(1).max(40),
    'Code or name: MYC fuel, SCC security, AWC waybill fee, RAC dangerous goods',
    '代码或名称：MYC 燃油、SCC 安检、AWC 制单、RAC 危险品',
  ),
  kind: told(
    z.enum(['per-kg', 'percent', 'per-bill']),
    'By the kilogram, as a share of the weight charge, or by the waybill',
    '按公斤、按航空运费百分比或按票',
  ),
  value: figure('Amount, or share as a fraction', '金额，或百分比（小数）', 'money or fraction'),
  base: convention(
    ['chargeable', 'gross', 'rated'],
    'Kilograms that count: chargeable weight, gross weight, or the weight that was rated',
    '计费公斤数：计费重量、毛重，或实际计收运费的重量',
  ),
  minimum: figure('Least amount of this charge', '该项最低收费', 'money').default(zero),
})

const input = z.strictObject({
  ...weightFields('6000'),
  ...airRateFields,
  charges: told(z.array(chargeShape).default([]), 'Other charges', '其他费用'),
  declaredValue: figure(
    'Declared value for carriage; nothing where none is declared (NVD)',
    '供运输用声明价值；未声明（NVD）不填',
    'money',
  ).optional(),
  liabilityPerKilo: figure(
    "Carrier's limit of liability for one kilogram, in the same currency",
    '承运人每公斤赔偿限额（同币种）',
    'money per kg',
  ).optional(),
  valuationRate: rate('Valuation charge on the value above that limit', '声明价值附加费率').default(decimal('0.0075')),
  currency,
  units: positive('Pieces of goods in all, for the freight of one', '货物总数量，用于求单位运费', 'units').optional(),
  exchangeRate: positive(
    'Local currency for one unit of freight currency',
    '一单位运费币种折合本币',
    'rate',
  ).optional(),
})
type Input = z.output<typeof input>

const wayShape = z.strictObject({
  rateClass: told(z.string(), 'Rate class: M, N, Q, C, S or R', '运价等级：M、N、Q、C、S、R'),
  weight: answerFigure('Kilograms charged', '计收重量', 'kg'),
  rate: answerFigure('Rate for one kilogram, or the minimum', '每公斤运价，或最低运费', 'money'),
  amount: answerFigure('What it comes to', '金额', 'money'),
})

const output = z.strictObject({
  total: answerFigure('Freight and charges in all', '运费及费用总额', 'money'),
  weightCharge: answerFigure('Weight charge', '航空运费', 'money'),
  chargeableWeight: answerFigure('Chargeable weight', '计费重量', 'kg'),
  grossWeight: answerFigure('Gross weight', '毛重', 'kg'),
  volumeWeight: answerFigure('Volume weight, exact', '体积重量（未取整）', 'kg'),
  ratedWeight: answerFigure(
    'Weight that is charged: a break, if that was cheaper',
    '实际计收重量（较高分界点更便宜时取分界点）',
    'kg',
  ),
  rateClass: told(z.string(), 'Rate class: M, N, Q, C, S or R', '运价等级：M、N、Q、C、S、R'),
  rate: answerFigure('Rate for one kilogram, or the minimum', '每公斤运价，或最低运费', 'money'),
  ways: told(
    z.array(wayShape).readonly(),
    'Every way to rate it, the one that counts first',
    '各种计算方法，采用者在前',
  ),
  breakEvens: told(
    z
      .array(
        z.strictObject({
          from: answerFigure('The break', '分界点', 'kg'),
          weight: answerFigure('Weight from which it is cheaper', '临界重量', 'kg'),
        }),
      )
      .readonly(),
    'From which weight the next break is cheaper',
    '从多重起按较高分界点计更便宜',
  ),
  charges: told(
    z
      .array(
        z.strictObject({
          code: told(z.string(), 'Code or name', '代码或名称'),
          amount: answerFigure('Amount', '金额', 'money'),
        }),
      )
      .readonly(),
    'Other charges',
    '其他费用',
  ),
  valuationCharge: answerFigure('Valuation charge', '声明价值附加费', 'money'),
  perUnit: answerFigure('Freight of one piece of goods, to six places', '单位商品运费（六位小数）', 'money').optional(),
  totalLocal: answerFigure('Freight in local currency', '运费折本币', 'money').optional(),
})

/**
 * Air freight (F-40 to F-46): chargeable weight of the shipment in kg, weight charge by class, break or minimum, other charges and
 * valuation charge. Amounts are rounded half up to the minor unit, one by one. Throws Unusable where weights or rates are missing.
 */
export function airFreight(given: Input, sheet: Worksheet): z.output<typeof output> {
  const cent = toMinorUnit(given.currency)
  const weights = weigh(given, sheet)
  const ways = rated(weights.chargeable, given, sheet, cent)
  const [best] = ways
  const says = {
    en: 'a rate of this weight: the normal rate or a break',
    zh: '适用于该重量的运价：基础运价或分界点运价',
  }
  assertGiven([{ path: 'normal', says, isThere: best !== undefined }])
  const {
    rateClass,
    weight,
    rate: kiloRate,
    amount,
  } = best ?? { rateClass: '', weight: zero, rate: zero, amount: zero }
  const charges = given.charges.map((one) => ({
    code: one.code,
    amount: chargeOf(one, weights, weight, amount, given, sheet),
  }))
  const valuation = valuationOf(given, weights.gross, sheet)
  const parts = [
    ['F', amount],
    ...charges.map((one, i) => [`C${i + 1}`, one.amount] as const),
    ['V', valuation],
  ] as const
  const total = totalled(
    sheet,
    { en: 'In all', zh: '合计' },
    'T',
    parts.filter(([name, part]) => name !== 'V' || isPositive(part)),
  )
  return {
    grossWeight: weights.gross,
    volumeWeight: weights.volume,
    chargeableWeight: weights.chargeable,
    ratedWeight: weight,
    rateClass,
    rate: kiloRate,
    weightCharge: amount,
    ways,
    breakEvens: breakEvens(given, sheet),
    charges,
    valuationCharge: valuation,
    total,
    ...shares(given, total, sheet),
  }
}

function chargeOf(
  { code, kind, value: x, base, minimum }: Input['charges'][number],
  weights: Weighed,
  ratedWeight: Decimal,
  F: Decimal,
  given: Input,
  sheet: Worksheet,
): Decimal {
  const w = { chargeable: weights.chargeable, gross: weights.gross, rated: ratedWeight }[base]
  const text = { 'per-kg': 'w × x', percent: 'F × x', 'per-bill': 'x' }[kind]
  const all = isPositive(minimum) ? `C = max(${text}, m)` : `C = ${text}`
  return sheet.figure({ en: code, zh: code }, all, { w, F, x, m: minimum }, toMinorUnit(given.currency))
}

/** F-46: what was declared above the carrier's limit pays the valuation charge. */
function valuationOf(
  { declaredValue: D, liabilityPerKilo: l, valuationRate: v, currency: of }: Input,
  G: Decimal,
  sheet: Worksheet,
): Decimal {
  if (!D || !l || compare(D, multiply(G, l)) <= 0) return zero
  const says = { en: 'Valuation charge', zh: '声明价值附加费' }
  return sheet.figure(says, 'V = (D − G × l) × v', { D, G, l, v }, toMinorUnit(of))
}

function shares({ units, exchangeRate }: Input, T: Decimal, sheet: Worksheet) {
  const unit = { en: 'Freight of one piece', zh: '单位商品运费' }
  const local = { en: 'In local currency', zh: '折本币' }
  return {
    perUnit: units && sheet.figure(unit, 'f = T ÷ n', { T, n: units }, halfUp(6)),
    totalLocal: exchangeRate && sheet.figure(local, 'L = T × e', { T, e: exchangeRate }, halfUp(2)),
  }
}

export const airFreightCalculation = calculation({
  name: 'air-freight',
  title: { en: 'Air freight', zh: '航空运费' },
  topic: 'freight',
  says: {
    en: 'Chargeable weight, weight charge by rate class and break, minimum, and other charges of an air waybill.',
    zh: '航空货运单的计费重量、按运价等级与重量分界点计算的运费、最低运费及其他费用。',
  },
  rules: ['F-40', 'F-41', 'F-42', 'F-43', 'F-44', 'F-45', 'F-46'],
  sources: [{ title: 'IATA TACT Rules', at: unread('chargeable weight and charges') }],
  input,
  output,
  examples: airFreightExamples,
  work: airFreight,
})
