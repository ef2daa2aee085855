import { act, type Change, change, type Decision, done } from '@gendan/kernel/act'
import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { type Webhook, type WebhookEvent, webhook } from '../webhook.ts'

const told = z.object({
  name: z.string().trim().min(1).max(80),
  url: z.string().trim().min(1).max(2000),
  kinds: z
    .array(z.string().regex(/^[a-z-]{1,40}(\.[a-z-]{1,60})?$/))
    .min(1)
    .max(200)
    .readonly(),
})

/**
 * Names an address that is told what happens. Done at its door, which judges the address, makes the secret and keeps it sealed; by
 * the act alone nobody would know the secret.
 */
export const nameWebhook = act({
  name: 'name-webhook',
  title: { en: 'Add a webhook', zh: '添加网络回调' },
  right: 'keep-webhook',
  on: webhook,
  does: 'opens',
  input: told,
  decide: ({ id }, facts, { by }) =>
    done([change(webhook, id, { type: 'webhook-named', owner: by.account, ...facts })]),
})

/** Another address, name or choice of events; at the same door. */
export const changeWebhook = act({
  name: 'change-webhook',
  title: { en: 'Change a webhook', zh: '修改网络回调' },
  right: 'keep-webhook',
  on: webhook,
  does: 'changes',
  input: told,
  decide: (state, facts) => standing(state, { type: 'webhook-changed', ...facts }),
})

/** A new secret, made at its door; the old one signs beside it for a day. */
export const renewWebhookSecret = act({
  name: 'renew-webhook-secret',
  title: { en: 'Renew the secret of a webhook', zh: '更换回调密钥' },
  right: 'keep-webhook',
  on: webhook,
  does: 'changes',
  input: z.object({}),
  decide: (state) => standing(state, { type: 'webhook-secret-renewed' }),
})

/** Nothing is sent until it is resumed; what happens meanwhile is kept. */
export const pauseWebhook = act({
  name: 'pause-webhook',
  title: { en: 'Pause a webhook', zh: '暂停网络回调' },
  right: 'webhook',
  on: webhook,
  does: 'changes',
  input: z.object({}),
  decide: (state) => standing(state, { type: 'webhook-paused' }),
})

/** Goes on where it stood, or `anew` from now, leaving out what had waited; also after it gave up. */
export const resumeWebhook = act({
  name: 'resume-webhook',
  title: { en: 'Resume a webhook', zh: '恢复网络回调' },
  right: 'webhook',
  on: webhook,
  does: 'changes',
  input: z.object({ anew: z.boolean().default(false) }),
  decide: (state, { anew }) => standing(state, { type: 'webhook-resumed', anew }),
})

export const removeWebhook = act({
  name: 'remove-webhook',
  title: { en: 'Remove a webhook', zh: '删除网络回调' },
  right: 'webhook',
  on: webhook,
  does: 'changes',
  input: z.object({}),
  decide: (state) => standing(state, { type: 'webhook-removed' }),
})

function standing(state: Webhook, event: WebhookEvent): Decision {
  const changes: readonly Change[] = [change(webhook, state.id, event)]
  if (!state.removed) return done(changes)
  return refuse(
    'WH-01',
    '',
    { en: 'This webhook was removed.', zh: '这个回调已删除。' },
    { en: 'Add another.', zh: '请另行添加。' },
  )
}
