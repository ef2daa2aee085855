import type { DueRow } from '@gendan/contract/money-rows'
import type { Allotment } from '@gendan/orderfile/money/allotting'

/** Where a share goes that settles a line of what is due. */
export function shareOf({
  id,
  purchase,
  invoice,
  sample,
  what,
}: DueRow): Pick<Allotment, 'file' | 'purchase' | 'invoice' | 'sample' | 'purpose'> {
  const purpose = what === 'deposit' || what === 'sample' ? what : 'balance'
  return { file: id, purchase, invoice, sample, purpose }
}
