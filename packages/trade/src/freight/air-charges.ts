import { compare, type Decimal, decimal, isPositive, multiply, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { answerFigure, convention, explained, figure, positive, rate, told } from '../calculation/field.ts'
import { currency, toMinorUnit, totalled } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const chargeShape = z.strictObject({
  code: told(
    z.string().trim().min(1).max(40),
    'Code or name: MYC fuel, SCC security, AWC waybill fee, RAC dangerous goods, CCF charges collect',
    '代码或名称：MYC 燃油、SCC 安检、AWC 制单、RAC 危险品、CCF 运费到付手续费',
  ),
  kind: explained(
    told(
      z.enum(['per-kg', 'percent', 'percent-with-valuation', 'per-bill']),
      'What the charge is reckoned by',
      '计收方式',
    ),
    {
      'per-kg': ['By the kilogram', '按公斤'],
      percent: ['As a share of the weight charge', '按航空运费的百分比'],
      'percent-with-valuation': [
        'As a share of weight and valuation charge (charges collect fee)',
        '按航空运费与声明价值附加费之和的百分比（运费到付手续费）',
      ],
      'per-bill': ['By the waybill', '按票'],
    },
  ),
  value: figure('Amount, or share as a fraction', '金额，或百分比（小数）', 'money or fraction'),
  base: explained(convention(['chargeable', 'gross', 'rated'], 'Kilograms that the charge counts', '计费公斤数'), {
    chargeable: ['Chargeable weight', '计费重量'],
    gross: ['Gross weight', '毛重'],
    rated: ['The weight that freight was paid for', '实际计收运费的重量'],
  }),
  minimum: figure('Least amount of this charge', '该项最低收费', 'money').default(zero),
})

/** What an air waybill charges beside the weight charge, and in what money. */
export const airChargeFields = {
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
}
const chargeFieldsShape = z.strictObject(airChargeFields)
type Given = z.output<typeof chargeFieldsShape>

/** The same in an answer. */
export const airChargeAnswers = {
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
  total: answerFigure('Freight and charges in all', '运费及费用总额', 'money'),
  perUnit: answerFigure('Freight of one piece of goods, to six places', '单位商品运费（六位小数）', 'money').optional(),
  totalLocal: answerFigure('Freight in local currency', '运费折本币', 'money').optional(),
}

/** Kilograms that a charge may go by. */
interface Kilos {
  readonly gross: Decimal
  readonly chargeable: Decimal
  readonly rated: Decimal
}

/** Other charges, valuation charge and the sum with a weight charge F (F-46); each half up to the minor unit. */
export function withCharges(given: Given, kilos: Kilos, F: Decimal, sheet: Worksheet) {
  const V = valuationOf(given, kilos.gross, sheet)
  const charges = given.charges.map((one) => ({ code: one.code, amount: chargeOf(one, kilos, [F, V], given, sheet) }))
  const parts = [['F', F], ...charges.map((one, i) => [`C${i + 1}`, one.amount] as const), ['V', V]] as const
  const total = totalled(
    sheet,
    { en: 'In all', zh: '合计' },
    'T',
    parts.filter(([name, part]) => name !== 'V' || isPositive(part)),
  )
  return { charges, valuationCharge: V, total, ...shares(given, total, sheet) }
}

function chargeOf(
  { code, kind, value: x, base, minimum }: Given['charges'][number],
  kilos: Kilos,
  [F, V]: readonly [freight: Decimal, valuation: Decimal],
  given: Given,
  sheet: Worksheet,
): Decimal {
  const w = kilos[base]
  const text = { 'per-kg': 'w × x', percent: 'F × x', 'percent-with-valuation': '(F + V) × x', 'per-bill': 'x' }[kind]
  const all = isPositive(minimum) ? `C = max(${text}, m)` : `C = ${text}`
  return sheet.figure({ en: code, zh: code }, all, { w, F, V, x, m: minimum }, toMinorUnit(given.currency))
}

/** F-46: what was declared above the carrier's limit pays the valuation charge. */
function valuationOf(
  { declaredValue: D, liabilityPerKilo: l, valuationRate: v, currency: of }: Given,
  G: Decimal,
  sheet: Worksheet,
): Decimal {
  if (!D || !l || compare(D, multiply(G, l)) <= 0) return zero
  const says = { en: 'Valuation charge', zh: '声明价值附加费' }
  return sheet.figure(says, 'V = (D − G × l) × v', { D, G, l, v }, toMinorUnit(of))
}

function shares({ units, exchangeRate }: Given, T: Decimal, sheet: Worksheet) {
  const unit = { en: 'Freight of one piece', zh: '单位商品运费' }
  const local = { en: 'In local currency', zh: '折本币' }
  return {
    perUnit: units && sheet.figure(unit, 'f = T ÷ n', { T, n: units }, halfUp(6)),
    totalLocal: exchangeRate && sheet.figure(local, 'L = T × e', { T, e: exchangeRate }, halfUp(2)),
  }
}
