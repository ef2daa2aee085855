import { readBills } from '@gendan/forms/incoming/bill-list/read'
import { readGoods } from '@gendan/forms/incoming/goods-list/read'
import type { Rows } from '@gendan/forms/incoming/parts/cell'
import type { ListRead } from '@gendan/forms/incoming/parts/list-sheet'
import { readParties } from '@gendan/forms/incoming/party-list/read'
import type { Words } from '@gendan/kernel/words'
import type { Desk } from '@gendan/office/desk'
import { lacks, notFound } from '@gendan/office/problems'
import type { FastifyInstance } from 'fastify'
import { billsOnRecord } from '../bill-sheet.ts'
import type { House } from '../house.ts'
import { onRecord } from '../on-record.ts'
import { deskIn } from '../session.ts'
import { uploadLimits } from '../uploads/limits.ts'
import { readUpload, type Upload } from '../uploads/read-upload.ts'
import { sentFile } from './files.ts'

/** The lists that come in from sheets: how they are read, and the right to enter what was read. */
const LISTS = {
  parties: { right: 'party', read: readParties },
  goods: { right: 'goods', read: readGoods },
  bills: { right: 'goods', read: readBills },
} as const

/** Reads a list of ours from a sheet. Nothing is entered: each row goes back as the input of its act, or with its faults. */
export async function listRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post<{ Params: { world: string; list: string } }>('/api/worlds/:world/lists/:list/read', async (request) => {
    const { world, list } = request.params
    const desk = await deskIn(house, request, world)
    if (!isListed(list)) throw notFound('list')
    const { right, read } = LISTS[list]
    if (!desk.rights.has(right)) throw lacks(desk, right)
    const { bytes, name } = await sentFile(request)
    if (list === 'bills') return billsIn(desk, await readUpload(bytes, name))
    const answer = answerOf(await readUpload(bytes, name), read)
    return { ...answer, rows: await onRecord(desk, list, answer.rows) }
  })
}

function isListed(list: string): list is keyof typeof LISTS {
  return Object.hasOwn(LISTS, list)
}

/** A list is our own file: nobody has to be asked for another. */
const SAVE_ANEW: Words = {
  en: `Save the list as an Excel workbook (.xlsx) or CSV, without password and pictures, at most ${uploadLimits.rows} rows a file, and choose that.`,
  zh: `请把清单另存为 Excel 工作簿（.xlsx）或 CSV，不设密码、不带图片，每个文件最多 ${uploadLimits.rows} 行，再选择它。`,
}

/** Bills come line by line and go back article by article. */
async function billsIn(desk: Desk, upload: Upload) {
  const { rows, findings } = sheetIn(upload, readBills)
  return { rows: await billsOnRecord(desk, rows), findings }
}

function answerOf(upload: Upload, read: (rows: Rows) => ListRead<unknown>) {
  const { rows, findings } = sheetIn(upload, read)
  return { rows: rows.map(({ input, ...row }) => ({ ...row, input: input ?? null })), findings }
}

function sheetIn<Input>(
  upload: Upload,
  read: (rows: Rows) => ListRead<Input>,
): Pick<ListRead<Input>, 'rows' | 'findings'> {
  if (upload.kind === 'refused')
    return { rows: [], findings: upload.findings.map((finding) => ({ ...finding, remedy: SAVE_ANEW })) }
  const sheets = upload.kind === 'sheet' ? upload.sheets : []
  const sheet = sheets.find((one) => !one.hidden) ?? sheets[0]
  const { rows, findings } = read(sheet?.rows ?? [])
  return { rows, findings: [...upload.findings, ...findings] }
}
