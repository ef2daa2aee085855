import { addDays, type Day, isDay, lastOfMonth } from '@gendan/kernel/day'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerDay, civilDay, convention, counted, explained, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const MONTHLY = ['beginning', 'middle', 'end', 'first-half', 'second-half', 'month'] as const
const DAILY = ['on', 'on-or-about', 'before', 'not-later-than', 'after', 'from', 'between', 'within-days-of'] as const

const input = z.strictObject({
  words: told(
    z.enum([...MONTHLY, ...DAILY]),
    'How the period is worded: beginning, middle, end, first half, second half of a month; the whole month; on, on or about, before, not later than (to, until, till), after, from (to), between a day or two; within days of',
    '期限用语：上旬、中旬、下旬、上半月、下半月、全月；于、于或约于、之前、不迟于（至、直至）、之后、从…（至）、…之间、前后若干天内',
  ),
  month: told(
    z
      .string()
      .trim()
      .refine((text) => isDay(`${text}-01`), { message: 'not-a-month' })
      .optional(),
    'The month, YYYY-MM, for words of a month',
    '月份（YYYY-MM），旬、半月、全月用语时填',
    'month',
  ),
  day: civilDay('The day named', '所述日期').optional(),
  to: civilDay('The second day, for “from … to” and “between”', '第二个日期（从…至、…之间）').optional(),
  days: counted('Days, for “within days of”', '天数（前后若干天内）', 'days').default(0),
  purpose: explained(convention(['shipment', 'maturity'], 'What the period is for', '期限用途'), {
    shipment: ['Shipment: “from” includes the day', '装运期：from 含当日'],
    maturity: ['Maturity: “from” excludes the day', '到期日：from 不含当日'],
  }),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  first: answerDay('First day; empty where the words set none', '最早日（无则为空）'),
  last: answerDay('Last day; empty where the words set none', '最迟日（无则为空）'),
})
type Period = z.output<typeof output>

/**
 * What a wording of time means under UCP 600 (S-16): which days it begins and ends with, both counted. Throws Unusable where the month or
 * the days that the words speak of are missing.
 */
export function shipmentPeriod(given: Given, sheet: Worksheet): Period {
  refuse(missing(given))
  const { first = '', last = '' } = periodOf(given)
  sheet.day({ en: `“${given.words}”: first day`, zh: '最早日' }, given.month ?? given.day ?? '', first)
  sheet.day({ en: `“${given.words}”: last day`, zh: '最迟日' }, given.to ?? given.month ?? given.day ?? '', last)
  return { first, last }
}

function missing({ words, month, day, to }: Given): readonly (Fault | false)[] {
  const monthly = MONTHLY.some((one) => one === words)
  return [
    monthly && month === undefined && fault('month', 'no-month', 'These words need the month.', '此用语须填月份。'),
    !monthly && day === undefined && fault('day', 'no-day', 'These words need the day.', '此用语须填日期。'),
    words === 'between' &&
      to === undefined &&
      fault('to', 'no-second-day', '“Between” needs the second day.', '“之间”须填第二个日期。'),
    day !== undefined &&
      to !== undefined &&
      to < day &&
      fault('to', 'backwards', 'The second day lies before the first.', '第二个日期早于第一个。'),
  ]
}

/** Days of a month in words: first and last; 0 stands for the last day of the month. */
const PARTS: Readonly<Record<(typeof MONTHLY)[number], readonly [string, string]>> = {
  beginning: ['01', '10'],
  middle: ['11', '20'],
  end: ['21', ''],
  'first-half': ['01', '15'],
  'second-half': ['16', ''],
  month: ['01', ''],
}

function periodOf({ words, month = '', day = '', to, days, purpose }: Given): Partial<Period> {
  const part = PARTS[words as (typeof MONTHLY)[number]]
  if (part) return { first: `${month}-${part[0]}`, last: part[1] ? `${month}-${part[1]}` : lastOfMonth(`${month}-01`) }
  const wide = { 'on-or-about': 5, 'within-days-of': days }[words as 'on-or-about']
  if (wide !== undefined) return { first: addDays(day, -wide), last: addDays(day, wide) }
  return plain(words as (typeof DAILY)[number], day, to, purpose)
}

function plain(words: (typeof DAILY)[number], day: Day, to: Day | undefined, purpose: string): Partial<Period> {
  if (words === 'before') return { last: addDays(day, -1) }
  if (words === 'not-later-than') return { last: day }
  if (words === 'on') return { first: day, last: day }
  const until = to === undefined ? {} : { last: to }
  const excluded = words === 'after' || (words === 'from' && purpose === 'maturity')
  return { first: excluded ? addDays(day, 1) : day, ...until }
}

export const shipmentPeriodCalculation = calculation({
  name: 'shipment-period',
  title: { en: 'Period of shipment in words', zh: '装运期用语' },
  topic: 'settlement',
  says: {
    en: 'Which days “beginning of May”, “on or about 10 May”, “from … to” or “before” mean in a credit.',
    zh: '信用证中“5 月上旬”“于或约于 5 月 10 日”“从…至…”“…之前”指哪些日子。',
  },
  rules: ['S-16'],
  sources: [
    { title: 'UCP 600', at: unread('art. 3') },
    { title: 'ISBP 745', at: unread('A14 (within days of)') },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'On or about 10 May: five days to both sides', zh: '于或约于 5 月 10 日：前后各 5 天' },
      input: { words: 'on-or-about', day: '2026-05-10' },
      gives: { first: '2026-05-05', last: '2026-05-15' },
    },
    {
      title: { en: 'End of February', zh: '2 月下旬' },
      input: { words: 'end', month: '2028-02' },
      gives: { first: '2028-02-21', last: '2028-02-29' },
    },
    {
      title: { en: 'From 1 May to 31 May: both count', zh: '从 5 月 1 日至 31 日：含首尾' },
      input: { words: 'from', day: '2026-05-01', to: '2026-05-31' },
      gives: { first: '2026-05-01', last: '2026-05-31' },
    },
    {
      title: { en: 'Before 15 June', zh: '6 月 15 日之前' },
      input: { words: 'before', day: '2026-06-15' },
      gives: { first: '', last: '2026-06-14' },
    },
  ],
  work: shipmentPeriod,
})
