import type { Firm } from '@gendan/firm/firm'
import { sampleName } from '@gendan/forms/deal/sample'
import type { DueStanding, FeeStanding, MoneyStanding, PayableStanding } from '@gendan/forms/money-standing'
import { type Day, daysBetween } from '@gendan/kernel/day'
import { isPositive, sumOf } from '@gendan/kernel/decimal'
import { type Money, sum } from '@gendan/kernel/money'
import { writePayment } from '@gendan/trade/terms/payment'
import type { OrderFile } from '../order-file.ts'
import { payables } from '../payables.ts'
import { exchangeResults } from './exchange.ts'
import { feeKey, feesOf } from './fees.ts'
import { receivableOf } from './receivable.ts'

/** How the money of an order stands on a day, from its state alone; gain and loss of exchange where the firm's rates are given. */
export function moneyStanding(file: OrderFile, today: Day, firm?: Firm): MoneyStanding {
  const owed = receivableOf(file)
  const receipts = file.deal.money?.receipts ?? []
  const bought = payableStandings(file)
  const exchange = firm ? exchangeResults(file, firm) : []
  const ours = exchange[0]?.result.currency
  const price = owed && { total: owed.total, paid: owed.paid, counted: owed.counted, open: owed.open }
  const borne = owed && {
    amount: sumOf(receipts.map(({ charges }) => charges).flatMap((one) => inMoney(one, owed.total.currency))),
    currency: owed.total.currency,
  }
  return {
    ...(price ? { price } : {}),
    ...(owed ? { beside: owed.beside } : {}),
    ...(borne ? { charges: borne } : {}),
    dues: dueStandings(file, today),
    fees: feeStandings(file, today),
    payables: bought,
    owed: byMoney(bought.map(({ open }) => open)),
    exchange: exchange.map(({ receipt, reckoned, received, result }) => ({
      ...{ receipt, result },
      ...{ reckoned: reckoned.rate, received: received.rate },
    })),
    ...(ours
      ? {
          gained: sum(
            exchange.map(({ result }) => result),
            ours,
          ),
        }
      : {}),
  }
}

function dueStandings(file: OrderFile, today: Day): readonly DueStanding[] {
  const { en, zh } = writePayment(file.deal.contract?.terms.payment ?? { instalments: [] })
  const [terms, zhTerms] = [en.split('; '), zh.split('，')]
  return (receivableOf(file)?.dues ?? []).map(({ purpose, amount, paid, counted, open, due }, i) => ({
    ...{ key: `in ${i}`, what: purpose, amount, paid, counted, open },
    term: { en: terms[i] ?? '', zh: zhTerms[i] ?? '' },
    ...(due ? { due } : {}),
    late: lateOf(due, open, today),
  }))
}

function feeStandings(file: OrderFile, today: Day): readonly FeeStanding[] {
  return feesOf(file).map(({ sample, amount, paid, open, counted, asked, due }) => ({
    ...{ key: feeKey(sample.id), sample: sample.id, name: sampleName(sample), amount, paid, open, counted, asked },
    charge: sample.charge === 'refundable' ? 'refundable' : 'charged',
    ...(due ? { due } : {}),
    late: asked ? lateOf(due, open, today) : 0,
  }))
}

function lateOf(due: Day | undefined, open: Money, today: Day): number {
  return due && due < today && isPositive(open.amount) ? daysBetween(due, today) : 0
}

function payableStandings(file: OrderFile): readonly PayableStanding[] {
  return payables(file).map(({ version: _, dues: _d, ...one }) => {
    const purchase = file.deal.purchases?.find(({ id }) => id === one.purchase)
    return { ...one, accessory: purchase?.lines.every((line) => line.for === '') ?? false }
  })
}

function inMoney({ amount, currency }: Money, wanted: string) {
  return currency === wanted ? [amount] : []
}

/** What is above zero, added up money by money. */
function byMoney(amounts: readonly Money[]): readonly Money[] {
  const open = amounts.filter(({ amount }) => isPositive(amount))
  return [...new Set(open.map(({ currency }) => currency))].map((currency) =>
    sum(
      open.filter((one) => one.currency === currency),
      currency,
    ),
  )
}
