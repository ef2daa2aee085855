import { type Block, type Cell, type Column, notesOf, type Sheet, type Text } from '@gendan/kernel/sheet'
import { type Lang, say, type Words } from '@gendan/kernel/words'

/** A fact of the page with its label; a party or an account has several lines. */
export interface Told {
  readonly label: Words
  readonly lines: readonly string[]
}

/** A cell of a table as it is read: its text, and the smaller line under it. */
export interface ReadCell {
  readonly text: string
  readonly note: string
}

export type Part =
  | { readonly part: 'told'; readonly rows: readonly Told[] }
  | {
      readonly part: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly ReadCell[])[]
      readonly totals: readonly (readonly ReadCell[])[]
    }
  | { readonly part: 'text'; readonly text: string }

/**
 * The page word for word in one tongue, as text: whoever signs reads every line, price, clause and account without having
 * to enlarge a picture, whatever form it is. Number and day are not there: they come with the act that issues the paper.
 */
export function readingOf(sheet: Sheet, lang: Lang): readonly Part[] {
  return sheet.blocks.flatMap((block) => partsOf(block, lang)).reduce<readonly Part[]>(joined, [])
}

function partsOf(block: Block, lang: Lang): readonly Part[] {
  switch (block.block) {
    case 'lines':
      return told([{ label: block.label, lines: linesOf(block.lines, lang) }])
    case 'pairs':
      return told(
        block.rows
          .filter(([, cell]) => !cell.at?.startsWith('given.'))
          .map(([label, cell]) => ({ label, lines: linesOf([cell], lang) })),
      )
    case 'clauses':
      return told(block.rows.map(([label, cells]) => ({ label, lines: linesOf(cells, lang) })))
    case 'columns':
      return block.columns.flat().flatMap((inner) => partsOf(inner, lang))
    case 'table': {
      const read = (row: readonly Cell[]) =>
        row.map((cell) => ({ text: words(cell.text, lang), note: notes(cell, lang).join('\n') }))
      return [{ part: 'table', columns: block.columns, rows: block.rows.map(read), totals: block.totals.map(read) }]
    }
    case 'text':
      return [{ part: 'text', text: words(block.cell.text, lang) }]
    case 'signatures':
      // Whose hand it waits for is read where the paper itself says so: another firm's.
      return told(
        block.signers.filter(({ name }) => name.at).map(({ label, name }) => ({ label, lines: linesOf([name], lang) })),
      )
    case 'pictures':
      return []
  }
}

function told(rows: readonly Told[]): readonly Part[] {
  return rows.length > 0 ? [{ part: 'told', rows }] : []
}

/** What stands under each other with labels is one list. */
function joined(parts: readonly Part[], next: Part): readonly Part[] {
  const last = parts.at(-1)
  if (last?.part !== 'told' || next.part !== 'told') return [...parts, next]
  return [...parts.slice(0, -1), { part: 'told', rows: [...last.rows, ...next.rows] }]
}

function linesOf(cells: readonly Cell[], lang: Lang): readonly string[] {
  return cells.flatMap((cell) => [words(cell.text, lang), ...notes(cell, lang)]).filter((line) => line !== '')
}

function notes(cell: Cell, lang: Lang): readonly string[] {
  return notesOf(cell)
    .map((note) => words(note, lang))
    .filter((line) => line !== '')
}

function words(text: Text, lang: Lang): string {
  return typeof text === 'object' ? say(text, lang) : text
}
