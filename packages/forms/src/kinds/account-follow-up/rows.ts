import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Order', zh: '订单' },
    rows: [
      row('Buyer', '买方', 'buyer.name'),
      row("Customer's order", '客户订单', 'customerOrder'),
      row('Amount', '金额', 'amount'),
      row('Delivery', '贸易术语', 'delivery'),
      row('Payment', '付款', 'payment'),
    ],
  },
]
