import { mailAccount, readerOf } from '@gendan/firm/mail-account'
import { act, change, done } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { message, placeShape, proposalShape } from '../mail/message.ts'

/** A mail came, or was seen among those sent elsewhere. Done by the courier of its account, who knows where it belongs. */
export const receiveMessage = act({
  name: 'receive-message',
  title: { en: 'Take in a mail', zh: '收到邮件' },
  right: 'courier',
  on: message,
  does: 'opens',
  input: z.object({
    account: z.string(),
    way: z.enum(['in', 'out']),
    at: z.iso.datetime(),
    source: z.string().regex(/^[0-9a-f]{64}$/),
    filed: placeShape.unwrap().extend({ why: wordsShape }).optional(),
    proposed: z.array(proposalShape).max(8),
  }),
  needs: (_, { account }) => [refTo(mailAccount, account)],
  decide({ id }, { account, way, at, source, filed, proposed }, now, facts) {
    const holder = readerOf(facts.of(mailAccount, account))
    const placed = filed && { filed: { ...filed, by: '', at: now.at } }
    const came = { account, holder, way, at, source, ...placed, proposed }
    return done([change(message, id, { type: 'message-came', ...came })])
  },
})
