import type { AccountLine } from '@gendan/forms/account-statement/shape'
import type { Receipt } from '@gendan/forms/deal/money'
import { sampleForm } from '@gendan/forms/kinds/sample-form/form'
import type { Day } from '@gendan/kernel/day'
import { add, isPositive, subtract, zero } from '@gendan/kernel/decimal'
import { type Fee, feesOf } from '../money/fees.ts'
import { latestPaper, type OrderFile } from '../order-file.ts'
import { type Bare, line, seen } from './account-line.ts'

/**
 * What the fees of samples put on the customer's account: each is charged on the day its sample was made and settled by what came in for
 * it, beside the price. A fee that is refunded with the order is taken off the price once, on the day our first invoice charged that (a
 * later receipt on its own day), and charged again when the order is given up afterwards.
 */
export function feeLines(file: OrderFile): readonly AccountLine[] {
  return feesOf(file).flatMap((fee) => [...charged(file, fee), ...received(file, fee), ...refunded(file, fee)])
}

function bareOf(file: OrderFile, { sample, amount }: Fee, what: AccountLine['what'], day: Day): Bare {
  const item = `${file.id}/fee/${sample.id}`
  return { side: 'customer', party: file.buyer, currency: amount.currency, item, what, day }
}

function charged(file: OrderFile, fee: Fee): readonly AccountLine[] {
  const { id, madeOn } = fee.sample
  if (!madeOn) return []
  const { amount } = fee.amount
  const more = { ...paperOf(file, fee), charged: amount, dues: [{ amount, due: madeOn }] }
  return [line(file, `fee ${id}`, bareOf(file, fee, 'sample-fee', madeOn), more)]
}

function paperOf(file: OrderFile, { sample }: Fee) {
  const { name } = sample
  return { paper: latestPaper(file, sampleForm.kind, sample.id)?.number ?? '', reference: name.en || name.zh }
}

function received(file: OrderFile, fee: Fee): readonly AccountLine[] {
  return fee.receipts.flatMap((receipt) => {
    const { id, day, pays, charges } = receipt
    const came = line(file, id, bareOf(file, fee, 'fee-received', day), { ...seen(receipt), settled: pays.amount })
    if (!isPositive(charges.amount)) return [came]
    const borne = { ...seen(receipt), settled: charges.amount, reference: '' }
    return [came, line(file, `${id} charges`, bareOf(file, fee, 'charges', day), borne)]
  })
}

/** A sample that was paid for and never made charges nothing: what is refunded of it leaves its own account first. */
function refunded(file: OrderFile, fee: Fee): readonly AccountLine[] {
  const from = file.papers.find(({ kind }) => kind === 'commercial-invoice')?.day
  const { charge, madeOn } = fee.sample
  if (charge !== 'refundable' || !from || fee.amount.currency !== file.deal.contract?.terms.currency) return []
  const over = overOn(file)
  return fee.receipts.flatMap((receipt) => {
    const day = receipt.day > from ? receipt.day : from
    if (over && day > over) return []
    return [
      ...moved(file, fee, receipt, { key: 'counted', day, what: 'fee-counted', back: false, unmade: !madeOn }),
      ...(over
        ? moved(file, fee, receipt, { key: 'stays', day: over, what: 'fee-stays', back: true, unmade: !madeOn })
        : []),
    ]
  })
}

interface Move {
  readonly key: string
  readonly day: Day
  readonly what: 'fee-counted' | 'fee-stays'
  readonly back: boolean
  readonly unmade: boolean
}

function moved(file: OrderFile, fee: Fee, receipt: Receipt, move: Move): readonly AccountLine[] {
  const { key, day, what, back, unmade } = move
  const sum = add(receipt.pays.amount, receipt.charges.amount)
  const amount = back ? subtract(zero, sum) : sum
  const off = bareOf(file, fee, what, day)
  const reference = paperOf(file, fee)
  const price = line(file, `${receipt.id} ${key}`, { ...off, item: file.id }, { ...reference, settled: amount })
  if (!unmade) return [price]
  const own = { ...off, what: 'sample-fee' as const }
  return [price, line(file, `${receipt.id} ${key} own`, own, { ...reference, charged: amount })]
}

/** The day on which the order was given up. */
function overOn({ aside }: OrderFile): Day | undefined {
  return aside?.state === 'cancelled' || aside?.state === 'lost' ? aside.at.slice(0, 10) : undefined
}
