import { type Examination, examine } from '../examine/examine.ts'
import { presentationShape } from '../examine/presentation.ts'
import type { Question } from './question.ts'

/** Documents presented under a credit, examined on their face. */
export const examineQuestion: Question<typeof presentationShape, Examination> = {
  input: presentationShape,
  answer: examine,
}
