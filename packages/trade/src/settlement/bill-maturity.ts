import { addDays, addMonths, type Day, daysBetween } from '@gendan/kernel/day'
import { decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerDay, answerFigure, civilDay, convention, counted, explained, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { calendarShape, closedBecause, isMadeUp, type WorkingCalendar } from '../calendar/working-calendar.ts'
import { workingDayFrom, workingDayUntil } from '../calendar/working-days.ts'
import { type Sight, sightShape, startOfSight } from './sight.ts'

const input = z.strictObject({
  start: civilDay(
    'Day from which the tenor runs: bill, acceptance, B/L (on board), invoice or sight',
    '期限起算日：出票、承兑、提单（装船）、发票或见票日',
  ).optional(),
  onBoard: told(
    z.array(civilDay('On-board date', '装船日')).min(1).optional(),
    'Several on-board dates',
    '多个装船日',
    'days',
  ),
  onBoardCase: told(
    z.enum(['transhipped', 'several-ports', 'several-bills']).optional(),
    'Why there are several: goods moved between vessels (the earliest counts), one vessel loading at several ports or several sets of transport documents under one draft (the latest counts)',
    '多个装船日的原因：中途换船（取最早），同船多港装货或一张汇票项下多套运输单据（取最晚）',
  ),
  sight: sightShape.optional(),
  days: counted('Tenor in days; 0 and no months: at sight', '期限天数；0 且无月数为即期', 'days').default(0),
  months: counted('Tenor in months (counted before days)', '期限月数（先加月后加日）', 'months', 600).default(0),
  fixed: civilDay('Fixed day of maturity, as written', '票面固定到期日').optional(),
  firstDay: explained(convention(['excluded', 'included'], 'The day from which the tenor runs', '起算日是否计入'), {
    excluded: ['Does not count: “from” and “after” exclude it', '不计入（from、after 均不含起算日）'],
    included: ['Counts as day 1', '计为第一天'],
  }),
  graceDays: counted('Days of grace of the law of the place', '付款地法律的宽限日', 'days').default(0),
  calendar: told(
    calendarShape.optional(),
    'Working-day calendar (an empty one is China’s); left out altogether, no day counts as closed',
    '工作日历（内容留空即中国）；完全不填则不考虑休息日',
  ),
  move: explained(
    convention(
      ['next', 'next-same-month', 'previous', 'none'],
      'Where a maturity on a closed day goes',
      '到期日逢休息日',
    ),
    {
      next: ['To the next working day', '顺延至下一工作日'],
      'next-same-month': [
        'To the next working day, unless that is another month; then the one before',
        '顺延但不跨月，跨月则提前',
      ],
      previous: ['To the working day before', '提前至前一工作日'],
      none: ['Nowhere', '不调整'],
    },
  ),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  maturity: answerDay('Maturity', '到期日'),
  payable: answerDay('Day on which it is paid', '付款日'),
  start: answerDay('Day from which the tenor ran; empty for a fixed day', '起算日（固定日期时为空）'),
  extraDays: answerFigure('Days between the two', '顺延天数', 'days'),
})

/**
 * Maturity of a bill or an open account (S-10 to S-14): the start day does not count; months end on the same day, or on the last of a
 * shorter month; a closed day moves by the calendar of the place of payment. Throws Unusable where the start is missing or
 * given twice, or the calendar does not know the year.
 */
export function billMaturity(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(startFaults(given))
  const start = startOf(given, sheet)
  const maturity = given.fixed ?? dueFrom(start, given, sheet)
  const payable = movedTo(maturity, given, sheet)
  return { start, maturity, payable, extraDays: decimal(`${daysBetween(maturity, payable)}`) }
}

function startFaults({ start, onBoard, onBoardCase, sight, fixed }: Given) {
  const ways = [start, onBoard, sight, fixed].filter((way) => way !== undefined).length
  return [
    ways === 0 && fault('start', 'no-start', 'The day from which the tenor runs is missing.', '缺少期限起算日。'),
    ways > 1 &&
      fault(
        'start',
        'given-twice',
        'Give one of start, onBoard, sight and fixed.',
        'start、onBoard、sight、fixed 只填一项。',
      ),
    onBoard !== undefined &&
      onBoard.length > 1 &&
      onBoardCase === undefined &&
      fault('onBoardCase', 'why-several', 'Say why there are several on-board dates.', '请说明为何有多个装船日。'),
  ]
}

function startOf({ start, onBoard, onBoardCase, sight }: Given, sheet: Worksheet): Day | '' {
  if (sight) return startOfSight(sight satisfies Sight, sheet)
  if (!onBoard) return start ?? ''
  const inOrder = onBoard.toSorted()
  return onBoardCase === 'transhipped'
    ? sheet.day(
        { en: 'Goods changed vessels: the earliest on-board date', zh: '中途换船：取最早装船日' },
        inOrder.join(', '),
        inOrder[0] ?? '',
      )
    : sheet.day({ en: 'The latest on-board date', zh: '取最晚装船日' }, inOrder.join(', '), inOrder.at(-1) ?? '')
}

function dueFrom(start: Day, { days, months, graceDays, firstDay }: Given, sheet: Worksheet): Day {
  const first = firstDay === 'included' && days + months > 0 ? -1 : 0
  const due = addDays(addMonths(start, months), days + graceDays + first)
  const terms = [
    months > 0 ? ` + ${months} m` : '',
    days > 0 ? ` + ${days} d` : '',
    graceDays > 0 ? ` + ${graceDays} d` : '',
    first < 0 ? ' − 1 d' : '',
  ]
  const says =
    firstDay === 'included'
      ? { en: 'Maturity, the first day counted', zh: '到期日（起算日计入）' }
      : { en: 'Maturity, the first day not counted', zh: '到期日（起算日不计入）' }
  return sheet.day(says, `${start}${terms.join('')}`, due)
}

function movedTo(maturity: Day, { calendar, move }: Given, sheet: Worksheet): Day {
  if (calendar === undefined || move === 'none') {
    sheet.remark({ en: 'Closed days were not looked at.', zh: '未考虑休息日。' })
    return maturity
  }
  if (isMadeUp(maturity, calendar)) sheet.warn(BANKS_DECIDE)
  const why = closedBecause(maturity, calendar)
  if (!why) return maturity
  const says = { en: `Closed (${why.en}): moved`, zh: `逢${why.zh}：调整` }
  return sheet.day(says, maturity, moved(maturity, calendar, move))
}

function moved(maturity: Day, calendar: WorkingCalendar, move: 'next' | 'next-same-month' | 'previous'): Day {
  const next = workingDayFrom(maturity, calendar)
  if (move === 'next' || (move === 'next-same-month' && next.slice(0, 7) === maturity.slice(0, 7))) return next
  return workingDayUntil(maturity, calendar)
}

const BANKS_DECIDE = {
  rule: 'S-13',
  verdict: 'judgement',
  weight: 'warn',
  at: 'maturity',
  says: {
    en: 'The maturity is a weekend day that is worked in place of a holiday: whether it is a banking day, the banks of the place decide.',
    zh: '到期日为调休上班的周末：是否为银行工作日，以付款地银行为准。',
  },
  remedy: { en: 'Ask the bank, or give the day as closed.', zh: '请向银行确认，或将该日填为休息日。' },
  source: { title: 'UCP 600', at: 'art. 2 (banking day)' },
} as const

export const billMaturityCalculation = calculation({
  name: 'bill-maturity',
  title: { en: 'Maturity of a bill or payment', zh: '汇票（付款）到期日' },
  topic: 'settlement',
  says: {
    en: 'When a payment falls due so many days or months after sight, acceptance, B/L date or invoice, closed days minded.',
    zh: '见票、承兑、提单日或发票日后若干天（月）付款的到期日，并考虑休息日。',
  },
  rules: ['S-03', 'S-10', 'S-11', 'S-12', 'S-13', 'S-14'],
  sources: [
    { title: 'UCP 600', at: unread('art. 3') },
    { title: '中华人民共和国票据法', at: 'art. 107' },
    { title: 'ISBP 745', at: unread('B2, B5') },
  ],
  input,
  output,
  examples: [
    {
      title: { en: '90 days after B/L date, into the Labour Day holidays', zh: '提单日后 90 天，逢劳动节' },
      input: { start: '2026-01-31', days: 90, calendar: {} },
      gives: { maturity: '2026-05-01', payable: '2026-05-06', extraDays: '5' },
    },
    {
      title: { en: 'Accepted at 60 days: a Saturday that is worked', zh: '承兑后 60 天：调休上班的周六' },
      input: { start: '2026-03-10', days: 60, calendar: {} },
      gives: { maturity: '2026-05-09', payable: '2026-05-09' },
    },
    {
      title: { en: 'Three months after date', zh: '出票后 3 个月' },
      input: { start: '2026-11-30', months: 3 },
      gives: { maturity: '2027-02-28', payable: '2027-02-28' },
    },
    {
      title: { en: 'Refused, corrected, 30 days after sight', zh: '拒付后更正，见单后 30 天' },
      input: { sight: { received: '2026-03-02', refused: true, corrected: '2026-03-12' }, days: 30 },
      gives: { start: '2026-03-12', maturity: '2026-04-11' },
    },
    {
      title: { en: 'Two sets of bills of lading under one draft', zh: '一张汇票项下两套提单' },
      input: { onBoard: ['2026-05-16', '2026-05-12'], onBoardCase: 'several-bills', days: 60 },
      gives: { start: '2026-05-16', maturity: '2026-07-15' },
    },
  ],
  work: billMaturity,
})
