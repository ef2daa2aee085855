import { dayShape, daysBetween } from '@gendan/kernel/day'
import { add, compare, type Decimal, decimal, one, subtract, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, convention, count, explained, figure, positive, told } from '../calculation/field.ts'
import { assertGiven, currency, toMinorUnit, totalled } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const tierShape = z.strictObject({
  fromDay: count('First day of the tier', '该档起始日', 'days'),
  rate: figure('Rate for one box and day', '每箱每日费率', 'money'),
})

const input = z.strictObject({
  from: told(dayShape.optional(), 'Day of discharge or of taking the box', '卸船日或提箱日', 'day'),
  to: told(dayShape.optional(), 'Day of taking it or of its return', '提箱日或还箱日', 'day'),
  days: count('Days the box was kept, where the dates are not given', '用箱天数（未给日期时）', 'days').optional(),
  firstDay: explained(
    convention(
      ['counted', 'not-counted'],
      'The day on which time begins; tariffs differ',
      '起算当日（各船公司规定不同）',
    ),
    { counted: ['Is day 1', '计为第一天'], 'not-counted': ['Does not count', '不计'] },
  ),
  excludedDays: count('Days the tariff does not count', '运价本不计的天数', 'days').default(zero),
  freeDays: count('Free days', '免费天数', 'days'),
  tiers: told(z.array(tierShape).min(1), 'Tiers after the free time', '免费期后的分档费率'),
  tierDays: explained(
    convention(['since-start', 'after-free'], 'From where the days of the tiers are counted', '分档天数的起算'),
    {
      'since-start': ['From the start of time: days 8 to 12', '自起算日：第 8–12 天'],
      'after-free': ['From the end of free time: days 1 to 5', '自免费期满后：第 1–5 天'],
    },
  ),
  boxes: positive('Boxes', '箱量', 'boxes').default(one),
  currency,
  exchangeRate: positive('Local currency for one unit of the currency', '一单位该币种折合本币', 'rate').optional(),
})
type Input = z.output<typeof input>

const output = z.strictObject({
  total: answerFigure('Charge in all', '费用总额', 'money'),
  perBox: answerFigure('Charge of one box', '每箱费用', 'money'),
  days: answerFigure('Days that count', '计算天数', 'days'),
  chargeableDays: answerFigure('Days after the free time', '超期天数', 'days'),
  tiers: told(
    z
      .array(
        z.strictObject({
          days: answerFigure('Days in this tier', '该档天数', 'days'),
          amount: answerFigure('Amount for all boxes', '该档费用（全部箱）', 'money'),
        }),
      )
      .readonly(),
    'Each tier',
    '各档',
  ),
  totalLocal: answerFigure('Charge in local currency', '费用折本币', 'money').optional(),
})

/**
 * Demurrage of full boxes in the terminal, detention of boxes outside it (F-25): free days, then by tiers, each day at the rate of its
 * tier. Whole days; amounts half up to the minor unit. Throws Unusable where the time is not given or ends before it begins.
 */
export function containerDetention(given: Input, sheet: Worksheet): z.output<typeof output> {
  const D = daysOf(given, sheet)
  const { freeDays: f, boxes: n, exchangeRate: e } = given
  const over = sheet.figure({ en: 'Days after the free time', zh: '超期天数' }, 'X = max(D − f, 0)', { D, f })
  const rows = tiersOf(given, D, sheet)
  const amounts = rows.map((row, i) => [`a${i + 1}`, row.amount] as const)
  const total = totalled(sheet, { en: 'Charge in all', zh: '费用总额' }, 'T', amounts, toMinorUnit(given.currency))
  return {
    days: D,
    chargeableDays: over,
    tiers: rows,
    perBox: sheet.figure({ en: 'Charge of one box', zh: '每箱费用' }, 'b = T ÷ n', { T: total, n }, halfUp(6)),
    total,
    totalLocal: e && sheet.figure({ en: 'In local currency', zh: '折本币' }, 'L = T × e', { T: total, e }, halfUp(2)),
  }
}

function daysOf({ from, to, days, firstDay, excludedDays: x }: Input, sheet: Worksheet): Decimal {
  const says = { en: 'both days, or the number of days', zh: '起止日期或天数' }
  assertGiven([{ path: 'days', says, isThere: days !== undefined || (from !== undefined && to !== undefined) }])
  const between = days ?? decimal(`${daysBetween(from ?? '', to ?? '')}`)
  if (compare(between, zero) < 0) throw new Unusable([BACKWARDS])
  const counted = days === undefined && firstDay === 'counted' ? one : zero
  return sheet.figure({ en: 'Days that count', zh: '计算天数' }, 'D = max(d + c − x, 0)', { d: between, c: counted, x })
}

const BACKWARDS = {
  path: 'to',
  code: 'ends-before-it-begins',
  message: { en: 'The box came back before it was taken: look at both days.', zh: '还箱日早于起算日，请核对日期。' },
}

function tiersOf({ tiers, tierDays, freeDays, boxes: n, currency: of }: Input, D: Decimal, sheet: Worksheet) {
  const shift = tierDays === 'after-free' ? freeDays : zero
  const sorted = [...tiers].sort((a, b) => compare(a.fromDay, b.fromDay))
  return sorted.map((tier, i) => {
    const starts = add(tier.fromDay, shift)
    const from = compare(starts, freeDays) > 0 ? starts : add(freeDays, one)
    const next = sorted[i + 1]
    const last = next ? subtract(add(next.fromDay, shift), one) : D
    const says = { en: `Days of tier ${i + 1}`, zh: `第 ${i + 1} 档天数` }
    const days = sheet.figure(says, 'd = max(min(D, b) − a + 1, 0)', { D, b: last, a: from })
    const amount = { en: `Charge of tier ${i + 1}`, zh: `第 ${i + 1} 档费用` }
    return { days, amount: sheet.figure(amount, 'A = d × r × n', { d: days, r: tier.rate, n }, toMinorUnit(of)) }
  })
}

export const containerDetentionCalculation = calculation({
  name: 'container-detention',
  title: { en: 'Container demurrage and detention', zh: '集装箱滞箱费（超期使用费）' },
  topic: 'freight',
  says: {
    en: 'What a box costs that is kept beyond its free days, by tiers.',
    zh: '集装箱超过免费用箱期后按分档费率应付的滞箱费或堆存滞期费。',
  },
  rules: ['F-25'],
  sources: [{ title: "Carriers' demurrage and detention tariffs", at: unread('free time and tiers') }],
  input,
  output,
  examples: [
    {
      title: {
        en: '7 free days, days 8 to 12 at 120, then 240; returned on day 15',
        zh: '免费 7 天，第 8–12 天 120，之后 240；第 15 天还箱',
      },
      input: {
        days: 15,
        freeDays: 7,
        tiers: [
          { fromDay: 8, rate: 120 },
          { fromDay: 13, rate: 240 },
        ],
      },
      gives: { chargeableDays: '8', 'tiers.0.days': '5', 'tiers.1.days': '3', total: '1320' },
    },
    {
      title: {
        en: 'Two boxes from 3 to 20 March, tiers counted after the free time',
        zh: '两箱 3 月 3 日至 20 日，分档自免费期满起计',
      },
      input: {
        from: '2026-03-03',
        to: '2026-03-20',
        freeDays: 10,
        tiers: [
          { fromDay: 1, rate: 5 },
          { fromDay: 6, rate: 10 },
        ],
        tierDays: 'after-free',
        boxes: 2,
      },
      gives: { days: '18', chargeableDays: '8', 'tiers.0.amount': '50', 'tiers.1.amount': '60', total: '110' },
    },
  ],
  work: containerDetention,
})
