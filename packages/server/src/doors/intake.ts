import { doors } from '@gendan/contract/doors'
import type { Party } from '@gendan/firm/party'
import { customerOrderRules } from '@gendan/forms/incoming/customer-order/rules'
import type { CustomerOrder } from '@gendan/forms/incoming/customer-order/shape'
import { readSheetOrder } from '@gendan/forms/incoming/customer-order/sheet'
import {
  proposeMapping,
  type SheetMapping,
  sheetMappingShape,
} from '@gendan/forms/incoming/customer-order/sheet-mapping'
import { readUblOrder } from '@gendan/forms/incoming/customer-order/ubl'
import { columnNumber, type Rows, rowOf } from '@gendan/forms/incoming/parts/cell'
import { byWeight, type Finding, judge } from '@gendan/kernel/rule'
import type { Desk } from '@gendan/office/desk'
import { lacks, Refused } from '@gendan/office/problems'
import { firmHere, one } from '@gendan/office/standing'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence, readFence } from '@gendan/store/database'
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { deskIn } from '../session.ts'
import type { UploadedSheet } from '../uploads/book.ts'
import { readUpload, type Upload } from '../uploads/read-upload.ts'
import { sentFile } from './files.ts'

/** What was read from a file: an order, or why there is none. */
interface Reading {
  readonly kind: 'ubl' | 'sheet' | 'unreadable'
  readonly order?: CustomerOrder | undefined
  readonly mapping?: SheetMapping | undefined
  readonly sheets: readonly string[]
  readonly preview: readonly (readonly string[])[]
  readonly findings: readonly Finding[]
}

/** Rows of a sheet that are shown while its columns are being named. */
const PREVIEWED = 30

/** Reads a customer's order from a file. Nothing is decided here: what was read goes back with its findings. */
export async function intakeRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post<{ Params: { world: string } }>('/api/worlds/:world/order-files', async (request) => {
    const desk = await deskIn(house, request, request.params.world)
    if (!desk.rights.has('order')) throw lacks(desk, 'order')
    const { bytes, name, fields } = await sentFile(request)
    const { buyer, mapping, sheet } = doors['read-order-file'].input.parse(fields)
    const known = mapping ? mappingOf(mapping) : await learnedMapping(desk, buyer)
    const reading = read(await readUpload(bytes, name), known, sheet)
    const judged = await withRules(desk, reading)
    if (!reading.order) return { ...judged, attachment: '', fileName: name }
    const mime = reading.kind === 'ubl' ? 'application/xml' : 'application/octet-stream'
    const kept = await inFence(house.pool, desk.fence, (tx) =>
      keepAttachment(tx, { bytes, mime, name, by: desk.account }),
    )
    return { ...judged, attachment: kept.address, fileName: name }
  })
}

function read(upload: Upload, known: SheetMapping | undefined, sheetName: string | undefined): Reading {
  if (upload.kind === 'refused') return { kind: 'unreadable', sheets: [], preview: [], findings: upload.findings }
  if (upload.kind === 'ubl') {
    const { order, findings } = readUblOrder(upload.root)
    return {
      kind: order ? 'ubl' : 'unreadable',
      order,
      sheets: [],
      preview: [],
      findings: [...upload.findings, ...findings],
    }
  }
  return readSheet(upload.sheets, known, sheetName, upload.findings)
}

function readSheet(
  sheets: readonly UploadedSheet[],
  known: SheetMapping | undefined,
  name: string | undefined,
  before: readonly Finding[],
): Reading {
  const sheet = sheets.find((one) => one.name === name) ?? sheets.find((one) => !one.hidden) ?? sheets[0]
  const rows = sheet?.rows ?? []
  const mapping = known ?? proposeMapping(rows)
  const { order, findings } = readSheetOrder(rows, mapping)
  return {
    kind: 'sheet',
    order,
    mapping,
    sheets: sheets.map((one) => one.name),
    preview: previewOf(rows),
    findings: [...before, ...findings],
  }
}

function textsOf(row: Rows[number]): readonly string[] {
  const texts: string[] = []
  for (const cell of row) texts[columnNumber(cell.at) - 1] = cell.text
  return Array.from(texts, (text) => text ?? '')
}

/** The first rows as the sheet has them: a blank row or cell keeps its place, so that D8 is in column D of row 8. */
function previewOf(rows: Rows): readonly (readonly string[])[] {
  const texts = new Map(rows.map((row) => [rowOf(row[0]?.at ?? ''), textsOf(row)]))
  const last = Math.min(PREVIEWED, ...(rows.length === 0 ? [0] : [Math.max(...texts.keys())]))
  return Array.from({ length: last }, (_, i) => texts.get(i + 1) ?? [])
}

/** The order's own rules, with what the house knows besides: the day, and our names. */
async function withRules(desk: Desk, reading: Reading): Promise<Reading> {
  const { order } = reading
  if (!order) return reading
  const { letterhead } = (await readFence(desk.pool, desk.fence, (tx) => firmHere(tx, desk))).state
  const us = [letterhead.name.en, letterhead.name.zh, letterhead.short.en, letterhead.short.zh].filter(Boolean)
  const judged = judge(customerOrderRules, { order, today: desk.day, us })
  return { ...reading, findings: byWeight([...reading.findings, ...judged]) }
}

function mappingOf(text: string): SheetMapping {
  try {
    return sheetMappingShape.parse(JSON.parse(text))
  } catch {
    throw new Refused(422, 'mapping', { en: 'The columns of the sheet cannot be read.', zh: '表格栏位无法识别。' })
  }
}

/** How this customer's sheets are laid out, where it was learned before. */
async function learnedMapping(desk: Desk, buyer: string | undefined): Promise<SheetMapping | undefined> {
  if (!buyer) return undefined
  const found = await readFence(desk.pool, desk.fence, (tx) => one(tx, 'party', buyer))
  const read = sheetMappingShape.safeParse((found.state as unknown as Party).orderSheet)
  return read.success ? read.data : undefined
}
