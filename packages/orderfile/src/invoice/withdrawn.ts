import type { Finding } from '@gendan/kernel/rule'
import { stop } from '../refuse.ts'
import type { SupplierInvoice } from '../supplier-invoice.ts'

/** Said of an invoice that was withdrawn. Nothing while it stands. */
export function withdrawnAlready({ withdrawn, facts }: SupplierInvoice): readonly Finding[] {
  if (!withdrawn) return []
  return [
    stop(
      'SI-20',
      '',
      {
        en: `Invoice ${facts.number} was withdrawn: ${withdrawn.reason}`,
        zh: `发票 ${facts.number} 已撤回：${withdrawn.reason}`,
      },
      { en: 'Enter it anew; its number is free again.', zh: '请重新登记，该号码可再用。' },
    ),
  ]
}
