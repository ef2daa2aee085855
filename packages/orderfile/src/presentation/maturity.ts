import { bankDays, openFrom } from '@gendan/credit/examine/bank-days'
import { CARRIAGE, shipmentDay } from '@gendan/credit/examine/seen'
import type { Credit } from '@gendan/credit/terms/credit'
import { addDays, addMonths, type Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import type { HeldDocument } from './shapes.ts'
import { faceOf } from './standing.ts'

const wholeShape = z.coerce.number().int()

/** The day a drawing is paid by its tenor, and how it was reckoned. */
export interface Maturity {
  readonly day: Day
  readonly from: Day
  readonly tenor: string
  readonly calendar: Words
}

/**
 * When a drawing falls due by its draft or the credit: so many days or months after sight, shipment, the draft's or the invoice's date; the
 * first day is not counted (UCP 600 art. 3; ISBP 821 B2), a closed day moves on (ICC position; the bank's calendar is assumed). Undefined at
 * sight, or where the day it runs from is not known.
 */
export function maturityOf(terms: Credit, documents: readonly HeldDocument[], sight: Day): Maturity | undefined {
  const faces = documents.map(faceOf)
  const draft = faces.find(({ kind }) => kind === 'draft')
  const tenor = draft?.tenor ?? terms.drafts?.at ?? terms.deferredPayment ?? ''
  const [, count, unit = ''] = /(\d{1,3})\s*(DAYS?|MONTHS?)\b/i.exec(tenor) ?? []
  const from = startOf(tenor, faces, sight)
  if (!(count && from)) return undefined
  const many = wholeShape.parse(count)
  const due = /^M/i.test(unit) ? addMonths(from, many) : addDays(from, many)
  const days = bankDays(terms, undefined, [])
  const day = openFrom(due, days)
  return { day, from, tenor, calendar: days.says(day) }
}

function startOf(tenor: string, faces: readonly ReturnType<typeof faceOf>[], sight: Day): Day | undefined {
  const dated = (kind: string) => faces.find((one) => one.kind === kind)?.dates.issued
  if (/B\/?L\b|LADING|SHIPMENT|ON BOARD|AWB|AIR ?WAY/i.test(tenor))
    return faces
      .filter(({ kind }) => CARRIAGE.includes(kind))
      .flatMap((one) => shipmentDay(one) ?? [])
      .toSorted()
      .at(-1)
  if (/INVOICE/i.test(tenor)) return dated('commercial-invoice')
  if (/SIGHT|ACCEPTANCE|RECEIPT/i.test(tenor)) return sight
  return /DATE/i.test(tenor) ? dated('draft') : undefined
}
