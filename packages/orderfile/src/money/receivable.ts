import type { Deal, Sections } from '@gendan/forms/deal/deal'
import type { Receipt } from '@gendan/forms/deal/money'
import { packedTerms } from '@gendan/forms/kinds/parts/packed-goods'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { addDays, type Day } from '@gendan/kernel/day'
import { add, compare, type Decimal, divide, isPositive, subtract, zero } from '@gendan/kernel/decimal'
import { type Money, sum } from '@gendan/kernel/money'
import { amountsOf, type Instalment, type WayOfPaying, type When } from '@gendan/trade/terms/payment'
import { latestPaper, type OrderFile } from '../order-file.ts'
import { countedFees } from './fees.ts'

/** One instalment of the price: what is due, by when as far as it is known, and what has come in for it. */
export interface Due {
  readonly purpose: 'deposit' | 'balance'
  readonly by: WayOfPaying
  readonly when: When
  readonly amount: Money
  readonly paid: Money
  /** What of it is settled by fees of samples that are refunded with the order. */
  readonly counted: Money
  readonly open: Money
  /** The last day on which it is in time; unknown while what it runs from has not happened. */
  readonly due?: Day
}

/** What a customer owes for an order, and what he has paid. Nothing of it is stored. */
export interface Receivable {
  readonly total: Money
  /** Came in, with the charges that we bear. */
  readonly paid: Money
  /** What was paid for samples and is refunded with the order: it lessens the price like a deposit. */
  readonly counted: Money
  /** Still to come; below zero where more came than was owed. */
  readonly open: Money
  readonly dues: readonly Due[]
  /** What was paid beside the price: moulds, charges passed on. A sample's fee stands by itself (fees.ts). */
  readonly beside: Money
}

/**
 * What the order is worth now: as invoiced, else as packed, else as agreed. An invoice in another money than the terms stand in by now
 * was overtaken by them. Undefined while no terms are settled.
 */
export function worthOf(file: OrderFile): Money | undefined {
  const { contract, packing } = file.deal
  if (!contract) return undefined
  const invoiced = (latestPaper(file, 'commercial-invoice')?.filled as { readonly total: Money } | undefined)?.total
  if (invoiced?.currency === contract.terms.currency) return invoiced
  return pricedLines(packing ? packedTerms(contract.terms, packing) : contract.terms).total
}

/**
 * The price of an order by its terms of payment, with the receipts poured over the instalments in the order in which they fall due.
 * What is due with the order is reckoned from the agreed total; the last instalment takes up what was packed more or less. A sample's fee that is
 * refunded with the order lessens the last payment that comes by itself: the deposit stays what the proforma invoice asks.
 */
export function receivableOf(file: OrderFile): Receivable | undefined {
  const { contract, money } = file.deal
  const total = worthOf(file)
  if (!contract || !total || contract.terms.payment.instalments.length === 0) return undefined
  const { currency } = total
  const receipts = money?.receipts ?? []
  const paid = sumOf(
    receipts.filter(({ purpose }) => purpose === 'deposit' || purpose === 'balance'),
    currency,
  )
  const counted = lesser(countedFees(file), total.amount)
  const dues = poured(instalmentsOf(file, total), paid.amount, counted)
  const beside = sumOf(
    receipts.filter(({ purpose }) => purpose === 'other'),
    currency,
  )
  const open = subtract(subtract(total.amount, paid.amount), counted)
  return { total, paid, counted: { amount: counted, currency }, open: { amount: open, currency }, dues, beside }
}

/** Fees from the last instalment backwards, then what came in over what is left of each, from the first on. */
function poured(planned: readonly Planned[], paid: Decimal, fees: Decimal): readonly Due[] {
  const turns = [...planned.entries()].toReversed()
  const arriving = [...turns.filter(([, { by }]) => ARRIVES.has(by)), ...turns.filter(([, { by }]) => !ARRIVES.has(by))]
  const counted = new Map<number, Decimal>()
  arriving.reduce((left, [i, { amount }]) => {
    const part = lesser(left, amount.amount)
    counted.set(i, part)
    return subtract(left, part)
  }, fees)
  let left = paid
  return planned.map((one, i) => {
    const { currency } = one.amount
    const fee = counted.get(i) ?? zero
    const room = subtract(one.amount.amount, fee)
    const part = isPositive(left) ? lesser(left, room) : zero
    left = subtract(left, part)
    const of = (amount: Decimal) => ({ amount, currency })
    return { ...one, paid: of(part), counted: of(fee), open: of(subtract(room, part)) }
  })
}

/** What is due with the order, before anything is made; undefined where the terms know no deposit by transfer or cash. */
export function depositOf(file: OrderFile): Due | undefined {
  const due = receivableOf(file)?.dues.filter(({ purpose, by }) => purpose === 'deposit' && ARRIVES.has(by)) ?? []
  return together(due)
}

/** What must be in before the bill of lading is released: transfers and cash due with the order, before shipment or against its copy. */
export function beforeTitleOf(file: OrderFile): Due | undefined {
  const dues = receivableOf(file)?.dues.filter(({ by, when }) => ARRIVES.has(by) && EARLY.has(when.at)) ?? []
  return together(dues)
}

/** The first payment a gate waits for of which nothing has come in: the deposit at G9, what is due before the title leaves us at G24. */
export function awaitedAt(gate: string, file: OrderFile): Due | undefined {
  const purpose = { G9: 'deposit', G24: 'balance' }[gate]
  return receivableOf(file)?.dues.find(
    (due) =>
      due.purpose === purpose &&
      ARRIVES.has(due.by) &&
      EARLY.has(due.when.at) &&
      isPositive(due.open.amount) &&
      !isPositive(due.paid.amount),
  )
}

/** How much of a payment may be missing before it counts as short: the firm's tolerance, in another money by its newest rate. */
export function toleranceIn({ shortUpTo, currency: ours, rates }: Deal['house'], currency: string): Decimal {
  if (currency === ours) return shortUpTo
  const rate = rates.find((one) => one.from === currency)?.rate
  return rate ? divide(shortUpTo, rate) : zero
}

/** Whether what is open is more than the tolerance. */
export function isShort(open: Money, house: Deal['house']): boolean {
  return compare(open.amount, toleranceIn(house, open.currency)) > 0
}

/** Whether nothing is owed any more for goods that were shipped. */
export function isPaidInFull(file: OrderFile): boolean {
  const owed = receivableOf(file)
  return owed !== undefined && !isPositive(owed.open.amount)
}

/** Money that arrives on our account by itself; credits and collections run by their banks. */
const ARRIVES: ReadonlySet<WayOfPaying> = new Set(['T/T', 'cash'])
const EARLY: ReadonlySet<When['at']> = new Set(['order', 'before-shipment', 'copy-of-bill-of-lading', 'sight'])

type Planned = Pick<Due, 'purpose' | 'by' | 'when' | 'amount' | 'due'>

function instalmentsOf(file: OrderFile, worth: Money): readonly Planned[] {
  const terms = file.deal.contract?.terms
  if (!terms) return []
  const { instalments } = terms.payment
  const agreed = amountsOf(terms.payment, pricedLines(terms).total)
  const now = amountsOf(terms.payment, worth)
  const amounts = instalments.map((one, i) => (one.when.at === 'order' ? agreed[i] : now[i]) ?? zeroIn(worth.currency))
  const before = sum(amounts.slice(0, -1), worth.currency)
  return instalments.map((one, i) => {
    const last = i === instalments.length - 1
    const rest = { amount: subtract(worth.amount, before.amount), currency: worth.currency }
    return planned(one, last ? rest : (amounts[i] ?? zeroIn(worth.currency)), file)
  })
}

function planned({ by, when }: Instalment, amount: Money, file: OrderFile): Planned {
  const due = dueDay(when, file)
  return { purpose: when.at === 'order' ? 'deposit' : 'balance', by, when, amount, ...(due ? { due } : {}) }
}

/** A deposit may come while the proforma invoice stands open; the rest runs from the day its term names, once that has come. */
function dueDay(when: When, file: OrderFile): Day | undefined {
  const { deal } = file
  switch (when.at) {
    case 'order': {
      const proforma = latestPaper(file, 'proforma-invoice')
      const { validUntil } = (proforma?.own ?? {}) as { readonly validUntil?: Day }
      return validUntil || proforma?.day
    }
    case 'before-shipment':
      return deal.shipment?.onBoard ?? deal.contract?.terms.shipment.latest
    case 'copy-of-bill-of-lading':
      return deal.shipment?.onBoard
    case 'sight':
      return undefined
    case 'days-after': {
      const from = STARTS[when.from](file)
      return from && addDays(from, when.days)
    }
  }
}

const STARTS: Readonly<Record<Extract<When, { at: 'days-after' }>['from'], (file: OrderFile) => Day | undefined>> = {
  sight: () => undefined,
  'bill-of-lading-date': ({ deal }) => deal.shipment?.onBoard,
  'invoice-date': (file) => latestPaper(file, 'commercial-invoice')?.day,
  delivery: ({ deal }: { readonly deal: Sections }) => deal.shipment?.arrival,
}

function together(dues: readonly Due[]): Due | undefined {
  const [first] = dues
  if (!first) return undefined
  const { currency } = first.amount
  const of = (pick: (one: Due) => Money) => sum(dues.map(pick), currency)
  return {
    ...first,
    ...{ amount: of((one) => one.amount), paid: of((one) => one.paid) },
    ...{ counted: of((one) => one.counted), open: of((one) => one.open) },
  }
}

/** What receipts settle, with the charges we bear; what was paid in another money than the order's is not among them. */
function sumOf(receipts: readonly Receipt[], currency: string): Money {
  const counted = receipts.filter(({ pays }) => pays.currency === currency)
  return {
    amount: counted.reduce((all, { pays, charges }) => add(all, add(pays.amount, charges.amount)), zero),
    currency,
  }
}

function zeroIn(currency: string): Money {
  return { amount: zero, currency }
}

function lesser(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) < 0 ? a : b
}
