import { isBic } from '@gendan/trade/bank-account'
import { countryOf } from '../compare/places.ts'
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
  /\b(?:MT|FIN|FIN\.|M\.T\.?|I|O|TYPE|SWIFT)\s*[-:.]?\s*S?(7\d\d)\b/i,
  /(?:message|msg|电文|报文)\s*(?:input|output)?\s*(?:type|类型)\s*[:：]?\s*\D{0,8}(7\d\d)\b/i,
]

/** A bank's code of 8 or 11 signs, or the address of 12 of its terminal, as the network writes both: in capitals. */
const ADDRESS = '([A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]?[A-Z0-9]{3})?)(?![A-Za-z0-9])'
const OWN_BLOCK = /\{1:F\d\d([A-Z0-9]{12})/
const TO_BLOCK = /\{2:I7\d\d([A-Z0-9]{12})/
const FROM_BLOCK = /\{2:O7\d\d\d{10}([A-Z0-9]{12})/
/** "APPLICATION HEADER O 700 1403 261120 NRDKNOKK", "BASIC HEADER F 01 BKCHCNBJ92A": the blocks of the network written out. */
const FROM_HEADER = new RegExp(String.raw`\bAPPLICATION HEADER\s+O\s+7\d\d(?:\s+\d{4,10}){1,2}\s*${ADDRESS}`)
const OWN_HEADER = new RegExp(String.raw`\bBASIC HEADER\s+F\s*\d\d\s+${ADDRESS}`)
/** Labels that can be nothing else, and "from" and "to", which are words of every trade: alone on their line with a colon they head a code. */
const SENDER = labels('sender|发报行|发送行', 'from')
const RECEIVER = labels('receiver|收报行|接收行', 'to')

function labels(sure: string, weak: string): readonly RegExp[] {
  const code = String.raw`\s*(?:bic|code|代码)?`
  return [
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${caseless(sure)})${caseless(code)}\s*[:：]\s*${ADDRESS}`, 'u'),
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${caseless(sure)})${caseless(code)}\s+${ADDRESS}\s*$`, 'u'),
    new RegExp(String.raw`^\s*(?:${caseless(weak)})\s*[:：]\s*${ADDRESS}\s*$`, 'u'),
  ]
}

/** A label may be written in any letters where the code behind it may not. */
function caseless(pattern: string): string {
  return pattern.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

/** "Issuing bank: Hanbada Bank, Seoul" above a message: a line of its own, by name or by code. */
const ISSUER = /^\s*(?:(?:L\/C )?(?:ISSUING|OPENING) BANK|开证(?:银)?行)\s*[:：]\s*(\S.{3,138}\S)\s*$/i

/** Reads what stands around the fields. `rest` are the lines of it that say something else, too: they are shown as unread. */
export function readEnvelope(lines: readonly TextLine[]): {
  readonly envelope: Envelope
  readonly rest: readonly TextLine[]
} {
  let envelope: Envelope = {}
  const rest = lines.filter(({ text }) => {
    const told = envelopeOf(text)
    const otherBank = isOther(told.sender, envelope.sender) || isOther(told.receiver, envelope.receiver)
    envelope = { ...told, ...envelope }
    return otherBank || (!ISSUER.test(text) && saysMore(text, told))
  })
  return { envelope, rest }
}

function isOther(told: string | undefined, known: string | undefined): boolean {
  return told !== undefined && known !== undefined && told !== known
}

function envelopeOf(text: string): Envelope {
  const type = first(TYPE, text)
  const output = bankIn([FROM_BLOCK, FROM_HEADER], text)
  const own = bankIn([OWN_BLOCK], text)
  const sender = output ?? own ?? bankIn(SENDER, text) ?? ISSUER.exec(text)?.[1]
  const receiver = output ? own : bankIn([TO_BLOCK, OWN_HEADER, ...RECEIVER], text)
  return {
    ...(type && Object.hasOwn(messageTypes, type) ? { type } : {}),
    ...(sender ? { sender } : {}),
    ...(receiver ? { receiver } : {}),
  }
}

/** The bank that stands behind a label. A known port ("TO: SHANGHAI") is none, though its letters would do. */
function bankIn(patterns: readonly RegExp[], text: string): string | undefined {
  const bic = bicOf(first(patterns, text) ?? '')
  return isBic(bic) && countryOf(bic) === undefined ? bic.replace(/XXX$/, '') : undefined
}

/** The twelve signs of a terminal's address hold one that is none of the bank's code: the ninth. */
function bicOf(address: string): string {
  return address.length === 12 ? address.slice(0, 8) + address.slice(9) : address
}

/** Blocks of the network, closed or cut off, and the mark that closes the text. */
const BLOCKS = /\{[1-5S]:(?:(?:[^{}]|\{[^{}]*\})*\}|[A-Z0-9]*)|^\s*-?\s*\}|^\s*-\s*$/g
const WORDS = new Set(
  `MT FIN M T I O SWIFT MESSAGE MSG TYPE INPUT OUTPUT HEADER SENDER RECEIVER FROM TO BIC CODE
  发报行 发送行 收报行 接收行 代码 电文 报文 电文类型 报文类型`.split(/\s+/),
)

/** What the headers of the network say beside banks: the application, the hour and day of sending. */
const HEADER_FIGURES = /\b(?:BASIC|APPLICATION) HEADER\b(?:\s+(?:F\s*\d\d|[IO]|7\d\d|\d{4,10})(?=\s))*/

/** Whether a line says anything beside blocks, labels, the name of the message and the banks that were read of it. */
function saysMore(text: string, told: Envelope): boolean {
  const name = told.type === undefined ? '' : (messageTypes[told.type]?.name.en ?? '')
  const known = new Set([told.type, ...name.toUpperCase().split(/[^A-Z]+/), ...WORDS])
  const plain = text
    .replace(BLOCKS, ' ')
    .replace(/\b(MT|FIN)\s*S?(?=7\d\d)/gi, '$1 ')
    .replace(/\bPAGE\s*(?:NO\.?\s*)?:?\s*\d+\s*$/i, ' ')
    .replace(told.sender || told.receiver ? HEADER_FIGURES : /$^/, ' ')
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return /[^\s{}-]/.test(plain)
  // Labels alone, with nothing read behind them, are for a person to look at.
  if (Object.keys(told).length === 0) return true
  const banks = [told.sender, told.receiver].filter((bank) => bank !== undefined)
  return words.some((word) => !(known.has(word.toUpperCase()) || banks.includes(bicOf(word).replace(/XXX$/, ''))))
}

function first(patterns: readonly RegExp[], text: string): string | undefined {
  return patterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined)
}
