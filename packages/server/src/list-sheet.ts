import type { Lang, Words } from '@gendan/kernel/words'
import type { ListColumn } from './press/table-workbook.ts'

/** How a list stands in a sheet: its columns, and a row's cells in their order. */
export interface ListSheet<Row> {
  readonly name: Words
  readonly columns: readonly ListColumn[]
  readonly cells: (row: Row, lang: Lang) => readonly (string | null)[]
}

/** A column of words. */
export const text = (en: string, zh: string): ListColumn => ({ head: { en, zh }, kind: 'text' }) as ListColumn
/** A column of figures. */
export const number = (en: string, zh: string): ListColumn => ({ head: { en, zh }, kind: 'number' }) as ListColumn
/** A column of days. */
export const day = (en: string, zh: string): ListColumn => ({ head: { en, zh }, kind: 'day' }) as ListColumn
