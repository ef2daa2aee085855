import type { Firm } from '@gendan/firm/firm'
import { type Payment, purposeShape, type Receipt } from '@gendan/forms/deal/money'
import { type Change, change, type Now } from '@gendan/kernel/act'
import { type Decimal, decimalShape, zero } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import { z } from 'zod'
import { type BankSlip, bankSlip, type SlipPart } from '../bank-slip.ts'
import { type OrderFile, orderFile } from '../order-file.ts'
import { payables } from '../payables.ts'
import { reached } from '../stage.ts'
import { refundOf } from './ended-money.ts'
import { feeOf } from './fees.ts'
import { isPaidInFull, receivableOf } from './receivable.ts'

/** A share of a slip as a person allots it. */
export const allotmentShape = z
  .object({
    file: z.string().min(1),
    /** The purchase it pays, where money goes out. */
    purchase: z.string().default(''),
    /** The supplier's invoice it pays, by id; empty where it pays the purchase as a whole. */
    invoice: z.string().default(''),
    /** The sample whose fee it is, by id; empty for all else. */
    sample: z.string().default(''),
    purpose: purposeShape,
    amount: decimalShape,
    /** What it settles in the order's currency; only where the slip is in another. */
    pays: decimalShape.optional(),
    /** What is missing and accepted as bank charges that we bear, in the order's currency. */
    charges: decimalShape.default(zero),
    note: z.string().trim().max(400).default(''),
  })
  .readonly()
export type Allotment = z.infer<typeof allotmentShape>

export const allotmentsShape = z.array(allotmentShape).max(60)

/** A slip about to be split, with the files that it is split over. */
export interface Allotting {
  readonly slip: BankSlip
  readonly parts: readonly Allotment[]
  readonly files: Readonly<Record<string, OrderFile>>
  readonly firm: Firm
}

/** What one share meets in its file: whose it is, in which money, what is still owed there. */
export interface Owed {
  readonly party: string
  readonly currency: string
  readonly open: Money
}

/** What is owed in a file where a share goes; undefined where nothing is settled, no order was sent, or the sample has no fee. */
export function owedAt(
  file: OrderFile,
  { way }: { readonly way: 'in' | 'out' },
  { purchase, purpose, sample }: Pick<Allotment, 'purchase' | 'purpose' | 'sample'>,
): Owed | undefined {
  if (way === 'out' && purchase === '') {
    const back = refundOf(file)
    return back && { party: file.buyer, currency: back.currency, open: back }
  }
  if (way === 'out') {
    const payable = payables(file).find((one) => one.purchase === purchase)
    return payable && { party: payable.supplier, currency: payable.ordered.currency, open: payable.open }
  }
  if (purpose === 'sample') {
    const fee = feeOf(file, sample)
    return fee && { party: file.buyer, currency: fee.amount.currency, open: fee.open }
  }
  const owed = receivableOf(file)
  return owed && { party: file.buyer, currency: owed.total.currency, open: owed.open }
}

/** What a share settles: itself, or in another money what was said. */
export function settledBy(part: Allotment, slip: BankSlip, currency: string): Decimal {
  return slip.facts.amount.currency === currency ? part.amount : (part.pays ?? zero)
}

/** The events on the slip and on every file: all are saved or none. Called once the shares were judged. */
export function allot({ slip, parts, files }: Allotting, now: Now): readonly Change[] {
  const claimed = slip.facts.party === '' ? partyOf({ slip, parts, files }) : undefined
  const made = parts.map((part, i) => sharedOut(part, i, slip, files, now))
  const byFile = [...new Set(parts.map(({ file }) => file))]
  return [
    ...(claimed ? [change(bankSlip, slip.id, { type: 'slip-claimed', party: claimed })] : []),
    ...made.map((part) => change(bankSlip, slip.id, { type: 'slip-allotted', part })),
    ...byFile.flatMap((id) =>
      onFile(
        files[id],
        made.filter(({ file }) => file === id),
        slip,
      ),
    ),
  ]
}

/** Whose money it is, by the first file it is allotted to. */
function partyOf({ slip, parts, files }: Pick<Allotting, 'slip' | 'parts' | 'files'>): string | undefined {
  const [first] = parts
  const file = first && files[first.file]
  return file && owedAt(file, slip.facts, first)?.party
}

function sharedOut(part: Allotment, i: number, slip: BankSlip, files: Allotting['files'], now: Now): SlipPart {
  const file = files[part.file]
  const currency = (file && owedAt(file, slip.facts, part)?.currency) ?? slip.facts.amount.currency
  const { purpose, purchase, invoice, sample, amount, charges, note } = part
  return {
    id: `${now.id}-${i + 1}`,
    file: part.file,
    purchase,
    ...(invoice ? { invoice } : {}),
    ...(sample ? { sample } : {}),
    purpose,
    amount,
    pays: { amount: settledBy(part, slip, currency), currency },
    charges: { amount: charges, currency },
    note,
    by: now.by.account,
    at: now.at,
  }
}

function onFile(file: OrderFile | undefined, parts: readonly SlipPart[], slip: BankSlip): readonly Change[] {
  if (!file) return []
  const events = parts.map((part) =>
    slip.facts.way === 'in'
      ? ({ type: 'receipt-allotted', receipt: receiptOf(part, slip) } as const)
      : part.purchase === ''
        ? ({ type: 'money-returned', returned: movedBy(part, slip) } as const)
        : ({ type: 'payment-made', payment: paymentOf(part, slip) } as const),
  )
  const after = events.reduce((before, event) => orderFile.evolve(before, event), file)
  const paid = slip.facts.way === 'in' && reached(after.stage, 'E16') && isPaidInFull(after)
  return [
    ...events.map((event) => change(orderFile, file.id, event)),
    ...(paid ? [change(orderFile, file.id, { type: 'stage-reached', stage: 'E17' })] : []),
  ]
}

function receiptOf(part: SlipPart, slip: BankSlip): Receipt {
  const { source, payer } = slip.facts
  const { purpose, sample, charges } = part
  const evidence = source.from === 'slip' ? source.files : [source.file]
  return { ...movedBy(part, slip), purpose, ...(sample ? { sample } : {}), charges, payer, evidence }
}

function paymentOf(part: SlipPart, slip: BankSlip): Payment {
  const { purchase, invoice } = part
  return { ...movedBy(part, slip), purchase, supplier: slip.facts.party, ...(invoice ? { invoice } : {}) }
}

function movedBy({ id, amount, pays, note }: SlipPart, { id: slip, facts }: BankSlip) {
  const { day, reference } = facts
  const moved = { amount, currency: facts.amount.currency }
  return { id, slip, day, moved, pays, reference: reference.slice(0, 120), note }
}
