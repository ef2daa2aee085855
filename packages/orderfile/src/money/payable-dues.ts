import type { Bill, Payment } from '@gendan/forms/deal/money'
import {
  depositShare,
  type PaymentDays,
  type SupplierInstalment,
  type SupplierTerms,
  supplierDue,
  writeSupplierTerms,
} from '@gendan/forms/deal/purchase-terms'
import type { Day } from '@gendan/kernel/day'
import { add, compare, type Decimal, divide, isPositive, one, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { type Money, partOf } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'

/** A piece of what one purchase obliges us to pay: the deposit, what an invoice asks, what is not invoiced yet. */
export interface PayableDue {
  /** Tells the pieces of a purchase apart. */
  readonly key: string
  readonly what: 'deposit' | 'invoiced' | 'to-come'
  /** The supplier's invoice, by id and number; empty for the other pieces. */
  readonly invoice: string
  readonly number: string
  readonly amount: Decimal
  readonly paid: Decimal
  readonly open: Decimal
  readonly due?: Day
  readonly term: Words
}

/** One purchase as its order left the house, with what was invoiced and paid for it in its own money. */
export interface Owing {
  readonly ordered: Money
  readonly bills: readonly Bill[]
  readonly payments: readonly Payment[]
  readonly terms: SupplierTerms
  /** How it is paid, in the order's own words. */
  readonly words: Words
  readonly days: PaymentDays
}

type Piece = Omit<PayableDue, 'paid' | 'open'>

/** What of a purchase is due, when, and what of it is paid: a payment for an invoice settles that first, the rest what falls due first. */
export function payableDues(owing: Owing): readonly PayableDue[] {
  return poured(piecesOf(owing), owing.payments)
}

/** What a purchase comes to: as ordered, or as invoiced where that is more. */
export function obliged({ ordered, bills }: Pick<Owing, 'ordered' | 'bills'>): Decimal {
  const billed = sumOf(bills.map(({ amount }) => amount.amount))
  return compare(billed, ordered.amount) > 0 ? billed : ordered.amount
}

function piecesOf(owing: Owing): readonly Piece[] {
  const { ordered, bills, terms, days } = owing
  const early = depositShare(terms)
  const deposit = partOf(ordered, early).amount
  const first = terms.find(({ from }) => from === 'order')
  const deposits: readonly Piece[] =
    first && isPositive(deposit)
      ? [{ ...bare('deposit', 'deposit', deposit), ...onDay(supplierDue(first, days)), term: termOf(owing, first) }]
      : []
  const later = terms.filter(({ from }) => from !== 'order')
  if (compare(early, one) === 0) return deposits
  const rests = restsOf(owing, subtract(one, early), deposit)
  const invoiced = bills.flatMap((bill, i) =>
    split(
      owing,
      rests[i] ?? zero,
      later,
      { ...days, invoiced: bill.day },
      {
        ...bare(`bill ${bill.id}`, 'invoiced', zero),
        invoice: bill.invoice,
        number: bill.number,
      },
    ).map((piece) => (bill.due ? { ...piece, due: bill.due } : piece)),
  )
  const left = subtract(subtract(obliged(owing), deposit), sumOf(rests))
  const toCome = isPositive(left) ? split(owing, left, later, days, bare('', 'to-come', zero)) : []
  return [...deposits, ...invoiced, ...toCome]
}

/** What each invoice asks beside the deposit; where all is invoiced, the last one takes what rounding left. */
function restsOf(owing: Owing, share: Decimal, deposit: Decimal): readonly Decimal[] {
  const { bills, ordered } = owing
  const rests = bills.map(({ amount }) => partOf(amount, share).amount)
  const billed = sumOf(bills.map(({ amount }) => amount.amount))
  if (bills.length === 0 || compare(billed, ordered.amount) < 0) return rests
  return rests.with(-1, subtract(subtract(billed, deposit), sumOf(rests.slice(0, -1))))
}

/** An amount over the instalments after the deposit, by their shares; the last one takes what is left. */
function split(owing: Owing, amount: Decimal, later: SupplierTerms, days: PaymentDays, like: Piece): readonly Piece[] {
  if (later.length === 0) return [{ ...like, amount, term: owing.words }]
  const whole = sumOf(later.map(({ share }) => share))
  const { currency } = owing.ordered
  const shares = later.map(
    ({ share }) => partOf({ amount, currency }, isPositive(whole) ? divide(share, whole) : zero).amount,
  )
  const parts = shares.with(-1, subtract(amount, sumOf(shares.slice(0, -1))))
  return later.map((instalment, i) => ({
    ...like,
    ...onDay(supplierDue(instalment, days)),
    key: i === 0 ? like.key : `${like.key} ${i}`,
    amount: parts[i] ?? zero,
    term: termOf(owing, instalment),
  }))
}

function bare(key: string, what: Piece['what'], amount: Decimal): Piece {
  return { key, what, invoice: '', number: '', amount, term: { en: '', zh: '' } }
}

function onDay(due: Day | undefined): { readonly due?: Day } {
  return due ? { due } : {}
}

/** The instalment in the words of the whole, where the terms are reckoned; else what stands on the order. */
function termOf({ terms, words }: Owing, instalment: SupplierInstalment): Words {
  const { en, zh } = writeSupplierTerms(terms)
  const i = terms.indexOf(instalment)
  return { en: en.split('; ')[i] ?? words.en, zh: zh.split('，')[i] ?? words.zh }
}

/** Two rounds: what was paid for an invoice settles that invoice, then all that is left settles what falls due first. */
function poured(pieces: readonly Piece[], payments: readonly Payment[]): readonly PayableDue[] {
  const order = pieces.toSorted(byDue)
  const named = payments.filter(({ invoice }) => pieces.some((piece) => isOf(piece, invoice)))
  const first = new Map<string, Decimal>()
  for (const { invoice, pays } of named)
    fill(
      order.filter((piece) => isOf(piece, invoice)),
      pays.amount,
      first,
    )
  const settled = sumOf([...first.values()])
  fill(order, subtract(sumOf(payments.map(({ pays }) => pays.amount)), settled), first)
  return pieces.map((piece) => {
    const paid = first.get(piece.key) ?? zero
    return { ...piece, paid, open: subtract(piece.amount, paid) }
  })
}

function isOf(piece: Piece, invoice: string | undefined): boolean {
  return invoice !== undefined && invoice !== '' && piece.invoice === invoice
}

/** Pours money over pieces, each up to what is open of it; what none of them takes is left over. */
function fill(pieces: readonly Piece[], money: Decimal, paid: Map<string, Decimal>): void {
  pieces.reduce((left, { key, amount }) => {
    const before = paid.get(key) ?? zero
    const open = subtract(amount, before)
    if (!isPositive(left) || !isPositive(open)) return left
    const part = compare(left, open) < 0 ? left : open
    paid.set(key, add(before, part))
    return subtract(left, part)
  }, money)
}

/** The deposit before all else; what has no day yet, last. */
function byDue(a: Piece, b: Piece): number {
  const turn = ({ what, due }: Piece) => (what === 'deposit' ? '' : (due ?? '9'))
  return turn(a) < turn(b) ? -1 : turn(a) > turn(b) ? 1 : 0
}
