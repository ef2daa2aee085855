import { randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { SMTPServer } from 'smtp-server'
import { pause } from '../../packages/store/src/embedded/processes.ts'
import { mailCertificate } from '../setup/mail-certificate.ts'
import { type Dovecot, MAILBOX, startDovecot } from './dovecot.ts'
import { type Firm, foundFirm } from './firm.ts'
import { endLeftPrograms, type Program, startProgram } from './program.ts'
import { ok } from './window.ts'

/** What was seen. */
export interface MailFigures {
  readonly version: string
  readonly mails: number
  readonly letters: number
  readonly kills: number
  /** Letters whose yes was lost with the program: they left once more, as the same message. */
  readonly again: number
}

const MAILS = 300
const LETTERS = 40

/**
 * The real program fetches from a real Dovecot and sends through a post office; it is killed with SIGKILL in the middle of fetching, in the
 * middle of handing a letter over, and between the post office's yes and our note of it. Throws at the first thing that does not hold.
 */
export async function proveMail(report: (line: string) => void): Promise<MailFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-mail-'))
  const parts = { data: join(folder, 'data'), mail: join(folder, 'dovecot') }
  // Dovecot’s mail processes are nobody: they must come through to the mailbox.
  chmodSync(folder, 0o755)
  for (const part of Object.values(parts)) mkdirSync(part)
  writeFileSync(join(folder, 'ca.pem'), mailCertificate.cert)
  const starts = () => startProgram(parts.data, { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') })
  const dovecot = await startDovecot(parts.mail)
  const office = await openPostOffice()
  const house: House = { program: await starts(), starts, kills: 0 }
  try {
    const firm = await foundFirm(() => house.program.address)
    for (let i = 0; i < MAILS; i += 1) dovecot.arrives(mailNumbered(i))
    const place = await opened(firm, dovecot, office.port)
    await fetched(house, firm, report)
    await sent(house, firm, place, office, report)
    await judged(firm, office)
    const again = office.taken.length - new Set(office.taken).size
    return { version: dovecot.version, mails: MAILS, letters: LETTERS, kills: house.kills, again }
  } finally {
    await endLeftPrograms()
    await office.close()
    await dovecot.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface House {
  program: Program
  readonly starts: () => Promise<Program>
  kills: number
}

/** The program dies at once, with nothing written any more, and is started again. */
async function killed(house: House): Promise<void> {
  house.program.child.kill('SIGKILL')
  await house.program.ended
  house.kills += 1
  house.program = await house.starts()
}

interface Place {
  readonly party: string
  readonly account: string
}

async function opened(firm: Firm, dovecot: Dovecot, smtp: number): Promise<Place> {
  const party = randomUUID()
  const contact = { name: 'Ingrid', phone: '+47 22 00 00 00', email: 'ingrid@halvorsen.example' }
  const facts = { ...sampleDeal.buyer, contact }
  const key = () => ({ 'idempotency-key': randomUUID() })
  const at = `/worlds/${firm.world}`
  await ok(firm.manager, 'POST', `${at}/party/${party}/enter-party`, { roles: ['customer'], facts }, key())
  const host = 'localhost'
  const account = await ok(
    firm.manager,
    'POST',
    `${at}/mail-accounts`,
    {
      ...{ name: 'Linwan', address: 'linwan@linwan-home.example', shared: true, user: MAILBOX.user },
      incoming: { host, port: dovecot.port, security: 'tls' },
      outgoing: { host, port: smtp, security: 'tls' },
      ...{ since: '2020-01-01', signature: '', password: MAILBOX.password },
    },
    key(),
  )
  return { party, account: String(account['id']) }
}

/** Killed once a part of the mails has come; all come nevertheless, each once. */
async function fetched(house: House, firm: Firm, report: (line: string) => void): Promise<void> {
  await until('the first mails', async () => (await countOf(firm, 'in')) >= MAILS / 6)
  const before = await countOf(firm, 'in')
  await killed(house)
  report(`killed while fetching, ${before} of ${MAILS} mails were in`)
  if (before >= MAILS) throw new Error('all mails were in before the kill: nothing was proved')
  await until('all mails', async () => (await countOf(firm, 'in')) >= MAILS)
  report(`all ${MAILS} mails are in`)
}

/** Killed while a letter is handed over, and again after it was taken; all leave nevertheless. */
async function sent(
  house: House,
  firm: Firm,
  { party, account }: Place,
  office: PostOffice,
  report: (line: string) => void,
) {
  for (const [at, moment] of [
    [5, 'before'],
    [15, 'after'],
  ] as const)
    office.onLetter(at, moment, () => house.program.child.kill('SIGKILL'))
  for (let i = 0; i < LETTERS; i += 1)
    await ok(
      firm.manager,
      'POST',
      `/worlds/${firm.world}/message/${randomUUID()}/write-letter`,
      {
        party,
        account,
        to: [{ name: 'Ingrid', address: 'ingrid@halvorsen.example' }],
        subject: `Letter ${i}`,
        text: 'Dear Ingrid,',
      },
      { 'idempotency-key': randomUUID() },
    ).catch((broken) => {
      // Written while the program dies: it was not said that it was kept, so it is written again below.
      if (!String(broken).includes('fetch failed')) throw broken
      i -= 1
      return house.program.ended.then(() => revived(house, report))
    })
  await until('all letters', async () => {
    if (house.program.child.exitCode !== null || house.program.child.signalCode !== null) await revived(house, report)
    return new Set(office.taken).size >= LETTERS && (await countOf(firm, 'out', 'sent')) >= LETTERS
  })
}

async function revived(house: House, report: (line: string) => void): Promise<void> {
  house.kills += 1
  report(`killed while sending (${house.kills})`)
  house.program = await house.starts()
}

/** Every mail stands once; every letter left, and what left twice is one message. */
async function judged(firm: Firm, office: PostOffice): Promise<void> {
  const rows = await rowsOf(firm, 'in')
  const subjects = rows.map(({ subject }) => subject)
  const missing = Array.from({ length: MAILS }, (_, i) => `Mail ${i}`).filter((one) => !subjects.includes(one))
  if (missing.length > 0) throw new Error(`mails were lost: ${missing.slice(0, 5)}`)
  if (subjects.length !== MAILS) throw new Error(`${subjects.length} messages came of ${MAILS} mails`)
  const letters = await rowsOf(firm, 'out')
  const unsent = letters.filter(({ sending }) => sending !== 'sent')
  if (unsent.length > 0) throw new Error(`${unsent.length} letters were not sent`)
  const different = new Set(office.taken).size
  if (different !== letters.length) throw new Error(`${different} letters left, ${letters.length} were written`)
  const again = office.taken.length - different
  if (again > office.afterYes())
    throw new Error(`${again} letters left twice, though only ${office.afterYes()} yes was lost`)
}

type Row = { readonly subject: string; readonly sending: string }

async function rowsOf(firm: Firm, way: 'in' | 'out'): Promise<readonly Row[]> {
  const all: Row[] = []
  for (let offset = 0; ; offset += 200) {
    const { rows } = await ok(
      firm.manager,
      'GET',
      `/worlds/${firm.world}/ask/messages?way=${way}&limit=200&offset=${offset}`,
    )
    all.push(...(rows as readonly Row[]))
    if ((rows as readonly Row[]).length < 200) return all
  }
}

async function countOf(firm: Firm, way: 'in' | 'out', sending = ''): Promise<number> {
  const rows = await rowsOf(firm, way).catch(() => [])
  return rows.filter((row) => sending === '' || row.sending === sending).length
}

/** A lease of a minute and a half lies between a kill and the next turn. */
const PATIENCE_MS = 420_000

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`)
    await pause(250)
  }
}

function mailNumbered(i: number): string {
  return [
    'Return-Path: <ingrid@halvorsen.example>',
    'From: Ingrid <ingrid@halvorsen.example>',
    'To: linwan@linwan-home.example',
    `Subject: Mail ${i}`,
    `Message-ID: <mail-${i}@halvorsen.example>`,
    `Date: ${new Date(Date.UTC(2026, 2, 18, 1, i)).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Dear Chen, this is mail ${i}. 木色以封样为准。`,
    '',
  ].join('\n')
}

interface PostOffice {
  readonly port: number
  /** The Message-IDs of letters that were taken with a yes, in order. */
  readonly taken: string[]
  /** Does something when so many letters were handed over: before the yes is said, or right after. */
  readonly onLetter: (count: number, moment: 'before' | 'after', does: () => void) => void
  /** How often it was killed right after a yes. */
  readonly afterYes: () => number
  readonly close: () => Promise<void>
}

async function openPostOffice(): Promise<PostOffice> {
  const taken: string[] = []
  const watched: { readonly count: number; readonly moment: 'before' | 'after'; readonly does: () => void }[] = []
  let [handed, lost] = [0, 0]
  const server = new SMTPServer({
    secure: true,
    ...mailCertificate,
    onAuth: (auth, _, done) =>
      done(auth.password === MAILBOX.password ? null : new Error('no'), { user: MAILBOX.user }),
    onData(stream, _, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        handed += 1
        const now = watched.find(({ count }) => count === handed)
        if (now?.moment === 'before') {
          now.does()
          return
        }
        taken.push(/^message-id:\s*(\S+)/im.exec(Buffer.concat(parts).toString())?.[1] ?? '')
        if (now) {
          lost += 1
          now.does()
        }
        done(null)
      })
    },
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.server.address() as { port: number }).port))
  })
  return {
    port,
    taken,
    onLetter: (count, moment, does) => void watched.push({ count, moment, does }),
    afterYes: () => lost,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
