/** The address that people use: column 28, row 3 is "AB3". Columns and rows begin with 1. */
export function addressOf(column: number, row: number): string {
  return `${lettersOf(column)}${row}`
}

export function lettersOf(column: number): string {
  const rest = (column - 1) % 26
  const before = Math.floor((column - 1) / 26)
  return `${before > 0 ? lettersOf(before) : ''}${String.fromCharCode(65 + rest)}`
}
