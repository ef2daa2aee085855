import { tellSending } from '@gendan/orderfile/acts/tell-sending'
import type { Message } from '@gendan/orderfile/mail/message'
import type { Correspondent } from '@gendan/orderfile/mail/said'
import { loadStanding } from '@gendan/store/aggregates'
import { keepAttachment, loadAttachment } from '@gendan/store/attachments'
import { type Fence, inFence, type Tx } from '@gendan/store/database'
import { type MailTurn, stillMine } from '@gendan/store/mail/run'
import { keepSource, textOf } from '@gendan/store/mail/texts'
import nodemailer from 'nodemailer'
import { type Login, openBox, openPost, problemOf } from './connect.ts'
import { courierDoes, type MailHouse } from './courier-desk.ts'
import { sentFolder } from './fetch.ts'
import { TurnLost } from './take-in.ts'

const MINUTE = 60

/** How long a letter waits after each failure, in seconds; after the last it is given up: after a day. */
export const LETTER_PAUSES = [1, 5, 15, 60, 120, 240, 480, 600].map((minutes) => minutes * MINUTE)

interface Letter {
  readonly message: Message
  readonly raw: Buffer
  readonly from: string
  readonly to: readonly string[]
}

/** Sends one letter and notes what became of it. Throws NoMail where the server as a whole does not let us in: the letter waits. */
export async function sendLetter(
  house: MailHouse,
  fence: Fence,
  turn: MailTurn,
  login: Login,
  id: string,
): Promise<void> {
  const letter = await inFence(house.pool, fence, (tx) => prepared(tx, turn, id))
  if (!letter) return
  const outcome = await post(house, login, letter)
  await inFence(house.pool, fence, async (tx) => {
    const key = `sent ${id} ${letter.message.tries} ${letter.message.nextAt}`
    await courierDoes(tx, house, fence, turn.state, { act: tellSending, id, input: outcome, key })
  })
  if (outcome.ok) await keepCopy(house, login, letter).catch(() => undefined)
}

/** The letter as it leaves, made once and kept: every try sends the same bytes. Undefined where it does not wait any more. */
async function prepared(tx: Tx, turn: MailTurn, id: string): Promise<Letter | undefined> {
  if (!(await stillMine(tx, turn))) throw new TurnLost('another server has it')
  const [[standing], text] = await Promise.all([loadStanding(tx, [{ kind: 'message', id }]), textOf(tx, id)])
  const message = standing?.state as Message
  if (!text || message.sending !== 'waiting' || !message.said) return undefined
  const { from, to, cc } = message.said
  const known = text.source === '' ? undefined : (await loadAttachment(tx, text.source))?.data
  const raw = known ?? (await written(tx, message, text.messageId, turn.state.owner))
  return { message, raw, from: from.address, to: [...to, ...cc].map(({ address }) => address) }
}

async function written(tx: Tx, { id, said, answers, at }: Message, messageId: string, by: string): Promise<Buffer> {
  if (!said) return Buffer.alloc(0)
  const answered = answers === '' ? undefined : await textOf(tx, answers)
  const files = await Promise.all(said.parts.map(({ attachment }) => loadAttachment(tx, attachment)))
  const attachments = said.parts.flatMap(({ name, mime }, i) => {
    const file = files[i]
    return file ? [{ filename: name, content: file.data, contentType: mime || file.mime }] : []
  })
  const { message } = await nodemailer
    .createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
    .sendMail({
      from: named(said.from),
      to: said.to.map(named),
      cc: said.cc.map(named),
      subject: said.subject,
      text: said.text,
      messageId,
      date: new Date(at),
      ...(answered?.messageId
        ? { inReplyTo: answered.messageId, references: [...answered.refs.slice(-20), answered.messageId] }
        : {}),
      attachments,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  const raw = message as Buffer
  const { address } = await keepAttachment(tx, { bytes: raw, mime: 'message/rfc822', name: `${id}.eml`, by })
  await keepSource(tx, id, address)
  return raw
}

function named({ name, address }: Correspondent) {
  return { name, address }
}

interface Outcome {
  readonly ok: boolean
  readonly answer: string
  readonly final: boolean
  readonly nextAt: string
}

async function post(house: MailHouse, login: Login, { message, raw, from, to }: Letter): Promise<Outcome> {
  const office = await openPost(login, house.settings)
  try {
    const { response, rejected } = await office.sendMail({ envelope: { from, to: [...to] }, raw })
    const left = (rejected as readonly string[] | undefined) ?? []
    const answer = left.length > 0 ? `${response} · refused: ${left.join(', ')}` : String(response)
    return { ok: true, answer: answer.slice(0, 500), final: true, nextAt: '' }
  } catch (thrown) {
    return notTaken(thrown, message.tries)
  } finally {
    office.close()
  }
}

/** A refusal for good (5xx) is believed at once; whatever else happened, another try follows until the last. Throws NoMail where we are not let in at all. */
function notTaken(thrown: unknown, tries: number): Outcome {
  const problem = problemOf(thrown)
  if (problem.what === 'password') throw problem
  const { responseCode = 0 } = thrown as { readonly responseCode?: number }
  const pause = LETTER_PAUSES[tries]
  if (pause === undefined || (responseCode >= 500 && responseCode < 600))
    return { ok: false, answer: problem.answer, final: true, nextAt: '' }
  return { ok: false, answer: problem.answer, final: false, nextAt: new Date(Date.now() + pause * 1000).toISOString() }
}

/** Lays the letter among those sent, where people look for it in their mail program; not where the server did so itself. */
async function keepCopy(house: MailHouse, login: Login, { raw, message }: Letter): Promise<void> {
  const box = await openBox(login, house.settings)
  try {
    const sent = await sentFolder(box)
    if (!sent) return
    const lock = await box.getMailboxLock(sent, { readOnly: true })
    const found = await box
      .search({ header: { 'message-id': message.id } }, { uid: true })
      .finally(() => lock.release())
    if (!found || found.length === 0) await box.append(sent, raw, ['\\Seen'])
  } finally {
    await box.logout().catch(() => box.close())
  }
}
