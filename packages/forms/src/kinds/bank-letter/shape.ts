import type { Day } from '@gendan/kernel/day'
import type { Money } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import type { BankAccount } from '@gendan/trade/party'
import { z } from 'zod'
import { type Presented, type PresentedOwn, presentedShape } from '../parts/presented.ts'

/** What a person types on this form and on no other. */
export interface Own extends PresentedOwn {
  /** One of the firm's accounts, by id: to its bank the papers go, and there the money comes. */
  readonly bank: string
  /** What is enclosed where no credit lists it, a line each: "Commercial invoice: 3 + 0". */
  readonly enclosed: string
  readonly orders: string
}
export const ownShape: z.ZodType<Own> = z
  .object({
    ...presentedShape,
    bank: z.string().max(40),
    enclosed: z.string().max(4000),
    orders: z.string().max(4000),
  })
  .readonly()

/** A document in the list: how many originals and copies are asked for. */
export interface Enclosed {
  readonly name: Words
  readonly asked: string
  readonly originals?: number
  readonly copies?: number
}

export interface BankLetter extends Presented {
  readonly total: Money
  readonly bank?: BankAccount
  readonly papers: readonly Enclosed[]
  readonly orders: string
  readonly tenor: string
  readonly expiry?: Day
  readonly collected: boolean
}
