import { act, change, done } from '@gendan/kernel/act'
import { same } from '@gendan/kernel/same'
import { z } from 'zod'
import { firmClauseShape } from '../clause.ts'
import { firm } from '../firm.ts'
import { refuse } from '../refuse.ts'

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
    if ((!title.en && !title.zh) || (!text.en && !text.zh))
      return refuse(
        'FM-31',
        'clause.text',
        { en: 'The clause has no title or no words.', zh: '条款没有标题或没有内容。' },
        { en: 'Write it, in both tongues where customers read it.', zh: '请填写；给客户看的请写两种文字。' },
      )
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
