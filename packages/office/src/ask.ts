import { type Answer, type QuestionName, questions } from '@gendan/contract/questions'
import { readFence, type Tx } from '@gendan/store/database'
import type { Desk } from './desk.ts'
import { lacks } from './problems.ts'
import { answers } from './questions/answers.ts'

/** Authorise, read: answers a question from one steady picture of the database. Throws Refused where it may not. */
export async function ask<Name extends QuestionName>(desk: Desk, name: Name, raw: unknown): Promise<Answer<Name>> {
  const question = questions[name]
  if (!desk.rights.has(question.right)) throw lacks(desk, question.right)
  const input = question.input.parse(raw)
  const answer = answers[name] as (tx: Tx, desk: Desk, input: unknown) => Promise<Answer<Name>>
  return readFence(desk.pool, desk.fence, (tx) => answer(tx, desk, input))
}
