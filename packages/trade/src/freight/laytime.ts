import { type Decimal, decimal, isPositive, multiply, one, round, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, claim, convention, explained, figure, positive, told } from '../calculation/field.ts'
import { assertGiven, currency, toMinorUnit } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { laytimeExamples } from './laytime-examples.ts'
import { assertSpans, hoursOf, runningHours, spanShape } from './laytime-sheet.ts'

const input = z.strictObject({
  cargo: positive('Cargo loaded or discharged', '装卸货量', 't').optional(),
  ratePerDay: positive('Rate of loading or discharging a day', '每日装卸率', 't per day').optional(),
  ratePerHatch: positive('Rate for one hatch a day', '每舱口每日装卸率', 't per hatch and day').optional(),
  hatches: positive('Working hatches', '舱口数', 'hatches').default(one),
  allowedDays: positive(
    'Laytime allowed, where the charter states it',
    '允许装卸天数（合同直接规定时）',
    'days',
  ).optional(),
  allowedHours: positive('The same in hours', '允许装卸小时（合同直接规定时）', 'hours').optional(),
  usedDays: figure('Time used, days', '实际使用天数', 'days').optional(),
  usedHours: figure(
    'Time used, hours; beside the days if there are any',
    '实际使用小时（有天数时另加）',
    'hours',
  ).default(zero),
  usedMinutes: figure('Time used, minutes beside those', '另加分钟', 'minutes').default(zero),
  timeSheet: told(
    z.array(spanShape).default([]),
    'Time sheet, span after span, instead of the time used',
    '装卸时间表（逐段），代替使用时间',
  ),
  exceptedPeriods: explained(
    convention(['SHEX', 'SHINC'], 'Spans marked as excepted (Sundays, holidays)', '标为除外的时段（星期日、节假日）'),
    { SHEX: ['Do not count (SHEX)', '不计（SHEX）'], SHINC: ['Count like the others (SHINC)', '照计（SHINC）'] },
  ),
  onDemurrage: explained(convention(['always', 'by-the-sheet'], 'Once the ship is on demurrage', '进入滞期以后'), {
    always: ['Every later hour counts: once on demurrage, always on demurrage', '连续计算：一旦滞期，永远滞期'],
    'by-the-sheet': ['Excepted periods still do not count', '除外时段仍然不计'],
  }),
  demurrageRate: figure('Demurrage for one day', '每日滞期费', 'money').default(zero),
  despatchRate: figure(
    'Despatch for one day; half the demurrage where nothing is said',
    '每日速遣费；未规定时为滞期费的一半',
    'money',
  ).optional(),
  currency,
})
type Input = z.output<typeof input>

const output = z.strictObject({
  demurrage: answerFigure('Demurrage, paid to the owner', '滞期费（付船东）', 'money'),
  despatch: answerFigure('Despatch money, paid by the owner', '速遣费（船东付）', 'money'),
  allowedDays: answerFigure('Laytime allowed, to six places', '允许装卸时间（天，六位小数）', 'days'),
  usedDays: answerFigure('Time used that counts, to six places', '计算的使用时间（天，六位小数）', 'days'),
  demurrageDays: answerFigure('Time lost, to six places', '滞期时间（天，六位小数）', 'days'),
  despatchDays: answerFigure('Time saved, to six places', '速遣时间（天，六位小数）', 'days'),
  onDemurrage: claim('Whether the ship came on demurrage', '是否滞期'),
})

const HOURS = decimal('24')

/**
 * Laytime, demurrage and despatch of a voyage charter (F-61): time allowed from cargo and rate, time used as stated or from the time
 * sheet, and what the difference costs. Days exact, stated to six places; amounts half up to the minor unit. Throws Unusable with
 * everything that is missing.
 */
export function laytime(given: Input, sheet: Worksheet): z.output<typeof output> {
  assertComplete(given)
  const cent = toMinorUnit(given.currency)
  const A = allowedOf(given, sheet)
  const U = usedOf(given, A, sheet)
  const lost = { en: 'Time lost, days', zh: '滞期天数' }
  const saved = { en: 'Time saved, days', zh: '速遣天数' }
  const L = sheet.figure(lost, 'L = max(U − A, 0)', { U, A })
  const S = sheet.figure(saved, 'S = max(A − U, 0)', { A, U })
  const d = given.demurrageRate
  const half = { en: 'Despatch is half the demurrage', zh: '速遣费为滞期费的一半' }
  const e = given.despatchRate ?? sheet.figure(half, 'e = d ÷ 2', { d })
  return {
    allowedDays: round6(A),
    usedDays: round6(U),
    demurrageDays: round6(L),
    despatchDays: round6(S),
    demurrage: sheet.figure({ en: 'Demurrage', zh: '滞期费' }, 'D = L × d', { L, d }, cent),
    despatch: sheet.figure({ en: 'Despatch money', zh: '速遣费' }, 'E = S × e', { S, e }, cent),
    onDemurrage: isPositive(L),
  }
}

function round6(days: Decimal): Decimal {
  return round(days, 6, 'half-up')
}

function assertComplete(given: Input): void {
  const { allowedDays, allowedHours, cargo, ratePerDay, ratePerHatch, usedDays, usedHours, usedMinutes, timeSheet } =
    given
  const rate = { en: 'the rate a day, or the laytime allowed', zh: '每日装卸率或允许天数' }
  const goods = { en: 'the cargo, or the laytime allowed', zh: '货量或允许天数' }
  const used = { en: 'the time used, or a time sheet', zh: '使用时间或时间表' }
  const stated = allowedDays !== undefined || allowedHours !== undefined
  const isTimed = usedDays !== undefined || isPositive(usedHours) || isPositive(usedMinutes)
  assertGiven([
    { path: 'cargo', says: goods, isThere: stated || cargo !== undefined },
    { path: 'ratePerDay', says: rate, isThere: stated || ratePerDay !== undefined || ratePerHatch !== undefined },
    { path: 'usedDays', says: used, isThere: isTimed || timeSheet.length > 0 },
  ])
  refuse([
    allowedDays !== undefined &&
      allowedHours !== undefined &&
      fault(
        'allowedHours',
        'given-twice',
        'Give the laytime in days or in hours, not both.',
        '允许时间按天或按小时只填其一。',
      ),
  ])
  assertSpans(timeSheet)
}

function allowedOf(
  { allowedDays, allowedHours: H, cargo: Q = zero, ratePerDay: r, ratePerHatch: h = one, hatches: n }: Input,
  sheet: Worksheet,
): Decimal {
  if (allowedDays !== undefined) return allowedDays
  const says = { en: 'Laytime allowed, days', zh: '允许装卸天数' }
  if (H !== undefined) return sheet.figure(says, 'A = H ÷ 24', { H })
  return r === undefined
    ? sheet.figure(says, 'A = Q ÷ (h × n)', { Q, h, n })
    : sheet.figure(says, 'A = Q ÷ r', { Q, r })
}

function usedOf(given: Input, A: Decimal, sheet: Worksheet): Decimal {
  const says = { en: 'Time used, days', zh: '使用天数' }
  if (given.timeSheet.length === 0) {
    const { usedDays: d = zero, usedHours: h, usedMinutes: m } = given
    return sheet.figure(says, 'U = d + h ÷ 24 + m ÷ 1440', { d, h, m })
  }
  const spans = given.timeSheet.map((span) => ({ ...span, hours: hoursOf(span) }))
  const hours = runningHours(spans, multiply(A, HOURS), given, sheet)
  return sheet.figure(says, 'U = H ÷ 24', { H: hours })
}

export const laytimeCalculation = calculation({
  name: 'laytime',
  title: { en: 'Laytime, demurrage and despatch', zh: '装卸时间、滞期费与速遣费' },
  topic: 'freight',
  says: {
    en: 'How long a chartered ship may load or discharge, how long she did, and what that costs.',
    zh: '租船允许的装卸时间、实际使用时间，以及应付滞期费或速遣费。',
  },
  rules: ['F-61'],
  sources: [{ title: 'Voyage charter practice', at: unread('laytime, WWD, SHEX and SHINC') }],
  input,
  output,
  examples: laytimeExamples,
  work: laytime,
})
