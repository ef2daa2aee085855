import type { Fault } from '@gendan/trade/calculation/calculation'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { createContext, useContext } from 'react'
import type { Question } from './question.ts'

/** What every field of the form shares: the question, how to change it, and what is wrong with it. */
export interface Form {
  /** The shape of the whole question. */
  readonly shape: JsonSchema
  readonly question: Question
  /** The question as it was loaded: what was filled then is not folded away while one types. */
  readonly loaded: Question
  readonly change: (question: Question) => void
  readonly faults: readonly Fault[]
  /** Fields that problems of this kind usually give; see usualFields. */
  readonly usual: ReadonlySet<string>
}

export const FormContext = createContext<Form | null>(null)

/** Throws where no form stands above. */
export function useForm(): Form {
  const form = useContext(FormContext)
  if (!form) throw new RangeError('no form above')
  return form
}

/** The id of the box for a path. */
export function boxId(path: string): string {
  return `calc-${path.replaceAll('.', '-')}`
}
