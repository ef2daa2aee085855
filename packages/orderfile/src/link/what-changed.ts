import { same } from '@gendan/kernel/same'
import type { Block, Cell, Column, Sheet, Text } from '@gendan/kernel/sheet'
import { notesOf } from '@gendan/kernel/sheet'
import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** One printed fact that differs between two versions; '' where one of them does not say it. */
export const printedChangeShape = z.object({ label: wordsShape, before: wordsShape, after: wordsShape }).readonly()
export type PrintedChange = z.infer<typeof printedChangeShape>

interface Fact {
  readonly key: string
  readonly label: Words
  readonly text: Words
}

/** What a paper says otherwise than an earlier version of it: only what is printed on them, in the words of their own labels. */
export function printedChanges(before: Sheet, after: Sheet): readonly PrintedChange[] {
  const [was, is] = [factsOf(before), factsOf(after)]
  const changed = is.flatMap(({ key, label, text }) => {
    const old = was.find((one) => one.key === key)
    return old && same(old.text, text) ? [] : [{ label, before: old?.text ?? NOTHING, after: text }]
  })
  const gone = was
    .filter(({ key }) => !is.some((one) => one.key === key))
    .map(({ label, text }) => ({ label, before: text, after: NOTHING }))
  return [...changed, ...gone]
}

const NOTHING: Words = { en: '', zh: '' }

/** Number and date of a paper change with its version. */
const OF_VERSION = /^given\./

function factsOf({ blocks }: Sheet): readonly Fact[] {
  const facts = blocks.flatMap(ofBlock).filter(({ key }) => !OF_VERSION.test(key))
  return facts.filter(({ key }, i) => facts.findIndex((one) => one.key === key) === i)
}

function ofBlock(block: Block): readonly Fact[] {
  switch (block.block) {
    case 'lines':
      return block.lines.map((cell, i) => fact(cell, block.label, `${block.label.en}.${i}`))
    case 'pairs':
      return block.rows.map(([label, cell]) => fact(cell, label, label.en))
    case 'columns':
      return block.columns.flat().flatMap(ofBlock)
    case 'clauses':
      return block.rows.flatMap(([label, cells]) => cells.map((cell, i) => fact(cell, label, `${label.en}.${i}`)))
    case 'table':
      return ofTable(block)
    default:
      return []
  }
}

/** The lines of a table are known by what they are of, not by their place: one more before them changes none of them. */
function ofTable({ columns, rows, totals }: Extract<Block, { block: 'table' }>): readonly Fact[] {
  const counts = new Map<string, number>()
  const lines = rows.flatMap((row) => {
    const name = nameOf(row)
    const place = (counts.get(name.en) ?? 0) + 1
    counts.set(name.en, place)
    return row.flatMap((cell, i) => inColumn(cell, columns[i], name, `${name.en}#${place}`))
  })
  const sums = totals.flatMap((row) => {
    const [first] = row
    return row
      .slice(1)
      .flatMap((cell, i) => (cell.text === '' ? [] : [fact(cell, inBoth(first?.text ?? ''), `sum.${i}`)]))
  })
  return [...lines, ...sums]
}

function inColumn(cell: Cell, column: Column | undefined, name: Words, key: string): readonly Fact[] {
  const head = column?.head ?? NOTHING
  const label = { en: `${name.en}: ${head.en}`, zh: `${name.zh}：${head.zh}` }
  return [{ key: `${key}.${head.en}`, label, text: textOf(cell) }]
}

/** What a line is of: the cell that names the goods, or the first one. */
function nameOf(row: readonly Cell[]): Words {
  const named = row.find(({ at = '' }) => at.endsWith('.name')) ?? row[0]
  return inBoth(named?.text ?? '')
}

function fact(cell: Cell, label: Words, fallback: string): Fact {
  return { key: cell.at ?? fallback, label, text: textOf(cell) }
}

function textOf(cell: Cell): Words {
  const all = [cell.text, ...notesOf(cell)].map(inBoth)
  return { en: all.map(({ en }) => en).join('\n'), zh: all.map(({ zh }) => zh).join('\n') }
}

function inBoth(text: Text): Words {
  return typeof text === 'string' ? { en: text, zh: text } : { en: text.en || text.zh, zh: text.zh || text.en }
}
