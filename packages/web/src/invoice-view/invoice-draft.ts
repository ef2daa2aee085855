import type { Answer } from '@gendan/contract/questions'
import {
  add,
  type Decimal,
  decimal,
  divide,
  isDecimal,
  isPositive,
  multiply,
  one,
  round,
  subtract,
  sumOf,
  zero,
} from '@gendan/kernel/decimal'
import { digitsOf } from '@gendan/kernel/money'
import { minorUnits } from '@gendan/kernel/tables/currencies.generated'
import type { BilledPart } from '@gendan/orderfile/invoice/billing'
import type { InvoiceFacts, InvoiceKind, SupplierInvoice } from '@gendan/orderfile/supplier-invoice'

export type Billable = Answer<'billable'>['rows'][number]

/** An invoice while it is typed. Empty amount and tax: what the lines and the rate say. */
export interface InvoiceDraft {
  readonly party: string
  readonly number: string
  readonly kind: InvoiceKind
  readonly day: string
  readonly amount: string
  readonly currency: string
  /** Per cent: "13". */
  readonly rate: string
  readonly tax: string
  readonly due: string
  readonly note: string
  /** The account it names; empty where it names none. */
  readonly payTo: string
  readonly payToBank: string
  readonly payToName: string
  /** By file, purchase and line. */
  readonly lines: Readonly<Record<string, DraftShare>>
}

/** What of the invoice is for one line; an empty amount is quantity times price. */
export interface DraftShare {
  readonly quantity: string
  readonly amount: string
}

const NO_ACCOUNT = { payTo: '', payToBank: '', payToName: '' }

export function begun(party: string, day: string): InvoiceDraft {
  const nothing = { number: '', amount: '', tax: '', due: '', note: '', ...NO_ACCOUNT, lines: {} }
  return { ...nothing, party, kind: 'special', day, currency: 'CNY', rate: '13' }
}

/** One that is entered anew begins with what stands. */
export function draftOf({ facts, parts }: SupplierInvoice): InvoiceDraft {
  const { party, number, kind, day, amount, rate, tax, due = '', note, payTo } = facts
  const lines = parts.flatMap(({ file, purchase, lines: all }) =>
    all.map((line) => [`${file} ${purchase} ${line.line}`, { quantity: line.quantity, amount: line.amount }] as const),
  )
  return {
    ...{ party, number, kind, day, due, note, tax, amount: amount.amount, currency: amount.currency },
    ...(payTo ? { payTo: payTo.account, payToBank: payTo.bankName, payToName: payTo.beneficiary } : NO_ACCOUNT),
    rate: multiply(rate, HUNDRED),
    lines: Object.fromEntries(lines),
  }
}

export function isDraft(value: unknown): value is InvoiceDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'lines' in value &&
    'payTo' in value &&
    'number' in value &&
    'rate' in value
  )
}

const HUNDRED = decimal('100')

export function keyOf({ file, purchase }: Pick<Billable, 'file' | 'purchase'>, line: string): string {
  return `${file} ${purchase} ${line}`
}

/** What a line of a purchase still waits for, as a share. */
export function leftOf({ currency }: Billable, { ordered, billed, price }: Billable['lines'][number]): DraftShare {
  const left = subtract(decimal(ordered), decimal(billed))
  if (!isPositive(left)) return { quantity: '', amount: '' }
  return { quantity: left, amount: round(multiply(decimal(price), left), digitsOf(currency), 'half-up') }
}

/** Takes all that is left of a purchase, in its money and at its rate. */
export function taking(draft: InvoiceDraft, row: Billable): InvoiceDraft {
  const lines = row.lines.map((line) => [keyOf(row, line.id), leftOf(row, line)] as const)
  const taxed = isPositive(decimal(row.vatRate))
  return {
    ...draft,
    currency: row.currency,
    kind: taxed && row.currency === 'CNY' ? 'special' : 'other',
    rate: multiply(decimal(row.vatRate), HUNDRED),
    lines: { ...draft.lines, ...Object.fromEntries(lines) },
  }
}

/** A typed quantity, with its amount at the agreed price. */
export function counted(row: Billable, price: string, quantity: string): DraftShare {
  const amount = multiply(decimal(price), figure(quantity))
  return { quantity, amount: quantity.trim() === '' ? '' : round(amount, digitsOf(row.currency), 'half-up') }
}

/** What the invoice asks: as typed, else what its lines come to. */
export function totalOf({ amount, lines }: InvoiceDraft): Decimal {
  if (amount.trim() !== '') return figure(amount)
  return sumOf(Object.values(lines).map((share) => figure(share.amount)))
}

/** What of it is tax: as typed, else what the rate says. */
export function taxOf(draft: InvoiceDraft): Decimal {
  if (draft.tax.trim() !== '') return figure(draft.tax)
  const total = totalOf(draft)
  const net = divide(total, add(one, rateOf(draft)))
  return round(subtract(total, net), draft.currency in minorUnits ? digitsOf(draft.currency) : 2, 'half-up')
}

function rateOf({ rate }: InvoiceDraft): Decimal {
  return divide(figure(rate), HUNDRED)
}

/** The invoice as the act takes it. */
export function factsOf(draft: InvoiceDraft, files: InvoiceFacts['files']): InvoiceFacts {
  const { party, number, kind, day, currency, due, note } = draft
  return {
    ...{ party, number, kind, day, note, files },
    amount: { amount: totalOf(draft), currency },
    rate: rateOf(draft),
    tax: taxOf(draft),
    ...(due === '' ? {} : { due }),
    ...accountOf(draft),
  }
}

function accountOf({ payTo, payToBank, payToName }: InvoiceDraft): Pick<InvoiceFacts, 'payTo'> {
  const account = payTo.trim()
  if (account === '') return {}
  return { payTo: { account, bankName: payToBank.trim(), beneficiary: payToName.trim() } }
}

/** The shares that have a figure, purchase by purchase. */
export function partsOf({ lines }: InvoiceDraft): readonly BilledPart[] {
  const parts = new Map<string, { file: string; purchase: string; lines: BilledPart['lines'][number][] }>()
  for (const [key, { quantity, amount }] of Object.entries(lines)) {
    if (quantity.trim() === '' && amount.trim() === '') continue
    const [file = '', purchase = '', ...line] = key.split(' ')
    const part = parts.get(`${file} ${purchase}`) ?? { file, purchase, lines: [] }
    part.lines.push({ line: line.join(' '), quantity: figure(quantity), amount: figure(amount) })
    parts.set(`${file} ${purchase}`, part)
  }
  return [...parts.values()]
}

/** A typed figure; thousands may be grouped. Nothing readable is 0, and the act says what is wrong with it. */
function figure(text: string): Decimal {
  const plain = text.trim().replaceAll(',', '')
  return isDecimal(plain) ? decimal(plain) : zero
}
