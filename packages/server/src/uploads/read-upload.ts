import type { Finding } from '@gendan/kernel/rule'
import { readXml, type XmlElement } from '@gendan/kernel/xml'
import { readBook, type UploadedSheet } from './book.ts'
import { readCsv } from './csv.ts'
import { kindOf } from './kind-of.ts'
import { uploadLimits } from './limits.ts'
import { decodeCsv, decodeXml } from './text.ts'
import { ASK_FOR_ORDER, fault } from './upload-findings.ts'

/**
 * What an uploaded file turned out to be. `ubl` is any well-formed XML message: which document it is, its reader says.
 * `findings` of what was read are remarks (macros left out, hidden rows, an assumed encoding); of `refused` the reason.
 */
export type Upload =
  | { readonly kind: 'ubl'; readonly root: XmlElement; readonly findings: readonly Finding[] }
  | { readonly kind: 'sheet'; readonly sheets: readonly UploadedSheet[]; readonly findings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly findings: readonly [Finding, ...Finding[]] }

/**
 * Reads a file from outside, which may be hostile. Its content decides what it is; `name` is only used to name a sheet of a
 * CSV file. Never throws for anything the bytes hold; the door refuses more than `uploadLimits.bytes` before this is asked.
 */
export async function readUpload(bytes: Uint8Array, name: string): Promise<Upload> {
  if (bytes.length > uploadLimits.bytes) return refused(tooLarge(bytes.length))
  if (isBlank(bytes)) return refused(fault('empty', '', ['The file is empty.', '文件是空的。'], ASK_FOR_ORDER))
  const is = kindOf(bytes)
  if ('refused' in is) return refused(is.refused)
  if (is.kind === 'xml') return readMessage(bytes)
  if (is.kind === 'text') return readTable(bytes, name)
  const book = await readBook(bytes)
  return 'refused' in book ? refused(book.refused) : { kind: 'sheet', ...book }
}

/** What the door says to a file that it does not take in at all. */
export function tooLarge(bytes: number): Finding {
  const [is, most] = [bytes, uploadLimits.bytes].map((size) => Math.ceil(size / (1024 * 1024)))
  return fault(
    'size',
    '',
    [`The file has ${is} MB; at most ${most} MB are read.`, `文件大小为 ${is} MB，最多读取 ${most} MB。`],
    [
      'Ask the customer for the order alone, without pictures and other lists.',
      '请客户只发送订单本身，不要附带图片和其他清单。',
    ],
  )
}

function refused(finding: Finding): Upload {
  return { kind: 'refused', findings: [finding] }
}

function readMessage(bytes: Uint8Array): Upload {
  const decoded = decodeXml(bytes)
  if ('refused' in decoded) return refused(decoded.refused)
  const xml = readXml(decoded.text)
  if ('findings' in xml) return { kind: 'refused', findings: xml.findings }
  return { kind: 'ubl', root: xml.root, findings: decoded.findings }
}

function readTable(bytes: Uint8Array, name: string): Upload {
  const decoded = decodeCsv(bytes)
  if ('refused' in decoded) return refused(decoded.refused)
  const csv = readCsv(decoded.text)
  if ('refused' in csv) return refused(csv.refused)
  if (csv.rows.length < 2 || csv.rows.every((row) => row.length < 2)) return refused(noTable())
  const sheet = { name: sheetName(name), rows: csv.rows, hidden: false }
  return { kind: 'sheet', sheets: [sheet], findings: [...decoded.findings, ...csv.findings] }
}

function noTable(): Finding {
  return fault(
    'kind',
    '',
    ['The file is plain text without rows and columns.', '文件是纯文本，没有行列结构。'],
    ASK_FOR_ORDER,
  )
}

/** The last part of the file's name without its ending, and without anything that is no letter, figure or common sign. */
function sheetName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  return (
    last
      .replace(/\.\w{1,5}$/u, '')
      .replace(/[^\p{L}\p{N} ._()-]/gu, '')
      .slice(0, 80) || 'CSV'
  )
}

function isBlank(bytes: Uint8Array): boolean {
  return (
    bytes.length === 0 ||
    (bytes.length < 4096 && bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09))
  )
}
