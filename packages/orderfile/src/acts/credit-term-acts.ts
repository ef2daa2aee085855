import { act, type Now } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { creditNeeds } from '../credit/bind-orders.ts'
import { valueAt } from '../credit/corrected.ts'
import { creditFile } from '../credit/credit-file.ts'
import type { Correction, CreditFile } from '../credit/credit-shape.ts'
import { doing, settled, signed } from '../credit/doing.ts'
import { scannedIn } from '../credit/doubts-of.ts'
import { readAnewRules, takenOver } from '../credit/read-anew.ts'
import { termRules } from '../credit/term-rules.ts'
import { baseOf, bindingTerms } from '../credit/terms-of.ts'
import { stop } from '../refuse.ts'

const reason = z.string().trim().min(1).max(2000)
/** Where a term stands: "latestShipment", "documents.2.originals". */
const PATH = /^[A-Za-z]+(?:\.(?:[A-Za-z]+|\d{1,3}))*$/

const correctInput = z.object({
  firm: z.string(),
  /** After which message it is read otherwise, by id; the one whose terms stand where none is named. */
  message: z.string().default(''),
  /** In its terms as they were read: "latestShipment", "documents.2.originals". */
  path: z.string().regex(PATH).max(200),
  /** As it should read; left out where it should not stand there. */
  value: z.unknown().optional(),
  reason,
})

/** Reads a term otherwise than the machine did, and keeps that a person said so. The audit is void until it is done again. */
export const correctCredit = act({
  name: 'correct-credit',
  title: { en: 'Correct a term of a credit', zh: '更正信用证条款' },
  right: 'credit',
  on: creditFile,
  does: 'changes',
  input: correctInput,
  needs: (credit, { firm }) => creditNeeds(firm, credit.customer, credit.orders),
  decide(credit, typed, now, facts) {
    const correction = correctionOf(credit, typed, now)
    const findings = judge(termRules, { credit, ...correction })
    return settled(doing(credit, typed.firm, now, facts), findings, [{ type: 'term-corrected', correction }])
  },
})

function correctionOf(credit: CreditFile, typed: z.output<typeof correctInput>, now: Now): Correction {
  const { path, value } = typed
  const was = valueAt(bindingTerms(credit), path)
  return {
    ...{ id: now.id, message: typed.message || (baseOf(credit)?.id ?? ''), path, reason: typed.reason },
    ...(value === undefined || value === null ? {} : { value }),
    ...(was === undefined ? {} : { was }),
    ...signed(now),
  }
}

/** Takes a correction back: the term reads as the machine read it. */
export const takeBackCorrection = act({
  name: 'take-back-correction',
  title: { en: 'Take back a correction', zh: '撤回条款更正' },
  right: 'credit',
  on: creditFile,
  does: 'changes',
  input: z.object({ firm: z.string(), correction: z.string(), reason }),
  needs: (credit, { firm }) => creditNeeds(firm, credit.customer, credit.orders),
  decide(credit, { firm, correction, reason: why }, now, facts) {
    const stands = credit.corrections.some(({ id, takenBack }) => id === correction && !takenBack)
    const findings = stands ? [] : [NOT_THERE]
    const event = { type: 'correction-taken-back', correction, reason: why, ...signed(now) } as const
    return settled(doing(credit, firm, now, facts), findings, [event])
  },
})

/** Takes over what a better reader makes of the message that stands, term by term as a person chooses. The audit is void until it is done again. */
export const takeOverReading = act({
  name: 'take-over-reading',
  title: { en: "Take over today's reading", zh: '采纳现在的读法' },
  right: 'credit',
  on: creditFile,
  does: 'changes',
  input: z.object({
    firm: z.string(),
    /** Which terms: "expiry", "documents". A list is taken over as a whole. */
    terms: z.array(z.string().max(40)).min(1).max(60),
    reason,
  }),
  needs: (credit, { firm }) => creditNeeds(firm, credit.customer, credit.orders),
  decide(credit, { firm, terms, reason: why }, now, facts) {
    const here = doing(credit, firm, now, facts)
    const findings = judge(readAnewRules, { credit, terms })
    const message = baseOf(credit)?.id ?? ''
    const read = { message, terms: { ...takenOver(credit, terms) }, taken: terms, reason: why }
    return settled(here, findings, [{ type: 'reading-taken-over', ...read, ...signed(now) }])
  },
})

const NOT_THERE = stop(
  'LC-23',
  'correction',
  { en: 'No such correction stands.', zh: '没有这一更正，或已撤回。' },
  { en: 'Look at the page again.', zh: '请刷新页面。' },
)

/** Says that terms which lie on doubtful words of a scan are right as they were read. Nothing changes but that nobody is asked to look again. */
export const confirmScanFacts = act({
  name: 'confirm-scan-facts',
  title: { en: 'Confirm facts read from a scan', zh: '核对扫描识别要素' },
  right: 'credit',
  on: creditFile,
  does: 'changes',
  input: z.object({
    firm: z.string(),
    /** Of which message, by id. */
    message: z.string(),
    /** In its terms as they were read. */
    paths: z.array(z.string().regex(PATH).max(200)).min(1).max(300),
  }),
  needs: (credit, { firm }) => creditNeeds(firm, credit.customer, credit.orders),
  decide(credit, { firm, message, paths }, now, facts) {
    const scanned = credit.messages.some((one) => one.id === message && scannedIn(credit, one))
    const event = { type: 'scan-facts-confirmed', message, paths: [...new Set(paths)], ...signed(now) } as const
    return settled(doing(credit, firm, now, facts), scanned ? [] : [NO_SCAN], [event])
  },
})

const NO_SCAN = stop(
  'LC-24',
  'message',
  { en: 'No message that was read off a scan has this name.', zh: '没有这份扫描识别的报文。' },
  { en: 'Look at the page again.', zh: '请刷新页面。' },
)
