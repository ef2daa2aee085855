import type { Fault } from '@gendan/kernel/shape-faults'
import { z } from 'zod'
import { type CreditRead, readCreditText } from './read.ts'
import { type Credit, creditShape } from './terms/credit.ts'

/** A credit as programs give one: its message, or its terms. */
export const givenCreditShape = z
  .object({
    text: z.string().optional().describe('The message as the bank sent or printed it · 银行电文或打印件的文字'),
    credit: creditShape
      .optional()
      .describe('Its terms, as “credit read” answers them · 信用证条款（同 credit read 的输出）'),
  })
  .refine(({ text, credit }) => text !== undefined || credit !== undefined, { message: 'no-credit' })
  .refine(({ text, credit }) => text === undefined || credit === undefined, { message: 'two-credits' })
export type GivenCredit = z.output<typeof givenCreditShape>

/** The terms of a credit that was given; `read` is there where they were read from its text. Errors where the text cannot be read. */
export function termsOf({
  text,
  credit,
}: GivenCredit): { readonly credit: Credit; readonly read?: CreditRead } | { readonly errors: readonly Fault[] } {
  if (text === undefined) return { credit: credit ?? { documents: [], conditions: [] } }
  const read = readCreditText(text)
  if ('errors' in read) return { errors: read.errors.map((fault) => ({ ...fault, path: 'credit.text' })) }
  return { credit: read.credit, read }
}
