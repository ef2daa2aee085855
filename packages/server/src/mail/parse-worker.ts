import { parentPort, workerData } from 'node:worker_threads'
import type { Correspondent } from '@gendan/orderfile/mail/said'
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { mailLimits } from './limits.ts'
import { pageOf, textOfPage } from './page.ts'
import type { ParseAnswer, Parsed } from './parsed.ts'

/** Reads one mail, apart from the program: its memory and its time are its own. */
async function read(bytes: Uint8Array): Promise<ParseAnswer> {
  try {
    const mail = await PostalMime.parse(bytes, {
      maxNestingDepth: 40,
      maxHeadersSize: 512 * 1024,
      maxRfc822NestingDepth: 3,
    })
    return { parsed: parsedOf(mail) }
  } catch (thrown) {
    return { fault: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}

function parsedOf(mail: Email): Parsed {
  const { shown, rest } = pictures(mail)
  return {
    ...wordsOf(mail),
    ...idsOf(mail),
    page: mail.html ? pageOf(mail.html.slice(0, mailLimits.page), shown) : '',
    parts: rest.slice(0, mailLimits.parts).map((one, i) => ({ name: nameOf(one, i), bytes: bytesOf(one) })),
    left: Math.max(0, rest.length - mailLimits.parts),
    headers: mail.headers.slice(0, 200).map(({ key, value }) => ({ key, value: value.slice(0, 4000) })),
  }
}

function wordsOf({ subject = '', text = '', html = '', from, replyTo = [], to = [], bcc = [], cc = [] }: Email) {
  const words = text.trim() === '' ? textOfPage(html) : text
  const [sender = nobody] = flat(from ? [from] : [])
  return {
    subject: line(subject, 500),
    text: words.slice(0, mailLimits.text).replaceAll('\r\n', '\n').trim(),
    from: sender,
    replyTo: flat(replyTo),
    to: flat([...to, ...bcc]).slice(0, 100),
    cc: flat(cc).slice(0, 100),
  }
}

function idsOf({ messageId = '', references = '', inReplyTo = '', date = '' }: Email) {
  const refs = [...idsIn(references), ...idsIn(inReplyTo)].slice(-60)
  return { date, messageId: idsIn(messageId)[0] ?? '', refs }
}

const nobody: Correspondent = { name: '', address: '' }

function flat(addresses: readonly Address[]): readonly Correspondent[] {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => ({ name: line(name ?? '', 200), address: line(address ?? '', 254).toLowerCase() }))
}

/** One line without anything that moves the eye or the writing direction. */
function line(text: string, longest: number): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longest)
}

function idsIn(text: string): readonly string[] {
  return text.match(/<[^<>\s]{3,250}>/g) ?? []
}

/** A name that stays where it is put: no path, no hidden ending, no sign that turns the writing round. */
function nameOf({ filename, mimeType }: Attachment, i: number): string {
  const last =
    line(filename ?? '', 400)
      .split(/[/\\]/)
      .at(-1) ?? ''
  const bare = last.replace(/[<>:"|?*]/g, '_').replace(/^[.\s]+|[.\s]+$/g, '')
  const usual = mimeType === 'message/rfc822' ? 'mail.eml' : `file-${i + 1}`
  return bare.length > 160 ? `${bare.slice(0, 120)}…${bare.slice(-30)}` : bare || usual
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return new Uint8Array(content)
}

/** Pictures that stand in the page, as data of the page itself; whatever else the mail carries is a file of it. */
function pictures(mail: Email): { readonly shown: ReadonlyMap<string, string>; readonly rest: readonly Attachment[] } {
  const shown = new Map<string, string>()
  const rest: Attachment[] = []
  let room = mailLimits.pictures
  for (const one of mail.attachments) {
    const id = one.contentId?.replace(/^<|>$/g, '')
    const bytes = id && mail.html?.includes(`cid:${id}`) ? bytesOf(one) : undefined
    const mime = bytes && pictureKind(bytes)
    if (!bytes || !id || !mime || bytes.length > room) rest.push(one)
    else {
      room -= bytes.length
      shown.set(id, `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`)
    }
  }
  return { shown, rest }
}

function pictureKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (head.startsWith('\x89PNG\r\n')) return 'image/png'
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  return /^GIF8[79]a/.test(head) ? 'image/gif' : undefined
}

void read(workerData as Uint8Array).then((answer) => parentPort?.postMessage(answer))
