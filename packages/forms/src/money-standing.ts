import type { Day } from '@gendan/kernel/day'
import type { Decimal } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import type { SampleCharge } from './deal/sample.ts'

/** What is due from the customer: one instalment of the price. */
export interface DueStanding {
  readonly key: string
  readonly what: 'deposit' | 'balance'
  /** When it is due, in the words of the terms. */
  readonly term: Words
  readonly amount: Money
  readonly paid: Money
  /** What of it is settled by sample fees that are refunded with the order. */
  readonly counted: Money
  readonly open: Money
  readonly due?: Day
  /** Days behind its day; 0 while it is in time or settled. */
  readonly late: number
}

/** The fee of a sample: what was asked, what came in, what of it lessens the price. */
export interface FeeStanding {
  readonly key: string
  /** The sample, by id, and as it is called. */
  readonly sample: string
  readonly name: Words
  readonly charge: Exclude<SampleCharge, 'free'>
  readonly amount: Money
  readonly paid: Money
  readonly open: Money
  /** Zero where it is not refunded, or the order does not stand. */
  readonly counted: Money
  /** Its sample form is not signed yet: nothing is awaited. */
  readonly asked: boolean
  readonly due?: Day
  readonly late: number
}

/** What is owed for one purchase: goods of the order, or accessories. */
export interface PayableStanding {
  readonly purchase: string
  /** The supplier's file, by id. */
  readonly supplier: string
  readonly accessory: boolean
  readonly number: string
  readonly things: readonly Words[]
  readonly ordered: Money
  /** What of it the supplier has invoiced. */
  readonly billed: Money
  readonly paid: Money
  readonly open: Money
  readonly deliver: Day
  /** When it is due, in the order's own words. */
  readonly due: Words
}

/** What the exchange did to one receipt: above zero a gain, in the firm's money. */
export interface ExchangeStanding {
  readonly receipt: string
  readonly reckoned: Decimal
  readonly received: Decimal
  readonly result: Money
}

/** How the money of an order stands on a day: what its page shows and its account follow-up prints. */
export interface MoneyStanding {
  /** The price as invoiced, packed or agreed, what came in of it, what is open. */
  readonly price?: { readonly total: Money; readonly paid: Money; readonly counted: Money; readonly open: Money }
  /** Paid beside the price: moulds, charges passed on. */
  readonly beside?: Money
  /** Bank charges that we bear, of all receipts, in the order's money. */
  readonly charges?: Money
  readonly dues: readonly DueStanding[]
  /** Fees of samples, income of their own or refunded with the order. */
  readonly fees: readonly FeeStanding[]
  readonly payables: readonly PayableStanding[]
  /** What is owed in all, one amount for each money. */
  readonly owed: readonly Money[]
  readonly exchange: readonly ExchangeStanding[]
  /** Gain and loss of exchange together, in the firm's money; left out where no rate is known. */
  readonly gained?: Money
}
