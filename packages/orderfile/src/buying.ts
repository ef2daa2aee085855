import type { Party } from '@gendan/firm/party'
import { neededBy } from '@gendan/forms/deal/needed-by'
import type { Purchase } from '@gendan/forms/deal/purchase'
import { byWeight, type Finding, judge } from '@gendan/kernel/rule'
import { gateRecord, type OrderFile } from './order-file.ts'
import { purchaseDayRules, purchaseRules } from './purchase-rules.ts'

/** Everything wrong with a purchase before it is put into a file, heaviest first. */
export function judgePurchase(file: OrderFile, purchase: Purchase, supplier: Party | undefined): readonly Finding[] {
  const { purchases = [], contract } = file.deal
  return byWeight(
    judge(purchaseRules, {
      purchase,
      needed: neededBy(file.deal),
      // What was signed back is not what is typed now.
      signedBack: false,
      supplier,
      others: purchases.filter(({ id }) => id !== purchase.id),
      lines: contract?.terms.lines.map(({ id }) => id) ?? [],
    }),
  )
}

/** What the days of the purchases in a file leave to be done, each at its path in the deal. */
export function purchaseFindings(file: OrderFile): readonly Finding[] {
  const needed = neededBy(file.deal)
  return (file.deal.purchases ?? []).flatMap((purchase, i) => {
    const signedBack = gateRecord(file, 'G13', purchase.id).signed !== undefined
    const found = judge(purchaseDayRules, { purchase, needed, signedBack })
    return found.map((finding) => ({ ...finding, at: `purchases.${i}.${finding.at}` }))
  })
}
