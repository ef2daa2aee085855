import { callShape } from '@gendan/firm/bank-guard'
import { act, change, done, refused } from '@gendan/kernel/act'
import type { Finding } from '@gendan/kernel/rule'
import { z } from 'zod'
import { findingsAbout, message } from '../mail/message.ts'
import { notYours } from '../mail/message-rules.ts'
import { refuse, stop } from '../refuse.ts'

/**
 * Says what was found about a message that speaks of another account or whose sender is doubted. It changes no bank data: who believes it,
 * asks for the change, and another person calls (docs/decisions/0036).
 */
export const clearMessage = act({
  name: 'clear-message',
  title: { en: 'Say what was found about a doubtful message', zh: '登记可疑邮件的核实结果' },
  right: 'mail',
  on: message,
  does: 'changes',
  input: z.object({ found: findingsAbout, word: z.string().trim().max(1000), call: callShape.optional() }),
  decide(state, { found, word, call }, now) {
    if (state.way !== 'in' || state.cleared || state.struck)
      return refuse(
        'MSG-12',
        '',
        { en: 'It was cleared already, or is no message that came.', zh: '已登记过核实结果，或不是来信。' },
        { en: 'Look at it again: somebody was first.', zh: '请刷新查看，可能他人已处理。' },
      )
    const refusal = notYours(state, now)
    if (refusal) return refusal
    const findings = [...called(found, call, now.at), ...said(word)]
    if (findings.length > 0) return refused(findings)
    const cleared = { found, word, ...(call ? { call } : {}), by: now.by.account, at: now.at }
    return done([change(message, state.id, { type: 'message-cleared', cleared })])
  },
})

function called(found: string, call: z.infer<typeof callShape> | undefined, now: string): readonly Finding[] {
  if (found !== 'true') return []
  if (!call || call.person === '' || call.number === '')
    return [
      stop(
        'MSG-13',
        'call',
        { en: 'Nobody was called about it.', zh: '没有打电话核实。' },
        {
          en: 'Call a number that was on record before, and write whom you spoke with.',
          zh: '请拨打此前登记的电话，并写明与谁通话。',
        },
      ),
    ]
  if (call.at <= now) return []
  return [
    stop(
      'MSG-05',
      'call.at',
      { en: 'This instant has not come yet.', zh: '时间还没到。' },
      { en: 'Write when you called.', zh: '请填写通话时间。' },
    ),
  ]
}

function said(word: string): readonly Finding[] {
  if (word !== '') return []
  return [
    stop(
      'MSG-14',
      'word',
      { en: 'It is not said what was found.', zh: '没有写明核实情况。' },
      {
        en: 'Write it in a sentence: whoever reads the message later sees it.',
        zh: '请写一句话，后来的人看信时会看到。',
      },
    ),
  ]
}
