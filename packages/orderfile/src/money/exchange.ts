import { type Firm, type Rate, rateOn } from '@gendan/firm/firm'
import { multiply, round, subtract } from '@gendan/kernel/decimal'
import { digitsOf, type Money } from '@gendan/kernel/money'
import { latestPaper, type OrderFile } from '../order-file.ts'

/** What the exchange did to one receipt: above zero a gain. Each rate with its source and day. */
interface ExchangeResult {
  readonly receipt: string
  /** The rate of the paper that asked for the money, else of the cost sheet. */
  readonly reckoned: Pick<Rate, 'rate' | 'source' | 'day'>
  /** The newest rate on record on the day it came in. */
  readonly received: Rate
  /** In the firm's money, rounded half up to its minor unit. */
  readonly result: Money
}

/** Gain and loss of exchange for each receipt of the price, where both rates are known: a sample's fee was reckoned at none. Nothing of it is stored. */
export function exchangeResults(file: OrderFile, firm: Firm): readonly ExchangeResult[] {
  const ours = firm.rules.currency
  const receipts = (file.deal.money?.receipts ?? []).filter(({ purpose }) => purpose !== 'sample')
  return receipts.flatMap(({ id, day, pays }) => {
    const reckoned = reckonedRate(file, pays.currency, ours)
    const received = rateOn(firm, pays.currency, ours, day)
    if (!reckoned || !received || pays.currency === ours) return []
    const exact = multiply(pays.amount, subtract(received.rate, reckoned.rate))
    const result = { amount: round(exact, digitsOf(ours), 'half-up'), currency: ours }
    return [{ receipt: id, reckoned, received, result }]
  })
}

function reckonedRate(file: OrderFile, from: string, to: string): ExchangeResult['reckoned'] | undefined {
  const paper = latestPaper(file, 'commercial-invoice')?.rate ?? latestPaper(file, 'proforma-invoice')?.rate
  if (paper && paper.from === from && paper.to === to) return paper
  const cost = file.deal.cost?.detailed?.rate
  return cost && cost.from === from && cost.to === to ? cost : undefined
}
