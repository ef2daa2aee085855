import { byWeight, findingOf } from '@gendan/kernel/rule'
import type { Fault } from '@gendan/kernel/shape-faults'
import type { Words } from '@gendan/kernel/words'
import { boundCredit } from './bound-credit.ts'
import type { Presentation } from './presentation.ts'
import { fixedActs } from './rules/acts-fixed.ts'
import { airRules } from './rules/air.ts'
import { amendmentRules } from './rules/amendments.ts'
import { certificateRules } from './rules/certificates.ts'
import { charterRules } from './rules/charter.ts'
import { crossRules } from './rules/cross.ts'
import { draftRules } from './rules/draft.ts'
import { draftWordRules } from './rules/draft-words.ts'
import { goodsElsewhereRules } from './rules/goods-elsewhere.ts'
import { inlandRules } from './rules/inland.ts'
import { insuranceRules } from './rules/insurance.ts'
import { invoiceRules } from './rules/invoice.ts'
import { invoiceLineRules } from './rules/invoice-lines.ts'
import { multimodalRules } from './rules/multimodal.ts'
import { paperWordRules } from './rules/paper-words.ts'
import { partyRules } from './rules/parties.ts'
import { REMEDIES } from './rules/parts.ts'
import { periodRules } from './rules/period.ts'
import { placesElsewhere } from './rules/places-elsewhere.ts'
import { adviceTold, presentedTo, textRead } from './rules/presented.ts'
import { namedReferences } from './rules/references.ts'
import { seaRules } from './rules/sea.ts'
import { setRules } from './rules/set.ts'
import { shipmentRules } from './rules/shipments.ts'
import { timeRules } from './rules/time.ts'
import { transportRules } from './rules/transport.ts'
import { transportWordRules } from './rules/transport-words.ts'
import { windowRules } from './rules/windows.ts'
import { type ExamFinding, type Examined, type ExamRule, type ExamSpot, lastDayOf, seenOf } from './seen.ts'

/** Every rule of examination, in the order in which a bank's hand goes through a set. */
export const examRules: readonly ExamRule[] = [
  ...amendmentRules,
  ...setRules,
  ...timeRules,
  presentedTo,
  textRead,
  ...periodRules,
  ...shipmentRules,
  ...draftRules,
  ...draftWordRules,
  ...invoiceRules,
  ...invoiceLineRules,
  ...transportRules,
  ...transportWordRules,
  ...seaRules,
  ...charterRules,
  ...multimodalRules,
  ...airRules,
  ...inlandRules,
  ...insuranceRules,
  ...certificateRules,
  ...windowRules,
  fixedActs,
  ...paperWordRules,
  adviceTold,
  ...partyRules,
  namedReferences,
  ...crossRules,
  placesElsewhere,
  ...goodsElsewhereRules,
]

export interface Examination {
  readonly findings: readonly ExamFinding[]
  /** "cannot-tell" where nothing fails and something could not be judged. */
  readonly complies: boolean | 'cannot-tell'
  /** The last day on which documents can be presented; left out where nothing sets one. */
  readonly lastDay?: string
  /** Whose days of banking were assumed for it. */
  readonly calendar?: Words
}

/**
 * Examines documents under a credit, on their face (UCP 600 art. 14 a): neither contract nor goods are looked at. A discrepancy is a
 * finding that fails and blocks; what cannot be told is listed and never counts as passed. Where the terms that bind cannot be read (the
 * credit's text, an accepted amendment) nothing is examined, and every reason is told. Amendments that nobody answered leave the terms as
 * they were, unless the documents fit with them only: then presenting accepts them (art. 10 c).
 */
export function examine(presentation: Presentation): Examination | { readonly errors: readonly Fault[] } {
  return examineBy(answeredBy(presentation))
}

/** A presentation with the amendments that it accepts by fitting them, and which these are. */
export interface Answered {
  readonly presentation: Presentation
  readonly acceptedNow: readonly string[]
}

/** More are not tried one by one: then all that nobody answered are taken together. */
const MOST_SILENT = 4

/** Which amendments, of those nobody answered, a presentation accepts: none where it fits without, or where it fits with none of them. */
export function answeredBy(presentation: Presentation): Answered {
  const asItStands = { presentation, acceptedNow: [] }
  const silent = presentation.amendments.flatMap(({ status }, i) => (status === 'silent' ? [i] : []))
  if (silent.length === 0 || fits(asItStands)) return asItStands
  return (
    choicesOf(silent)
      .map((chosen) => withAccepted(presentation, chosen))
      .find(fits) ?? asItStands
  )
}

/** All together first, then ever fewer. */
function choicesOf(silent: readonly number[]): readonly (readonly number[])[] {
  if (silent.length > MOST_SILENT) return [silent]
  const all: (readonly number[])[] = [[]]
  for (const i of silent) all.push(...all.map((one) => [...one, i]))
  return all.filter(({ length }) => length > 0).toSorted((a, b) => b.length - a.length)
}

function withAccepted(presentation: Presentation, chosen: readonly number[]): Answered {
  const amendments = presentation.amendments.map((one, i) =>
    chosen.includes(i) ? { ...one, status: 'accepted' as const } : one,
  )
  return {
    presentation: { ...presentation, amendments },
    acceptedNow: chosen.map((i) => presentation.amendments[i]?.number ?? ''),
  }
}

function fits(answered: Answered): boolean {
  const examined = examineBy(answered)
  return !('errors' in examined) && examined.complies !== false
}

function examineBy({ presentation, acceptedNow }: Answered): Examination | { readonly errors: readonly Fault[] } {
  const bound = boundCredit(presentation)
  if ('errors' in bound) return bound
  const seen = seenOf({
    credit: bound.credit,
    documents: presentation.documents,
    presented: presentation.presentation.date,
    closed: presentation.presentation.closedDays,
    to: presentation.presentation.to,
    amendments: presentation.amendments.map(({ number }) => number ?? ''),
    acceptedNow,
  })
  const findings = judgeAll(seen)
  const lastDay = lastDayOf(seen)
  return {
    findings,
    complies: verdictOf(findings),
    ...(lastDay ? { lastDay, calendar: seen.bankDays.says(lastDay) } : {}),
  }
}

/** Every spot of every rule, heaviest first; the last day stands with what can still be cured. */
export function judgeAll(seen: Examined): readonly ExamFinding[] {
  const last = lastDayOf(seen)
  const all = examRules.flatMap((rule) =>
    rule.test(seen).map((spot) => ({
      ...findingOf(rule, spot),
      ...(last && !spot.until && isCurable(spot) ? { until: last } : {}),
    })),
  )
  return byWeight(all) as readonly ExamFinding[]
}

/** What no document can mend has no day until which it can be mended. */
function isCurable({ remedy, verdict }: ExamSpot): boolean {
  return verdict !== 'pass' && remedy !== REMEDIES.approval && remedy !== REMEDIES.amend && remedy !== REMEDIES.none
}

function verdictOf(findings: readonly ExamFinding[]): Examination['complies'] {
  const heavy = findings.filter(({ weight }) => weight === 'block')
  if (heavy.some(({ verdict }) => verdict === 'fail')) return false
  return heavy.some(({ verdict }) => verdict === 'cannot-tell' || verdict === 'judgement') ? 'cannot-tell' : true
}
