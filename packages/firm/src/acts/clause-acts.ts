import { act, change, done, refused } from '@gendan/kernel/act'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { z } from 'zod'
import { type FirmClause, firmClauseShape } from '../clause.ts'
import { firm } from '../firm.ts'

export const keepClause = act({
  name: 'keep-clause',
  title: { en: 'Keep a clause', zh: '登记条款' },
  right: 'settings',
  on: firm,
  does: 'changes',
  /** Its version is the library's to count; what is sent of it is not read. */
  input: z.object({ clause: firmClauseShape }),
  decide(state, { clause: typed }) {
    const { title, text } = typed
    const lacks = lacking(typed)
    if (lacks.length > 0) return refused(lacks)
    const before = state.clauses.find(({ id }) => id === typed.id)
    const version = before ? before.version + (same(before.text, text) && same(before.title, title) ? 0 : 1) : 1
    return done([change(firm, state.id, { type: 'clause-kept', clause: { ...typed, version } })])
  },
})

export const orderClauses = act({
  name: 'order-clauses',
  title: { en: 'Order the clauses', zh: '排列条款' },
  right: 'settings',
  on: firm,
  does: 'changes',
  input: z.object({ order: z.array(z.string()).max(200) }),
  decide: (state, { order }) => done([change(firm, state.id, { type: 'clauses-ordered', order })]),
})

/** What a clause cannot be without, each at the first field where it would be written. */
function lacking({ title, text }: FirmClause): readonly Finding[] {
  const rule = { id: 'FM-31', weight: 'block', source: { title: 'Gendan decision 0005', at: 'acts' } } as const
  const remedy = { en: 'Write it, in both tongues where customers read it.', zh: '请填写；给客户看的请写两种文字。' }
  const titled = title.en !== '' || title.zh !== ''
  const worded = text.en !== '' || text.zh !== ''
  return [
    ...(titled
      ? []
      : [
          findingOf(rule, {
            at: 'clause.title.en',
            says: { en: 'The clause has no title.', zh: '条款没有标题。' },
            remedy,
          }),
        ]),
    ...(worded
      ? []
      : [
          findingOf(rule, {
            at: 'clause.text.en',
            says: { en: 'The clause has no words.', zh: '条款没有正文。' },
            remedy,
          }),
        ]),
  ]
}
