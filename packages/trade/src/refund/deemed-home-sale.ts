import { dayShape } from '@gendan/kernel/day'
import { type Decimal, one, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, convention, explained, figure, positive, share, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { surchargesOn } from './surcharges.ts'

const input = z.strictObject({
  fob: positive('FOB of the goods', '出口货物离岸价', 'money'),
  exchangeRate: positive('CNY for one unit of the currency', '汇率', 'CNY').default(one),
  materials: figure('Tax-free materials in them', '其中免税（保税）料件金额', 'CNY').default(zero),
  vatRate: share('VAT rate of the goods', '适用税率'),
  inputVat: figure('Input VAT on them that may now be deducted', '可抵扣的进项税额', 'CNY').default(zero),
  place: explained(
    convention(['city', 'town', 'other'], 'Where the firm stands, for city construction tax', '纳税人所在地（城建税）'),
    {
      city: ['City district (7 %)', '市区（7%）'],
      town: ['County seat or town (5 %)', '县城、镇（5%）'],
      other: ['Elsewhere (1 %)', '其他地区（1%）'],
    },
  ),
  day: told(dayShape.optional(), 'A day of the month, for the rates of surcharges', '所属期内日期（附加税率）', 'day'),
})

const output = z.strictObject({
  outputVat: answerFigure('Output VAT', '销项税额', 'CNY'),
  taxPayable: answerFigure('Output less input VAT', '应纳税额（销项 − 进项）', 'CNY'),
  sales: answerFigure('Sales without VAT', '不含税销售额', 'CNY'),
  cityTax: answerFigure('City construction tax', '城市维护建设税', 'CNY'),
  educationSurcharge: answerFigure('Education surcharge', '教育费附加', 'CNY'),
  localEducationSurcharge: answerFigure('Local education surcharge', '地方教育附加', 'CNY'),
  surcharges: answerFigure('Surcharges together', '附加税费合计', 'CNY'),
})

/**
 * Exports that count as sold at home (V-10): refund banned, not filed in time, papers false. The FOB less tax-free materials
 * holds the VAT. CNY, half up to the fen; surcharges on what is to be paid.
 */
export function deemedHomeSale(
  given: z.output<typeof input>,
  sheet: Worksheet,
): { readonly [Name in keyof z.output<typeof output>]: Decimal } {
  const { fob: p, exchangeRate: e, materials: M, vatRate: t, inputVat: J } = given
  const FOB = sheet.figure({ en: 'FOB in CNY', zh: '离岸价折人民币' }, 'FOB = p × e', { p, e }, halfUp(2))
  const says = { en: 'Output VAT', zh: '销项税额' }
  const S = sheet.figure(says, 'S = (FOB − M) ÷ (1 + t) × t', { FOB, M, t }, halfUp(2))
  const sales = sheet.figure({ en: 'Sales without VAT', zh: '不含税销售额' }, 'A = FOB − S', { FOB, S })
  const T = sheet.figure({ en: 'Payable; below zero it is carried on', zh: '应纳税额（负数为留抵）' }, 'T = S − J', {
    S,
    J,
  })
  const base = sheet.figure({ en: 'Base of the surcharges', zh: '附加税费计税依据' }, 'B = max(T, 0)', { T })
  return { sales, outputVat: S, taxPayable: T, ...surchargesOn(base, given, sheet) }
}

export const deemedHomeSaleCalculation = calculation({
  name: 'deemed-home-sale',
  title: { en: 'Exports taxed as a sale at home', zh: '出口视同内销征税' },
  topic: 'refund',
  says: {
    en: 'The VAT on exports whose refund is banned or lost.',
    zh: '取消退税、逾期未申报等出口货物视同内销的销项税额与应纳税额。',
  },
  rules: ['V-10', 'V-08'],
  sources: [
    {
      title: '财税〔2012〕39号 关于出口货物劳务增值税和消费税政策的通知',
      at: unread('VII; since 2026-01-01 财政部 税务总局公告2026年第11号'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: '710,000 not filed in time', zh: '71 万元逾期未申报' },
      input: { fob: '100000', exchangeRate: '7.1', vatRate: '0.13' },
      gives: { outputVat: '81681.42', sales: '628318.58', cityTax: '5717.7' },
    },
    {
      title: { en: 'With bonded materials and input VAT', zh: '扣除保税料件并抵扣进项' },
      input: { fob: '113000', materials: '33900', vatRate: '0.13', inputVat: '10000' },
      gives: { outputVat: '9100', taxPayable: '-900', surcharges: '0' },
    },
  ],
  work: deemedHomeSale,
})
