import { type Decimal, decimal, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, civilDay, convention, counted, explained, positive, share } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'
import { monthsUsed } from './months-used.ts'

const input = z.strictObject({
  value: positive('Value at import', '原进口时计税价格', 'CNY'),
  goods: explained(
    convention(
      ['others', 'vehicles', 'ships'],
      'Kind of goods, for the years of supervision',
      '货物种类（决定监管年限）',
    ),
    {
      others: ['Other goods (3 years)', '其他货物（3 年）'],
      vehicles: ['Motor vehicles (6 years)', '机动车辆（6 年）'],
      ships: ['Ships and aircraft (8 years)', '船舶、飞机（8 年）'],
    },
  ),
  years: counted(
    'Years of supervision, where others hold (5 in older papers)',
    '监管年限（另有规定时填，旧题为 5 年）',
    'years',
  ).optional(),
  months: counted('Months of use, where they are known', '已使用月数（已知时填）', 'months').optional(),
  released: civilDay('Day of release', '放行之日').optional(),
  until: civilDay('Day of the application to pay or of the transfer', '申请补税或转让之日').optional(),
  dutyRate: share('Duty rate', '关税税率').default(zero),
  vatRate: share('VAT rate', '增值税税率').default(zero),
})

const output = z.strictObject({
  total: answerFigure('Together', '合计', 'CNY'),
  duty: answerFigure('Back duty', '补缴关税', 'CNY'),
  vat: answerFigure('Back VAT', '补缴增值税', 'CNY'),
  months: answerFigure('Months of use', '已使用月数', 'months'),
  share: answerFigure('Share of the value that is left', '剩余价值比例', 'fraction'),
  value: answerFigure('Value for the back duty', '补税计税价格', 'CNY'),
})

/**
 * Duty-relieved goods released from supervision early (D-28): the value at import × (1 − months used ÷ (years × 12)); a part of a
 * month counts where it has more than 15 days. CNY, half up to the fen. Throws Unusable without months.
 */
export function relievedGoods(
  given: z.output<typeof input>,
  sheet: Worksheet,
): { readonly [Name in keyof z.output<typeof output>]: Decimal } {
  const { released, until, value: P, dutyRate: d, vatRate: t } = given
  const dated = released !== undefined && until !== undefined
  refuse([
    given.months === undefined &&
      !dated &&
      fault(
        'months',
        'missing',
        'Give the months of use, or the days of release and transfer.',
        '请填已使用月数，或放行日与申请补税日。',
      ),
    dated &&
      released > until &&
      fault('until', 'before-release', 'The transfer is before the release.', '补税日早于放行日。'),
    given.years === 0 &&
      fault('years', 'not-positive', 'The years of supervision must be more than none.', '监管年限须大于零。'),
  ])
  const m = decimal(String(given.months ?? (dated ? monthsUsed(released, until) : 0)))
  const y =
    given.years === undefined
      ? figureOn(customsFigures, `supervision-years-${given.goods}`, undefined, sheet)
      : decimal(String(given.years))
  const says = { en: 'Share that is left', zh: '剩余比例' }
  const s = sheet.figure(says, 's = max(1 − m ÷ (y × 12), 0)', { m, y })
  const V = sheet.figure({ en: 'Value for the back duty', zh: '补税计税价格' }, 'V = P × s', { P, s }, halfUp(2))
  const D = sheet.figure({ en: 'Back duty', zh: '补缴关税' }, 'D = V × d', { V, d }, halfUp(2))
  const T = sheet.figure({ en: 'Back VAT', zh: '补缴增值税' }, 'T = (V + D) × t', { V, D, t }, halfUp(2))
  const total = sheet.figure({ en: 'Together', zh: '合计' }, 'Z = D + T', { D, T })
  if (s === zero) sheet.remark({ en: 'Supervision is over: nothing is due', zh: '监管年限已满，无需补税' })
  return { months: m, share: s, value: V, duty: D, vat: T, total }
}

export const relievedGoodsCalculation = calculation({
  name: 'relieved-goods',
  title: { en: 'Back duty on duty-relieved goods released early', zh: '减免税货物提前解除监管补税' },
  topic: 'customs',
  says: {
    en: 'The value and the taxes when relieved goods are sold or used otherwise before supervision ends.',
    zh: '减免税货物监管年限内转让或移作他用应补的税款。',
  },
  rules: ['D-28'],
  sources: [
    {
      title: '海关进出口货物减免税管理办法',
      at: unread('value of relieved goods; years of supervision'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'Equipment of 1.2 million after 20 of 36 months', zh: '设备 120 万元，已用 20 个月，监管 3 年' },
      input: { value: '1200000', months: 20 },
      gives: { value: '533333.33' },
    },
    {
      title: {
        en: 'Five years of supervision as in older papers, duty 10 %, VAT 17 %',
        zh: '旧题：监管 5 年，关税 10%，增值税 17%',
      },
      input: {
        value: '600000',
        years: 5,
        released: '2026-01-05',
        until: '2028-01-21',
        dutyRate: '0.1',
        vatRate: '0.17',
      },
      gives: { months: '25', value: '350000', duty: '35000', vat: '65450', total: '100450' },
    },
    {
      title: { en: 'Supervision is over', zh: '监管期满' },
      input: { value: '1200000', months: 40, dutyRate: '0.1' },
      gives: { value: '0', duty: '0' },
    },
  ],
  work: relievedGoods,
})
