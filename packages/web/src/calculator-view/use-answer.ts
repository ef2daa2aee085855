import { type Calculation, type Computed, compute, type Fault } from '@gendan/trade/calculation/calculation'
import { useDeferredValue, useMemo } from 'react'
import type { Question } from './question.ts'

export interface Answer {
  readonly computed: Computed | undefined
  /** Every reason why there is no answer yet. */
  readonly faults: readonly Fault[]
  /** The fault is ours: these figures are of the right shape, and yet the calculation broke. */
  readonly broken: boolean
}

/**
 * Computes as one types, here in the browser; a slow calculation does not hold up the keys. Another question altogether (`round`)
 * is never shown beside the answer to the one before.
 */
export function useAnswer(one: Calculation, question: Question, round: number): Answer {
  const latest = useMemo(() => ({ question, round }), [question, round])
  const later = useDeferredValue(latest)
  const asked = later.round === round ? later.question : question
  return useMemo(() => answerOf(one, asked), [one, asked])
}

function answerOf(one: Calculation, question: Question): Answer {
  try {
    const answer = compute(one, question)
    if ('errors' in answer) return { computed: undefined, faults: answer.errors, broken: false }
    return { computed: answer, faults: [], broken: false }
  } catch (problem) {
    console.error(problem)
    return { computed: undefined, faults: [], broken: true }
  }
}
