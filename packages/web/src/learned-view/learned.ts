import type { Answer } from '@gendan/contract/questions'
import type { Learned } from '@gendan/orderfile/lessons/proposals'

/** The answer as the house's own code reads it. */
export function learnedOf(answer: Answer<'learned'>): Learned {
  return answer as unknown as Learned
}
