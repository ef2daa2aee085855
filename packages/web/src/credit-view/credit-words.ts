import type { Answer } from '@gendan/contract/questions'
import type { Answered, judgementWords } from '@gendan/orderfile/credit/sheets-of'
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

export const answerMarks: Readonly<Record<Answered, MarkKind>> = { agrees: 'done', conflicts: 'thin', judge: 'wait' }

export type Judgement = keyof typeof judgementWords

/** Nothing more is done under it. */
export function isOver({ state }: { readonly state: CreditState }): boolean {
  return state === 'drawn' || state === 'closed'
}
