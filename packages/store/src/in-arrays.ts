/** Rows as one array a column: how many rows enter PostgreSQL by one statement. */
export function inArrays<Row, Key extends keyof Row>(
  rows: readonly Row[],
  keys: readonly Key[],
): readonly (readonly Row[Key][])[] {
  return keys.map((key) => rows.map((row) => row[key]))
}
