import type { Block, Sheet, Text } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'

/** A printed fact with the word that stands before it on the page. */
export interface LabelledFact {
  readonly at: string
  readonly label: Words
  readonly text: Text
}

/** Every fact of a page that has a place, with its label as a reader of the page meets it: so two versions can be laid side by side. */
export function labelledFacts(sheet: Sheet): readonly LabelledFact[] {
  return sheet.blocks.flatMap((block) => ofBlock(block, sheet.title))
}

function ofBlock(block: Block, title: Words): readonly LabelledFact[] {
  switch (block.block) {
    case 'lines':
      return block.lines.flatMap(({ at, text }) => fact(at, block.label, text))
    case 'pairs':
      return block.rows.flatMap(([label, { at, text }]) => fact(at, label, text))
    case 'columns':
      return block.columns.flat().flatMap((inner) => ofBlock(inner, title))
    case 'table':
      return [...block.rows, ...block.totals].flatMap((row, i) =>
        row.flatMap(({ at, text }, column) => fact(at, numbered(block.columns[column]?.head ?? title, i), text)),
      )
    case 'clauses':
      return block.rows.flatMap(([label, cells]) => cells.flatMap(({ at, text }) => fact(at, label, text)))
    case 'text':
      return fact(block.cell.at, title, block.cell.text)
    case 'pictures':
    case 'signatures':
      return []
  }
}

function fact(at: string | undefined, label: Words, text: Text): readonly LabelledFact[] {
  return at === undefined ? [] : [{ at, label, text }]
}

function numbered({ en, zh }: Words, row: number): Words {
  return { en: `${en}, line ${row + 1}`, zh: `${zh}（第 ${row + 1} 行）` }
}
