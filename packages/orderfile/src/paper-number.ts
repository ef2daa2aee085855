import { type Day, yearOf } from '@gendan/kernel/day'

/** "LW-PI26-0007": the firm, the paper, the year, the number without gaps. */
export function paperNumber(prefix: string, code: string, day: Day, number: number): string {
  return `${prefix}-${code}${yearOf(day).slice(2)}-${String(number).padStart(4, '0')}`
}

/** A paper's id within its file: "proforma-invoice-1", "purchase-order-p1-2". */
export function paperId(kind: string, part: string, version: number): string {
  return [kind, part, version].filter((piece) => piece !== '').join('-')
}

/** "LW26-0163": an order file's number. */
export function fileNumber(prefix: string, day: Day, number: number): string {
  return `${prefix}${yearOf(day).slice(2)}-${String(number).padStart(4, '0')}`
}
