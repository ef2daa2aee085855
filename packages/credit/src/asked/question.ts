import { type Fault, faultsOf } from '@gendan/kernel/shape-faults'
import type { z } from 'zod'

export type Answered<Answer> = Answer | { readonly errors: readonly Fault[] }

/** What programs may ask about credits: the shape of the question, and its answer or every reason why there is none. */
export interface Question<Input extends z.ZodType, Answer extends object> {
  readonly input: Input
  readonly answer: (input: z.output<Input>) => Answered<Answer>
}

/** Answers a question as it came. A member `id`, by which programs find their answer again, is no part of it and is passed through. */
export function answerTo<Input extends z.ZodType, Answer extends object>(
  one: Question<Input, Answer>,
  raw: unknown,
): Answered<Answer> & { readonly id?: unknown } {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return answered(one, raw)
  const { id, ...input } = raw
  return { id, ...answered(one, input) }
}

function answered<Input extends z.ZodType, Answer extends object>(
  { input, answer }: Question<Input, Answer>,
  raw: unknown,
): Answered<Answer> {
  const read = input.safeParse(raw, { reportInput: true })
  return read.success ? answer(read.data) : { errors: faultsOf(read.error.issues) }
}
