import { act, change, type Decision, done, type Now, refused } from '@gendan/kernel/act'
import { z } from 'zod'
import { type Message, message, placeShape } from '../mail/message.ts'
import { judgePlace, notYours, placeNeeds } from '../mail/message-rules.ts'
import { refuse } from '../refuse.ts'

const nothing = z.object({})
const reasoned = z.object({ reason: z.string().trim().min(1).max(400) })

/** Files a message to an order or a party; also from another place, where it did not belong. */
export const fileMessage = act({
  name: 'file-message',
  title: { en: 'File a message', zh: '归档邮件' },
  right: 'mail',
  on: message,
  does: 'changes',
  input: placeShape,
  needs: (_, place) => placeNeeds(place),
  decide(state, place, now, facts) {
    const refusal = notYours(state, now) ?? struck(state)
    if (refusal) return refusal
    const findings = judgePlace(place, facts)
    if (findings.length > 0) return refused(findings)
    return done([change(message, state.id, { type: 'message-filed', ...place, by: now.by.account, at: now.at })])
  },
})

/** Takes it out of its file again: it lies among what is not filed. */
export const takeBackFiling = act({
  name: 'take-back-filing',
  title: { en: 'Take out of the file', zh: '撤出归档' },
  right: 'mail',
  on: message,
  does: 'changes',
  input: nothing,
  decide(state, _, now) {
    if (!state.filed || state.said)
      return notSo('It is not filed, or was written here.', '未归档，或本来就是本系统写的。')
    if (state.holder !== '' && state.holder !== now.by.account) return notHolder()
    return done([change(message, state.id, { type: 'filing-taken-back', ...hand(now) })])
  },
})

/** Puts away what is no business of any order: advertising, newsletters. */
export const setMessageAside = act({
  name: 'set-message-aside',
  title: { en: 'Put a message away', zh: '无关邮件' },
  right: 'mail',
  on: message,
  does: 'changes',
  input: z.object({ reason: z.string().trim().max(400).default('') }),
  decide(state, { reason }, now) {
    if (state.filed || state.aside) return notSo('It is filed or put away already.', '已归档或已标为无关。')
    const refusal = notYours(state, now)
    return refusal ?? done([change(message, state.id, { type: 'message-set-aside', reason, ...hand(now) })])
  },
})

/** Takes a message up again that was put away. */
export const takeMessageUp = act({
  name: 'take-message-up',
  title: { en: 'Take a message up again', zh: '恢复邮件' },
  right: 'mail',
  on: message,
  does: 'changes',
  input: nothing,
  decide(state, _, now) {
    if (!state.aside) return notSo('It was not put away.', '没有标为无关。')
    return notYours(state, now) ?? done([change(message, state.id, { type: 'message-taken-up', ...hand(now) })])
  },
})

/** Strikes a note that was wrong. It stays to be read, struck out, with the reason. */
export const strikeNote = act({
  name: 'strike-note',
  title: { en: 'Strike a note', zh: '作废沟通记录' },
  right: 'mail',
  on: message,
  does: 'changes',
  input: reasoned,
  decide(state, { reason }, now) {
    if (!state.said || state.sending !== '')
      return notSo('Only a note by hand can be struck.', '只有手工记录可以作废。')
    return struck(state) ?? done([change(message, state.id, { type: 'note-struck', reason, ...hand(now) })])
  },
})

function hand({ by, at }: Now) {
  return { by: by.account, at }
}

function struck(state: Message): Decision | undefined {
  return state.struck && notSo('The note was struck.', '该记录已作废。')
}

function notHolder(): Decision {
  return refuse(
    'MSG-11',
    '',
    {
      en: 'It came to the mail account of another person, and would be his alone again.',
      zh: '邮件来自他人的个人邮箱，撤出后只有本人可见。',
    },
    { en: 'File it to the right order, or ask him.', zh: '请改归到正确的订单，或请本人撤出。' },
  )
}

function notSo(en: string, zh: string): Decision {
  return refuse(
    'MSG-10',
    '',
    { en, zh },
    { en: 'Look at it again: somebody was first.', zh: '请刷新查看，可能他人已处理。' },
  )
}
