import { type Judged, judgeRefusal, refusalShape } from '../refusal/refusal.ts'
import type { Question } from './question.ts'

/** A bank's refusal, each of its points held against the documents; with the answer to the bank. */
export const refusalQuestion: Question<typeof refusalShape, Judged> = {
  input: refusalShape,
  answer: judgeRefusal,
}
