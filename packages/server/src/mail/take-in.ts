import { createHash } from 'node:crypto'
import { receiveMessage } from '@gendan/orderfile/acts/receive-message'
import { fileBy } from '@gendan/orderfile/mail/filing'
import type { Part } from '@gendan/orderfile/mail/said'
import { isForged, type Warning, warningsOf } from '@gendan/orderfile/mail/sender'
import { keepAttachment } from '@gendan/store/attachments'
import { type Fence, inFence, type Tx } from '@gendan/store/database'
import { domainsHere, knownAbout } from '@gendan/store/mail/known'
import { type MailTurn, noteFetched, stillMine } from '@gendan/store/mail/run'
import { isOwnLetter, keepText, messageStands } from '@gendan/store/mail/texts'
import { courierDoes, type MailHouse } from './courier-desk.ts'
import { fileKind } from './file-kind.ts'
import { parseApart } from './parse.ts'
import type { ParseAnswer, Parsed, ParsedPart } from './parsed.ts'
import { proofOf } from './proof.ts'

/** A mail as it was fetched. */
export interface Fetched {
  readonly folder: string
  readonly validity: string
  readonly uid: number
  readonly way: 'in' | 'out'
  /** When its server took it in: the one date that its writer does not choose. */
  readonly at: string
  /** Whole, or its headers alone where it is too large. */
  readonly source: Buffer
  /** Its size, where it is too large to be fetched. */
  readonly tooLarge?: number
}

/** Another server has the account now. */
export class TurnLost extends Error {
  override readonly name = 'TurnLost'
}

/** Takes a mail in: parsed apart, then message, content and the place in its folder in one transaction. */
export async function takeIn(house: MailHouse, fence: Fence, turn: MailTurn, fetched: Fetched): Promise<void> {
  const sha = createHash('sha256').update(fetched.source).digest('hex')
  const id = `ml-${createHash('sha256').update(`${turn.account} ${sha}`).digest('hex').slice(0, 32)}`
  const read = readable(await parseApart(fetched.source), fetched)
  await inFence(house.pool, fence, async (tx) => {
    if (!(await stillMine(tx, turn))) throw new TurnLost('another server has it')
    const known = (await messageStands(tx, id)) || (await isOwnLetter(tx, turn.account, read.parsed.messageId))
    if (!known) await keep(tx, house, fence, turn, { ...fetched, ...read, sha, id })
    await noteFetched(tx, turn.account, fetched)
  })
}

interface Read {
  readonly parsed: Parsed
  readonly warnings: readonly Warning[]
}

async function keep(
  tx: Tx,
  house: MailHouse,
  fence: Fence,
  turn: MailTurn,
  mail: Fetched & Read & { readonly sha: string; readonly id: string },
): Promise<void> {
  const { id, sha, parsed, way, at } = mail
  const { owner, facts } = turn.state
  const proof = proofOf(parsed.headers, facts.incoming.host)
  const said = { ...parsed, proof, ...(await domainsHere(tx)) }
  const judged = way === 'in' ? warningsOf(said) : []
  const addresses = way === 'in' ? [parsed.from.address] : [...parsed.to, ...parsed.cc].map(({ address }) => address)
  const forged = way === 'in' && isForged(proof)
  const filing = fileBy(await knownAbout(tx, { ...parsed, addresses, forged }))
  await keepAttachment(tx, { bytes: mail.source, mime: 'message/rfc822', name: `${id}.eml`, by: owner })
  const parts = await keepParts(tx, parsed.parts, owner)
  const page = parsed.page === '' ? '' : await keepPage(tx, parsed.page, id, owner)
  const input = { account: turn.account, way, at, source: sha, ...filing }
  await courierDoes(tx, house, fence, turn.state, { act: receiveMessage, id, input, key: id })
  await keepText(tx, id, { ...parsed, parts, page, source: sha, proof, warnings: [...mail.warnings, ...judged] })
}

async function keepParts(
  tx: Tx,
  parts: readonly ParsedPart[],
  by: string,
): Promise<readonly (Part & { readonly warning: string })[]> {
  const kept: (Part & { readonly warning: string })[] = []
  for (const { name, bytes } of parts) {
    const { mime, warning } = fileKind(bytes, name)
    const { address } = await keepAttachment(tx, { bytes, mime, name, by })
    kept.push({ attachment: address, name, mime, bytes: bytes.length, warning })
  }
  return kept
}

async function keepPage(tx: Tx, page: string, id: string, by: string): Promise<string> {
  const kept = await keepAttachment(tx, { bytes: Buffer.from(page), mime: 'text/html', name: `${id}.html`, by })
  return kept.address
}

/** What the worker could not read is taken in by its name: that something came must not be lost. */
function readable(answer: ParseAnswer, { tooLarge }: Fetched): Read {
  const parsed = 'parsed' in answer ? answer.parsed : (answer.head ?? EMPTY)
  return { parsed, warnings: [...heavy(tooLarge), ...unread(answer), ...leftOut(parsed)] }
}

function heavy(bytes: number | undefined): readonly Warning[] {
  if (bytes === undefined) return []
  const size = Math.ceil(bytes / (1024 * 1024))
  return [
    {
      sign: 'large',
      says: {
        en: `The mail has ${size} MB and was left at its server: look at it there.`,
        zh: `邮件有 ${size} MB，未取回，请到邮箱里查看。`,
      },
    },
  ]
}

function unread(answer: ParseAnswer): readonly Warning[] {
  if ('parsed' in answer) return []
  const fault = answer.fault.slice(0, 200)
  return [
    {
      sign: 'unread',
      says: {
        en: `The mail could not be read (${fault}). Its source is kept.`,
        zh: `邮件无法解析（${fault}），原文已保存。`,
      },
    },
  ]
}

function leftOut({ left }: Parsed): readonly Warning[] {
  if (left === 0) return []
  return [
    { sign: 'left', says: { en: `${left} more files stand in its source.`, zh: `另有 ${left} 个附件只在原文里。` } },
  ]
}

const EMPTY: Parsed = {
  subject: '',
  text: '',
  from: { name: '', address: '' },
  replyTo: [],
  to: [],
  cc: [],
  date: '',
  messageId: '',
  refs: [],
  page: '',
  parts: [],
  left: 0,
  headers: [],
}
