import type { Payment } from '@gendan/forms/deal/money'
import type { Purchase } from '@gendan/forms/deal/purchase'
import { purchaseOrder } from '@gendan/forms/kinds/purchase-order/form'
import type { PurchaseOrder } from '@gendan/forms/kinds/purchase-order/shape'
import type { Day } from '@gendan/kernel/day'
import { subtract } from '@gendan/kernel/decimal'
import { type Money, sum } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
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
  readonly paid: Money
  /** Still to pay; below zero where more was paid than ordered. */
  readonly open: Money
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
    return paper ? [payable(purchase, paper, file.deal.money?.payments ?? [])] : []
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
  { id, supplier, deliver }: Purchase,
  { number, version, filled }: Issued,
  payments: readonly Payment[],
): Payable {
  const { lines, total, payment } = filled as PurchaseOrder
  const { currency } = total
  const his = payments.filter((one) => one.purchase === id && one.pays.currency === currency)
  const paid = sum(
    his.map(({ pays }) => pays),
    currency,
  )
  return {
    purchase: id,
    supplier,
    number,
    version,
    things: lines.map(({ name }) => name),
    ordered: total,
    paid,
    open: { amount: subtract(total.amount, paid.amount), currency },
    deliver,
    due: payment,
  }
}
