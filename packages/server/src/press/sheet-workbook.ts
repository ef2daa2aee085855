import { type Block, type Cell, type Column, notesOf, type Sheet, type Text } from '@gendan/kernel/sheet'
import ExcelJS, { type Cell as BookCell, type Worksheet } from 'exceljs'
import { leadOf, tongues } from './said.ts'
import { columnsOf } from './table-workbook.ts'
import { figure, fill, sheetName, words } from './workbook-cells.ts'

/**
 * A printed sheet as a workbook to work on: the same words and figures in the same order, blocks that stand side by side
 * one under the other. Figures of right-aligned columns are numbers with the digits they were printed with; item
 * numbers, codes and accounts stay text.
 */
export async function sheetToWorkbook(sheet: Sheet): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet(sheetName(spoken(sheet.title, sheet, ' ')), { pageSetup: pageSetupOf(sheet) })
  page.headerFooter.oddFooter = `&L&8${footer(spoken(sheet.foot, { ...sheet, tongue: leadOf(sheet) }, ' '))}&R&8&P / &N`
  const tables = tablesOf(sheet.blocks)
  const widths = widthsOf(tables)
  for (const [i, width] of widths.entries()) page.getColumn(i + 1).width = width
  const desk: Desk = { sheet, page, widths }
  writeHead(desk)
  for (const block of sheet.blocks) writeBlock(block, desk)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** The library names only some papers; 1 is US Letter in the format's own list (ISO/IEC 29500-1, pageSetup paperSize). */
function pageSetupOf(sheet: Sheet): Partial<ExcelJS.PageSetup> {
  const paperSize = (sheet.paper === 'letter' ? 1 : 9) as ExcelJS.PaperSize
  return { paperSize, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
}

interface Desk {
  readonly sheet: Sheet
  readonly page: Worksheet
  readonly widths: readonly number[]
}

const FACE = { name: 'Arial', size: 10 }
const SMALL = { name: 'Arial', size: 9, color: { argb: 'FF5A6069' } }
const BOLD = { name: 'Arial', size: 10, bold: true }

/** Both tongues of a text, the leading one first. */
function spoken(text: Text, sheet: Sheet, between: string): string {
  return tongues(text, sheet)
    .map(([, said]) => said)
    .join(between)
}

function cellText(cell: Cell, sheet: Sheet): string {
  const said = cell.once ? { ...sheet, tongue: leadOf(sheet) } : sheet
  const notes = notesOf(cell).map((note) => spoken(note, sheet, '\n'))
  return [spoken(cell.text, said, '\n'), ...notes].filter(Boolean).join('\n')
}

/** In a foot of a workbook "&" begins a command. */
function footer(text: string): string {
  return text.replaceAll('&', '&&').slice(0, 200)
}

function tablesOf(blocks: readonly Block[]): readonly (readonly Column[])[] {
  return blocks.flatMap((block) => {
    if (block.block === 'table') return [block.columns]
    return block.block === 'columns' ? block.columns.flatMap(tablesOf) : []
  })
}

/** Places across a page of 178 mm, and millimetres for one place. */
const PLACES = 92
const MM = 1.9
const LABEL = 18

function widthsOf(tables: readonly (readonly Column[])[]): readonly number[] {
  const widest = [...tables].sort((a, b) => b.length - a.length)[0]
  if (!widest || widest.length < 2) return [LABEL, PLACES - LABEL]
  const fixed = widest.map((column, i) =>
    Math.max(i === 0 ? LABEL : 8, column.width === 'rest' ? 0 : column.width / MM),
  )
  const open = widest.filter((column) => column.width === 'rest').length
  const left = PLACES - widest.reduce((sum, c, i) => sum + (c.width === 'rest' ? 0 : (fixed[i] ?? 0)), 0)
  return widest.map((column, i) => Math.round(column.width === 'rest' ? Math.max(20, left / open) : (fixed[i] ?? 8)))
}

function writeHead(desk: Desk): void {
  const { sheet } = desk
  writeWide(desk, spoken(sheet.letterhead.name, sheet, '\n')).font = { ...BOLD, size: 11 }
  for (const line of sheet.letterhead.lines) writeWide(desk, line).font = SMALL
  skip(desk)
  writeWide(desk, spoken(sheet.title, sheet, '  ')).font = { ...BOLD, size: 14 }
  if (sheet.watermark) writeWide(desk, spoken(sheet.watermark, sheet, '  ')).font = SMALL
}

function writeBlock(block: Block, desk: Desk): void {
  if (block.block === 'columns') {
    for (const inner of block.columns.flat()) writeBlock(inner, desk)
    return
  }
  skip(desk)
  if (block.block === 'lines') writeLines(block, desk)
  if (block.block === 'pairs')
    writeLabelled(
      block.rows.map(([label, cell]) => [label, [cell]]),
      desk,
    )
  if (block.block === 'table') writeTable(block, desk)
  if (block.block === 'clauses') writeLabelled(block.rows, desk)
  if (block.block === 'text') writeWide(desk, cellText(block.cell, desk.sheet))
  if (block.block === 'signatures') writeSigners(block, desk)
}

function writeLines(block: Extract<Block, { block: 'lines' }>, desk: Desk): void {
  const label = spoken(block.label, desk.sheet, ' ')
  if (label !== '') writeWide(desk, label).font = SMALL
  for (const [i, cell] of block.lines.entries()) {
    writeWide(desk, cellText(cell, desk.sheet)).font = block.strong && i === 0 ? BOLD : FACE
  }
}

function writeLabelled(rows: readonly (readonly [Text, readonly Cell[]])[], desk: Desk): void {
  for (const [label, cells] of rows) {
    const row = nextRow(desk)
    put(desk.page.getCell(row, 1), spoken(label, desk.sheet, ' '), SMALL)
    const text = cells.map((cell) => cellText(cell, desk.sheet)).join('\n')
    put(desk.page.getCell(row, 2), text, FACE)
    spread(desk, row, 2, text)
  }
}

function writeTable(block: Extract<Block, { block: 'table' }>, desk: Desk): void {
  const { sheet, page } = desk
  const head = nextRow(desk)
  for (const [i, column] of block.columns.entries()) {
    const text = [spoken(column.head, sheet, '\n'), column.unit].filter(Boolean).join('\n')
    const cell = put(page.getCell(head, i + 1), text, { ...SMALL, bold: true })
    cell.border = { top: { style: 'medium' }, bottom: { style: 'thin' } }
    cell.alignment = { horizontal: column.align, vertical: 'bottom', wrapText: true }
  }
  for (const row of block.rows) writeRow(row, block.columns, desk)
  for (const total of block.totals) {
    for (const cell of writeRow(total, block.columns, desk)) {
      cell.font = BOLD
      cell.border = { top: { style: 'thin' }, bottom: { style: 'medium' } }
    }
  }
}

function writeRow(row: readonly Cell[], columns: readonly Column[], desk: Desk): readonly BookCell[] {
  const at = nextRow(desk)
  return columns.map((column, i) => {
    const text = row[i] ? cellText(row[i], desk.sheet) : ''
    const cell = fill(desk.page.getCell(at, i + 1), column.align === 'right' ? figure(text) : words(text))
    cell.font = FACE
    // Words of a total run on over empty cells; only what has a neighbour is wrapped.
    const alone = row[i + 1] === undefined || row[i + 1]?.text === ''
    cell.alignment = { horizontal: column.align, vertical: 'top', wrapText: text.includes('\n') || !alone }
    return cell
  })
}

function writeSigners(block: Extract<Block, { block: 'signatures' }>, desk: Desk): void {
  for (const signer of block.signers) {
    writeWide(desk, spoken(signer.label, desk.sheet, ' ')).font = SMALL
    desk.page.getRow(nextRow(desk)).height = 40
    writeWide(desk, cellText(signer.name, desk.sheet)).border = { top: { style: 'thin' } }
    if (signer.note !== undefined) writeWide(desk, spoken(signer.note, desk.sheet, '\n')).font = SMALL
  }
}

/** Points a line of 10 pt takes. */
const LINE = 13

function writeWide(desk: Desk, text: string): BookCell {
  const row = nextRow(desk)
  const cell = put(desk.page.getCell(row, 1), text, FACE)
  spread(desk, row, 1, text)
  return cell
}

/** Merges from a column to the last, and gives the row the height its lines need: a workbook does not do it itself. */
function spread(desk: Desk, row: number, from: number, text: string): void {
  if (from < desk.widths.length) desk.page.mergeCells(row, from, row, desk.widths.length)
  const room = desk.widths.slice(from - 1).reduce((sum, width) => sum + width, 0)
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / room)), 0)
  if (lines > 1) desk.page.getRow(row).height = lines * LINE + 2
}

function put(cell: BookCell, text: string, font: Partial<ExcelJS.Font>): BookCell {
  fill(cell, words(text)).font = font
  cell.alignment = { vertical: 'top', wrapText: true }
  return cell
}

/** The first row nobody has written in or left free. */
function nextRow(desk: Desk): number {
  return desk.page.addRow([]).number
}

function skip(desk: Desk): void {
  nextRow(desk)
}
