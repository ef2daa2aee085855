import { act, change, type Decision, done, type Now } from '@gendan/kernel/act'
import { z } from 'zod'
import {
  type MailAccount,
  type MailAccountEvent,
  type MailFacts,
  mailAccount,
  mailFactsShape,
} from '../mail-account.ts'
import { refuse } from '../refuse.ts'
import { grantOf } from '../rights.ts'

/**
 * Opens a mail account. Done at its door, which tries both servers and keeps the password sealed; by the act alone nothing would
 * be fetched.
 */
export const openMailAccount = act({
  name: 'open-mail-account',
  title: { en: 'Add a mail account', zh: '添加邮箱' },
  right: 'keep-mail',
  on: mailAccount,
  does: 'opens',
  input: mailFactsShape,
  decide: ({ id }, facts, now) =>
    notTheFirms(facts, now) ??
    done([change(mailAccount, id, { type: 'mail-account-opened', owner: now.by.account, facts })]),
})

/** Other servers, another name or address; at the same door. */
export const changeMailAccount = act({
  name: 'change-mail-account',
  title: { en: 'Change a mail account', zh: '修改邮箱' },
  right: 'keep-mail',
  on: mailAccount,
  does: 'changes',
  input: mailFactsShape,
  decide: (state, facts, now) =>
    notTheFirms(facts, now) ?? standing(state, now, { type: 'mail-account-changed', facts }),
})

/** Nothing is fetched or sent until it is resumed. */
export const pauseMailAccount = act({
  name: 'pause-mail-account',
  title: { en: 'Pause a mail account', zh: '暂停邮箱' },
  right: 'keep-mail',
  on: mailAccount,
  does: 'changes',
  input: z.object({}),
  decide: (state, _, now) => standing(state, now, { type: 'mail-account-paused' }),
})

/** Goes on where it stood; also after it came to rest by itself. */
export const resumeMailAccount = act({
  name: 'resume-mail-account',
  title: { en: 'Resume a mail account', zh: '恢复邮箱' },
  right: 'keep-mail',
  on: mailAccount,
  does: 'changes',
  input: z.object({}),
  decide: (state, _, now) => standing(state, now, { type: 'mail-account-resumed' }),
})

/** Closes it for good; what came and was sent stays, its password does not. */
export const closeMailAccount = act({
  name: 'close-mail-account',
  title: { en: 'Remove a mail account', zh: '删除邮箱' },
  right: 'keep-mail',
  on: mailAccount,
  does: 'changes',
  input: z.object({}),
  decide: (state, _, now) => standing(state, now, { type: 'mail-account-closed' }),
})

function notTheFirms({ shared }: Pick<MailFacts, 'shared'>, { by }: Now): Decision | undefined {
  const may = grantOf('firm-mail')?.posts ?? []
  if (!shared || may.some((post) => by.posts.includes(post))) return undefined
  return refuse(
    'ML-01',
    'shared',
    { en: "The firm's own mailbox is looked after by managers.", zh: '公司公共邮箱由经理设置。' },
    { en: 'Enter it as your own, or ask a manager.', zh: '请作为个人邮箱登记，或请经理设置。' },
  )
}

function standing(state: MailAccount, now: Now, event: MailAccountEvent): Decision {
  const refusal = closed(state) ?? notHis(state, now) ?? notTheFirms(state.facts, now)
  return refusal ?? done([change(mailAccount, state.id, event)])
}

function closed(state: MailAccount): Decision | undefined {
  if (!state.closed) return undefined
  return refuse(
    'ML-02',
    '',
    { en: 'This mail account was removed.', zh: '该邮箱已删除。' },
    { en: 'Add it anew.', zh: '请重新添加。' },
  )
}

function notHis({ facts, owner }: MailAccount, { by }: Now): Decision | undefined {
  if (facts.shared || owner === by.account) return undefined
  return refuse(
    'ML-03',
    '',
    { en: "This is somebody else's mail account.", zh: '这是别人的邮箱。' },
    { en: 'Ask its owner.', zh: '请联系邮箱本人。' },
  )
}
