import type { Finding } from '@gendan/kernel/rule'
import { ASK_FOR_ORDER, fault, SEND_AGAIN } from './upload-findings.ts'

/** A decoded text, with a finding where its encoding had to be assumed. */
export type Decoded = { readonly text: string; readonly findings: readonly Finding[] } | { readonly refused: Finding }

/** Decodes a message: by its byte order mark, else as its declaration says, else as UTF-8 (XML 1.0, appendix F). */
export function decodeXml(bytes: Uint8Array): Decoded {
  const declared = markOf(bytes) ?? wideOf(bytes) ?? declaredIn(bytes) ?? 'utf-8'
  const text = decode(bytes, declared)
  if (text !== undefined) return { text, findings: [] }
  return { refused: isLabel(declared) ? notIn(declared) : unknownLabel(declared) }
}

/** Decodes a CSV file, which cannot say its encoding: by its mark, else UTF-8, else GB18030, else Windows-1252. */
export function decodeCsv(bytes: Uint8Array): Decoded {
  const sure = markOf(bytes) ?? wideOf(bytes)
  if (sure) {
    const text = decode(bytes, sure)
    return text === undefined ? { refused: notIn(sure) } : withoutNul(text, [])
  }
  const plain = decode(bytes, 'utf-8')
  if (plain !== undefined) return withoutNul(plain, [])
  const chinese = decode(bytes, 'gb18030')
  const [text, name] =
    chinese === undefined ? [decode(bytes, 'windows-1252') ?? '', 'Windows-1252'] : [chinese, 'GB18030']
  return withoutNul(text, [assumed(name)])
}

/** The encoding that a byte order mark names. */
function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}

/** UTF-16 without a mark: every other of the first bytes is zero, as in "<?xml" or plain Latin letters. */
function wideOf(bytes: Uint8Array): string | undefined {
  const head = [...bytes.subarray(0, 8)]
  if (head.length < 4) return undefined
  const zeros = (parity: number) => head.every((byte, i) => (i % 2 === parity ? byte === 0 : byte !== 0))
  if (zeros(1)) return 'utf-16le'
  return zeros(0) ? 'utf-16be' : undefined
}

/** The declared name; a declaration that could be read byte by byte cannot truly be UTF-16. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const name = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/u.exec(head)?.[1]?.toLowerCase()
  return name && /^(utf-?16|ucs-?2|iso-10646)/u.test(name) ? 'utf-8' : name
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (fault) {
    if (fault instanceof RangeError || fault instanceof TypeError) return undefined
    throw fault
  }
}

function isLabel(label: string): boolean {
  return decode(new Uint8Array(), label) !== undefined
}

function withoutNul(text: string, findings: readonly Finding[]): Decoded {
  return text.includes('\0') ? { refused: binary() } : { text, findings }
}

function binary(): Finding {
  return fault(
    'kind',
    '',
    [
      'The file holds zero bytes: it is neither text, nor a workbook, nor a message.',
      '文件含有零字节，既不是文本，也不是工作簿或报文。',
    ],
    ASK_FOR_ORDER,
  )
}

function notIn(label: string): Finding {
  const name = label.toUpperCase()
  return fault(
    'encoding',
    '',
    [
      `The file calls itself ${name}, but holds bytes that ${name} does not have.`,
      `文件声明编码为 ${name}，但含有该编码没有的字节。`,
    ],
    [
      'Ask the sender to save the file as UTF-8. Chinese programs often write GB18030 and say UTF-8.',
      '请发件人将文件另存为 UTF-8。有些中文软件实际写出 GB18030，却声明为 UTF-8。',
    ],
  )
}

function unknownLabel(label: string): Finding {
  return fault(
    'encoding',
    '',
    [`The file names an encoding that is not known: "${label}".`, `文件声明的编码“${label}”无法识别。`],
    SEND_AGAIN,
  )
}

function assumed(name: string): Finding {
  return fault(
    'assumed',
    '',
    [`The file is not UTF-8; it was read as ${name}.`, `文件不是 UTF-8，已按 ${name} 读取。`],
    [
      'Look at names with letters beyond A to Z; if they are wrong, ask for the file in UTF-8.',
      '请核对中文和特殊字母；如有乱码，请对方以 UTF-8 重发。',
    ],
  )
}
