import { addDays, addMonths, type Day, daysBetween } from '@gendan/kernel/day'
import { compare, type Decimal, decimal, one, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { fault, refuse } from '../calculation/faults.ts'
import {
  answerDay,
  answerFigure,
  civilDay,
  convention,
  counted,
  explained,
  figure,
  positive,
  rate,
} from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { calendarShape } from '../calendar/working-calendar.ts'
import { workingDayFrom } from '../calendar/working-days.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'

const input = z.strictObject({
  value: figure('Dutiable value', '进口货物计税（完税）价格', 'money'),
  exchangeRate: positive('CNY for one unit of its currency', '计征汇率', 'CNY').default(one),
  entry: civilDay(
    'Day on which the means of transport declared entry (by post: day of the notice; after revocation: day of it)',
    '运输工具申报进境之日（邮运为到达通知之日，撤销重报为撤销之日）',
  ).optional(),
  declared: civilDay('Day on which customs accepted the declaration', '海关接受申报之日').optional(),
  daysLate: counted('Days late, where they are known', '滞报天数（已知时填）', 'days').optional(),
  entryDay: explained(convention(['not-counted', 'counted'], 'The day of entry, in the fourteen', '申报进境当日'), {
    'not-counted': ['Does not count', '不计入十四日'],
    counted: ['Is day 1', '计为第一日'],
  }),
  dailyRate: rate('Rate for a day; of the rules where empty', '日征收率；不填按规定').optional(),
  startingPoint: figure(
    'Below this nothing is levied; of the rules where empty',
    '起征点；不填按规定',
    'CNY',
  ).optional(),
  calendar: calendarShape.prefault({}),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  fee: answerFigure('Fee, fractions of a yuan dropped', '滞报金（不足一元部分免收）', 'CNY'),
  daysLate: answerFigure('Days late, both ends counted', '滞报天数（起止日均计入）', 'days'),
  lastDay: answerDay('Last day to declare without a fee', '申报期限最后一日（不收滞报金）'),
  feeFrom: answerDay('First day that counts', '起征日'),
  saleFrom: answerDay(
    'First day on which customs may take the goods for sale: more than three months after entry',
    '超过三个月海关可提取变卖之日',
  ),
})

/**
 * Late declaration fee on imports (D-40, D-45): value × 0.05 % × days, cut to whole yuan; below the starting point nothing. The
 * fee runs from the fifteenth day after entry, moved past a holiday, to the declaration, both counted. Throws Unusable where the
 * days can neither be read nor counted, and where the calendar does not know the year.
 */
export function lateDeclaration(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(faultsOf(given))
  const feeFrom = given.entry === undefined ? '' : startOf(given.entry, given, sheet)
  const between = given.declared && feeFrom ? daysBetween(feeFrom, given.declared) + 1 : 0
  const late = given.daysLate ?? (between > 0 ? between : 0)
  const n = sheet.figure({ en: 'Days late', zh: '滞报天数' }, 'n = d', { d: decimal(String(late)) })
  const r = given.dailyRate ?? figureOn(customsFigures, 'late-declaration-rate', given.declared, sheet)
  const V = sheet.figure({ en: 'Value in CNY', zh: '计税价格（人民币）' }, 'V = v × e', {
    v: given.value,
    e: given.exchangeRate,
  })
  const raw = sheet.figure(
    { en: 'Fee, cut to the yuan', zh: '滞报金（计至元，元以下舍去）' },
    'F = V × r × n',
    { V, r, n },
    { places: 0, how: 'down' },
  )
  return {
    lastDay: feeFrom && addDays(feeFrom, -1),
    feeFrom,
    saleFrom: given.entry ? addDays(addMonths(given.entry, 3), 1) : '',
    daysLate: n,
    fee: aboveStart(raw, given, sheet),
  }
}

function aboveStart(fee: Decimal, given: Given, sheet: Worksheet): Decimal {
  const least = given.startingPoint ?? figureOn(customsFigures, 'late-declaration-start', given.declared, sheet)
  if (fee === zero || compare(fee, least) >= 0) return fee
  sheet.remark({
    en: `${fee} is below the starting point ${least}: not levied`,
    zh: `${fee} 元低于起征点 ${least} 元，免征`,
  })
  return zero
}

function startOf(entry: Day, given: Given, sheet: Worksheet): Day {
  const within = +figureOn(customsFigures, 'declaration-days', entry, sheet)
  const days = given.entryDay === 'not-counted' ? within + 1 : within
  const plain = sheet.day(
    { en: 'The day after the fourteen', zh: '十四日届满之次日（第十五日）' },
    `${entry} + ${days}`,
    addDays(entry, days),
  )
  const moved = workingDayFrom(plain, given.calendar)
  return moved === plain
    ? plain
    : sheet.day(
        { en: 'A day off: the fee starts on the next working day', zh: '逢休息日，起征日顺延至下一工作日' },
        plain,
        moved,
      )
}

function faultsOf({ daysLate, entry, declared }: Given): readonly (Fault | false)[] {
  const told = daysLate !== undefined
  return [
    !told &&
      entry === undefined &&
      fault('entry', 'missing', 'Give the day of entry, or the days late.', '请填申报进境之日，或直接填滞报天数。'),
    !told &&
      declared === undefined &&
      fault(
        'declared',
        'missing',
        'Give the day of the declaration, or the days late.',
        '请填申报之日，或直接填滞报天数。',
      ),
    told &&
      declared !== undefined &&
      entry !== undefined &&
      fault('daysLate', 'told-twice', 'Give the days late, or the two days.', '滞报天数与起止日期只填一种。'),
  ]
}

export const lateDeclarationCalculation = calculation({
  name: 'late-declaration-fee',
  title: { en: 'Late declaration fee on imports', zh: '进口货物滞报金' },
  topic: 'customs',
  says: { en: 'What is due for goods declared after the fourteen days.', zh: '进口货物逾期申报应缴的滞报金与起征日。' },
  rules: ['D-40', 'D-42', 'D-45'],
  sources: [
    { title: '中华人民共和国海关法', at: 'art. 24, 30' },
    {
      title: '海关征收进口货物滞报金办法（海关总署令第128号）',
      at: unread('counting and rate'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: {
        en: 'The fifteenth day is National Day holiday: from 8 October 2026',
        zh: '第十五日逢国庆假期，自 2026 年 10 月 8 日起征',
      },
      input: { value: '376283.41', entry: '2026-09-17', declared: '2026-10-12' },
      gives: { feeFrom: '2026-10-08', lastDay: '2026-10-07', daysLate: '5', fee: '940', saleFrom: '2026-12-18' },
    },
    {
      title: { en: 'Declared on the fourteenth day: no fee', zh: '第十四日申报：不收' },
      input: { value: '376283.41', entry: '2026-06-01', declared: '2026-06-15' },
      gives: { feeFrom: '2026-06-16', daysLate: '0', fee: '0' },
    },
    {
      title: { en: 'The day of entry counted, as some books have it', zh: '进境当日计入（部分教材）' },
      input: { value: '100000', entry: '2026-06-01', declared: '2026-06-16', entryDay: 'counted' },
      gives: { feeFrom: '2026-06-15', daysLate: '2', fee: '100' },
    },
    {
      title: { en: '7 days late, value in dollars: the fen is dropped', zh: '滞报 7 天，外币计价，元以下舍去' },
      input: { value: '10000', exchangeRate: '7.1277', daysLate: 7 },
      gives: { fee: '249' },
    },
    {
      title: { en: 'Below the starting point', zh: '低于起征点' },
      input: { value: '19999', daysLate: 4 },
      gives: { fee: '0' },
    },
  ],
  work: lateDeclaration,
})
