import { compare, type Decimal, decimal, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, civilDay, counted, figure } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'
import { monthsUsed } from './months-used.ts'

const input = z.strictObject({
  duty: figure('Whole duty on the goods', '货物全部应纳关税', 'CNY'),
  consumptionTax: figure('Whole consumption tax', '全部应纳消费税', 'CNY').default(zero),
  vat: figure('Whole import VAT', '全部应纳进口增值税', 'CNY').default(zero),
  months: counted('Months in China, where they are known', '在境内月数（已知时填）', 'months').optional(),
  released: civilDay('Day of release', '放行之日').optional(),
  left: civilDay('Day on which they left, or up to which tax is asked', '复运出境之日（或计算截止日）').optional(),
})

const output = z.strictObject({
  total: answerFigure('Together', '合计', 'CNY'),
  duty: answerFigure('Duty', '应纳关税', 'CNY'),
  consumptionTax: answerFigure('Consumption tax', '应纳消费税', 'CNY'),
  vat: answerFigure('VAT', '应纳增值税', 'CNY'),
  months: answerFigure('Months that count', '计税月数', 'months'),
  monthlyDuty: answerFigure('Duty for one month', '每月关税', 'CNY'),
  monthlyVat: answerFigure('VAT for one month', '每月增值税', 'CNY'),
})

/**
 * Tax on goods imported for a time beyond the exemption (D-27): a sixtieth of each tax for each month from release, at most
 * all of it; a part of a month counts where it has more than 15 days. CNY, half up to the fen. Throws Unusable without months.
 */
export function temporaryImport(
  given: z.output<typeof input>,
  sheet: Worksheet,
): { readonly [Name in keyof z.output<typeof output>]: Decimal } {
  const { released, left } = given
  const dated = released !== undefined && left !== undefined
  refuse([
    given.months === undefined &&
      !dated &&
      fault(
        'months',
        'missing',
        'Give the months, or the days of release and leaving.',
        '请填月数，或放行日与复运出境日。',
      ),
    dated &&
      released > left &&
      fault('left', 'before-release', 'The goods leave before they are released.', '复运出境日早于放行日。'),
  ])
  const counted = given.months ?? (dated ? monthsUsed(released, left) : 0)
  const m = decimal(String(counted))
  const all = figureOn(customsFigures, 'temporary-months', released, sheet)
  const n = sheet.figure({ en: 'Months that count', zh: '计税月数' }, 'n = min(m, all)', { m, all })
  const on = (en: string, zh: string, T: Decimal, months: Decimal) =>
    T === zero ? zero : sheet.figure({ en, zh }, 'X = T × n ÷ all', { T, n: months, all }, halfUp(2))
  const single = decimal('1')
  const monthlyDuty = on('Duty for a month', '每月关税', given.duty, single)
  const monthlyVat = on('VAT for a month', '每月增值税', given.vat, single)
  const D = on('Duty', '应纳关税', given.duty, n)
  const C = on('Consumption tax', '应纳消费税', given.consumptionTax, n)
  const W = on('VAT', '应纳增值税', given.vat, n)
  const total = sheet.figure({ en: 'Together', zh: '合计' }, 'Z = D + C + W', { D, C, W })
  if (compare(m, all) > 0) sheet.remark({ en: 'Not more than the whole tax', zh: '以全部税款为限' })
  return { months: n, monthlyDuty, monthlyVat, duty: D, consumptionTax: C, vat: W, total }
}

export const temporaryImportCalculation = calculation({
  name: 'temporary-import',
  title: { en: 'Tax on temporary imports, month by month', zh: '暂时进境货物按月缴税' },
  topic: 'customs',
  says: {
    en: 'What is due for goods that stay in China for some months outside the exemption.',
    zh: '不予暂免的暂时进境货物按月（六十分之一）应纳税款。',
  },
  rules: ['D-27'],
  sources: [
    { title: '海关进出口货物征税管理办法（海关总署令第272号）', at: 'art. 36' },
    { title: '中华人民共和国关税法', at: 'art. 38' },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'Three months', zh: '三个月' },
      input: { duty: '37628.34', vat: '53808.53', months: 3 },
      gives: { duty: '1881.42', vat: '2690.43', monthlyDuty: '627.14' },
    },
    {
      title: { en: 'Two months and 16 days are three', zh: '两个月零 16 天按三个月' },
      input: { duty: '60000', released: '2026-03-10', left: '2026-05-26' },
      gives: { months: '3', duty: '3000' },
    },
    {
      title: { en: 'Seventy months: not more than the whole', zh: '七十个月：以全额为限' },
      input: { duty: '60000', vat: '6000', months: 70 },
      gives: { months: '60', duty: '60000', total: '66000' },
    },
  ],
  work: temporaryImport,
})
