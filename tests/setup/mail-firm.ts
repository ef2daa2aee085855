import { randomUUID } from 'node:crypto'
import type { MessageRow } from '@gendan/contract/message-questions'
import type { Answer } from '@gendan/contract/questions'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import type { LightMyRequestResponse } from 'fastify'
import { expect } from 'vitest'
import { type DoorStage, firstStart, openDoor, type Visitor } from './door.ts'
import { trustMailCertificate } from './mail-certificate.ts'
import { type MailServer, openMailServer } from './mail-server.ts'

/** A firm with a customer, an order of his, a mail server on this machine, and two servers of ours that carry its mail. */
export interface MailFirm {
  readonly stage: DoorStage
  readonly manager: Visitor
  readonly world: string
  readonly company: string
  readonly server: MailServer
  readonly buyer: string
  readonly file: string
  readonly number: string
  /** Adds a mail account at our door. */
  readonly add: (change?: object, who?: Visitor) => Promise<LightMyRequestResponse>
  readonly does: (
    kind: string,
    id: string,
    act: string,
    input: unknown,
  ) => Promise<{ readonly id: string; readonly number: string }>
  readonly listed: (query?: string, who?: Visitor) => Promise<readonly MessageRow[]>
  readonly view: (id: string) => Promise<Answer<'message'>>
  readonly look: (account: string) => Promise<unknown>
  /** The mail with this subject, once it has come. */
  readonly came: (account: string, subject: string) => Promise<MessageRow>
  readonly close: () => Promise<void>
}

export async function openMailFirm(): Promise<MailFirm> {
  trustMailCertificate()
  const stage = await openDoor()
  const { manager, world, company } = await firstStart(stage)
  const server = await openMailServer()
  const does: MailFirm['does'] = async (kind, id, act, input) => {
    const response = await manager.act(world, kind, id, act, input)
    if (response.statusCode >= 300) throw new Error(`${act}: ${response.body}`)
    return response.json()
  }
  const buyer = randomUUID()
  const contact = { name: 'Ingrid Halvorsen', phone: '+47 22 00 00 00', email: 'Ingrid@halvorsen.example' }
  await does('party', buyer, 'enter-party', { roles: ['customer'], facts: { ...sampleDeal.buyer, contact } })
  const file = randomUUID()
  const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '' }
  const { number } = await does('order-file', file, 'open-inquiry', { firm: company, buyer, inquiry })
  await does('order-file', file, 'settle-terms', { terms: sampleTerms, customerOrder: 'HL-44018' })
  await stage.app.listen({ port: 0 })
  await (await stage.anotherServer()).listen({ port: 0 })
  const listed: MailFirm['listed'] = async (query = '', who = manager) =>
    (await who.get(`/api/worlds/${world}/ask/messages?${query}`)).json().rows
  const look = (account: string) => manager.post(`/api/worlds/${world}/mail-accounts/${account}/look`, {})
  return {
    ...{ stage, manager, world, company, server, buyer, file, number, does, listed, look },
    add(change = {}, who = manager) {
      const body = { ...factsAt(server), password: server.password, ...change }
      return who.post(`/api/worlds/${world}/mail-accounts`, body, { 'idempotency-key': randomUUID() })
    },
    view: async (id) => (await manager.get(`/api/worlds/${world}/ask/message?id=${id}`)).json(),
    async came(account, subject) {
      await look(account)
      let row: MessageRow | undefined
      await expect
        .poll(async () => {
          row = (await listed()).find((one) => one.subject === subject)
          return row !== undefined
        })
        .toBe(true)
      return row as unknown as MessageRow
    },
    async close() {
      await stage.close()
      await server.close()
    },
  }
}

function factsAt(server: MailServer) {
  return {
    name: 'Chen Li, Linwan',
    address: 'linwan@linwan-home.example',
    shared: true,
    user: server.user,
    incoming: { host: 'localhost', port: server.imap, security: 'tls' },
    outgoing: { host: 'localhost', port: server.smtp, security: 'tls' },
    since: '2026-01-01',
    signature: '',
  }
}

interface Written {
  readonly from?: string
  readonly subject: string
  readonly text?: string
  readonly headers?: readonly string[]
  /** The body with its own headers, in place of the text. */
  readonly body?: string
}

/** A mail as it travels. */
export function mail({
  from = 'Ingrid <ingrid@halvorsen.example>',
  subject,
  text = 'Dear Chen,',
  headers = [],
  body,
}: Written): string {
  return [
    `From: ${from}`,
    'To: Linwan <linwan@linwan-home.example>',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Message-ID: <${randomUUID()}@halvorsen.example>`,
    ...headers,
    'MIME-Version: 1.0',
    body ?? ['Content-Type: text/plain; charset=utf-8', '', text].join('\r\n'),
  ].join('\r\n')
}
