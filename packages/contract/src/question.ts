import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

/** A question: reads, changes nothing. Asked by GET with flat parameters, by POST where its input is a document. */
export interface Question<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly title: Words
  readonly right: string
  readonly method: 'GET' | 'POST'
  readonly input: Input
  readonly output: Output
}

/** One page of a list. */
export const rows = <Row extends z.ZodType>(row: Row) =>
  z.object({
    rows: z.array(row),
    /** How many there are; counted to 1000, `more` says that there are others. */
    total: z.number().int(),
    more: z.boolean(),
  })

/** Keeps the shapes while a question is declared. */
export function ask<Input extends z.ZodType, Output extends z.ZodType>(
  en: string,
  zh: string,
  right: string,
  input: Input,
  output: Output,
  method: 'GET' | 'POST' = 'GET',
): Question<Input, Output> {
  return { title: { en, zh }, right, method, input, output }
}
