import { z } from 'zod'
import { givenCreditShape, termsOf } from '../given-credit.ts'
import { contractShape } from '../review/contract.ts'
import { type Review, reviewCredit } from '../review/review.ts'
import type { Question } from './question.ts'

const input = z.object({
  credit: givenCreditShape,
  contract: contractShape.optional().describe('What was agreed with the buyer · 与客户约定的合同'),
})

/** A credit held against the contract. */
export const reviewQuestion: Question<typeof input, Review> = {
  input,
  answer({ credit, contract }) {
    const given = termsOf(credit)
    return 'errors' in given ? given : reviewCredit(given.credit, contract, given.read?.findings)
  },
}
