import { daysBetween, isDay } from '@gendan/kernel/day'
import {
  compare,
  type Decimal,
  decimal,
  divide,
  isPositive,
  multiply,
  one,
  subtract,
  zero,
} from '@gendan/kernel/decimal'
import { z } from 'zod'
import { fault, refuse } from '../calculation/faults.ts'
import { claim, figure, part, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-4]):([0-5]\d)$/

/** One span of a time sheet. */
export const spanShape = z.strictObject({
  label: told(z.string().trim().max(80).default(''), 'What happened', '事由'),
  hours: figure('Hours of the span', '该段小时数', 'hours').optional(),
  from: told(z.string().trim().optional(), 'Or its beginning, “2026-03-18 08:00”', '或起始时间，如 2026-03-18 08:00'),
  to: told(z.string().trim().optional(), 'and its end', '截止时间'),
  counts: part(
    'Part of it that counts: 0 for rain, 0.5 where half the hatches worked',
    '计入比例：雨天 0，半数舱口工作 0.5',
  ).default(one),
  excepted: claim(
    'Whether it falls into an excepted period, a Sunday or holiday',
    '是否属除外时段（星期日、节假日）',
  ).default(false),
})
export type Span = z.output<typeof spanShape>

/** Throws Unusable with every span that has no length. */
export function assertSpans(spans: readonly Span[]): void {
  refuse(spans.map((span, i) => lengthOf(span) === undefined && noLength(`timeSheet.${i}.hours`)))
}

function noLength(path: string) {
  const en = `${path}: give the hours, or beginning and end as “2026-03-18 08:00”, the end not before the beginning.`
  return fault(path, 'no-length', en, `${path}：请填写小时数，或起止时间（如 2026-03-18 08:00），截止不早于起始。`)
}

/** Hours of a span that was accepted, exact. */
export function hoursOf(span: Span): Decimal {
  return lengthOf(span) ?? zero
}

function lengthOf({ hours, from, to }: Span): Decimal | undefined {
  if (hours !== undefined) return hours
  const [a, b] = [MOMENT.exec(from ?? ''), MOMENT.exec(to ?? '')]
  if (!a?.[1] || !b?.[1] || !isDay(a[1]) || !isDay(b[1])) return undefined
  const minutes = daysBetween(a[1], b[1]) * 1440 + minuteOf(b) - minuteOf(a)
  return minutes < 0 ? undefined : divide(decimal(`${minutes}`), decimal('60'))
}

function minuteOf([, , hour = '0', minute = '0']: RegExpExecArray): number {
  return parseInt(hour, 10) * 60 + parseInt(minute, 10)
}

interface Terms {
  readonly exceptedPeriods: 'SHEX' | 'SHINC'
  readonly onDemurrage: 'always' | 'by-the-sheet'
}

/**
 * Hours that count, span after span, until laytime is used up; from then on every hour, where the charter has it so. Each span is
 * written down with what has run so far.
 */
export function runningHours(
  spans: readonly (Span & { readonly hours: Decimal })[],
  allowed: Decimal,
  terms: Terms,
  sheet: Worksheet,
): Decimal {
  let used = zero
  for (const [i, span] of spans.entries()) {
    const counts = span.excepted && terms.exceptedPeriods === 'SHEX' ? zero : span.counts
    const says = {
      en: `${span.label || `Span ${i + 1}`}, hours so far`,
      zh: `${span.label || `第 ${i + 1} 段`}，累计小时`,
    }
    const left = subtract(allowed, used)
    const before = hoursUntil(left, span.hours, counts, terms)
    const after = subtract(span.hours, before)
    const figures = { U: used, h: before, c: counts, x: after }
    used = sheet.figure(says, isPositive(after) ? 'U = U + h × c + x' : 'U = U + h × c', figures)
  }
  return used
}

/** Hours of a span that run before laytime is used up; all of them where it never is. */
function hoursUntil(left: Decimal, hours: Decimal, counts: Decimal, { onDemurrage }: Terms): Decimal {
  if (onDemurrage !== 'always') return hours
  if (!isPositive(left)) return zero
  if (compare(multiply(hours, counts), left) <= 0) return hours
  return divide(left, counts)
}
