import { purchaseParts } from '@gendan/forms/deal/purchase-parts'
import { purchaseOrder } from '@gendan/forms/kinds/purchase-order/form'
import type { Binding } from '../binding.ts'
import { boughtFor, boughtForTheDay } from '../bought-for.ts'
import type { Gate } from '../gate.ts'
import { latestPaper, type OrderFile } from '../order-file.ts'
import { sentAsSigned } from '../sent-as-signed.ts'

/** G13: the supplier has signed the purchase order back, as it was sent (seed 003, part 3, item 6: 签回作实). */
export const purchaseSentToSignedBack: Gate = {
  id: 'G13',
  title: { en: 'Purchase order signed back', zh: '采购单签回' },
  help: {
    en: "Binds the purchase order as it was sent, by number and version, the purchase in it, and what it is bought for: goods, quantities, and packing of the customer's order, shipped no earlier than he delivers. Show the supplier's signed and chopped copy, or his word on the change; record the day he promises in the purchase.",
    zh: '签住已发出的那一版采购单（编号和版次）及其采购内容，以及为之采购的订单商品、数量、包装，装运期不早于其交货日。请上传供应商签字盖章的签回件；订单改动后上传供应商对改动的确认。并在采购里登记承诺交货日。',
  },
  before: 'E9',
  signers: ['buyer', 'merchandiser', 'supervisor', 'manager', 'general-manager'],
  forcedBy: ['supervisor', 'manager', 'general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '6 采购单' },
  shown: 'file',
  from: 'supplier',
  parts: purchaseParts,
  after: ['G12'],
  lacks: (file, part) => sentAsSigned(file, purchaseOrder.kind, 'G12', part),
  ...onceSent(boughtFor),
  boundBefore: [onceSent(boughtForTheDay)],
}

/** What was sent, and what it is bought for. */
function onceSent(serves: typeof boughtFor): Binding {
  const own = (file: OrderFile, part: string) => sent(file, part, serves)
  return {
    facts: ({ file, part }) => (latestPaper(file, purchaseOrder.kind, part) ? own(file, part) : undefined),
    ownFacts: own,
  }
}

function sent(file: OrderFile, part: string, serves: typeof boughtFor) {
  const paper = latestPaper(file, purchaseOrder.kind, part)
  const found = file.deal.purchases?.find(({ id }) => id === part)
  const { promised: _, ...purchase } = found ?? {}
  const ordered = found && serves(found, file.deal.contract?.terms)
  return { paper: paper?.number, version: paper?.version, purchase: found && purchase, ordered }
}
