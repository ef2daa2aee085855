import { letterFactsShape } from '@gendan/firm/letter'
import { mailFactsShape } from '@gendan/firm/mail-account'
import { findingsAbout, proposalShape } from '@gendan/orderfile/mail/message'
import { correspondentShape, partShape, sayingShape } from '@gendan/orderfile/mail/said'
import { z } from 'zod'
import { door } from './door.ts'
import { ask, rows } from './question.ts'
import { listInput } from './shapes.ts'

const text = z.string()
const none = z.object({})
const words = z.object({ en: text, zh: text })
const warning = z.object({ sign: text, says: words })

/** A message as a list shows it. */
export const messageRowShape = z.object({
  id: text,
  version: z.number().int(),
  kind: sayingShape,
  way: z.enum(['in', 'out']),
  at: text,
  account: text.describe('The mail account it came to or leaves from; empty for what was noted by hand'),
  file: text,
  number: text.describe('The number of the order it is filed to'),
  party: text,
  partyName: words,
  state: z.enum(['open', 'filed', 'aside', 'struck']),
  sending: z.enum(['', 'waiting', 'sent', 'failed']),
  subject: text,
  snippet: text.describe('Its first words'),
  from: correspondentShape,
  to: z.array(correspondentShape),
  parts: z.number().int(),
  signs: z
    .array(text)
    .describe('What a careful reader would notice: forged, name, reply, look-alike, bank, large, unread, left'),
})
export type MessageRow = z.infer<typeof messageRowShape>

const proposed = proposalShape.unwrap().extend({ number: text, partyName: words })

const accountRowShape = z.object({
  id: text,
  version: z.number().int(),
  owner: text,
  ownerName: text,
  mine: z.boolean().describe('Whether one may send from it'),
  facts: mailFactsShape,
  state: z.enum(['works', 'waiting', 'failing', 'paused', 'restored']),
  problem: text.describe(
    'password, name, refused, certificate, plain, timeout, connection, inside, secret; empty for none',
  ),
  answer: text.describe('What the mail server said'),
  failingSince: text.nullable(),
  checkedAt: text.nullable(),
  nextAt: text.nullable(),
  waiting: z.number().int().describe('Letters that wait to be sent'),
})

/** What may be asked about mail and what was said. */
export const messageQuestions = {
  'mail-accounts': ask(
    'Mail accounts one may use, and how they fare',
    '邮箱及其状况',
    'mail',
    none,
    z.object({ rows: z.array(accountRowShape) }),
  ),
  messages: ask(
    'Mails, calls, visits and chats',
    '邮件与沟通记录',
    'mail',
    z.object({
      ...listInput,
      state: z.enum(['open', 'filed', 'aside', 'unsent', 'all']).default('all'),
      file: text.optional(),
      party: text.optional(),
      account: text.optional(),
      kind: sayingShape.optional(),
      way: z.enum(['in', 'out']).optional(),
    }),
    rows(messageRowShape),
  ),
  message: ask(
    'One message, with what speaks for where it belongs',
    '一封邮件或一条沟通记录',
    'mail',
    z.object({ id: text }),
    z.object({
      row: messageRowShape,
      text,
      cc: z.array(correspondentShape),
      files: z.array(partShape.unwrap().extend({ warning: text.default('') })),
      page: z.boolean().describe('It has a page of its own'),
      source: text.describe('SHA-256 of the mail as it came or left; empty for notes'),
      proof: z.object({ spf: text, dkim: text, dmarc: text }),
      warnings: z.array(warning),
      proposed: z.array(proposed),
      filedBy: text.describe('Who filed it; empty where it filed itself'),
      why: words.nullable().describe('Why it filed itself there'),
      answer: text.describe('What the mail server said to a letter'),
      tries: z.number().int(),
      nextAt: text,
      answers: text,
      struck: text,
      cleared: z
        .object({ found: findingsAbout, word: text, by: text, at: text, person: text, number: text })
        .nullable()
        .describe('What somebody found about what speaks against it'),
      mine: z.boolean().describe('It may be taken out of its file'),
    }),
  ),
  conversation: ask(
    'Everything that was said about an order, in time order',
    '订单沟通记录（按时间）',
    'see',
    z.object({ file: text }),
    z.object({
      rows: z.array(
        messageRowShape.extend({
          text: text.describe('The first 1,500 letters'),
          more: z.boolean(),
          files: z.array(partShape.unwrap().extend({ warning: text.default('') })),
          said: text.describe('Of a word about a payment: for which day it was promised'),
          by: text,
          struck: text,
        }),
      ),
    }),
  ),
  'letter-templates': ask(
    'Letters as the firm words them',
    '本公司的信件模板',
    'see',
    none,
    z.object({ rows: z.array(letterFactsShape.unwrap().extend({ id: text })) }),
  ),
  'mail-counts': ask(
    'How many messages are not filed, and how many letters were given up',
    '待归档邮件与未发出信件数',
    'mail',
    none,
    z.object({ open: z.number().int(), failed: z.number().int() }),
  ),
} as const

const secret = z.string().max(500)
const at = '/worlds/{world}/mail-accounts'

/** Mail accounts are entered at a door: it tries both servers and seals the password. */
export const messageDoors = {
  'add-mail-account': door(
    'POST',
    at,
    'Add a mail account; both servers are tried first',
    '添加邮箱（先试收发服务器）',
    mailFactsShape.unwrap().extend({ password: secret.min(1) }),
    z.object({ id: text }),
  ),
  'alter-mail-account': door(
    'POST',
    `${at}/{id}`,
    'Change a mail account; without a password the kept one is used',
    '修改邮箱（密码留空则沿用）',
    mailFactsShape.unwrap().extend({ password: secret.default('') }),
    z.object({ id: text, version: z.number().int() }),
  ),
  'set-mail-account': door(
    'POST',
    `${at}/{id}/state`,
    'Pause, resume or remove a mail account',
    '暂停、恢复或删除邮箱',
    z.object({ to: z.enum(['paused', 'resumed', 'closed']) }),
    z.object({ id: text, version: z.number().int() }),
  ),
  'look-into-mail': door(
    'POST',
    `${at}/{id}/look`,
    'Look for new mail now',
    '立即收信',
    none,
    z.object({ done: z.literal(true) }),
  ),
  'message-page': door(
    'GET',
    '/worlds/{world}/messages/{id}/page',
    'The page of a mail, with nothing in it that could run or load',
    '邮件正文页（不含脚本与外部内容）',
    none,
    z.string(),
    { file: true },
  ),
  'message-source': door(
    'GET',
    '/worlds/{world}/messages/{id}/source',
    'A mail as it came or left',
    '邮件原文',
    none,
    z.string(),
    { file: true },
  ),
} as const
