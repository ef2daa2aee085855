import type { AddressInfo, Server, Socket } from 'node:net'
import { createServer } from 'node:tls'
import { SMTPServer } from 'smtp-server'
import { mailCertificate } from './mail-certificate.ts'

/** A mail as it lies in a folder. */
export interface Lying {
  readonly uid: number
  readonly at: Date
  readonly source: Buffer
}

/** A letter as it was taken by the outgoing server. */
export interface Taken {
  readonly from: string
  readonly to: readonly string[]
  readonly source: string
}

/** A mail server on this machine: a mailbox with INBOX and Sent, and a post office; both over TLS, for one user. */
export interface MailServer {
  readonly imap: number
  readonly smtp: number
  readonly user: string
  readonly password: string
  readonly box: (folder: 'INBOX' | 'Sent') => readonly Lying[]
  readonly arrives: (source: string | Buffer, folder?: 'INBOX' | 'Sent', at?: Date) => void
  readonly taken: readonly Taken[]
  /** What the post office says to the next letters; undefined takes them. */
  readonly says: (
    answer: ((to: string) => { readonly code: number; readonly text: string } | undefined) | undefined,
  ) => void
  /** The folder numbers its mails anew, as after a restored mailbox. */
  readonly renumber: () => void
  /** How often a mail was fetched whole. */
  readonly fetched: () => number
  /** Called before each whole mail is given out. */
  readonly onFetch: (listener: (() => void) | undefined) => void
  readonly close: () => Promise<void>
}

interface State {
  readonly user: string
  readonly password: string
  validity: number
  fetched: number
  onFetch: (() => void) | undefined
  readonly folders: Record<string, Lying[]>
}

export async function openMailServer(user = 'linwan@localhost', password = 'secret 密码'): Promise<MailServer> {
  const state: State = { user, password, validity: 7, fetched: 0, onFetch: undefined, folders: { INBOX: [], Sent: [] } }
  const taken: Taken[] = []
  let says: Parameters<MailServer['says']>[0]
  const imap = createServer(mailCertificate, (socket) => serve(socket, state))
  const smtp = new SMTPServer({
    secure: true,
    ...mailCertificate,
    onAuth: (auth, _, done) =>
      auth.username === user && auth.password === password
        ? done(null, { user })
        : done(Object.assign(new Error('Invalid credentials'), { responseCode: 535 })),
    onRcptTo({ address }, _, done) {
      const answer = says?.(address)
      done(answer ? Object.assign(new Error(answer.text), { responseCode: answer.code }) : null)
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        taken.push({
          from,
          to: envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(parts).toString('utf8'),
        })
        done(null)
      })
    },
  })
  const [imapPort, smtpPort] = [
    await listening(imap),
    await listening(smtp.listen(0, '127.0.0.1') as unknown as Server, true),
  ]
  return {
    imap: imapPort,
    smtp: smtpPort,
    user,
    password,
    taken,
    box: (folder) => state.folders[folder] ?? [],
    arrives: (source, folder = 'INBOX', at = new Date()) => lay(state, folder, Buffer.from(source), at),
    says: (answer) => {
      says = answer
    },
    renumber() {
      state.validity += 1
      for (const [name, mails] of Object.entries(state.folders))
        state.folders[name] = mails.map((mail, i) => ({ ...mail, uid: 1000 + i }))
    },
    fetched: () => state.fetched,
    onFetch: (listener) => {
      state.onFetch = listener
    },
    async close() {
      await new Promise<void>((resolve) => imap.close(() => resolve()))
      await new Promise<void>((resolve) => smtp.close(() => resolve()))
    },
  }
}

function listening(server: Server, already = false): Promise<number> {
  return new Promise((resolve) => {
    const port = () => resolve((server.address() as AddressInfo).port)
    if (already) server.once('listening', port)
    else server.listen(0, '127.0.0.1', port)
  })
}

function lay(state: State, folder: string, source: Buffer, at: Date): void {
  const mails = state.folders[folder] ?? []
  state.folders[folder] = [...mails, { uid: (mails.at(-1)?.uid ?? 0) + 1, at, source }]
}

/** One line to the mailbox: the part of IMAP4rev1 that a client needs to read folders and lay a copy into one. */
function serve(socket: Socket, state: State): void {
  let waiting = Buffer.alloc(0)
  let folder = 'INBOX'
  let appending: Appending | undefined
  const say = (text: string) => socket.write(`${text}\r\n`)
  const talk: Talk = {
    state,
    say,
    socket,
    folder: () => folder,
    select: (name) => {
      folder = name
    },
  }
  /** One line, or the mail that was announced; false where more must come first. */
  const took = (): boolean => {
    const end = appending ? appending.bytes : waiting.indexOf('\r\n')
    if (end < 0 || waiting.length < end + 2) return false
    const part = waiting.subarray(0, end)
    waiting = waiting.subarray(end + 2)
    const former = appending
    appending = former ? undefined : announced(part.toString('utf8'))
    if (former) {
      lay(state, former.folder, part, new Date())
      say(`${former.tag} OK APPEND completed`)
    } else if (appending) say('+ go on')
    else answer(part.toString('utf8'), talk)
    return true
  }
  socket.on('error', () => undefined)
  say('* OK [CAPABILITY IMAP4rev1 SPECIAL-USE] ready')
  socket.on('data', (part) => {
    waiting = Buffer.concat([waiting, part])
    while (took());
  })
}

interface Appending {
  readonly tag: string
  readonly folder: string
  readonly bytes: number
}

function announced(line: string): Appending | undefined {
  const [, tag = '', folder = '', bytes = ''] = /^(\S+) APPEND "?([^" ]+)"?.*\{(\d+)\}$/i.exec(line) ?? []
  return tag === '' ? undefined : { tag, folder, bytes: Number(bytes) }
}

interface Talk {
  readonly state: State
  readonly say: (text: string) => void
  readonly socket: Socket
  readonly folder: () => string
  readonly select: (folder: string) => void
}

function answer(line: string, talk: Talk): void {
  const [tag = '*', first = '', ...rest] = line.split(' ')
  const [verb, about] =
    first.toUpperCase() === 'UID'
      ? [`UID ${rest[0]?.toUpperCase()}`, rest.slice(1).join(' ')]
      : [first.toUpperCase(), rest.join(' ')]
  const work = VERBS[verb]
  if (work) work(tag, about, talk)
  else talk.say(`${tag} BAD unknown`)
}

type Verb = (tag: string, about: string, talk: Talk) => void

const VERBS: Readonly<Record<string, Verb>> = {
  CAPABILITY(tag, _, { say }) {
    say('* CAPABILITY IMAP4rev1 SPECIAL-USE')
    say(`${tag} OK done`)
  },
  LOGIN(tag, about, { say, state }) {
    const wanted = `"${state.user}" "${state.password}"`
    const [given, plain] = [about, about.replaceAll('"', '')]
    if (given === wanted || plain === wanted.replaceAll('"', '')) say(`${tag} OK LOGIN completed`)
    else say(`${tag} NO [AUTHENTICATIONFAILED] wrong user or password`)
  },
  LIST(tag, about, { say }) {
    if (about.endsWith('""')) {
      say('* LIST (\\Noselect) "/" ""')
      say(`${tag} OK done`)
      return
    }
    say('* LIST (\\HasNoChildren) "/" INBOX')
    say('* LIST (\\HasNoChildren \\Sent) "/" Sent')
    say(`${tag} OK done`)
  },
  LSUB: (tag, _, { say }) => say(`${tag} OK done`),
  NOOP: (tag, _, { say }) => say(`${tag} OK done`),
  CLOSE: (tag, _, { say }) => say(`${tag} OK done`),
  EXAMINE: selecting,
  SELECT: selecting,
  'UID SEARCH'(tag, about, { say, state, folder }) {
    say(`* SEARCH${found(state.folders[folder()] ?? [], about)}`)
    say(`${tag} OK done`)
  },
  'UID FETCH'(tag, about, { say, state, folder, socket }) {
    const [uid = ''] = about.split(' ')
    const mails = state.folders[folder()] ?? []
    const at = mails.findIndex((mail) => String(mail.uid) === uid)
    const mail = mails[at]
    if (mail) give(mail, at + 1, about, { state, say, socket })
    say(`${tag} OK done`)
  },
  LOGOUT(tag, _, { say, socket }) {
    say('* BYE')
    say(`${tag} OK done`)
    socket.end()
  },
}

function selecting(tag: string, about: string, { say, state, select }: Talk): void {
  const name = about.replaceAll('"', '').split(' ')[0] ?? 'INBOX'
  const mails = state.folders[name] ?? []
  select(name)
  say(`* ${mails.length} EXISTS`)
  say('* FLAGS (\\Seen)')
  say(`* OK [UIDVALIDITY ${state.validity}]`)
  say(`* OK [UIDNEXT ${(mails.at(-1)?.uid ?? 0) + 1}]`)
  say(`${tag} OK [READ-ONLY] done`)
}

function found(mails: readonly Lying[], about: string): string {
  const from = /UID (\d+):\*/i.exec(about)?.[1]
  const header = /HEADER "?message-id"? "?([^"\s]+)"?/i.exec(about)?.[1]
  // "n:*" always means the last mail at least (RFC 9051, 6.4.4).
  const hits = mails.filter(
    (mail, i) =>
      (from === undefined || mail.uid >= Number(from) || i === mails.length - 1) &&
      (header === undefined || mail.source.includes(header)),
  )
  return hits.map(({ uid }) => ` ${uid}`).join('')
}

function give(
  { uid, at, source }: Lying,
  place: number,
  about: string,
  { state, say, socket }: Pick<Talk, 'state' | 'say' | 'socket'>,
): void {
  const [day, month, year] = [at.getUTCDate(), at.toUTCString().slice(8, 11), at.getUTCFullYear()]
  const facts = `UID ${uid} RFC822.SIZE ${source.length} INTERNALDATE "${String(day).padStart(2, ' ')}-${month}-${year} ${at.toUTCString().slice(17, 25)} +0000"`
  const whole = /BODY(?:\.PEEK)?\[\]/i.test(about)
  const head = /BODY(?:\.PEEK)?\[HEADER\]/i.test(about)
  if (!whole && !head) {
    say(`* ${place} FETCH (${facts})`)
    return
  }
  if (whole) {
    state.fetched += 1
    state.onFetch?.()
  }
  const body = head ? source.subarray(0, source.indexOf('\r\n\r\n') + 4) : source
  const name = head ? 'BODY[HEADER]' : `BODY[]${/<0\.\d+>/.test(about) ? '<0>' : ''}`
  socket.write(`* ${place} FETCH (${facts} ${name} {${body.length}}\r\n`)
  socket.write(body)
  socket.write(')\r\n')
}
