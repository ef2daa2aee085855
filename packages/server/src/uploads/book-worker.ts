import { parentPort, workerData } from 'node:worker_threads'
import type { Cell } from '@gendan/forms/incoming/parts/cell'
import exceljs, { type Worksheet } from 'exceljs'
import { addressOf, lettersOf } from './address.ts'
import { bookCell } from './book-cells.ts'
import { uploadLimits } from './limits.ts'

/** One sheet of a workbook, with what a person who looks at it would not see. */
export interface SheetRead {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly hidden: boolean
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly string[]
}

export type BookAnswer =
  | { readonly sheets: readonly SheetRead[] }
  | { readonly tooLarge: string }
  | { readonly fault: string }

/** Parts of a sheet that hold no cells. Some of them cost the parser more than all cells together (a rule for a whole column). */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'mergeCells',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
  'autoFilter',
  'pageSetup',
  'headerFooter',
  'sheetProtection',
  'rowBreaks',
  'colBreaks',
]

async function readBook(zip: Uint8Array): Promise<BookAnswer> {
  const book = new exceljs.Workbook()
  await book.xlsx.load(Buffer.from(zip.buffer) as never, { ignoreNodes: IGNORED })
  const over = book.worksheets.find(isTooLarge)
  if (over || book.worksheets.length > uploadLimits.sheets)
    return { tooLarge: over?.name ?? book.worksheets[0]?.name ?? '' }
  const sheets = book.worksheets.map(readSheet)
  const cells = sheets.flatMap((sheet) => sheet.rows).reduce((sum, row) => sum + row.length, 0)
  return cells > uploadLimits.cells ? { tooLarge: sheets[0]?.name ?? '' } : { sheets }
}

function isTooLarge(sheet: Worksheet): boolean {
  return (
    sheet.actualRowCount > uploadLimits.rows ||
    sheet.actualColumnCount > uploadLimits.columns ||
    sheet.columnCount > 16_384
  )
}

function readSheet(sheet: Worksheet): SheetRead {
  const rows: Cell[][] = []
  const hiddenRows: number[] = []
  sheet.eachRow({ includeEmpty: false }, (row, r) => {
    const cells: Cell[] = []
    row.eachCell({ includeEmpty: false }, (cell, c) => {
      cells.push(bookCell(cell.value, addressOf(c, r), cell.numFmt))
    })
    if (row.hidden && cells.length > 0) hiddenRows.push(r)
    if (cells.length > 0) rows.push(cells)
  })
  return {
    name: sheet.name,
    rows,
    hidden: sheet.state !== 'visible',
    hiddenRows,
    hiddenColumns: hiddenColumnsOf(sheet),
  }
}

function hiddenColumnsOf(sheet: Worksheet): readonly string[] {
  const last = Math.min(sheet.columnCount, uploadLimits.columns)
  const all = Array.from({ length: last }, (_, i) => i + 1)
  return all.filter((column) => sheet.getColumn(column).hidden).map(lettersOf)
}

/** The server waits for one message; a fault of the parser is an answer, not a crash. */
async function answer(): Promise<void> {
  const said = await readBook(workerData as Uint8Array).catch(
    (fault: unknown): BookAnswer => ({ fault: fault instanceof Error ? fault.message : String(fault) }),
  )
  parentPort?.postMessage(said)
}

await answer()
