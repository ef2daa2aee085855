import { type ColumnName, columnNamed } from '@gendan/forms/incoming/customer-order/sheet-words'
import { unitOf } from '@gendan/trade/unit'
import { type DraftLine, emptyLine, freeLineId } from './terms-draft.ts'

/** The boxes of a line that a sheet can fill, in the order in which they stand in the table. */
export const pasteFields = ['code', 'customerCode', 'en', 'zh', 'quantity', 'unit', 'price'] as const
export type PasteField = (typeof pasteFields)[number]

/**
 * Lays a pasted table over the lines, from the box one stands in to the right and down; rows that do not exist yet are
 * added. A first row of known heads (English, Chinese) says itself which column is what; its rows are added at the end.
 */
export function pasted(
  lines: readonly DraftLine[],
  table: readonly (readonly string[])[],
  at: { readonly line: number; readonly field: PasteField },
  fields: readonly PasteField[] = pasteFields,
): readonly DraftLine[] {
  const heads = headsOf(table[0] ?? [])
  const columns = heads ?? fields.slice(fields.indexOf(at.field))
  const laid = [...lines]
  for (const [i, row] of (heads ? table.slice(1) : table).entries()) {
    const place = heads ? laid.length : Math.min(at.line + i, laid.length)
    laid[place] = filled(laid[place] ?? emptyLine(freeLineId(laid)), row, columns)
  }
  return laid
}

const MEANS: Readonly<Partial<Record<ColumnName, PasteField>>> = {
  code: 'code',
  buyerCode: 'customerCode',
  name: 'en',
  description: 'en',
  quantity: 'quantity',
  unit: 'unit',
  unitPrice: 'price',
}

/** Two known heads make a head row; a head in Chinese letters over the name is the Chinese name. */
function headsOf(row: readonly string[]): readonly (PasteField | undefined)[] | undefined {
  const named = row.map((cell) => {
    const name = columnNamed(cell)
    const field = name && MEANS[name]
    return field === 'en' && /[一-鿿]/u.test(cell) ? 'zh' : field
  })
  return named.filter(Boolean).length >= 2 ? named : undefined
}

function filled(line: DraftLine, row: readonly string[], columns: readonly (PasteField | undefined)[]): DraftLine {
  const typed = row.flatMap((text, i) => {
    const field = columns[i]
    if (!field) return []
    return [[field, field === 'unit' ? (unitOf(text)?.code ?? line.unit) : text] as const]
  })
  return { ...line, ...Object.fromEntries(typed) }
}
