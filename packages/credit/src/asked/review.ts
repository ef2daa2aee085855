import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'
import { givenCreditShape, termsOf } from '../given-credit.ts'
import { contractShape } from '../review/contract.ts'
import { type Review, reviewCredit } from '../review/review.ts'
import type { Question } from './question.ts'

const input = z.object({
  credit: givenCreditShape,
  contract: contractShape.optional().describe('What was agreed with the buyer · 与客户约定的合同'),
  today: dayShape
    .optional()
    .describe(
      'The day from which the time left to ship is counted; nothing is said of it without · 审证当日，用于计算余下的装运时间',
    ),
})

/** A credit held against the contract. */
export const reviewQuestion: Question<typeof input, Review> = {
  input,
  answer({ credit, contract, today }) {
    const given = termsOf(credit)
    return 'errors' in given
      ? given
      : reviewCredit(given.credit, contract, { ...given.read, ...(today ? { today } : {}) })
  },
}
