import { addDays, type Day, dayShape } from '@gendan/kernel/day'
import { byWeight, findingOf } from '@gendan/kernel/rule'
import type { Fault } from '@gendan/kernel/shape-faults'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { bankDays } from '../examine/bank-days.ts'
import { boundCredit } from '../examine/bound-credit.ts'
import { answeredBy, type Examination, examine, examRules } from '../examine/examine.ts'
import { presentationShape } from '../examine/presentation.ts'
import type { ExamFinding } from '../examine/seen.ts'
import { readMessage } from '../message/read-message.ts'
import { linesOf } from '../message/text-lines.ts'
import { itemsOf } from '../terms/items.ts'
import { answerLetter } from './answer.ts'
import { judgePoint, type Point } from './points.ts'
import { type Refused, refusalRules } from './refusal-rules.ts'

const text = z.string().max(40_000)

/** A bank's notice of refusal, as its message or in its parts. */
export const noticeShape = z.object({
  text: text.optional().describe('The message (MT734, MT750, MT799) as it came · 拒付电文原文'),
  date: dayShape.optional().describe('The day on which the bank gave notice · 银行发出通知之日'),
  discrepancies: z.array(text).default([]).describe('Each point of the bank, where no message is given · 各不符点'),
  disposal: text.optional().describe('What the bank says of the documents: /HOLD/, /RETURN/ … · 单据处理方式'),
  again: z.boolean().default(false).describe('An earlier notice was given for this presentation · 此前已发过拒付通知'),
})

/** Documents as they were presented, and what the bank said of them. */
export const refusalShape = presentationShape.extend({ notice: noticeShape })
export type Refusal = z.output<typeof refusalShape>

/** What is to be thought of a refusal, and what to say to the bank. */
export interface Judged {
  /** Whether notice, time and form are those of the rules (UCP 600 art. 16). */
  readonly findings: readonly ExamFinding[]
  readonly points: readonly Point[]
  /** The last day on which the bank could refuse; left out where the day of presentation is not known. */
  readonly refuseBy?: Day
  readonly calendar?: Words
  /** What can still be presented, and until when. */
  readonly lastDay?: Day
  /** The letter to the bank. */
  readonly answer: string
}

/**
 * Judges a refusal: its time and form by article 16, each point against the documents by the rules that speak of it. A point that our own
 * examination finds stands; one that it looked for and did not find is contested with the article; what it cannot tell is for a person.
 */
export function judgeRefusal(asked: Refusal): Judged | { readonly errors: readonly Fault[] } {
  const refusal = { ...asked, amendments: answeredBy(asked).presentation.amendments }
  const [bound, examined] = [boundCredit(refusal), examine(refusal)]
  if ('errors' in bound) return bound
  if ('errors' in examined) return examined
  const refused = refusedFrom(refusal, bound.credit)
  const findings = byWeight(
    refusalRules.flatMap((rule) => rule.test(refused).map((spot) => findingOf(rule, spot))),
  ) as readonly ExamFinding[]
  const points = refused.discrepancies.map((said) => judgePoint(said, examined.findings, examRules))
  return {
    findings,
    points,
    ...daysOf(refused, examined),
    answer: answerLetter(bound.credit, refused, findings, points),
  }
}

function daysOf({ refuseBy, calendar }: Refused, { lastDay }: Examination) {
  return { ...(refuseBy ? { refuseBy, calendar } : {}), ...(lastDay ? { lastDay } : {}) }
}

function refusedFrom({ notice, presentation }: Refusal, credit: Parameters<typeof bankDays>[0]): Refused {
  const message = notice.text === undefined ? undefined : readMessage(notice.text)
  const told =
    (message?.fields['77J'] ?? message?.fields['79'])?.lines ?? (notice.text === undefined ? [] : linesOf(notice.text))
  const days = bankDays(credit, presentation.to, presentation.closedDays)
  const refuseBy = presentation.date && bankingDaysAfter(presentation.date, 5, days.isClosed)
  const disposal = notice.disposal ?? message?.fields['77B']?.raw
  const date = notice.date ?? undefined
  return {
    discrepancies: [...notice.discrepancies, ...itemsOf(told).map((item) => item.text)],
    again: notice.again,
    ...(disposal === undefined ? {} : { disposal }),
    ...(date ? { date } : {}),
    ...(refuseBy ? { refuseBy, calendar: days.says(refuseBy) } : {}),
  }
}

/** So many banking days after a day; the day itself is not counted (UCP 600 art. 14 b, 3). */
function bankingDaysAfter(day: Day, count: number, isClosed: (day: Day) => boolean): Day {
  const next = addDays(day, 1)
  const left = isClosed(next) ? count : count - 1
  return left === 0 ? next : bankingDaysAfter(next, left, isClosed)
}
