import { sampleDeal } from '@gendan/forms/sample-deal'
import { accountLines } from '@gendan/orderfile/account/account.examples'
import { reckonAccount } from '@gendan/orderfile/account/reckon'

const who = { by: 'a2', at: '2026-07-01T01:20:00.000Z' }
const period = { currency: 'USD', from: '2026-05-01', to: '2026-06-30' }
const account = reckonAccount(accountLines, period)
const filled = {
  given: { number: 'LW-SA26-0001', day: '2026-07-01', version: 1 },
  seller: sampleDeal.seller.letterhead,
  side: 'customer',
  party: sampleDeal.buyer,
  account,
  bank: sampleDeal.seller.banks[0],
  addition: '',
}
const answer = { agrees: false, day: '2026-07-02', person: 'Ingrid', word: 'one payment is missing', files: [], ...who }

/** Everything that happens to a statement of account, once each. */
export const statementEvents = [
  {
    type: 'statement-issued',
    ...{ number: 'LW-SA26-0001', side: 'customer', party: 'p1', name: sampleDeal.buyer.name, ...period },
    ...{ closing: account.closing, day: '2026-07-01', tongue: 'both', filled, ...who },
  },
  { type: 'statement-printed', page: { attachment: 'a'.repeat(64), bytes: 1, pages: 1 } },
  { type: 'statement-sent', sent: { day: '2026-07-01', how: 'mail', to: 'ingrid@halvorsen.example', ...who } },
  { type: 'statement-answered', answer },
  { type: 'statement-withdrawn', reason: 'a receipt was found', ...who },
]

/** What was said about the balance of an order. */
export const chaseEvent = {
  type: 'chase-recorded',
  chase: {
    ...{ id: 'c1', about: 'in 1', day: '2026-06-20', how: 'phone', person: 'Ingrid', said: 'the bank has the order' },
    ...{ promised: '2026-06-30', post: 'salesman', ...who },
  },
}
