import { keepBank, recordRate } from '@gendan/firm/acts/company-acts'
import { sampleDeal } from '@gendan/forms/sample-deal'
import type { Desk } from '@gendan/office/desk'
import type { Teller } from '@gendan/office/teller'

/** A firm with somebody who may open its accounts. */
export interface FirmOf {
  readonly company: string
  readonly founder: Pick<Desk, 'account' | 'posts'>
}

/** What every story finds in its firm: accounts for two moneys, and their rates. */
export async function setUp(teller: Teller, stage: FirmOf, start: string): Promise<void> {
  const manager = { id: stage.founder.account, posts: stage.founder.posts }
  const [bank] = sampleDeal.seller.banks
  await teller.does(manager, keepBank, stage.company, { bank: { ...bank, id: 'cny', currency: 'CNY' } })
  for (const [currency, rate] of [
    ['USD', '7.0850'],
    ['EUR', '7.7200'],
  ]) {
    await teller.does(manager, keepBank, stage.company, { bank: { ...bank, id: currency?.toLowerCase(), currency } })
    await teller.does(manager, recordRate, stage.company, {
      rate: { from: currency, to: 'CNY', rate, source: 'Bank of China, buying rate', day: start },
    })
  }
}
