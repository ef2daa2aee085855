import { type Decimal, isPositive, subtract, sumOf } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import type { OrderFile } from '../order-file.ts'
import { receivableOf } from './receivable.ts'

/** What a customer paid for an order that came to nothing, and what was decided about it; all in the order's currency. */
export interface EndedMoney {
  readonly currency: string
  readonly received: Decimal
  readonly kept: Decimal
  readonly carried: Decimal
  /** To be paid back, and what of it was. */
  readonly back: Decimal
  readonly returned: Decimal
  readonly undecided: Decimal
}

/** Undefined while the order goes on, and where nothing came in for its price. */
export function endedMoney(file: OrderFile): EndedMoney | undefined {
  const { aside, deal } = file
  if (aside?.state !== 'cancelled' && aside?.state !== 'lost') return undefined
  const paid = receivableOf(file)?.paid
  if (!paid || !isPositive(paid.amount)) return undefined
  const decisions = deal.money?.decisions ?? []
  const of = (what: string) => sumOf(decisions.filter((one) => one.what === what).map(({ amount }) => amount.amount))
  const [kept, back, carried] = [of('kept'), of('back'), of('carried')]
  return {
    ...{ currency: paid.currency, received: paid.amount, kept, back, carried },
    returned: sumOf((deal.money?.returns ?? []).map(({ pays }) => pays.amount)),
    undecided: subtract(paid.amount, sumOf([kept, back, carried])),
  }
}

/** What is still to be paid back to the customer; undefined where nothing is. */
export function refundOf(file: OrderFile): Money | undefined {
  const ended = endedMoney(file)
  const open = ended && subtract(ended.back, ended.returned)
  return ended && open && isPositive(open) ? { amount: open, currency: ended.currency } : undefined
}
