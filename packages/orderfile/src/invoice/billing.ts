import { party } from '@gendan/firm/party'
import { type Bill, billedLineShape } from '@gendan/forms/deal/money'
import { type Change, change, type Facts, type Listing, type Now } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import type { Day } from '@gendan/kernel/day'
import { type Decimal, divide, isPositive, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { partOf } from '@gendan/kernel/money'
import { z } from 'zod'
import { type OrderFile, orderFile } from '../order-file.ts'
import { type InvoiceFacts, type InvoicePart, invoiceFactsShape, type SupplierInvoice } from '../supplier-invoice.ts'

const partShape = z
  .object({ file: z.string().min(1), purchase: z.string().min(1), lines: z.array(billedLineShape).max(500).readonly() })
  .readonly()
export type BilledPart = z.infer<typeof partShape>

/** An invoice as it is typed: what stands on it, and which lines of which purchases it is for. */
export const billingShape = { invoice: invoiceFactsShape, parts: z.array(partShape).max(60) }

/** The same on its way into the order files. */
export interface Billing {
  readonly facts: InvoiceFacts
  readonly parts: readonly BilledPart[]
  /** As they stand without what this invoice put into them before. */
  readonly files: Readonly<Record<string, OrderFile>>
  /** Invoices of this supplier that bear the number, but for this one. */
  readonly alike: readonly AlikeInvoice[]
  readonly today: Day
}

/** An invoice of the same supplier and number that stands. */
export interface AlikeInvoice {
  readonly id: string
  readonly day: string
  readonly amount: string
  readonly currency: string
}

export const ALIKE_INVOICES = 'alike-invoices'

interface Typed {
  readonly invoice: InvoiceFacts
  readonly parts: readonly BilledPart[]
}

export function billingLists({ invoice }: Typed): readonly Listing[] {
  return [{ list: ALIKE_INVOICES, of: { party: invoice.party, number: invoice.number } }]
}

/** The supplier, and the order files that will be written: those it is for now, and those it was for before. */
export function billingNeeds(before: SupplierInvoice, { invoice, parts }: Typed): readonly Need[] {
  return [
    { ...refTo(party, invoice.party), ...(invoice.payTo ? { change: true as const } : {}) },
    ...filesOf([...before.parts, ...parts]),
  ]
}

export function filesOf(parts: readonly Pick<InvoicePart, 'file'>[]): readonly Need[] {
  return [...new Set(parts.map(({ file }) => file))].map((id) => ({ ...refTo(orderFile, id), change: true as const }))
}

export function billing(before: SupplierInvoice, typed: Typed, now: Now, facts: Facts): Billing {
  const ids = [...new Set([...before.parts, ...typed.parts].map(({ file }) => file))]
  const files = ids.map((id) => without(facts.of(orderFile, id), before))
  return {
    facts: typed.invoice,
    parts: typed.parts,
    files: Object.fromEntries(files.map((file) => [file.id, file])),
    alike: (facts.rows(ALIKE_INVOICES) as readonly AlikeInvoice[]).filter(({ id }) => id !== before.id),
    today: now.day,
  }
}

function without(file: OrderFile, { id }: SupplierInvoice): OrderFile {
  const { money } = file.deal
  if (!money?.bills?.some(({ invoice }) => invoice === id)) return file
  const bills = money.bills.filter(({ invoice }) => invoice !== id)
  return { ...file, deal: { ...file.deal, money: { ...money, bills } } }
}

/** The shares with their own ids, one after the other. */
export function numbered(parts: readonly BilledPart[], now: Now): readonly InvoicePart[] {
  return parts.map((part, i) => ({ id: `${now.id}-${i + 1}`, ...part }))
}

/** What the invoice puts into the order files. */
export function entered(
  invoice: string,
  facts: InvoiceFacts,
  parts: readonly InvoicePart[],
  now: Now,
): readonly Change[] {
  const taxes = taxesOf(facts, parts)
  return parts.map((part, i) => {
    const bill = billOf(invoice, facts, part, { tax: taxes[i] ?? zero, now })
    return change(orderFile, part.file, { type: 'bill-entered', bill })
  })
}

/** What takes it out of them again. */
export function takenOut(
  { parts }: SupplierInvoice,
  why: { readonly reason: string; readonly by: string; readonly at: string },
): readonly Change[] {
  return parts.map(({ id, file }) => change(orderFile, file, { type: 'bill-taken-out', bill: id, ...why }))
}

/** What a share comes to, tax included. */
export function amountOf({ lines }: Pick<BilledPart, 'lines'>): Decimal {
  return sumOf(lines.map(({ amount }) => amount))
}

/** The tax by the shares, to the cent; the last share takes what rounding left. */
function taxesOf({ amount, tax }: InvoiceFacts, parts: readonly InvoicePart[]): readonly Decimal[] {
  const { currency } = amount
  const shares = parts.map((part) =>
    isPositive(amount.amount) ? partOf({ amount: tax, currency }, divide(amountOf(part), amount.amount)).amount : zero,
  )
  return shares.with(-1, subtract(tax, sumOf(shares.slice(0, -1))))
}

function billOf(
  invoice: string,
  facts: InvoiceFacts,
  part: InvoicePart,
  { tax, now }: { readonly tax: Decimal; readonly now: Now },
): Bill {
  const { party: supplier, number, day, kind, amount, rate, due, payTo, files } = facts
  const { id, purchase, lines } = part
  return {
    ...{ id, invoice, number, day, purchase, supplier, lines, rate, tax, evidence: files },
    amount: { amount: amountOf(part), currency: amount.currency },
    special: kind === 'special',
    ...(due ? { due } : {}),
    ...(payTo ? { payTo: payTo.account } : {}),
    by: now.by.account,
    at: now.at,
  }
}
