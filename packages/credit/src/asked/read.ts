import { z } from 'zod'
import { type CreditRead, readCreditText } from '../read.ts'
import type { Question } from './question.ts'

const input = z.object({
  text: z.string().describe('The message as the bank sent or printed it · 银行电文或打印件的文字'),
})

/** A credit from a bank's message or print, field by field. */
export const readQuestion: Question<typeof input, CreditRead> = {
  input,
  answer({ text }) {
    const read = readCreditText(text)
    return 'errors' in read ? { errors: read.errors.map((fault) => ({ ...fault, path: 'text' })) } : read
  },
}
