import type { Day } from '@gendan/kernel/day'
import { compare, type Decimal, one, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { figureOn } from '../calculation/dated.ts'
import { convention, figure, positive, share, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'

const rateField = share('Ad valorem rate', '从价税率')
const perUnit = figure('Tax for one unit of the tariff', '从量税额（每单位）', 'CNY')
const quantity = positive('Quantity', '数量', 'units')
const conversion = positive(
  'Tariff units in one unit of the quantity: 0.05775 m² in a roll of film',
  '每数量单位折合的税则单位（如胶卷每卷 0.05775 平方米）',
  'units',
).default(one)
const counted = { perUnit, quantity, conversion }
const band = (en: string, zh: string) =>
  told(
    z.strictObject({
      rate: share('Ad valorem rate of the band', '该档从价税率'),
      perUnit: figure('Tax for one unit in the band', '该档从量税额', 'CNY').default(zero),
    }),
    en,
    zh,
  )

/** Every kind of import duty the tariff knows (D-20). */
export const dutyShape = told(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: told(z.literal('ad-valorem'), 'Ad valorem', '从价税'), rate: rateField }),
    z.strictObject({
      kind: told(z.literal('known'), 'The duty itself is known', '关税税额已知'),
      amount: figure('Duty', '关税税额', 'CNY'),
    }),
    z.strictObject({ kind: told(z.literal('specific'), 'Specific', '从量税'), ...counted }),
    z.strictObject({
      kind: told(z.literal('compound'), 'Compound: both', '复合税：从价加从量'),
      rate: rateField,
      ...counted,
    }),
    z.strictObject({
      kind: told(z.literal('alternative'), 'Alternative: one of both', '选择税：从价或从量'),
      rate: rateField,
      ...counted,
      choose: convention(['higher', 'lower'], 'The higher or the lower of both', '从高或从低'),
    }),
    z.strictObject({
      kind: told(z.literal('banded'), 'Another rate from a unit price on', '按单价分档：单价不同税率不同'),
      quantity,
      unitPrice: positive(
        'Unit price that decides, in the currency of the limit; value ÷ quantity where empty',
        '决定档次的单价（与界限同币种）；不填为计税价格 ÷ 数量',
        'money',
      ).optional(),
      limit: positive('Unit price up to which (included) the first band holds', '第一档单价上限（含）', 'money'),
      upTo: band('Up to the limit', '不超过界限'),
      above: band('Above the limit', '超过界限'),
    }),
    z.strictObject({
      kind: told(
        z.literal('sliding'),
        'Sliding duty of out-of-quota cotton: R = a ÷ P + b × P − 1',
        '滑准税（配额外棉花）：R = a ÷ P + b × P − 1',
      ),
      quantity: positive('Weight', '重量', 'kg'),
      threshold: positive(
        'Value per kg from which the duty is specific; of the tariff where empty',
        '分界价格（元/千克）；不填取现行方案',
        'CNY/kg',
      ).optional(),
      perKg: figure('Duty per kg at and above the threshold', '从量税额（元/千克）', 'CNY/kg').optional(),
      a: figure('Constant a', '公式常数 a', 'CNY/kg').optional(),
      b: figure('Factor b', '公式系数 b', '1/(CNY/kg)').optional(),
      most: share('Highest rate', '最高税率').optional(),
    }),
  ]),
  'Import duty of the tariff: kind and rates',
  '关税计征方式与税率',
)
type Duty = z.output<typeof dutyShape>
type Of<Kind extends Duty['kind']> = Extract<Duty, { readonly kind: Kind }>

/** What a duty is reckoned on: the dutiable value in CNY and, for dated figures, the day. */
interface Dutiable {
  readonly V: Decimal
  readonly day: Day | undefined
}

/** Import duty on a value (D-20), in CNY, half up to the fen. */
export function dutyOf(duty: Duty, on: Dutiable, sheet: Worksheet): Decimal {
  const { V } = on
  switch (duty.kind) {
    case 'ad-valorem':
      return sheet.figure(DUTY, 'D = V × r', { V, r: duty.rate }, FEN)
    case 'known':
      return sheet.figure(DUTY, 'D = d', { d: duty.amount }, FEN)
    case 'specific':
      return sheet.figure(DUTY, 'D = Q × u', { Q: inTariffUnits(duty, sheet), u: duty.perUnit }, FEN)
    case 'compound':
      return sheet.figure(
        DUTY,
        'D = V × r + Q × u',
        { V, r: duty.rate, Q: inTariffUnits(duty, sheet), u: duty.perUnit },
        FEN,
      )
    case 'alternative':
      return alternative(duty, V, sheet)
    case 'banded':
      return banded(duty, V, sheet)
    case 'sliding':
      return sliding(duty, on, sheet)
  }
}

const DUTY = { en: 'Import duty', zh: '关税' }
const FEN = halfUp(2)

/** The quantity in the unit of the tariff; a conversion of 1 is not written down. */
export function inTariffUnits(
  given: { readonly quantity: Decimal; readonly conversion: Decimal },
  sheet: Worksheet,
): Decimal {
  if (given.conversion === one) return given.quantity
  const says = { en: 'Quantity in units of the tariff', zh: '折合税则计量单位数量' }
  return sheet.figure(says, 'Q = q × f', { q: given.quantity, f: given.conversion })
}

function alternative(duty: Of<'alternative'>, V: Decimal, sheet: Worksheet): Decimal {
  const Q = inTariffUnits(duty, sheet)
  const d1 = sheet.figure({ en: 'Ad valorem', zh: '从价' }, 'd1 = V × r', { V, r: duty.rate }, FEN)
  const d2 = sheet.figure({ en: 'Specific', zh: '从量' }, 'd2 = Q × u', { Q, u: duty.perUnit }, FEN)
  return duty.choose === 'higher'
    ? sheet.figure({ en: 'Import duty, the higher', zh: '关税（从高）' }, 'D = max(d1, d2)', { d1, d2 })
    : sheet.figure({ en: 'Import duty, the lower', zh: '关税（从低）' }, 'D = min(d1, d2)', { d1, d2 })
}

function banded(duty: Of<'banded'>, V: Decimal, sheet: Worksheet): Decimal {
  const { quantity: Q, limit } = duty
  const p = duty.unitPrice ?? sheet.figure({ en: 'Value of one unit', zh: '单位计税价格' }, 'p = V ÷ Q', { V, Q })
  const above = compare(p, limit) > 0
  const { rate: r, perUnit: u } = above ? duty.above : duty.upTo
  sheet.remark(
    above
      ? { en: `Unit price ${p} is above ${limit}: second band`, zh: `单价 ${p} 超过 ${limit}，适用第二档` }
      : { en: `Unit price ${p} is not above ${limit}: first band`, zh: `单价 ${p} 不超过 ${limit}，适用第一档` },
  )
  return sheet.figure(DUTY, 'D = V × r + Q × u', { V, r, Q, u }, FEN)
}

function sliding(duty: Of<'sliding'>, { V, day }: Dutiable, sheet: Worksheet): Decimal {
  const lawful = (given: Decimal | undefined, code: string) => given ?? figureOn(customsFigures, code, day, sheet)
  const Q = duty.quantity
  const P = sheet.figure({ en: 'Value per kg', zh: '每千克计税价格 Pi' }, 'P = V ÷ Q', { V, Q })
  if (compare(P, lawful(duty.threshold, 'cotton-threshold')) >= 0) {
    sheet.remark({ en: 'At or above the threshold: specific duty', zh: '达到分界价格：按从量税计征' })
    return sheet.figure(DUTY, 'D = Q × u', { Q, u: lawful(duty.perKg, 'cotton-specific') }, FEN)
  }
  const figures = { P, a: lawful(duty.a, 'cotton-a'), b: lawful(duty.b, 'cotton-b') }
  const says = { en: 'Rate by the formula, to three places', zh: '滑准税率 Ri（保留三位小数）' }
  const R = sheet.figure(says, 'R = a ÷ P + b × P − 1', figures, halfUp(3))
  const capped = { en: 'Import duty, the rate not above the highest', zh: '关税（税率不超过上限）' }
  return sheet.figure(capped, 'D = V × min(R, most)', { V, R, most: lawful(duty.most, 'cotton-most') }, FEN)
}
