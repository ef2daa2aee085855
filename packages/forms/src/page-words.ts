import { type Block, type Cell, notesOf, type Sheet, type Text } from '@gendan/kernel/sheet'

/** Everything that stands on a page, text after text, in both tongues where both are there. */
export function textsOf(sheet: Sheet): readonly string[] {
  const head = [sheet.title, sheet.letterhead.name, ...sheet.letterhead.lines]
  return [...head, ...sheet.blocks.flatMap(textsIn)].flatMap(eachTongue)
}

function textsIn(block: Block): readonly Text[] {
  switch (block.block) {
    case 'lines':
      return [block.label, ...block.lines.flatMap(ofCell)]
    case 'pairs':
      return block.rows.flatMap(([label, cell]) => [label, ...ofCell(cell)])
    case 'columns':
      return block.columns.flat().flatMap(textsIn)
    case 'table':
      return [
        ...block.columns.flatMap(({ head, unit = '' }) => [head, unit]),
        ...[...block.rows, ...block.totals].flat().flatMap(ofCell),
      ]
    case 'clauses':
      return block.rows.flatMap(([label, cells]) => [label, ...cells.flatMap(ofCell)])
    case 'pictures':
      return block.pictures.map(({ note }) => note)
    case 'text':
      return ofCell(block.cell)
    case 'signatures':
      return block.signers.flatMap(({ label, name, note = '' }) => [label, ...ofCell(name), note])
  }
}

const ofCell = (cell: Cell): readonly Text[] => [cell.text, ...notesOf(cell)]
const eachTongue = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : [text.en, text.zh])
