import { compare, type Decimal, decimal, isPositive, sumOf, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, figure, positive, rate, told } from '../calculation/field.ts'
import { assertGiven, currency, toMinorUnit, totalled } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { expressFreightExamples } from './express-freight-examples.ts'
import { weigh, weightFields } from './weights.ts'

const chargeShape = z.strictObject({
  code: told(
    z.string().trim().min(1).max(40),
    'Name: remote area, oversize, residential, duty disbursement',
    '名称：偏远、超规格、住宅派送、代垫关税手续费',
  ),
  kind: told(
    z.enum(['per-kg', 'percent', 'per-package', 'per-bill']),
    'By the kilogram, as a share of the base charge, by the package or by the waybill',
    '按公斤、按基本运费百分比、按件或按票',
  ),
  value: figure('Amount, or share as a fraction', '金额，或百分比（小数）', 'money or fraction'),
  underFuel: told(
    z.boolean().default(false),
    'Whether the fuel surcharge is taken on it too',
    '是否计入燃油附加费基数',
  ),
})

const bandShape = z.strictObject({
  from: positive('Weight from which the kilogram is charged', '起始重量', 'kg'),
  perKilo: figure('Rate for each kilogram of the whole weight', '每公斤费率（按全部重量）', 'money per kg'),
})

const input = z.strictObject({
  ...weightFields('5000'),
  minimumWeight: figure('Least weight that is charged', '起重', 'kg').default(zero),
  firstWeight: positive('First weight', '首重', 'kg').default(decimal('0.5')),
  firstPrice: figure('Price of the first weight', '首重价格', 'money').optional(),
  step: positive('Additional weight', '续重单位', 'kg').default(decimal('0.5')),
  stepPrice: figure('Price of each additional weight', '每续重单位价格', 'money').optional(),
  perKilo: figure(
    'Rate by the kilogram from the first gram on, as small packets pay',
    '按公斤计价（小包），从第一克起',
    'money per kg',
  ).optional(),
  bands: told(
    z.array(bandShape).default([]),
    'Heavy shipments: by whole kilograms from a weight on',
    '大货价：达到起始重量后按整公斤计',
  ),
  discount: rate('Taken off the base charge; 0.3 where 70 % are paid', '基本运费折让率：七折写 0.3').default(zero),
  itemFee: figure(
    'Registration or handling fee of each package, not discounted',
    '每件挂号费或处理费（不打折）',
    'money',
  ).default(zero),
  fuelRate: figure(
    'Fuel surcharge as a share of base charge and what stands under it',
    '燃油附加费率',
    'fraction',
  ).default(zero),
  charges: told(z.array(chargeShape).default([]), 'Other charges', '其他费用'),
  currency,
  exchangeRate: positive(
    'Local currency for one unit of freight currency',
    '一单位运费币种折合本币',
    'rate',
  ).optional(),
})
type Input = z.output<typeof input>

const output = z.strictObject({
  total: answerFigure('Charge in all', '总费用', 'money'),
  chargeableWeight: answerFigure('Chargeable weight', '计费重量', 'kg'),
  grossWeight: answerFigure('Gross weight', '实重', 'kg'),
  volumeWeight: answerFigure('Volume weight, exact', '体积重量（未取整）', 'kg'),
  base: answerFigure('Base charge, discount taken off', '基本运费（已折扣）', 'money'),
  itemFees: answerFigure('Registration or handling fees', '挂号费或处理费', 'money'),
  charges: told(
    z
      .array(
        z.strictObject({
          code: told(z.string(), 'Name', '名称'),
          amount: answerFigure('Amount', '金额', 'money'),
        }),
      )
      .readonly(),
    'Other charges',
    '其他费用',
  ),
  fuel: answerFigure('Fuel surcharge', '燃油附加费', 'money'),
  perPackage: answerFigure('Charge of one package, to six places', '每件费用（六位小数）', 'money'),
  totalLocal: answerFigure('Charge in local currency', '总费用折本币', 'money').optional(),
})

/**
 * What a courier or the post charges (F-50 to F-52): first and additional weight, heavy bands by whole kilograms, or by the kilogram;
 * discount, fees, then fuel. Weights in kg, amounts half up to the minor unit, one by one. Throws Unusable where weight or price
 * is missing.
 */
export function expressFreight(given: Input, sheet: Worksheet): z.output<typeof output> {
  assertPriced(given)
  const cent = toMinorUnit(given.currency)
  const { gross, volume, chargeable } = weigh(given, sheet)
  const w = compare(chargeable, given.minimumWeight) < 0 ? given.minimumWeight : chargeable
  const n = sumOf(given.pieces.map((piece) => piece.packages))
  const B = baseOf(given, w, sheet)
  const charges = given.charges.map((one) => ({ ...one, amount: chargeOf(one, { B, w, n }, given, sheet) }))
  const under = charges.filter((one) => one.underFuel).map((one, i) => [`C${i + 1}`, one.amount] as const)
  const base = ['B', ...under.map(([name]) => name)].join(' + ')
  const fuelFigures = { B, f: given.fuelRate, ...Object.fromEntries(under) }
  const fuelSays = { en: 'Fuel surcharge', zh: '燃油附加费' }
  const fuel = isPositive(given.fuelRate)
    ? sheet.figure(fuelSays, `F = ${under.length > 0 ? `(${base})` : base} × f`, fuelFigures, cent)
    : zero
  const fees = isPositive(given.itemFee)
    ? sheet.figure({ en: 'Fees by the package', zh: '按件收费' }, 'H = h × n', { h: given.itemFee, n }, cent)
    : zero
  const parts = [
    ['B', B],
    ['H', fees],
    ...charges.map((one, i) => [`C${i + 1}`, one.amount] as const),
    ['F', fuel],
  ] as const
  const total = totalled(
    sheet,
    { en: 'In all', zh: '合计' },
    'T',
    parts.filter(([, part]) => isPositive(part)),
    cent,
  )
  const e = given.exchangeRate
  return {
    grossWeight: gross,
    volumeWeight: volume,
    chargeableWeight: w,
    base: B,
    itemFees: fees,
    charges: charges.map(({ code, amount }) => ({ code, amount })),
    fuel,
    total,
    perPackage: sheet.figure({ en: 'Charge of one package', zh: '每件费用' }, 'p = T ÷ n', { T: total, n }, halfUp(6)),
    totalLocal: e && sheet.figure({ en: 'In local currency', zh: '折本币' }, 'L = T × e', { T: total, e }, halfUp(2)),
  }
}

function assertPriced({ firstPrice, stepPrice, perKilo, bands }: Input): void {
  const isThere = perKilo !== undefined || bands.length > 0 || firstPrice !== undefined
  assertGiven([
    {
      path: 'firstPrice',
      says: { en: 'a price: first weight, or by the kilogram', zh: '价格：首重价或每公斤价' },
      isThere,
    },
    {
      path: 'stepPrice',
      says: { en: 'the price of each additional weight', zh: '续重价格' },
      isThere: firstPrice === undefined || stepPrice !== undefined,
    },
  ])
}

/** Heavy band, kilogram rate or first and additional weight; then the discount. */
function baseOf(given: Input, w: Decimal, sheet: Worksheet): Decimal {
  const { bands, perKilo, firstWeight: a, firstPrice = zero, step: s, stepPrice = zero, discount: d } = given
  const cent = toMinorUnit(given.currency)
  const off = isPositive(d) ? ' × (1 − d)' : ''
  const band = bands.filter(({ from }) => compare(w, from) >= 0).sort((x, y) => compare(y.from, x.from))[0]
  if (band) {
    const says = { en: `Heavy shipment, from ${band.from} kg`, zh: `大货价，${band.from} 公斤起` }
    return sheet.figure(says, `B = ceil(w) × r${off}`, { w, r: band.perKilo, d }, cent)
  }
  if (perKilo !== undefined) {
    const says = { en: 'Charge by the kilogram', zh: '按公斤计价运费' }
    return sheet.figure(says, `B = w × r${off}`, { w, r: perKilo, d }, cent)
  }
  const steps = { en: 'Additional weights', zh: '续重个数' }
  const n = sheet.figure(steps, 'n = ceil(max(w − a, 0) ÷ s)', { w, a, s })
  const says = { en: 'First and additional weight', zh: '首重加续重运费' }
  const text = off ? `B = (p + n × q)${off}` : 'B = p + n × q'
  return sheet.figure(says, text, { p: firstPrice, n, q: stepPrice, d }, cent)
}

function chargeOf(
  { code, kind, value: x }: Input['charges'][number],
  counts: { readonly B: Decimal; readonly w: Decimal; readonly n: Decimal },
  given: Input,
  sheet: Worksheet,
): Decimal {
  const text = { 'per-kg': 'w × x', percent: 'B × x', 'per-package': 'n × x', 'per-bill': 'x' }[kind]
  return sheet.figure({ en: code, zh: code }, `C = ${text}`, { ...counts, x }, toMinorUnit(given.currency))
}

export const expressFreightCalculation = calculation({
  name: 'express-freight',
  title: { en: 'Express and post', zh: '快递与邮政小包运费' },
  topic: 'freight',
  says: {
    en: 'What a courier or the post charges by actual or volume weight, with first and additional weight, fuel and fees.',
    zh: '快递或邮政按实重或体积重计收的运费：首重续重、大货价、燃油附加费与其他费用。',
  },
  rules: ['F-50', 'F-51', 'F-52'],
  sources: [{ title: "Couriers' public tariffs", at: unread('volume weight, fuel surcharge') }],
  input,
  output,
  examples: expressFreightExamples,
  work: expressFreight,
})
