import type { Receipt } from '@gendan/forms/deal/money'
import { type Sample, sampleName } from '@gendan/forms/deal/sample'
import type { Day } from '@gendan/kernel/day'
import { add, type Decimal, isPositive, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { gateRecord, type OrderFile } from '../order-file.ts'

/** The fee of one sample: what the customer is asked for it, what of it came in, what of that lessens the price of the order. */
export interface Fee {
  readonly sample: Sample
  readonly amount: Money
  /** Came in, with the charges that we bear. */
  readonly paid: Money
  /** Still owed: nothing for a sample that was given up before it was made. */
  readonly open: Money
  /** Counted toward the price: what was paid of a fee that is refunded with the order, once that stands; else zero. */
  readonly counted: Money
  /** Whether it was asked for: its sample form is signed, or the sample is made. */
  readonly asked: boolean
  /** A sample is paid for when it is made, and before it leaves us; until then its planned day is told. */
  readonly due?: Day
  readonly receipts: readonly Receipt[]
}

/** The fees of an order's samples, round by round; nothing of the samples that are free. Nothing of it is stored. */
export function feesOf(file: OrderFile): readonly Fee[] {
  return (file.deal.samples ?? []).flatMap((sample) => feeOfSample(file, sample))
}

/** The fee of one sample, by its id; undefined where it has none. */
export function feeOf(file: OrderFile, sample: string): Fee | undefined {
  return feesOf(file).find((fee) => fee.sample.id === sample)
}

function feeOfSample(file: OrderFile, sample: Sample): readonly Fee[] {
  const { id, charge, fee: amount, madeOn } = sample
  if (charge === 'free' || !amount || !isPositive(amount.amount)) return []
  const { currency } = amount
  const receipts = feeReceipts(file, id).filter(({ pays }) => pays.currency === currency)
  const paid = settledBy(receipts)
  const counted = charge === 'refundable' && currency === standsIn(file) ? paid : zero
  const due = madeOn ?? sample.due
  return [
    {
      ...{ sample, amount, receipts, asked: madeOn !== undefined || gateRecord(file, 'G2', id).signed !== undefined },
      paid: { amount: paid, currency },
      open: { amount: openOf(file, sample, subtract(amount.amount, paid)), currency },
      counted: { amount: counted, currency },
      ...(due ? { due } : {}),
    },
  ]
}

/** Nothing is owed for a sample that was given up, itself or with its order, before it was made. */
function openOf(file: OrderFile, { madeOn, verdict }: Sample, left: Decimal): Decimal {
  const nothing = madeOn === undefined && (verdict === 'dropped' || isOver(file))
  return nothing || !isPositive(left) ? zero : left
}

/** What came in for the fee of a sample. */
export function feeReceipts({ deal }: OrderFile, sample: string): readonly Receipt[] {
  return (deal.money?.receipts ?? []).filter((receipt) => receipt.purpose === 'sample' && receipt.sample === sample)
}

/** What fees lessen the price by, in the order's money: each once, in the order it is refunded with. */
export function countedFees(file: OrderFile): Decimal {
  return sumOf(feesOf(file).map(({ counted }) => counted.amount))
}

/** The receipts that pay the price of an order: deposits and balances, and the fees that are refunded with it. */
export function paysPrice(file: OrderFile): readonly Receipt[] {
  const counted = new Set(
    feesOf(file)
      .filter((fee) => isPositive(fee.counted.amount))
      .flatMap(({ receipts }) => receipts.map(({ id }) => id)),
  )
  return (file.deal.money?.receipts ?? []).filter(
    ({ id, purpose }) => purpose === 'deposit' || purpose === 'balance' || counted.has(id),
  )
}

/** The money in which an order stands: its terms are settled and nobody gave it up. Undefined while it does not stand. */
function standsIn(file: OrderFile): string | undefined {
  return isOver(file) ? undefined : file.deal.contract?.terms.currency
}

function isOver({ aside }: OrderFile): boolean {
  return aside?.state === 'cancelled' || aside?.state === 'lost'
}

function settledBy(receipts: readonly Receipt[]): Decimal {
  return sumOf(receipts.map(({ pays, charges }) => add(pays.amount, charges.amount)))
}

/** Tells the fee of a sample apart from the other payments of its order. */
export function feeKey(sample: string): string {
  return `fee ${sample}`
}

/** "Counter sample, Oak dining chair: when it is made, before it is sent": which fee it is, and when it is due. */
export function feeTerm({ sample }: Fee): Words {
  const { en, zh } = sampleName(sample)
  return { en: `${en}: when it is made, before it is sent`, zh: `${zh}：样品做好、寄出前付` }
}
