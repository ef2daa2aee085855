import { type Firm, rateOn } from '@gendan/firm/firm'
import type { Goods } from '@gendan/firm/goods'
import type { Party } from '@gendan/firm/party'
import type { Deal } from '@gendan/forms/deal/deal'
import { customerOrderRules } from '@gendan/forms/incoming/customer-order/rules'
import { chainOf } from '@gendan/forms/offer/chain'
import type { Day } from '@gendan/kernel/day'
import { byWeight, type Finding, judge } from '@gendan/kernel/rule'
import { purchaseFindings } from './buying.ts'
import { boundsRules } from './credit/bounds-rules.ts'
import { fileRules } from './file-rules.ts'
import type { OrderFile } from './order-file.ts'
import { orderRules } from './order-rules.ts'
import { stalePapers } from './stale.ts'
import { talksRules } from './talks/talks-rules.ts'

/** A file with everything it is judged by. */
export interface FileSubject {
  readonly file: OrderFile
  readonly deal: Deal
  readonly firm: Firm
  readonly buyer: Party
  readonly goods: readonly Goods[]
  readonly today: Day
}

/** Everything missing, contradictory or out of date in a file, heaviest first. */
export function fileFindings(subject: FileSubject): readonly Finding[] {
  const { file, deal, firm, today } = subject
  const { order, contract, offer } = file.deal
  const currency = contract?.terms.currency ?? offer?.terms.currency
  const ours = [firm.letterhead.name.en, firm.letterhead.name.zh, firm.letterhead.short.en].filter(Boolean)
  return byWeight([
    ...(order
      ? judge(customerOrderRules, { order: order.order, today, us: ours }).map((finding) => ({
          ...finding,
          at: `order.order.${finding.at}`,
        }))
      : []),
    ...(order && contract ? judge(orderRules, { order, contract }) : []),
    ...judge(talksRules, { chain: chainOf(file.deal), settled: contract !== undefined || order !== undefined, today }),
    ...purchaseFindings(file),
    ...judge(boundsRules, file),
    ...judge(fileRules, {
      stale: stalePapers(file, deal),
      underReview: subject.goods.filter((item) => item.underReview !== ''),
      rateMissing:
        currency !== undefined &&
        currency !== firm.rules.currency &&
        !rateOn(firm, currency, firm.rules.currency, today)
          ? { from: currency, to: firm.rules.currency }
          : undefined,
      uncosted: offer !== undefined && contract === undefined && file.deal.cost === undefined,
      unmatched: order ? order.order.lines.filter((line) => !order.goods[line.number]).map((line) => line.number) : [],
    }),
  ])
}
