import { fieldsOf } from '@gendan/kernel/delimited'

/** What lies in the clipboard as a table: rows and cells, as spreadsheets copy them; a break within a cell becomes a space. Undefined for a single value. */
export function tableIn(text: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [[]]
  for (const { value, last } of fieldsOf(text.replace(/[\r\n]+$/u, ''), '\t')) {
    rows.at(-1)?.push(value.trim().replace(/\s*[\r\n]+\s*/gu, ' '))
    if (last) rows.push([])
  }
  const table = rows.slice(0, -1)
  return table.length > 1 || (table[0]?.length ?? 0) > 1 ? table : undefined
}
