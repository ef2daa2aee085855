import type { Layout } from '@gendan/firm/layout'
import type { Block, Cell, Column, Sheet } from '@gendan/kernel/sheet'
import type { AnyForm } from './catalogue.ts'
import type { PrintWish } from './form.ts'

/** A paper as it prints: by its form, then in the layout chosen for it. The layout takes away and orders; it never adds a fact. */
export function printed(form: AnyForm, filled: unknown, wish: PrintWish, layout?: Layout): Sheet {
  const sheet = form.print(filled, wish)
  if (!layout) return sheet
  const { mark, ...head } = sheet.letterhead
  const { heading, columns } = layout
  return {
    ...sheet,
    title: { en: heading.en || sheet.title.en, zh: heading.zh || sheet.title.zh },
    letterhead: layout.mark && mark ? { ...head, mark } : head,
    blocks: columns.length > 0 ? inLayout(sheet.blocks, columns, form.keeps ?? []) : sheet.blocks,
  }
}

/** The total in words goes with the column of amounts: a paper without prices would tell them in words. */
function inLayout(blocks: readonly Block[], columns: readonly string[], keeps: readonly string[]): readonly Block[] {
  const silent = !columns.includes('amount') && !keeps.includes('amount')
  return blocks
    .filter((block) => !(silent && block.block === 'text' && block.cell.at === 'inWords'))
    .map((block) => inColumns(block, columns, keeps))
}

type Table = Extract<Block, { block: 'table' }>

/** A column of the paper's table: the fact it shows, and what its head says. */
export interface LaidColumn {
  readonly key: string
  readonly head: Column['head']
  /** It must stand: without it the paper is none (`Form.keeps`). */
  readonly kept: boolean
}

/** The columns of the first table of a sheet whose facts are those of lines or cartons, in the order of the form. */
export function columnsOf(form: AnyForm, sheet: Sheet): readonly LaidColumn[] {
  const table = sheet.blocks.find((block): block is Table => block.block === 'table' && isOfLines(block))
  if (!table) return []
  return keysOf(table).flatMap((key, i) => {
    const head = table.columns[i]?.head
    return head && key ? [{ key, head, kept: (form.keeps ?? []).includes(key) }] : []
  })
}

function isOfLines({ rows }: Table): boolean {
  return /(^|\.)(lines|cartons)\.0\./.test(rows[0]?.[0]?.at ?? '')
}

/** The name of the fact in each column: the end of its path. */
function keysOf({ rows }: Table): readonly string[] {
  return (rows[0] ?? []).map(({ at }) => at?.split('.').at(-1) ?? '')
}

function inColumns(block: Block, wanted: readonly string[], keeps: readonly string[]): Block {
  if (block.block !== 'table' || !isOfLines(block)) return block
  const keys = keysOf(block)
  const missing = keeps.filter((key) => keys.includes(key) && !wanted.includes(key))
  const chosen = [...wanted, ...missing].map((key) => keys.indexOf(key)).filter((i) => i >= 0)
  if (chosen.length === 0) return block
  const pick = (row: readonly Cell[]): readonly Cell[] => chosen.map((i) => row[i] ?? EMPTY)
  return {
    ...block,
    columns: stretched(chosen.flatMap((i) => block.columns[i] ?? [])),
    rows: block.rows.map(pick),
    ...(block.carried ? { carried: block.carried.map((row) => chosen.map((i) => row[i] ?? '')) } : {}),
    totals: block.totals.map((row) => totalled(row, chosen)),
  }
}

const EMPTY: Cell = { text: '' }

/** The label of a total stands in the first column that is left and has no figure of its own. */
function totalled(row: readonly Cell[], chosen: readonly number[]): readonly Cell[] {
  const [label = EMPTY, ...figures] = row
  const free = chosen.findIndex((i) => i === 0 || figures[i - 1]?.at === undefined)
  return chosen.map((i, place) => (place === free ? label : i === 0 ? EMPTY : (figures[i - 1] ?? EMPTY)))
}

/** One column takes the rest of the width; where it went, the first that reads from the left does. */
function stretched(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ width }) => width === 'rest')) return columns
  const left = columns.findIndex(({ align }) => align === 'left')
  const wide = left < 0 ? 0 : left
  return columns.map((column, i) => (i === wide ? { ...column, width: 'rest' } : column))
}
