import { supplierOfferShape } from '@gendan/forms/deal/sourcing'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessClosed } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { stop } from '../refuse.ts'
import { supplierOfferRules } from '../sourcing/sourcing-rules.ts'

const input = z.object({
  /** Which of those asked it comes from, by id. */
  asked: z.string(),
  offer: supplierOfferShape,
})

/** Records what a supplier offers; a later offer of his replaces it, and the journal keeps both. */
export const recordSupplierOffer = unlessClosed({
  name: 'record-supplier-offer',
  title: { en: "Record a supplier's offer", zh: '登记供应商报价' },
  right: 'purchase',
  on: orderFile,
  does: 'changes',
  input,
  files: ({ offer }) => offer.proof.map(({ attachment }) => attachment),
  decide(file, { asked: id, offer }, now) {
    const { sourcing } = file.deal
    const asked = sourcing?.asked.find((one) => one.id === id)
    if (!sourcing || !asked) return refused([nobodyAsked()])
    const findings = judge(supplierOfferRules, { asked, sourcing, offer, today: now.day })
    if (blocks(findings)) return refused(findings)
    return done([change(orderFile, file.id, { type: 'supplier-offered', asked: id, offer })])
  },
})

function nobodyAsked() {
  return stop(
    'SQ-30',
    'asked',
    { en: 'This supplier was not asked.', zh: '没有向该供应商询价。' },
    { en: 'Ask him first.', zh: '请先询价。' },
  )
}
