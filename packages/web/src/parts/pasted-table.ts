/** What lies in the clipboard as a table: rows and cells, as Excel copies them. Undefined for a single value. */
export function tableIn(text: string): readonly (readonly string[])[] | undefined {
  const rows = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n')
  if (rows.length < 2 && !text.includes('\t')) return undefined
  return rows.map((row) => row.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/s, '$1')))
}
