import type { Question } from './question.ts'

/** What a drawing is made from. */
export interface DrawingProps {
  readonly question: Question
  readonly result: unknown
}
