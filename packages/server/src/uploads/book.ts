import { Worker } from 'node:worker_threads'
import type { Cell } from '@gendan/forms/incoming/parts/cell'
import type { Finding } from '@gendan/kernel/rule'
import { storedZip } from '../stored-zip.ts'
import { type Archive, openArchive } from './archive.ts'
import type { BookAnswer, SheetRead } from './book-worker.ts'
import { uploadLimits } from './limits.ts'
import { ASK_FOR_ORDER, DISTRUST, fault, SEND_AGAIN } from './upload-findings.ts'

export interface UploadedSheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** The sheet is not shown when the workbook is opened. */
  readonly hidden: boolean
}

export type BookRead =
  | { readonly sheets: readonly UploadedSheet[]; readonly findings: readonly Finding[] }
  | { readonly refused: Finding }

/** Reads an Excel workbook. Only checked parts reach the parser, which runs apart, with its own memory and a time limit. */
export async function readBook(bytes: Uint8Array): Promise<BookRead> {
  const archive = await openArchive(bytes, isWanted)
  if ('refused' in archive) return archive
  const other = otherKind(archive.names)
  if (other) return { refused: other }
  const parts = [...archive.parts].find(([, content]) => content.includes('<!DOCTYPE') || content.includes('<!ENTITY'))
  if (parts)
    return {
      refused: fault(
        'bomb',
        parts[0],
        ['The workbook carries a DOCTYPE; no workbook has one.', '工作簿带有 DOCTYPE 声明，正常工作簿不会有。'],
        DISTRUST,
      ),
    }
  const answer = await inTurn(() => parseApart(storedZip(tidy(archive.parts))))
  if ('fault' in answer || 'tooLarge' in answer) return { refused: refusalOf(answer) }
  if (answer.sheets.every((sheet) => sheet.rows.length === 0)) return { refused: emptyBook() }
  const findings = [...activeParts(archive.names), ...hiddenThings(answer.sheets), ...mergedAreas(archive)]
  return { sheets: answer.sheets.map(({ name, rows, hidden }) => ({ name, rows, hidden })), findings }
}

const WANTED =
  /^\/?(\[content_types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedstrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/iu

function isWanted(name: string): boolean {
  return WANTED.test(name)
}

const SPREADSHEETML = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/**
 * The parts under the names that the parser knows: some programs call the sheets otherwise ("sheet.xml"), write names in
 * other capitals, or put the prefix "x:" before every element.
 */
function tidy(parts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  const sheets = [...parts.keys()].filter((name) => /xl\/worksheets\//iu.test(name))
  const renamed = new Map(sheets.map((name, i) => [name, `sheet${i + 1}.xml`] as const))
  return new Map(
    [...parts].map(([name, content]) => [
      nameOf(name, renamed),
      Buffer.from(contentOf(name, content.toString('utf8'), renamed)),
    ]),
  )
}

function nameOf(name: string, renamed: ReadonlyMap<string, string>): string {
  const sheet = renamed.get(name)
  if (sheet) return `xl/worksheets/${sheet}`
  return name
    .replace(/^\//u, '')
    .replace(/sharedstrings\.xml$/iu, 'sharedStrings.xml')
    .replace(/^\[content_types\]/iu, '[Content_Types]')
}

function contentOf(name: string, text: string, renamed: ReadonlyMap<string, string>): string {
  const bare = text.includes(`xmlns:x="${SPREADSHEETML}"`) ? text.replace(/(<\/?)x:/gu, '$1') : text
  if (!name.toLowerCase().endsWith('workbook.xml.rels')) return bare
  const byFile = new Map([...renamed].map(([from, to]) => [from.split('/').at(-1) ?? from, to]))
  return bare.replace(
    /worksheets\/([^"'/]+\.xml)/giu,
    (whole, file: string) => `worksheets/${byFile.get(file) ?? whole.split('/').at(-1)}`,
  )
}

const waiting: (() => void)[] = []
let busy = 0

/** Lets a few parsers run at one time, the others wait their turn. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= uploadLimits.parsers) await new Promise<void>((resolve) => waiting.push(resolve))
  busy += 1
  try {
    return await work()
  } finally {
    busy -= 1
    waiting.shift()?.()
  }
}

function parseApart(zip: Uint8Array<ArrayBuffer>): Promise<BookAnswer> {
  const { promise, resolve } = Promise.withResolvers<BookAnswer>()
  const worker = new Worker(new URL('./book-worker.ts', import.meta.url), {
    workerData: zip,
    transferList: [zip.buffer],
    resourceLimits: { maxOldGenerationSizeMb: uploadLimits.megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: {},
    stdout: true,
    stderr: true,
  })
  const timer = setTimeout(() => resolve({ fault: 'time' }), uploadLimits.milliseconds)
  worker.once('message', resolve)
  worker.once('error', (error: NodeJS.ErrnoException) =>
    resolve({ fault: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : error.message }),
  )
  worker.once('exit', () => resolve({ fault: 'ended' }))
  return promise.finally(() => {
    clearTimeout(timer)
    void worker.terminate()
  })
}

function refusalOf(answer: { readonly fault: string } | { readonly tooLarge: string }): Finding {
  if ('tooLarge' in answer) {
    const { rows, columns, cells, sheets } = uploadLimits
    return fault(
      'size',
      answer.tooLarge,
      [
        `The workbook has more than ${rows} rows, ${columns} columns, ${cells} cells or ${sheets} sheets.`,
        `工作簿超过 ${rows} 行、${columns} 列、${cells} 个单元格或 ${sheets} 个工作表。`,
      ],
      ['Ask the customer for the order alone.', '请客户只发送订单本身。'],
    )
  }
  if (answer.fault === 'time' || answer.fault === 'memory') {
    return fault(
      'parser',
      '',
      [
        'Reading the workbook took more time or memory than any order needs; it was stopped.',
        '读取工作簿所需的时间或内存远超正常订单，已中止。',
      ],
      [
        'Ask the customer to copy the order into a new, empty workbook and to send that.',
        '请客户把订单复制到新的空白工作簿后发送。',
      ],
    )
  }
  return fault(
    'broken',
    '',
    ['The workbook is damaged: its contents cannot be read.', '工作簿已损坏，无法读取内容。'],
    SEND_AGAIN,
  )
}

function emptyBook(): Finding {
  return fault('empty', '', ['The workbook has no filled cell.', '工作簿中没有任何内容。'], ASK_FOR_ORDER)
}

type Two = readonly [en: string, zh: string]

const KINDS: readonly (readonly [RegExp, Two])[] = [
  [
    /^xl\/workbook\.bin$/iu,
    ['a binary Excel workbook (.xlsb); save it as .xlsx', '二进制 Excel 工作簿（.xlsb），请另存为 .xlsx'],
  ],
  [/^word\//iu, ['a Word document', 'Word 文档']],
  [/^ppt\//iu, ['a PowerPoint presentation', 'PowerPoint 演示文稿']],
  [/^content\.xml$/iu, ['an OpenDocument file (.ods); save it as .xlsx', 'OpenDocument 文件（.ods），请另存为 .xlsx']],
  [/\.(zip|rar|7z|gz)$/iu, ['an archive within an archive', '压缩包套压缩包']],
]

/** An archive without a workbook in it. */
function otherKind(names: readonly string[]): Finding | undefined {
  if (names.some((name) => /^\/?xl\/workbook\.xml$/iu.test(name))) return undefined
  const known = KINDS.find(([sign]) => names.some((name) => sign.test(name)))?.[1]
  const [en, zh] = known ?? (['an archive (ZIP), not a workbook', '压缩包（ZIP），不是工作簿'] as const)
  return fault(
    'kind',
    '',
    [`The file is ${en}.`, `文件是${zh}。`],
    ['Unpack it and upload the order alone: .xlsx, CSV or UBL.', '请解压后只上传订单文件：.xlsx、CSV 或 UBL。'],
  )
}

const ACTIVE: readonly (readonly [RegExp, Two])[] = [
  [/vbaproject\.bin$/iu, ['macros, which were not run', '宏，未运行']],
  [
    /^xl\/externallinks\//iu,
    [
      'links to other workbooks, which were not followed; such cells show what they last held',
      '指向其他工作簿的链接，未跟随；相关单元格显示上次的值',
    ],
  ],
  [/^xl\/connections\.xml$/iu, ['connections to data elsewhere, which were not opened', '外部数据连接，未打开']],
  [/^xl\/(embeddings|activex|ctrlprops)\//iu, ['embedded objects, which were not opened', '嵌入对象，未打开']],
]

function activeParts(names: readonly string[]): readonly Finding[] {
  return ACTIVE.filter(([sign]) => names.some((name) => sign.test(name))).map(([, [en, zh]]) =>
    fault(
      'active',
      '',
      [`The workbook holds ${en}.`, `工作簿含有${zh}。`],
      ['Compare the figures with the order as the customer printed it.', '请与客户打印的订单核对数字。'],
    ),
  )
}

function hiddenThings(sheets: readonly SheetRead[]): readonly Finding[] {
  return sheets.flatMap((sheet) => {
    const rows = sheet.hiddenRows.length > 0 ? [`rows ${few(sheet.hiddenRows)}`, `第 ${few(sheet.hiddenRows)} 行`] : []
    const columns =
      sheet.hiddenColumns.length > 0 ? [`columns ${few(sheet.hiddenColumns)}`, `${few(sheet.hiddenColumns)} 列`] : []
    const whole = sheet.hidden ? ['the whole sheet', '整个工作表'] : []
    const all = [whole, rows, columns].filter((part) => part.length > 0)
    if (all.length === 0) return []
    const [en, zh] = [0, 1].map((tongue) => all.map((part) => part[tongue]).join(tongue === 0 ? ', ' : '、'))
    return [
      fault(
        'hidden',
        sheet.name,
        [`Sheet "${sheet.name}" hides ${en}; they were read, too.`, `工作表“${sheet.name}”隐藏了${zh}，也已读取。`],
        ['Ask whether what is hidden belongs to the order.', '请问清隐藏内容是否属于订单。'],
      ),
    ]
  })
}

function few(items: readonly (string | number)[]): string {
  return items.length > 8 ? `${items.slice(0, 8).join(', ')} …` : items.join(', ')
}

function mergedAreas({ parts }: Archive): readonly Finding[] {
  return [...parts].flatMap(([name, content]) => {
    const areas = [
      ...content.toString('latin1').matchAll(/<(?:x:)?mergeCell\s+ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"/gu),
    ].map(([, ref]) => ref ?? '')
    const tall = areas.filter((area) => new Set(area.match(/\d+/gu)).size > 1)
    if (tall.length === 0) return []
    return [
      fault(
        'merged',
        name,
        [
          `Cells are merged over several rows (${few(tall)}); the value counts for the first row only.`,
          `有跨行合并的单元格（${few(tall)}），其值只计入第一行。`,
        ],
        ['Fill the value into every row it is meant for.', '请在适用的每一行填入该值。'],
      ),
    ]
  })
}
