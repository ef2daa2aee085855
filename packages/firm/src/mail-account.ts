import type { Aggregate } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'

/** How the line to a mail server is made secure: from the first byte, or by STARTTLS, without which nothing is said. */
export const securityShape = z.enum(['tls', 'starttls'])

export const mailServerShape = z
  .object({
    host: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?$|^[0-9a-f:.]{3,45}$/),
    port: z.number().int().min(1).max(65_535),
    security: securityShape,
  })
  .readonly()
export type MailServer = z.infer<typeof mailServerShape>

/** What a person says of a mail account; its password stands beside, sealed. */
export const mailFactsShape = z
  .object({
    /** Who stands in the letters as their sender. */
    name: z.string().trim().min(1).max(120),
    address: z.string().trim().toLowerCase().pipe(z.email().max(160)),
    /** The firm's, read by everybody who may read mail; otherwise its owner's. */
    shared: z.boolean(),
    user: z.string().trim().min(1).max(200),
    incoming: mailServerShape,
    outgoing: mailServerShape,
    /** What came before is left where it is. */
    since: dayShape,
    /** Stands under every letter. */
    signature: z.string().trim().max(1000).default(''),
  })
  .readonly()
export type MailFacts = z.infer<typeof mailFactsShape>

const stateShape = z
  .object({
    id: z.string(),
    /** The account that opened it; a shared one is everybody's. */
    owner: z.string(),
    facts: mailFactsShape,
    paused: z.boolean(),
    closed: z.boolean(),
  })
  .readonly()
export type MailAccount = z.infer<typeof stateShape>

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('mail-account-opened'), owner: z.string(), facts: mailFactsShape }).readonly(),
  z.object({ type: z.literal('mail-account-changed'), facts: mailFactsShape }).readonly(),
  z.object({ type: z.literal('mail-account-paused') }).readonly(),
  z.object({ type: z.literal('mail-account-resumed') }).readonly(),
  z.object({ type: z.literal('mail-account-closed') }).readonly(),
])
export type MailAccountEvent = z.infer<typeof eventShape>

/** A mailbox that is fetched from and sent through: a person's, or the firm's. */
export const mailAccount: Aggregate<MailAccount, MailAccountEvent> = {
  kind: 'mail-account',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({ id, owner: '', facts: nowhere, paused: false, closed: false }),
  evolve(state, event) {
    switch (event.type) {
      case 'mail-account-opened':
        return { ...state, owner: event.owner, facts: event.facts }
      case 'mail-account-changed':
        return { ...state, facts: event.facts }
      case 'mail-account-paused':
        return { ...state, paused: true }
      case 'mail-account-resumed':
        return { ...state, paused: false }
      case 'mail-account-closed':
        return { ...state, closed: true }
    }
  },
}

/** Who alone reads what comes to it while it is not filed; empty for everybody. */
export function readerOf({ owner, facts }: MailAccount): string {
  return facts.shared ? '' : owner
}

/** Whether a person may send from it and look after its mail. */
export function mayUse(account: MailAccount, person: string): boolean {
  return !account.closed && (account.facts.shared || account.owner === person)
}

const nowhere: MailFacts = mailFactsShape.parse({
  name: '-',
  address: 'nobody@example.org',
  shared: false,
  user: '-',
  incoming: { host: 'localhost', port: 993, security: 'tls' },
  outgoing: { host: 'localhost', port: 465, security: 'tls' },
  since: '2000-01-01',
})
