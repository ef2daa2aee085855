import type { Block, Cell, Sheet } from '@gendan/kernel/sheet'

/** Every fact of a page that has a place, in reading order. The fields beside the page and Excel read it from here. */
export function factsOf(sheet: Sheet): readonly (Cell & { readonly at: string })[] {
  return sheet.blocks.flatMap(cellsOf).filter(placed)
}

function cellsOf(block: Block): readonly Cell[] {
  switch (block.block) {
    case 'lines':
      return block.lines
    case 'pairs':
      return block.rows.map(([, cell]) => cell)
    case 'columns':
      return block.columns.flat().flatMap(cellsOf)
    case 'table':
      return [...block.rows, ...block.totals].flat()
    case 'clauses':
      return block.rows.flatMap(([, cells]) => cells)
    case 'pictures':
      return block.pictures.map(({ note }) => ({ text: note }))
    case 'text':
      return [block.cell]
    case 'signatures':
      return block.signers.map((signer) => signer.name)
  }
}

function placed(cell: Cell): cell is Cell & { readonly at: string } {
  return cell.at !== undefined
}
