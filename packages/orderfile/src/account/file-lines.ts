import type { AccountLine } from '@gendan/forms/account-statement/shape'
import { isPositive, isZero, subtract, zero } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import { receivableOf } from '../money/receivable.ts'
import { type Issued, latestPaper, type OrderFile } from '../order-file.ts'
import { payables } from '../payables.ts'
import { type Bare, line, seen } from './account-line.ts'
import { feeLines } from './fee-lines.ts'

/**
 * What an order file puts on the accounts of its customer and its suppliers, from its state alone. A later version of our invoice
 * stands as the difference it makes on its own day: what was reported before stays as it was. A supplier's invoice that is withdrawn
 * stands no more, like a receipt that is taken back.
 */
export function fileLines(file: OrderFile): readonly AccountLine[] {
  return [...sold(file), ...receipts(file), ...feeLines(file), ...ended(file), ...bought(file), ...payments(file)]
}

function sold(file: OrderFile): readonly AccountLine[] {
  const issued = file.papers.filter(({ kind }) => kind === 'commercial-invoice')
  const bare = { side: 'customer' as const, party: file.buyer, item: file.id }
  const dues = (receivableOf(file)?.dues ?? []).map(({ amount, due }) => ({
    amount: amount.amount,
    ...(due ? { due } : {}),
  }))
  const charged = charges(file, issued, bare, dues)
  const last = issued.at(-1)
  const over = file.aside?.state === 'cancelled' || file.aside?.state === 'lost' ? file.aside : undefined
  if (!last || !over) return charged
  const { amount, currency } = totalOf(last)
  const back = { ...bare, currency, day: over.at.slice(0, 10), what: 'cancelled' as const }
  return [...charged, line(file, 'cancelled', back, { paper: last.number, charged: subtract(zero, amount) })]
}

/** A supplier's account begins with his invoice, as a customer's does with ours; what was paid before is credit. */
function bought(file: OrderFile): readonly AccountLine[] {
  const standing = payables(file)
  return (file.deal.money?.bills ?? []).map((bill) => {
    const { id, supplier: party, purchase, day, number, amount } = bill
    const bare = { side: 'supplier' as const, party, item: `${file.id}/${purchase}`, currency: amount.currency, day }
    const owed = standing.find((one) => one.purchase === purchase)
    const dues = (owed?.dues ?? [])
      .filter(({ what }) => what !== 'to-come')
      .map((one) => ({ amount: one.amount, ...(one.due ? { due: one.due } : {}) }))
    const more = { paper: number, reference: owed?.number ?? '', charged: amount.amount, dues }
    return line(file, id, { ...bare, what: 'bill' }, more)
  })
}

/** The first version with what it charges, each later one with what it changes; nothing where a reprint changed no amount. */
function charges(
  file: OrderFile,
  issued: readonly Issued[],
  bare: Pick<Bare, 'side' | 'party' | 'item'>,
  dues: AccountLine['dues'],
): readonly AccountLine[] {
  return issued.flatMap((paper, i) => {
    const before = issued[i - 1]
    const now = totalOf(paper)
    const was = before ? totalOf(before) : undefined
    const put = (key: string, entry: AccountLine['what'], { amount, currency }: Money) =>
      line(
        file,
        key,
        { ...bare, currency, day: paper.day, what: entry },
        { paper: paper.number, charged: amount, dues },
      )
    if (!was) return [put(paper.id, 'invoice', now)]
    if (was.currency !== now.currency)
      return [
        put(`${paper.id} back`, 'amended', { ...was, amount: subtract(zero, was.amount) }),
        put(paper.id, 'amended', now),
      ]
    const difference = subtract(now.amount, was.amount)
    return isZero(difference) ? [] : [put(paper.id, 'amended', { ...now, amount: difference })]
  })
}

function totalOf({ filled }: Issued): Money {
  return (filled as { readonly total: Money }).total
}

function receipts(file: OrderFile): readonly AccountLine[] {
  const forPrice = (file.deal.money?.receipts ?? []).filter(({ purpose }) => purpose !== 'sample')
  return forPrice.flatMap((receipt) => {
    const { id, day, pays, charges: kept, purpose } = receipt
    const bare = { side: 'customer' as const, party: file.buyer, item: file.id, currency: pays.currency, day }
    const beside = purpose === 'other'
    const settled = { settled: pays.amount, ...(beside ? { charged: pays.amount } : {}) }
    const came = line(file, id, { ...bare, what: beside ? 'beside' : 'receipt' }, { ...seen(receipt), ...settled })
    if (!isPositive(kept.amount)) return [came]
    const borne = { ...seen(receipt), settled: kept.amount, ...(beside ? { charged: kept.amount } : {}) }
    return [came, line(file, `${id} charges`, { ...bare, what: 'charges' }, { ...borne, reference: '' })]
  })
}

/** What was kept of money for an order that came to nothing, carried to another, or paid back. */
function ended(file: OrderFile): readonly AccountLine[] {
  const { decisions = [], returns = [] } = file.deal.money ?? {}
  const bare = { side: 'customer' as const, party: file.buyer, item: file.id }
  const decided = decisions.flatMap(({ id, what, amount: { amount, currency }, day, reason, toNumber }) =>
    what === 'back'
      ? []
      : [line(file, id, { ...bare, what, currency, day }, { charged: amount, paper: toNumber, reference: reason })],
  )
  const back = returns.map((one) =>
    line(
      file,
      one.id,
      { ...bare, what: 'returned', currency: one.pays.currency, day: one.day },
      { ...seen(one), charged: one.pays.amount },
    ),
  )
  return [...decided, ...back]
}

function payments(file: OrderFile): readonly AccountLine[] {
  return (file.deal.money?.payments ?? []).map((payment) => {
    const { id, day, pays, purchase, supplier: party } = payment
    const bare = { side: 'supplier' as const, party, item: `${file.id}/${purchase}`, currency: pays.currency, day }
    const paper = latestPaper(file, 'purchase-order', purchase)?.number ?? ''
    return line(file, id, { ...bare, what: 'payment' }, { ...seen(payment), paper, settled: pays.amount })
  })
}
