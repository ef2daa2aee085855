import type { AmountAsRead, CustomerOrder } from '@gendan/forms/incoming/customer-order/shape'
import { writePrice } from '@gendan/kernel/money'
import { type Lang, say, type Words } from '@gendan/kernel/words'

/**
 * An amount or price of the customer's: grouped and with all digits of its currency as on our papers, but never cut to
 * them, since it is what he wrote. Without a currency where he named none.
 */
export function amountText({ amount, currency }: AmountAsRead): string {
  return `${currency} ${writePrice({ amount, currency, per: '' })}`.trim()
}

/** Several clauses of one kind in one line, parted as the tongue parts them. */
export function clauseList(clauses: readonly (string | undefined)[], lang: Lang): string {
  return clauses.filter(Boolean).join(lang === 'zh' ? '；' : '; ')
}

const REFERENCES: Readonly<Record<keyof CustomerOrder['references'], Words>> = {
  quotation: { en: 'our quotation', zh: '我方报价' },
  contract: { en: 'contract', zh: '合同' },
  project: { en: 'project', zh: '项目' },
  originator: { en: "originator's document", zh: '申请方单据' },
  previousOrder: { en: 'earlier order', zh: '前一订单' },
  catalogue: { en: 'catalogue', zh: '目录' },
  salesOrder: { en: 'our number for it', zh: '我方单号' },
  customer: { en: "customer's reference", zh: '客户参考' },
  costCode: { en: 'cost code', zh: '成本代码' },
}

/** The numbers an order refers to, each with what it is the number of, always in the same order. */
export function referenceText(references: CustomerOrder['references'], lang: Lang): string {
  const kinds = Object.keys(REFERENCES) as (keyof typeof REFERENCES)[]
  return kinds
    .flatMap((kind) => (references[kind] ? [`${say(REFERENCES[kind], lang)} ${references[kind]}`] : []))
    .join(' · ')
}
