import { compare, type Decimal, multiply, one, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import type { Fault } from '../calculation/calculation.ts'
import { fault } from '../calculation/faults.ts'
import { figure, positive, share, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const materials = z.strictObject({
  amount: figure(
    'Price free of duty and tax: CIF of bonded imports, or what was bought tax-free at home',
    '免税价格：进料加工保税料件到岸价，或国内免税购进价',
    'money',
  ),
  duty: figure('Import duty exempted or paid on it', '海关实征或免征关税', 'CNY').default(zero),
  consumptionTax: figure('Import consumption tax on it', '海关代征消费税', 'CNY').default(zero),
  exchangeRate: positive('CNY for one unit of its currency', '汇率', 'CNY').default(one),
})

/** Exported goods of one VAT rate and one refund rate, and the tax-free materials in them. */
export const exportLineShape = z.strictObject({
  name: told(z.string().optional(), 'Name of the goods', '商品名称'),
  price: positive(
    'Export price in its currency; FOB where freight, premium and commission are empty',
    '出口价（外币或人民币）；未填运费、保险费、佣金即为 FOB',
    'money',
  ),
  exchangeRate: positive(
    'CNY for one unit of the currency: of the 1st of the month or the day of export',
    '汇率：当月 1 日或当天中间价',
    'CNY',
  ).default(one),
  freight: figure('Freight in the price', '价内运费', 'money').default(zero),
  premium: figure('Insurance in the price', '价内保险费', 'money').default(zero),
  commission: figure('Commission in the price', '价内佣金', 'money').default(zero),
  vatRate: share(
    'VAT rate of the goods: 0.13, 0.09; older papers 0.17, 0.16',
    '适用税率（现行 0.13、0.09；旧题 0.17、0.16）',
  ),
  refundRate: share('Refund rate', '出口退税率'),
  materials: told(
    z.array(materials).default([]),
    'Tax-free materials used up or bought, as they count this month',
    '当期免税购进原材料（进料加工保税料件等）',
  ),
  planRate: share(
    'Planned distribution rate: bonded materials as a share of FOB',
    '进料加工计划分配率（保税料件占离岸价比例）',
  ).optional(),
})
type ExportLine = z.output<typeof exportLineShape>

/** What one line gives to the month, in CNY to the fen. */
export interface ExportFigures {
  readonly fob: Decimal
  readonly materials: Decimal
  /** FOB × (tax rate − refund rate). */
  readonly notCreditedGross: Decimal
  readonly notCreditedReduction: Decimal
  /** FOB × refund rate. */
  readonly refundableGross: Decimal
  readonly refundableReduction: Decimal
}

const FEN = halfUp(2)

/** FOB in CNY (V-06), tax-free materials (V-07), and their parts in the month's figures, each half up to the fen. */
export function exportFigures(line: ExportLine, sheet: Worksheet): ExportFigures {
  const { price: p, freight: f, premium: i, commission: c, exchangeRate: e, vatRate: t, refundRate: r } = line
  const simple = f === zero && i === zero && c === zero
  const says = { en: 'FOB in CNY', zh: '离岸价折人民币' }
  const FOB = sheet.figure(says, simple ? 'FOB = p × e' : 'FOB = (p − f − i − c) × e', { p, f, i, c, e }, FEN)
  const M = materialsOf(line, FOB, sheet)
  const figures = { FOB, M, t, r }
  const notCreditedGross = sheet.figure(GROSS, 'N = FOB × (t − r)', figures, FEN)
  const refundableGross = sheet.figure(CEILING, 'G = FOB × r', figures, FEN)
  if (M === zero)
    return {
      fob: FOB,
      materials: M,
      notCreditedGross,
      refundableGross,
      notCreditedReduction: zero,
      refundableReduction: zero,
    }
  const notCreditedReduction = sheet.figure(GROSS_LESS, 'n = M × (t − r)', figures, FEN)
  const refundableReduction = sheet.figure(CEILING_LESS, 'g = M × r', figures, FEN)
  return { fob: FOB, materials: M, notCreditedGross, notCreditedReduction, refundableGross, refundableReduction }
}

const GROSS = { en: 'Tax neither exempted nor credited, before reduction', zh: '免抵退税不得免征和抵扣税额（抵减前）' }
const GROSS_LESS = { en: 'Its reduction for tax-free materials', zh: '不得免征和抵扣税额抵减额' }
const CEILING = { en: 'Exempt-credit-refund amount, before reduction', zh: '免抵退税额（抵减前）' }
const CEILING_LESS = { en: 'Its reduction for tax-free materials', zh: '免抵退税额抵减额' }

function materialsOf(line: ExportLine, FOB: Decimal, sheet: Worksheet): Decimal {
  const says = { en: 'Tax-free materials', zh: '当期免税购进原材料价格' }
  const parts = line.materials.map(({ amount: m, duty: d, consumptionTax: x, exchangeRate: e }) =>
    sheet.figure(says, d === zero && x === zero ? 'm0 = m × e' : 'm0 = m × e + d + x', { m, e, d, x }, FEN),
  )
  if (line.planRate !== undefined)
    parts.push(
      sheet.figure(
        { en: 'Bonded materials by the plan', zh: '按计划分配率计算的保税料件' },
        'm0 = FOB × k',
        { FOB, k: line.planRate },
        FEN,
      ),
    )
  return sumOf(parts)
}

/** What makes no sense in a line: a refund above the tax, charges above the price, materials above the price. */
export function exportLineFaults(line: ExportLine, at: string): readonly Fault[] {
  const { price, freight, premium, commission } = line
  const left = subtract(price, sumOf([freight, premium, commission]))
  return [
    ...(compare(line.refundRate, line.vatRate) > 0
      ? [fault(`${at}.refundRate`, 'above-tax', 'The refund rate is above the tax rate.', '退税率高于适用税率。')]
      : []),
    ...(compare(multiply(left, line.exchangeRate), zero) <= 0
      ? [
          fault(
            `${at}.freight`,
            'nothing-left',
            'Freight, insurance and commission take the whole price.',
            '运保佣已达价格全部。',
          ),
        ]
      : []),
  ]
}
