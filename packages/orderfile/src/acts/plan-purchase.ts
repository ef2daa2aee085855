import { party } from '@gendan/firm/party'
import { type Purchase, purchaseShape } from '@gendan/forms/deal/purchase'
import { change, done, type Now, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { blocks, type Finding } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { judgePurchase } from '../buying.ts'
import { mistypedYear } from '../mistyped-year.ts'
import { noPurchase } from '../no-purchase.ts'
import { gateRecord, type OrderFile, orderFile } from '../order-file.ts'
import { billsOf } from '../payables.ts'
import { stop } from '../refuse.ts'

const input = z.object({
  /** Its id is empty for a new one. A promised day is not read here: it is recorded when the supplier promises it. */
  purchase: purchaseShape,
  /** Why it changes; needed where its order was signed already. */
  reason: z.string().trim().max(1000).default(''),
})

/** Puts a purchase into the file, new or changed. What was signed and sent before is closed again by the change itself. */
export const planPurchase = onward({
  name: 'plan-purchase',
  title: { en: 'Plan a purchase', zh: '安排采购' },
  right: 'purchase',
  on: orderFile,
  does: 'changes',
  input,
  needs: (_, { purchase: { supplier } }) => (supplier ? [refTo(party, supplier)] : []),
  decide(file, { purchase: typed, reason }, now, facts) {
    const before = file.deal.purchases?.find(({ id }) => id === typed.id)
    if (typed.id !== '' && !before) return refused([noPurchase()])
    const purchase = putTogether(typed, before, now)
    const supplier = typed.supplier ? facts.of(party, typed.supplier) : undefined
    const findings = [
      ...judgePurchase(file, purchase, supplier),
      ...yearFindings(purchase, before, now),
      ...changeFindings(file, purchase, before, reason),
    ]
    if (blocks(findings)) return refused(findings)
    return done([change(orderFile, file.id, { type: 'purchase-put', purchase, reason })])
  },
})

function yearFindings({ deliver }: Purchase, before: Purchase | undefined, { day }: Now): readonly Finding[] {
  if (deliver === before?.deliver) return []
  return mistypedYear(deliver, day, 'deliver').map(({ at, says, remedy }) => stop('PU-27', at, says, remedy))
}

/** The promise stands while what was promised, by whom and for which day, stands. */
function putTogether(typed: Purchase, before: Purchase | undefined, now: Now): Purchase {
  const { promised: _, ...purchase } = { ...typed, id: before?.id ?? now.id }
  const promised = before?.promised
  const kept =
    before &&
    promised &&
    before.supplier === purchase.supplier &&
    before.deliver === purchase.deliver &&
    same(before.lines, purchase.lines)
  return kept ? { ...purchase, promised } : purchase
}

function changeFindings(
  file: OrderFile,
  purchase: Purchase,
  before: Purchase | undefined,
  reason: string,
): readonly Finding[] {
  if (!before) return []
  if (same(before, purchase))
    return [
      stop(
        'PU-21',
        '',
        { en: 'Nothing was changed.', zh: '没有任何改动。' },
        { en: 'Change the purchase, or leave.', zh: '请改动采购，或离开。' },
      ),
    ]
  return [...invoiced(file, purchase, before), ...unexplained(file, before, reason)]
}

/** Whose it is and in which money stays while an invoice of the supplier stands on it. */
function invoiced(file: OrderFile, { supplier, currency }: Purchase, before: Purchase): readonly Finding[] {
  const same = supplier === before.supplier && currency === before.currency
  if (same || billsOf(file.deal.money, before.id).length === 0) return []
  return [
    stop(
      'PU-26',
      supplier === before.supplier ? 'currency' : 'supplier',
      { en: 'The supplier has invoiced it as it stands.', zh: '供应商已按原采购开票。' },
      { en: 'Withdraw his invoice first, or plan another purchase.', zh: '请先撤回供应商发票，或另做一份采购。' },
    ),
  ]
}

function unexplained(file: OrderFile, before: Purchase, reason: string): readonly Finding[] {
  if (!gateRecord(file, 'G12', before.id).signed || reason !== '') return []
  return [
    stop(
      'PU-22',
      'reason',
      { en: 'Its order was signed; no reason is given for the change.', zh: '采购单已审核，没有写修改原因。' },
      { en: 'Say why it changes; it must be signed and sent anew.', zh: '请写明原因；须重新审核并发出。' },
    ),
  ]
}
