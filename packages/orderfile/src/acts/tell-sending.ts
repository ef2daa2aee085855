import { act, change, done } from '@gendan/kernel/act'
import { z } from 'zod'
import { message } from '../mail/message.ts'
import { refuse } from '../refuse.ts'

/** What the mail server said to a letter. Done by the courier. */
export const tellSending = act({
  name: 'tell-sending',
  title: { en: 'Note what became of a letter', zh: '登记发信结果' },
  right: 'courier',
  on: message,
  does: 'changes',
  input: z.object({
    ok: z.boolean(),
    answer: z.string().max(500),
    /** No further try. */
    final: z.boolean(),
    nextAt: z.string(),
  }),
  decide(state, { ok, answer, final, nextAt }, { at }) {
    if (state.sending !== 'waiting') return notWaiting()
    if (ok) return done([change(message, state.id, { type: 'letter-sent', at, answer })])
    return done([change(message, state.id, { type: 'letter-refused', at, answer, final, nextAt })])
  },
})

/** Tries a letter at once that waits for its next try, or that was given up. */
export const hastenLetter = act({
  name: 'hasten-letter',
  title: { en: 'Send again', zh: '重新发送' },
  right: 'mail',
  on: message,
  does: 'changes',
  input: z.object({}),
  decide(state, _, { by, at }) {
    if (state.sending !== 'waiting' && state.sending !== 'failed') return notWaiting()
    return done([change(message, state.id, { type: 'letter-hastened', by: by.account, at })])
  },
})

function notWaiting() {
  return refuse(
    'MSG-09',
    '',
    { en: 'This letter does not wait to be sent.', zh: '这封信不在待发状态。' },
    { en: 'Nothing is left to do.', zh: '无需再做。' },
  )
}
