import type { Day } from '@gendan/kernel/day'
import { compare, type Decimal, one, round, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { figureOn } from '../calculation/dated.ts'
import { figure, positive, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'
import { inTariffUnits } from './duty.ts'

const rateField = rate('Ad valorem rate, on the price with the tax in it', '比例税率（价内税）')
const counted = {
  perUnit: figure('Tax for one unit', '定额税率（每单位）', 'CNY'),
  quantity: positive('Quantity', '数量', 'units'),
  conversion: positive('Tax units in one unit of the quantity', '每数量单位折合的计税单位', 'units').default(one),
}

/** The kinds of consumption tax on imports (D-22), and the three goods with figures of their own (D-26). */
export const consumptionShape = told(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: told(z.literal('ad-valorem'), 'Ad valorem', '从价定率'), rate: rateField }),
    z.strictObject({ kind: told(z.literal('specific'), 'Specific', '从量定额'), ...counted }),
    z.strictObject({ kind: told(z.literal('compound'), 'Compound: both', '复合计税'), rate: rateField, ...counted }),
    z.strictObject({
      kind: told(
        z.literal('cigarettes'),
        'Cigarettes: the trial price of a carton decides the rate',
        '卷烟：按每标准条试算价格确定税率',
      ),
      cartons: positive(
        'Standard cartons of 200 pieces (a case 箱 holds 250)',
        '标准条数（每条 200 支；每标准箱 250 条）',
        'cartons',
      ),
    }),
    z.strictObject({
      kind: told(z.literal('white-spirits'), 'White spirits', '白酒'),
      halfKilos: positive(
        'Quantity in units of 500 g or 500 ml (a tonne is 2000)',
        '数量（500 克或 500 毫升为一单位；1 吨 = 2000）',
        '500 g',
      ),
    }),
    z.strictObject({
      kind: told(z.literal('beer'), 'Beer: the value of a tonne decides the tax', '啤酒：按每吨价格确定税额'),
      tonnes: positive('Tonnes', '吨数', 't').optional(),
      litres: positive('Litres, where the tonnes are not told', '升数（未填吨数时）', 'l').optional(),
      limit: positive(
        'Value of a tonne from which the higher tax holds; of the law where empty',
        '甲类啤酒每吨价格界限；不填按法定',
        'CNY/t',
      ).optional(),
    }),
  ]),
  'Consumption tax, where the goods bear it',
  '消费税（应税消费品）',
)
type Consumption = z.output<typeof consumptionShape>
type Of<Kind extends Consumption['kind']> = Extract<Consumption, { readonly kind: Kind }>

/** The composite price 组成计税价格 (zero where the tax is specific) to the fen, and the tax, half up to the fen. */
interface ConsumptionTax {
  readonly base: Decimal
  readonly tax: Decimal
}

/** The dutiable value, all duties on it, and the day whose figures of law hold. */
interface Taxable {
  readonly V: Decimal
  readonly D: Decimal
  readonly day: Day | undefined
}

/** Consumption tax on imports (D-22, D-26), in CNY, half up to the fen; the composite price stays exact until then. */
export function consumptionTaxOf(tax: Consumption, on: Taxable, sheet: Worksheet): ConsumptionTax {
  switch (tax.kind) {
    case 'ad-valorem':
      return compound(on, { c: tax.rate, Q: zero, t: zero }, sheet)
    case 'specific':
      return specific({ Q: inTariffUnits(tax, sheet), t: tax.perUnit }, sheet)
    case 'compound':
      return compound(on, { c: tax.rate, Q: inTariffUnits(tax, sheet), t: tax.perUnit }, sheet)
    case 'cigarettes':
      return cigarettes(tax, on, sheet)
    case 'white-spirits': {
      const [c, t] = [lawful('liquor-rate', on, sheet), lawful('liquor-specific', on, sheet)]
      return compound(on, { c, Q: tax.halfKilos, t }, sheet)
    }
    case 'beer':
      return beer(tax, on, sheet)
  }
}

const TAX = { en: 'Consumption tax', zh: '消费税' }
const BASE = { en: 'Composite price', zh: '消费税组成计税价格' }
const FEN = halfUp(2)

interface Rates {
  readonly c: Decimal
  readonly Q: Decimal
  readonly t: Decimal
}

function lawful(code: string, { day }: Taxable, sheet: Worksheet): Decimal {
  return figureOn(customsFigures, code, day, sheet)
}

function specific({ Q, t }: Omit<Rates, 'c'>, sheet: Worksheet): ConsumptionTax {
  return { base: zero, tax: sheet.figure(TAX, 'CT = Q × t', { Q, t }, FEN) }
}

function compound({ V, D }: Taxable, { c, Q, t }: Rates, sheet: Worksheet): ConsumptionTax {
  if (t === zero) {
    const B = sheet.figure(BASE, 'B = (V + D) ÷ (1 − c)', { V, D, c })
    return { base: round(B, 2, 'half-up'), tax: sheet.figure(TAX, 'CT = B × c', { B, c }, FEN) }
  }
  const B = sheet.figure(BASE, 'B = (V + D + Q × t) ÷ (1 − c)', { V, D, Q, t, c })
  return { base: round(B, 2, 'half-up'), tax: sheet.figure(TAX, 'CT = B × c + Q × t', { B, c, Q, t }, FEN) }
}

function cigarettes(tax: Of<'cigarettes'>, on: Taxable, sheet: Worksheet): ConsumptionTax {
  const { V, D } = on
  const [t, low, limit] = [
    lawful('cigarettes-specific', on, sheet),
    lawful('cigarettes-low', on, sheet),
    lawful('cigarettes-limit', on, sheet),
  ]
  const n = tax.cartons
  const says = { en: 'Trial price of a carton', zh: '每标准条试算价格' }
  const P = sheet.figure(says, 'P = (V + D + t × n) ÷ (1 − low) ÷ n', { V, D, t, n, low }, FEN)
  const high = compare(P, limit) >= 0
  sheet.remark(
    high
      ? { en: `Not below ${limit}: class A`, zh: `不低于 ${limit} 元：甲类卷烟` }
      : { en: `Below ${limit}: class B`, zh: `低于 ${limit} 元：乙类卷烟` },
  )
  return compound(on, { c: high ? lawful('cigarettes-high', on, sheet) : low, Q: n, t }, sheet)
}

function beer(tax: Of<'beer'>, on: Taxable, sheet: Worksheet): ConsumptionTax {
  const Q = tax.tonnes ?? tonnesOf(tax, on, sheet)
  const p = sheet.figure({ en: 'Value of a tonne', zh: '每吨计税价格' }, 'p = V ÷ Q', { V: on.V, Q })
  const limit = tax.limit ?? lawful('beer-limit', on, sheet)
  const high = compare(p, limit) >= 0
  sheet.remark(
    high
      ? { en: `Not below ${limit}: class A`, zh: `不低于 ${limit} 元：甲类啤酒` }
      : { en: `Below ${limit}: class B`, zh: `低于 ${limit} 元：乙类啤酒` },
  )
  return specific({ Q, t: lawful(high ? 'beer-high' : 'beer-low', on, sheet) }, sheet)
}

function tonnesOf(tax: Of<'beer'>, on: Taxable, sheet: Worksheet): Decimal {
  const figures = { l: tax.litres ?? zero, per: lawful('beer-litres', on, sheet) }
  return sheet.figure({ en: 'Tonnes', zh: '折合吨数' }, 'Q = l ÷ per', figures)
}
