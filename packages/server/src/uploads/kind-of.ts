import type { Finding } from '@gendan/kernel/rule'
import { ASK_FOR_ORDER, fault, type UploadRule } from './upload-findings.ts'

/** What a file is by its content; its name is not asked. */
export type FileKind =
  | { readonly kind: 'xml' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'text' }
  | { readonly refused: Finding }

/** Decides by the first bytes and, for old Office files, by the streams named in them. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (starts(bytes, 'PK\u0003\u0004')) return { kind: 'zip' }
  if (starts(bytes, '\u00d0\u00cf\u0011\u00e0')) return { refused: oldOffice(bytes) }
  const magic = MAGIC.find(([sign]) => starts(bytes, sign))
  if (magic) return { refused: notThis('kind', magic[1], magic[2]) }
  const head = headOf(bytes)
  const textual = TEXTUAL.find(([sign]) => sign.test(head))
  if (textual) return { refused: notThis('kind', textual[1], textual[2]) }
  return { kind: head.startsWith('<') ? 'xml' : 'text' }
}

type Two = readonly [en: string, zh: string]

const MAGIC: readonly (readonly [sign: string, is: Two, remedy?: Two])[] = [
  [
    '%PDF',
    ['a PDF', 'PDF 文件'],
    [
      'Ask the customer for the order as .xlsx, CSV or UBL; or enter it by hand from the PDF.',
      '请客户提供 .xlsx、CSV 或 UBL 格式的订单；或对照 PDF 手工录入。',
    ],
  ],
  ['{\\rtf', ['a text document (RTF)', '文本文档（RTF）']],
  ['\u0089PNG', ['a picture', '图片']],
  ['\u00ff\u00d8\u00ff', ['a picture', '图片']],
  ['GIF8', ['a picture', '图片']],
  ['II*\u0000', ['a picture', '图片']],
  ['MM\u0000*', ['a picture', '图片']],
  ['\u001f\u008b', ['a packed file (gzip)', '压缩文件（gzip）']],
  ['Rar!', ['a packed file (RAR)', '压缩文件（RAR）']],
  ["7z\u00bc\u00af'\u001c", ['a packed file (7-Zip)', '压缩文件（7-Zip）']],
  ['PK\u0005\u0006', ['an empty archive', '空压缩包']],
  [
    'MZ',
    ['a program', '可执行程序'],
    ['Do not open it. Tell whoever looks after your computers.', '不要打开，并通知负责电脑的同事。'],
  ],
  [
    '\u007fELF',
    ['a program', '可执行程序'],
    ['Do not open it. Tell whoever looks after your computers.', '不要打开，并通知负责电脑的同事。'],
  ],
]

const TEXTUAL: readonly (readonly [sign: RegExp, is: Two, remedy?: Two])[] = [
  [
    /^(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body|table|style|script|meta)\b/iu,
    ['a web page, whatever its name ends in', '网页（无论扩展名是什么）'],
    [
      'Open it in Excel, save it as an Excel workbook (.xlsx) and upload that.',
      '请用 Excel 打开，另存为 Excel 工作簿（.xlsx）后再上传。',
    ],
  ],
  [
    /^(MIME-Version|Received|Return-Path|Delivered-To|From): /iu,
    ['a mail', '电子邮件'],
    ['Save the attachment of the mail and upload that.', '请保存邮件的附件后上传附件。'],
  ],
  [/^UN[AB][+:]/u, ['an EDIFACT message', 'EDIFACT 报文']],
  [/^ISA[*|~]/u, ['an ANSI X12 message', 'ANSI X12 报文']],
  [/^[{[]\s*["{[\]}]/u, ['a JSON file', 'JSON 文件']],
]

function notThis(rule: UploadRule, [en, zh]: Two, remedy: Two = ASK_FOR_ORDER): Finding {
  return fault(rule, '', [`The file is ${en}; it cannot be read here.`, `文件是${zh}，这里无法读取。`], remedy)
}

const XLSX: Two = [
  'Open it in Excel, save it as an Excel workbook (.xlsx) and upload that.',
  '请用 Excel 打开，另存为 Excel 工作簿（.xlsx）后再上传。',
]
const UNLOCK: Two = ['Ask the customer for the file without a password.', '请客户提供没有密码的文件。']

/** The container of Office before 2007; a new workbook with a password hides in one, too. */
function oldOffice(bytes: Uint8Array): Finding {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string) => names.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) {
    return fault('locked', '', ['The workbook is locked with a password.', '工作簿设有打开密码。'], UNLOCK)
  }
  if (holds('Workbook') || holds('Book'))
    return notThis('kind', ['an Excel workbook of the old kind (.xls)', '旧版 Excel 工作簿（.xls）'], XLSX)
  if (holds('WordDocument')) return notThis('kind', ['a Word document (.doc)', 'Word 文档（.doc）'])
  if (holds('__substg1.0_')) return notThis('kind', ['an Outlook mail (.msg)', 'Outlook 邮件（.msg）'])
  return notThis('kind', ['a file of an old Office program', '旧版 Office 文件'])
}

function starts(bytes: Uint8Array, sign: string): boolean {
  return [...sign].every((letter, i) => bytes[i] === letter.charCodeAt(0))
}

/** The first letters, whichever of the usual encodings they are in: zero bytes and byte order marks left out. */
function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 2048))
    .toString('latin1')
    .replace(/^(ï»¿|ÿþ|þÿ)/u, '')
    .replace(/\0/gu, '')
    .trimStart()
}
