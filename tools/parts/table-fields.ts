import { cell, quoted, type Row } from './table.ts'

/** A member of a row in a module: its name, type and how it is read from the table. */
export interface Field {
  readonly name: string
  readonly doc?: string
  readonly type: string
  readonly value: (row: Row) => string
}

/** A module that the pure rooms read, and the table it is made from. */
export interface Module {
  readonly table: string
  readonly file: string
  readonly key: string
  /** The exported record, and what its doc sentence says. */
  readonly record: string
  readonly doc: string
  /** Leaves out rows that the pure rooms have no use for. */
  readonly only?: (row: Row) => boolean
  /** The name of the keys' type where the keys are few and known. */
  readonly keys?: string
  /** The type of one row: an interface of fields, or a single field's own type. */
  readonly row: { readonly name: string; readonly fields: readonly Field[] } | Field
}

/** A cell as it stands. */
export const text = (name: string, column: string, doc?: string): Field => ({
  name,
  type: 'string',
  value: (row) => quoted(cell(row, column)),
  ...(doc ? { doc } : {}),
})
/** A whole number. */
export const count = (name: string, column: string, doc?: string): Field => ({
  name,
  type: 'number',
  value: (row) => String(Number.parseInt(cell(row, column), 10)),
  ...(doc ? { doc } : {}),
})
/** A name in both tongues, from the columns `<column>_en` and `<column>_zh`. */
export const words = (name: string, column: string, doc?: string): Field => ({
  name,
  type: 'Words',
  value: (row) => `{ en: ${quoted(cell(row, `${column}_en`))}, zh: ${quoted(cell(row, `${column}_zh`))} }`,
  ...(doc ? { doc } : {}),
})
/** A cell of several, parted by |. */
export const list = (name: string, column: string, doc?: string): Field => ({
  name,
  type: 'readonly string[]',
  value: (row) => `[${cell(row, column).split('|').filter(Boolean).map(quoted).join(', ')}]`,
  ...(doc ? { doc } : {}),
})
/** One of a few, and refused otherwise. */
export const oneOf = (name: string, column: string, choices: readonly string[], doc?: string): Field => ({
  name,
  type: choices.map(quoted).join(' | '),
  value: (row) => {
    const chosen = cell(row, column)
    if (!choices.includes(chosen)) throw new Error(`${column}: ${chosen} is none of ${choices.join(', ')}`)
    return quoted(chosen)
  },
  ...(doc ? { doc } : {}),
})
