import { type Finding, findingOf, type Weight } from '@gendan/kernel/rule'
import { shapeWords } from '@gendan/kernel/shape-words'
import type { Words } from '@gendan/kernel/words'
import type { z } from 'zod'
import type { Cell } from './cell.ts'

/** No row names the columns; `words` are those that would. */
export function noHead(words: readonly string[]): Finding {
  const names = words.join(', ')
  return said('01', 'block', '', {
    says: { en: 'No head row names the columns of this list.', zh: '没有找到写有栏名的表头行。' },
    remedy: { en: `One head must be: ${names}.`, zh: `至少要有一栏叫：${names}。` },
  })
}

/** A formula shows what it was last worked out to; what it says next time nobody knows. */
export function formula(cell: Cell): Finding {
  return said('02', 'block', cell.at, {
    says: { en: `${cell.at} holds a formula.`, zh: `${cell.at} 是公式。` },
    remedy: { en: 'Paste the values instead.', zh: '请改为粘贴数值。' },
  })
}

interface Misplaced {
  readonly row: number
  /** What the column is called in the sheet. */
  readonly name: string
  /** The cell's address; empty where the sheet has no such column. */
  readonly at: string
  readonly text: string
}

/** "B3 (Country) “Atlantis” is no country code." */
export function misfit(issue: z.core.$ZodIssue, { row, name, at, text }: Misplaced): Finding {
  const told = shapeWords(issue)
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const [en, zh] = short === '' ? [' ', ''] : [` “${short}” `, `“${short}”`]
  const says = at
    ? { en: `${at} (${name})${en}${told.en}.`, zh: `${at}（${name}）${zh}${told.zh}。` }
    : {
        en: `Row ${row}: ${name} ${told.en}; the sheet has no such column.`,
        zh: `第 ${row} 行：${name}${told.zh}；表里没有这一栏。`,
      }
  const remedy = { en: 'Correct the cell and read the file again.', zh: '请改正单元格后重新读取。' }
  return said('03', 'block', at || `${row}`, { says, remedy })
}

/** Filled cells that are not taken because another one is empty. */
export function leftOut(cells: readonly Cell[], wanted: string): Finding {
  const places = cells.map(({ at }) => at).join(', ')
  return said('04', 'warn', cells[0]?.at ?? '', {
    says: { en: `${places} will not be entered: “${wanted}” is empty.`, zh: `${places} 不会登记：“${wanted}”是空的。` },
    remedy: { en: `Fill “${wanted}” in and read the file again.`, zh: `请填写“${wanted}”后重新读取。` },
  })
}

/** Columns of the sheet that this list does not have. */
export function strangeColumns(heads: readonly Cell[]): Finding {
  const names = heads.map(({ at, text }) => `${at} “${text.trim()}”`)
  return said('05', 'warn', heads[0]?.at ?? '', {
    says: { en: `Columns that are not read: ${names.join(', ')}.`, zh: `没有读的栏：${names.join('、')}。` },
    remedy: {
      en: 'What stands there is not entered. Give a column one of the names of our own list (Excel out), or enter it by hand.',
      zh: '这些内容不会登记。请把栏名改成本系统清单（导出 Excel）里的名称，或手工录入。',
    },
  })
}

/** A row called like an earlier one. */
export function twice(label: string, row: number, before: number): Finding {
  return said('06', 'warn', `${row}`, {
    says: { en: `“${label}” stands in row ${before} already.`, zh: `“${label}”在第 ${before} 行已有。` },
    remedy: { en: 'Take one of the two out, unless both are meant.', zh: '若不是有意，请删去一行。' },
  })
}

function said(n: string, weight: Weight, at: string, spot: { readonly says: Words; readonly remedy: Words }): Finding {
  return findingOf({ id: `LIST-${n}`, weight, source: { title: 'Gendan', at: 'lists from sheets' } }, { at, ...spot })
}
