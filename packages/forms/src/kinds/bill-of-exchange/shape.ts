import type { Day } from '@gendan/kernel/day'
import type { Money } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { type Presented, type PresentedOwn, presentedShape } from '../parts/presented.ts'

/** What a person types on this form and on no other. */
export interface Own extends PresentedOwn {
  /** To whose order it is paid: our bank. */
  readonly payee: string
  /** Another drawee and tenor than credit or contract have; empty where those stand. */
  readonly drawnOn: string
  readonly tenorTyped: string
  readonly drawnAt: string
}
export const ownShape: z.ZodType<Own> = z
  .object({
    ...presentedShape,
    payee: z.string().trim().max(140),
    drawnOn: z.string().trim().max(300),
    tenorTyped: z.string().trim().max(120),
    drawnAt: z.string().trim().max(80),
  })
  .readonly()

export interface BillOfExchange extends Presented {
  readonly total: Money
  readonly invoiceTotal: Money
  readonly inWords: Words
  /** "AT SIGHT", "AT 30 DAYS AFTER B/L DATE"; empty where nothing sets it. */
  readonly tenor: string
  /** The day it is counted from, where that is the day of shipment. */
  readonly onBoard?: Day
  readonly drawee: string
  readonly payee: string
  readonly drawnAt: string
  /** Under what it is drawn: the credit, or the contract for collection. */
  readonly clause: string
  /** Whether any part of the price is paid by draft at all. */
  readonly paidByDraft: boolean
  /** The most that the credit lets be drawn, with its tolerance. */
  readonly most?: Money
}
