import type { Answer } from '@gendan/contract/questions'
import type { Verdict } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { creditStates } from '@gendan/orderfile/credit/state-of'
import type { MarkKind } from '../parts/mark.tsx'

export type CreditState = keyof typeof creditStates
export type CreditAnswer = Answer<'credit'>

/** The colour of how a credit stands: what waits for us is amber, what is lost is red. */
export const stateMarks: Readonly<Partial<Record<CreditState, MarkKind>>> = {
  advised: 'thin',
  'to-amend': 'thin',
  'amendment-received': 'thin',
  audited: 'wait',
  workable: 'done',
  expired: 'risk',
}

/** The three answers of a review. */
export type Answered = 'agrees' | 'conflicts' | 'judge'
export const answerWords: Readonly<Record<Answered, Words>> = {
  agrees: { en: 'agrees', zh: '相符' },
  conflicts: { en: 'conflicts', zh: '不符' },
  judge: { en: 'to be judged', zh: '须判断' },
}
export const answerMarks: Readonly<Record<Answered, MarkKind>> = { agrees: 'done', conflicts: 'thin', judge: 'wait' }

export function answeredBy(verdict: Verdict): Answered {
  if (verdict === 'pass') return 'agrees'
  return verdict === 'fail' ? 'conflicts' : 'judge'
}
/** What a person decides about a point of the review. */
export const judgementWords = {
  amend: { en: 'Have it amended', zh: '要求改证' },
  accept: { en: 'Accept it', zh: '接受' },
  ask: { en: 'Ask the bank', zh: '问银行' },
} as const satisfies Record<string, Words>
export type Judgement = keyof typeof judgementWords
