import { expect, test } from 'vitest'
import { plainCredit } from '../message/message-rules.examples.ts'
import { cleanCredit } from '../terms/clean-credit.examples.ts'
import { examineAnswer, readAnswer, reviewAnswer } from './answers.ts'
import { examineQuestion } from './examine.ts'
import { answerTo } from './question.ts'
import { readQuestion } from './read.ts'
import { reviewQuestion } from './review.ts'

/** What a program gets: through JSON, as it is written out. */
const written = (answer: unknown) => JSON.parse(JSON.stringify(answer))

test('answers are of the shapes that are published', () => {
  const credit = { credit: cleanCredit }
  const contract = { portOfDischarge: 'Bergen', total: { amount: '50000', currency: 'USD' } }
  const documents = [{ kind: 'draft', originals: 1 }]
  const read = written(answerTo(readQuestion, { text: `WORDS BEFORE\n${plainCredit}` }))
  const reviewed = written(answerTo(reviewQuestion, { credit, contract }))
  const examined = written(answerTo(examineQuestion, { credit, documents, presentation: { date: '2026-12-01' } }))
  expect(readAnswer.safeParse(read).error).toBeUndefined()
  expect(reviewAnswer.safeParse(reviewed).error).toBeUndefined()
  expect(examineAnswer.safeParse(examined).error).toBeUndefined()
  for (const shape of [readAnswer, reviewAnswer, examineAnswer])
    expect(shape.safeParse({ errors: [] }).success).toBe(false)
})
