import type { SheetMapping } from '@gendan/forms/incoming/customer-order/sheet-mapping'
import type { ColumnName } from '@gendan/forms/incoming/customer-order/sheet-words'

/** The letters of a column, counted from 0: "A", "Z", "AA". */
export function columnLetter(i: number): string {
  const last = String.fromCharCode(65 + (i % 26))
  return i < 26 ? last : columnLetter(Math.floor(i / 26) - 1) + last
}

/** A column named anew: it loses its old name, and the name its old column. An empty name is read no more. */
export function withColumn(
  columns: SheetMapping['columns'],
  letter: string,
  name: ColumnName | '',
): SheetMapping['columns'] {
  const others = Object.entries(columns).filter(([key, column]) => column !== letter && key !== name)
  return { ...Object.fromEntries(others), ...(name ? { [name]: letter } : {}) }
}
