import type { Bill, MoneySection } from '@gendan/forms/deal/money'
import type { Purchase } from '@gendan/forms/deal/purchase'
import { purchaseOrder } from '@gendan/forms/kinds/purchase-order/form'
import type { PurchaseOrder } from '@gendan/forms/kinds/purchase-order/shape'
import type { Day } from '@gendan/kernel/day'
import { subtract } from '@gendan/kernel/decimal'
import { type Money, sum } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { type Owing, obliged, type PayableDue, payableDues } from './money/payable-dues.ts'
import { type Issued, latestPaper, type OrderFile } from './order-file.ts'

/** What is owed to a supplier from one order that was issued to him. */
export interface Payable {
  readonly purchase: string
  /** The supplier's file, by id. */
  readonly supplier: string
  readonly number: string
  readonly version: number
  /** What was ordered, as the issued order names it. */
  readonly things: readonly Words[]
  /** VAT included. */
  readonly ordered: Money
  /** What of it the supplier has invoiced. */
  readonly billed: Money
  readonly paid: Money
  /** Still to pay of what was ordered, or invoiced where that is more; below zero where more was paid. */
  readonly open: Money
  /** The same piece by piece, each with its day as far as it is known. */
  readonly dues: readonly PayableDue[]
  /** The day by which the supplier delivers. */
  readonly deliver: Day
  /** When it is due, in the order's own words. */
  readonly due: Words
}

/** What is owed to one supplier in one currency. */
export interface Owed {
  readonly supplier: string
  readonly total: Money
}

/** What a file owes its suppliers, from the orders that left the house: nothing of it is stored. A dropped purchase owes nothing. */
export function payables(file: OrderFile): readonly Payable[] {
  return (file.deal.purchases ?? []).flatMap((purchase) => {
    const paper = latestPaper(file, purchaseOrder.kind, purchase.id)
    return paper ? [payable(purchase, paper, file.deal.money)] : []
  })
}

/** The same summed up by supplier and currency; amounts of two currencies are never added. */
export function owedBySupplier(rows: readonly Payable[]): readonly Owed[] {
  const owed = new Map<string, Owed>()
  for (const { supplier, ordered } of rows) {
    const key = `${supplier} ${ordered.currency}`
    const before = owed.get(key)
    owed.set(key, { supplier, total: before ? sum([before.total, ordered], ordered.currency) : ordered })
  }
  return [...owed.values()]
}

function payable(
  purchase: Purchase,
  { number, version, day, filled }: Issued,
  money: MoneySection | undefined,
): Payable {
  const { lines, total, payment } = filled as PurchaseOrder
  const { id, supplier, deliver, promised, terms = [] } = purchase
  const { currency } = total
  const payments = (money?.payments ?? []).filter((one) => one.purchase === id && one.pays.currency === currency)
  const bills = billsOf(money, id).filter(({ amount }) => amount.currency === currency)
  const days = { ordered: day, delivered: promised ?? deliver }
  const owing: Owing = { ordered: total, bills, payments, terms, words: payment, days }
  const paid = payments.map(({ pays }) => pays)
  const billed = bills.map(({ amount }) => amount)
  return {
    purchase: id,
    supplier,
    number,
    version,
    things: lines.map(({ name }) => name),
    ordered: total,
    billed: sum(billed, currency),
    paid: sum(paid, currency),
    open: { amount: subtract(obliged(owing), sum(paid, currency).amount), currency },
    dues: payableDues(owing),
    deliver,
    due: payment,
  }
}

/** What was invoiced for a purchase, by the days of the invoices. */
export function billsOf(money: MoneySection | undefined, purchase: string): readonly Bill[] {
  const his = (money?.bills ?? []).filter((bill) => bill.purchase === purchase)
  return his.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
}
