import { act, type Facts, type Now, refused } from '@gendan/kernel/act'
import { type Day, dayShape } from '@gendan/kernel/day'
import { decimalShape, zero } from '@gendan/kernel/decimal'
import { moneyShape } from '@gendan/kernel/money'
import { type Finding, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { bankDayRules, payingRules } from '../presentation/bank-rules.ts'
import { type Presentation, type PresentationEvent, presentation } from '../presentation/presentation.ts'
import { partRules } from '../presentation/set-rules.ts'
import { noticeKinds } from '../presentation/shapes.ts'
import { drawnBy, type PresentationState, settledOf } from '../presentation/standing.ts'
import { goes } from '../presentation/to-bank.ts'
import { notNow, orderNeeds, ordersOf, step, told } from '../presentation/told.ts'

const text = z.string().trim().max(400)
const reason = text.min(1)
const by = (now: Now) => ({ by: now.by.account, at: now.at })
const needs = (one: Presentation) => orderNeeds(one.orders)
const going = z.object({ day: dayShape, bank: text.min(1), courier: text.default('') })
const AT_BANK = ['presented', 'refused', 'taken-up', 'accepted'] as const

/** Presents the documents to the bank. What a bank could refuse goes only where somebody has taken it on himself. */
export const presentDocuments = act({
  name: 'present-documents',
  title: { en: 'Present the documents', zh: '交单' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: going,
  needs,
  decide: (one, to, now, facts) => goes(one, to, ['draft'], now, facts),
})

/** Presents corrected documents again after a refusal, within the time that the credit leaves. */
export const represent = act({
  name: 'represent-documents',
  title: { en: 'Present corrected documents again', zh: '更正后重新交单' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: going,
  needs,
  decide: (one, to, now, facts) => goes(one, to, ['refused'], now, facts),
})

/** Keeps what the bank said of the documents, word for word. */
export const recordBankNotice = act({
  name: 'record-bank-notice',
  title: { en: "Enter the bank's notice", zh: '登记银行通知' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: z.object({ text: z.string().trim().min(1).max(40_000), kind: z.enum(noticeKinds), day: dayShape }),
  needs,
  decide: (one, said, now, facts) =>
    fromBank(one, said.day, now, facts, AT_BANK, {
      type: 'bank-notice-recorded',
      notice: { id: now.id, round: one.rounds.length - 1, ...said, ...by(now) },
    }),
})

/** Strikes a notice that was entered wrongly. */
export const strikeBankNotice = act({
  name: 'strike-bank-notice',
  title: { en: "Strike the bank's notice", zh: '作废银行通知' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: z.object({ notice: z.string().max(80), reason }),
  needs,
  decide: (one, { notice, reason: why }, now, facts) =>
    step(one, AT_BANK, facts, now, [{ type: 'bank-notice-struck', notice, reason: why, ...by(now) }], {
      ...{ at: 'notice', id: notice, known: standing(one) },
    }),
})

/** Keeps the answer as it was sent to the bank. */
export const answerBank = act({
  name: 'answer-bank',
  title: { en: 'Answer the bank', zh: '答复银行' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: z.object({ notice: z.string().max(80), text: z.string().trim().min(1).max(40_000), day: dayShape }),
  needs,
  decide: (one, answer, now, facts) =>
    fromBank(
      one,
      answer.day,
      now,
      facts,
      AT_BANK,
      { type: 'bank-answered', answer: { ...answer, ...by(now) } },
      judge(partRules, { at: 'notice', id: answer.notice, known: standing(one) }),
    ),
})

/** The applicant waives the discrepancies, and the issuing bank goes with it (UCP 600 art. 16 b). */
export const recordWaiver = act({
  name: 'record-waiver',
  title: { en: "Enter the applicant's waiver", zh: '登记申请人放弃不符点' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: z.object({ day: dayShape, note: text.default('') }),
  needs,
  decide: (one, waiver, now, facts) =>
    fromBank(one, waiver.day, now, facts, ['refused'], {
      type: 'discrepancies-waived',
      waiver: { ...waiver, ...by(now) },
    }),
})

/** The bank takes the documents up or accepts the draft; under a tenor with the day on which it pays. */
export const recordAcceptance = act({
  name: 'record-acceptance',
  title: { en: 'Enter the acceptance', zh: '登记承兑' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: z.object({ day: dayShape, maturity: dayShape.optional(), note: text.default('') }),
  needs,
  decide: (one, acceptance, now, facts) =>
    fromBank(one, acceptance.day, now, facts, AT_BANK, {
      type: 'drawing-accepted',
      acceptance: { ...acceptance, ...by(now) },
    }),
})

/** What came in for the drawing. The slip is recorded and split as every slip is; here stands what of the drawing it settles. */
export const recordPaymentUnderCredit = act({
  name: 'record-payment-under-credit',
  title: { en: 'Enter a payment of the drawing', zh: '登记交单收款' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: z.object({
    day: dayShape,
    amount: moneyShape,
    deductions: decimalShape.default(zero),
    slip: z.string().max(80).default(''),
    note: text.default(''),
  }),
  needs,
  decide(one, paid, now, facts) {
    const drawn = drawnBy(one.rounds.at(-1)?.documents ?? [])
    const more = judge(payingRules, { ...paid, drawn, settled: settledOf(one) })
    const event = { type: 'drawing-paid', payment: { id: now.id, ...paid, ...by(now) } } as const
    return fromBank(one, paid.day, now, facts, AT_BANK, event, more)
  },
})

/** Takes back a payment that was entered wrongly. */
export const takeBackPayment = act({
  name: 'take-back-drawing-payment',
  title: { en: 'Take back a payment of the drawing', zh: '撤回交单收款登记' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: z.object({ payment: z.string().max(80), reason }),
  needs,
  decide: (one, { payment, reason: why }, now, facts) =>
    step(
      one,
      [...AT_BANK, 'paid'],
      facts,
      now,
      [{ type: 'drawing-payment-taken-back', payment, reason: why, ...by(now) }],
      { at: 'payment', id: payment, known: one.payments },
    ),
})

/** Notices that nobody struck. */
function standing({ notices }: Presentation) {
  return notices.filter(({ struck }) => !struck)
}

/** What happened at the bank on a day, refused with every reason where it could not have. */
function fromBank(
  one: Presentation,
  day: Day,
  now: Now,
  facts: Facts,
  may: readonly PresentationState[],
  event: PresentationEvent,
  more: readonly Finding[] = [],
) {
  const presented = one.rounds.at(-1)?.day
  const findings = [
    ...notNow(one, may, ordersOf(one, facts)),
    ...judge(bankDayRules, { day, today: now.day, presented }),
    ...more,
  ]
  return findings.length > 0 ? refused(findings) : told(one, [event], facts, now)
}
