import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { MailFacts, MailServer } from '@gendan/firm/mail-account'
import { ImapFlow } from 'imapflow'
import nodemailer, { type Transporter } from 'nodemailer'
import { isLoopback, type Settings } from '../settings.ts'
import { isOutside } from '../webhooks/address.ts'

export type MailBounds = Pick<Settings, 'mailHosts' | 'publicUrl'>

/** A mail server that is not reached, does not let us in, or is not to be called; `what` is a word the screens know. */
export class NoMail extends Error {
  override readonly name = 'NoMail'
  readonly what: MailProblem
  /** What the server itself said. */
  readonly answer: string

  constructor(what: MailProblem, answer: string) {
    super(`${what}: ${answer}`)
    this.what = what
    this.answer = answer
  }
}

export type MailProblem =
  | 'inside'
  | 'name'
  | 'refused'
  | 'certificate'
  | 'password'
  | 'plain'
  | 'timeout'
  | 'connection'
  | 'secret'

export interface Login {
  readonly facts: MailFacts
  readonly password: string
}

/** The address that is called, judged and called alike: a name cannot lead outside when it is judged and inside when it is called. */
async function addressFor({ host }: MailServer, { mailHosts, publicUrl }: MailBounds): Promise<string> {
  const found = await lookup(host, { all: true }).catch(() => [])
  const [first] = found
  if (!first) throw new NoMail('name', host)
  const named = mailHosts.includes(host) || (publicUrl === undefined && isLoopback(host))
  const inside = named ? undefined : found.find(({ address }) => !isOutside(address))
  if (inside) throw new NoMail('inside', `${host} → ${inside.address}`)
  return first.address
}

const PATIENCE_MS = 20_000

/** The line to the mailbox, signed in. Throws NoMail. */
export async function openBox({ facts, password }: Login, bounds: MailBounds): Promise<ImapFlow> {
  const { incoming, user } = facts
  const client = new ImapFlow({
    host: await addressFor(incoming, bounds),
    port: incoming.port,
    secure: incoming.security === 'tls',
    ...(incoming.security === 'starttls' ? { doSTARTTLS: true } : {}),
    ...nameOf(incoming),
    auth: { user, pass: password },
    disableAutoIdle: true,
    logger: false,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: 60_000,
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2' },
  })
  // A line that breaks between two commands is told by the next command.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (thrown) {
    client.close()
    throw problemOf(thrown)
  }
}

/** A post office to send through; a letter is sent by one of its own. Throws NoMail where its host is not to be called. */
export async function openPost({ facts, password }: Login, bounds: MailBounds): Promise<Transporter> {
  const { outgoing, user } = facts
  return nodemailer.createTransport({
    host: await addressFor(outgoing, bounds),
    port: outgoing.port,
    secure: outgoing.security === 'tls',
    requireTLS: true,
    auth: { user, pass: password },
    tls: { ...nameOf(outgoing), rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** The name its certificate must bear. */
function nameOf({ host }: MailServer): { readonly servername?: string } {
  return isIP(host) === 0 ? { servername: host } : {}
}

/** What went wrong, as one word and the server's own. */
export function problemOf(thrown: unknown): NoMail {
  if (thrown instanceof NoMail) return thrown
  const {
    code = '',
    message = '',
    responseText,
    response,
  } = thrown as {
    code?: string
    message?: string
    responseText?: string
    response?: string
  }
  const answer = String(responseText || response || message)
    .replace(/[\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 400)
  return new NoMail(wordFor(String(code), answer, thrown as { authenticationFailed?: boolean }), answer)
}

const WORDS: readonly (readonly [RegExp, MailProblem])[] = [
  [/EAUTH|AUTHENTICATIONFAILED|Invalid (login|credentials)/i, 'password'],
  [/ENOTFOUND|EAI_/, 'name'],
  [/ECONNREFUSED/, 'refused'],
  [/STARTTLS|ETLS/i, 'plain'],
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|EPROTO|ERR_SSL|certificate|wrong version number/i, 'certificate'],
  [/TIMEDOUT|TIMEOUT|CONNECT_TIMEOUT|GREETING/i, 'timeout'],
]

function wordFor(
  code: string,
  answer: string,
  { authenticationFailed }: { authenticationFailed?: boolean },
): MailProblem {
  if (authenticationFailed) return 'password'
  return WORDS.find(([sign]) => sign.test(code) || sign.test(answer))?.[1] ?? 'connection'
}
