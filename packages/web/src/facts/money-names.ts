import type { Words } from '@gendan/kernel/words'

/** What the facts of an order's money are called: what its price has beside the goods, what suppliers invoice. */
export const moneyNames: Readonly<Record<string, Words>> = {
  about: { en: 'what it is about', zh: '所涉款项' },
  account: { en: 'account number', zh: '账号' },
  adjustments: { en: 'allowances and charges', zh: '折让与附加费' },
  bill: { en: "supplier's invoice", zh: '供应商发票' },
  bills: { en: "suppliers' invoices", zh: '供应商发票' },
  decision: { en: 'decision', zh: '处理' },
  decisions: { en: 'decisions', zh: '决定' },
  otherOrigin: { en: 'origin of other goods', zh: '其余商品原产国' },
  returns: { en: 'paid back', zh: '退款' },
  special: { en: 'VAT special invoice', zh: '增值税专用发票' },
  toNumber: { en: 'order it is carried to', zh: '转入订单' },
}
