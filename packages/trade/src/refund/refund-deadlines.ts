import { addDays, addMonths, type Day, dayShape, yearOf } from '@gendan/kernel/day'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { refundFigures } from '../tables/refund-figures.generated.ts'

const input = z.strictObject({
  exported: told(dayShape, 'Export date on the customs declaration', '报关单上注明的出口日期', 'day'),
  filed: told(dayShape.optional(), 'Day on which the refund was filed', '退（免）税申报日', 'day'),
  collected: told(dayShape.optional(), 'Day on which the foreign exchange came in', '收汇日', 'day'),
  day: told(dayShape.optional(), 'The day to judge from, where something is still open', '判断日（尚未完成时）', 'day'),
})

const output = z.strictObject({
  lastDay: told(
    z.string(),
    'Last day to file and to collect: 30 April of the next year',
    '申报及收汇截止日：次年 4 月 30 日',
    'day',
  ),
  end: told(z.string(), 'Last day after which the goods count as sold at home', '逾期视同内销的最后期限', 'day'),
  filing: told(
    z.enum(['in-time', 'late', 'lost', 'open']),
    'Filing: in time, late but not lost, lost (taxed as a sale at home), still open',
    '申报：按期、逾期未满期限、丧失（视同内销）、尚可办理',
  ),
  collection: told(
    z.enum(['in-time', 'late', 'open']),
    'Collection of the foreign exchange',
    '收汇：按期、逾期、尚可办理',
  ),
  papersBy: told(z.string(), 'Papers on file by; empty where not filed', '备案单证备齐期限；未申报为空', 'day'),
  papersUntil: told(z.string(), 'Papers kept until; empty where not filed', '备案单证保存至；未申报为空', 'day'),
})

/**
 * The time limits of a refund (V-09, V-11): filing and collection by 30 April after the year of export, an end after so many
 * months, papers on file some days after filing and kept some years. Days of the law, not moved off holidays.
 */
export function refundDeadlines(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const { exported, filed, collected, day } = given
  const lawful = (code: string, on: Day) => +figureOn(refundFigures, code, on, sheet)
  const lastDay = `${yearOf(addMonths(exported, 12))}-04-30`
  const end = addMonths(exported, +figureOn(refundFigures, 'refund-end-months', undefined, sheet))
  sheet.remark({
    en: `Exported ${exported}: file and collect by ${lastDay}; the end is ${end}`,
    zh: `出口日期 ${exported}：${lastDay} 前申报并收汇；最迟 ${end}`,
  })
  const papersBy = filed ? addDays(filed, lawful('filing-days', filed)) : ''
  const papersUntil = filed ? addMonths(filed, 12 * lawful('papers-years', filed)) : ''
  if (filed)
    sheet.remark({
      en: `Filed ${filed}: papers by ${papersBy}, kept until ${papersUntil}`,
      zh: `${filed} 申报：备案单证 ${papersBy} 前备齐，保存至 ${papersUntil}`,
    })
  return {
    lastDay,
    end,
    filing: filingOf(filed, day, { lastDay, end }),
    collection: stateOf(collected, day, lastDay),
    papersBy,
    papersUntil,
  }
}

function filingOf(
  filed: Day | undefined,
  day: Day | undefined,
  { lastDay, end }: { readonly lastDay: Day; readonly end: Day },
) {
  const at = filed ?? day
  if (at !== undefined && at > end) return 'lost'
  return stateOf(filed, day, lastDay)
}

function stateOf(done: Day | undefined, day: Day | undefined, lastDay: Day): 'in-time' | 'late' | 'open' {
  const at = done ?? day
  if (at !== undefined && at > lastDay) return 'late'
  return done === undefined ? 'open' : 'in-time'
}

export const refundDeadlinesCalculation = calculation({
  name: 'refund-deadlines',
  title: { en: 'Time limits of an export refund', zh: '出口退税申报、收汇与备案单证期限' },
  topic: 'refund',
  says: {
    en: 'By when a refund must be filed and the money be in, and when it is lost.',
    zh: '出口退税最迟何时申报、何时收汇，逾期有何后果。',
  },
  rules: ['V-09', 'V-11'],
  sources: [
    {
      title: '财政部 税务总局公告2026年第11号；税务总局公告2026年第5号',
      at: unread('time limits, as quoted in public code'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'Exported in June 2025, filed and collected by April', zh: '2025 年 6 月出口，次年 4 月前申报收汇' },
      input: { exported: '2025-06-18', filed: '2026-03-10', collected: '2025-09-01' },
      gives: {
        lastDay: '2026-04-30',
        end: '2028-06-18',
        filing: 'in-time',
        collection: 'in-time',
        papersBy: '2026-03-25',
        papersUntil: '2036-03-10',
      },
    },
    {
      title: { en: 'Nothing filed after three years', zh: '满 36 个月仍未申报' },
      input: { exported: '2023-02-28', day: '2026-03-01' },
      gives: { end: '2026-02-28', filing: 'lost', collection: 'late' },
    },
  ],
  work: refundDeadlines,
})
