import { nameWebhook } from '@gendan/firm/acts/webhook-acts'
import { z } from 'zod'
import { door } from './door.ts'
import { ask } from './question.ts'
import { tokenRowShape } from './rows.ts'

const text = z.string()
const none = z.object({})

const tried = z.object({
  ok: z.boolean(),
  status: z.number().int().nullable(),
  problem: text.describe('Why nobody answered, or why the answer does not count; empty for none'),
  answer: text.describe('The beginning of the answer'),
  took: z.number().int().describe('Milliseconds'),
})

/** What is told outside: addresses that hear of events, and what was sent to them. */
export const webhookDoors = {
  'add-webhook': door(
    'POST',
    '/worlds/{world}/webhooks',
    'Add a webhook; its secret is shown this once',
    '添加网络回调，密钥仅此一次显示',
    nameWebhook.input,
    z.object({ id: text, secret: text.describe('Signs every message (Standard Webhooks)') }),
  ),
  'alter-webhook': door(
    'POST',
    '/worlds/{world}/webhooks/{id}',
    'Change the address, name or events of a webhook',
    '修改网络回调的地址、名称或事件',
    nameWebhook.input,
    z.object({ id: text, version: z.number().int() }),
  ),
  'renew-webhook': door(
    'POST',
    '/worlds/{world}/webhooks/{id}/secret',
    'A new secret for a webhook, shown this once; the old one signs beside it for a day',
    '更换网络回调的密钥，新密钥仅此一次显示；旧密钥一天内同时签名',
    none,
    z.object({ secret: text }),
  ),
  'ping-webhook': door(
    'POST',
    '/worlds/{world}/webhooks/{id}/ping',
    'Send a test message now and say what came of it',
    '立即发送测试消息并给出结果',
    none,
    tried,
  ),
  'send-again': door(
    'POST',
    '/worlds/{world}/webhooks/{id}/messages/{seq}/send',
    'Send a message once more',
    '重新发送一条消息',
    none,
    tried.extend({ waits: z.boolean().describe('It was waiting for its turn and is tried now, in its place') }),
  ),
} as const

/** What a webhook is told: which record, by whom; what stands in it is asked for, with a token. */
export const toldShape = z.object({
  type: text.describe(
    'kind.event ("order-file.paper-issued"), webhook.ping, or webhook.began-anew: ask for everything once more',
  ),
  timestamp: text.describe('When it happened, ISO 8601 in UTC'),
  data: z.object({
    company: text,
    world: text,
    kind: text.optional(),
    id: text.optional().describe('The record, as the questions name it'),
    version: z.number().int().optional().describe('Its version after this event'),
    number: text.optional().describe('The number of an order file'),
    act: text.optional(),
    by: text.optional().describe('The account that did it'),
    token: text.optional().describe('The id of the API token by which it was done, where it was'),
    day: text.optional().describe('The business day'),
    why: text.optional().describe('Of webhook.began-anew: asked, restored'),
  }),
})

const state = z.enum(['works', 'failing', 'paused', 'gave-up', 'gone', 'restored'])

/** What is asked about programs that come in, and about those that are told. */
export const programQuestions = {
  tokens: ask(
    'API tokens, with their last use',
    'API 令牌',
    'token',
    z.object({}),
    z.object({ rows: z.array(tokenRowShape) }),
  ),
  webhooks: ask(
    'Webhooks, and how they fare',
    '网络回调及其状况',
    'webhook',
    none,
    z.object({
      rows: z.array(
        z.object({
          id: text,
          version: z.number().int(),
          name: text,
          url: text,
          kinds: z.array(text),
          owner: text,
          state: state.describe(
            'gave-up: failed for three days; gone: the listener said so (410); restored: the house came out of a backup',
          ),
          since: text.nullable().describe('Since when it fails or rests'),
          waiting: z.number().int(),
          lastSent: text.nullable(),
          nextTry: text.nullable(),
        }),
      ),
    }),
  ),
  'webhook-messages': ask(
    'The last messages of a webhook, the youngest first',
    '网络回调最近发送的消息',
    'webhook',
    z.object({ id: text, limit: z.coerce.number().int().min(1).max(200).default(50) }),
    z.object({
      rows: z.array(
        z.object({
          seq: z.number().int(),
          id: text,
          type: text,
          body: text,
          madeAt: text,
          state: z.enum(['waiting', 'sent', 'failed', 'dropped']),
          tries: z.number().int(),
          nextAt: text,
          triedAt: text.nullable(),
          status: z.number().int().nullable(),
          problem: text,
          answer: text,
          took: z.number().int().nullable(),
        }),
      ),
    }),
  ),
  'webhook-kinds': ask(
    'What a webhook may be told: kinds of records with their events',
    '网络回调可通知的事件',
    'webhook',
    none,
    z.object({ rows: z.array(z.object({ kind: text, events: z.array(text) })) }),
  ),
} as const
