import { messageTypes } from '../tables/message-types.generated.ts'
import type { TextLine } from './text-lines.ts'

/** What stands around the fields: who sent the message to whom, and what it calls itself. */
export interface Envelope {
  readonly type?: string
  readonly sender?: string
  readonly receiver?: string
}

const TYPE = [
  /\{2:[IO](7\d\d)/,
  /\b(?:MT|FIN|FIN\.|M\.T\.?|I|O|TYPE|SWIFT)\s*[-:.]?\s*(7\d\d)\b/i,
  /(?:message|msg|电文|报文)\s*(?:input|output)?\s*(?:type|类型)\s*[:：]?\s*\D{0,8}(7\d\d)\b/i,
]
const SENDER = [
  /\{1:F\d\d([A-Z]{4}[A-Z]{2}[A-Z0-9]{2,6})/,
  /\b(?:sender|from|发报行|发送行)\s*[:：]?\s*([A-Z]{6}[A-Z0-9]{2,6})\b/i,
]
const RECEIVER = [
  /\{2:I7\d\d([A-Z]{6}[A-Z0-9]{2,6})/,
  /\b(?:receiver|to|收报行|接收行)\s*[:：]?\s*([A-Z]{6}[A-Z0-9]{2,6})\b/i,
]

/** Reads what stands around the fields. `rest` are the lines of it that say something else: they are shown as unread. */
export function readEnvelope(lines: readonly TextLine[]): {
  readonly envelope: Envelope
  readonly rest: readonly TextLine[]
} {
  let envelope: Envelope = {}
  const rest = lines.filter(({ text }) => {
    const told = envelopeOf(text)
    envelope = { ...told, ...envelope }
    return Object.keys(told).length === 0 && !isBlock(text)
  })
  return { envelope, rest }
}

function envelopeOf(text: string): Envelope {
  const type = first(TYPE, text)
  const output = /\{2:O7\d\d\d{10}([A-Z]{6}[A-Z0-9]{2,6})/.exec(text)?.[1]
  const [own, other] = [first(SENDER, text), first(RECEIVER, text)]
  const sender = output ?? own
  const receiver = output ? own : other
  return {
    ...(type && Object.hasOwn(messageTypes, type) ? { type } : {}),
    ...(sender ? { sender: bicOf(sender) } : {}),
    ...(receiver ? { receiver: bicOf(receiver) } : {}),
  }
}

/** The twelve signs of a terminal's address hold one that is none of the bank's code: the ninth. */
function bicOf(address: string): string {
  const bic = address.length === 12 ? address.slice(0, 8) + address.slice(9) : address
  return bic.toUpperCase().replace(/XXX$/, '')
}

/** Blocks of the network that say nothing about the credit, and the mark that closes the text. */
function isBlock(text: string): boolean {
  return /^\s*(?:-?\s*\}?\s*(?:\{[1-5S]:.*)?)\s*$/.test(text)
}

function first(patterns: readonly RegExp[], text: string): string | undefined {
  return patterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined)
}
