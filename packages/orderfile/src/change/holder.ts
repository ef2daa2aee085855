import type { Deal } from '@gendan/forms/deal/deal'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '../order-file.ts'

/** Papers that stay in the house. */
const INSIDE: ReadonlySet<string> = new Set(['cost-sheet', 'inspection-report', 'sample-form'])

/** Who holds a paper that left our desk: the customer, the supplier of its purchase, the workshop; or nobody outside. */
export function holderOf(file: OrderFile, { suppliers }: Deal, paper: string): Words {
  const issued = file.papers.find(({ id }) => id === paper)
  if (!issued || INSIDE.has(issued.kind)) return { en: 'our own desks', zh: '公司内部' }
  if (issued.kind === 'production-order')
    return suppliers[file.deal.production?.maker ?? '']?.name ?? { en: 'our workshop', zh: '本厂车间' }
  if (issued.kind !== 'purchase-order') return { en: 'the customer', zh: '客户' }
  const purchase = file.deal.purchases?.find(({ id }) => id === issued.part)
  return suppliers[purchase?.supplier ?? '']?.name ?? { en: 'the supplier', zh: '供应商' }
}
