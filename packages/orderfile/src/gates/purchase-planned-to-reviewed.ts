import type { Purchase } from '@gendan/forms/deal/purchase'
import { purchaseParts } from '@gendan/forms/deal/purchase-parts'
import { purchaseOrder } from '@gendan/forms/kinds/purchase-order/form'
import type { Gate } from '../gate.ts'
import type { OrderFile } from '../order-file.ts'

/** What stands open before money is promised to a supplier: the order is confirmed inside, signed by the customer, its payment secured. */
const BEFORE_BUYING = ['G5', 'G8', 'G9']

/** G12: each purchase order is reviewed by supervisor or manager before it is sent to the supplier (seed 003, part 3, item 6). */
export const purchasePlannedToReviewed: Gate = {
  id: 'G12',
  title: { en: 'Purchase order reviewed', zh: '采购单审核' },
  help: {
    en: 'Binds what is bought from one supplier: lines, prices, quality demanded, delivery, payment, the note on the order, and who the supplier is with tax number and accounts. The order leaves the house only after it is signed here.',
    zh: '签住向一家供应商采购的内容：商品行、单价、质量要求、交货期、付款、附言，以及供应商名称、税号和账户。签过才能开出。',
  },
  before: 'E8',
  signers: ['supervisor', 'manager', 'general-manager'],
  forcedBy: ['manager', 'general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '6 采购单' },
  kind: purchaseOrder.kind,
  parts: purchaseParts,
  after: BEFORE_BUYING,
  facts({ file, deal, part }, { addition = '' }) {
    const { purchase } = bought(file, part)
    if (!purchase) return undefined
    const supplier = deal.suppliers[purchase.supplier]
    const { name, legalName, taxId, banks } = supplier ?? {}
    return { purchase, supplier: { name, legalName, taxId, banks }, addition }
  },
  ownFacts: bought,
}

function bought(
  { deal: { purchases = [] } }: OrderFile,
  part: string,
): { readonly purchase: Omit<Purchase, 'promised'> | undefined } {
  const found = purchases.find(({ id }) => id === part)
  if (!found) return { purchase: undefined }
  const { promised: _, ...purchase } = found
  return { purchase }
}
