import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which one checks them before it goes out. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Customer', zh: '客户' },
    rows: [row('Customer', '客户', 'buyer.name'), row('In answer to', '答复', 'answers')],
  },
  {
    title: { en: 'Offer', zh: '发盘' },
    rows: [
      row('Binding until', '有效期', 'answerBy'),
      row('Delivery', '价格条款', 'terms.delivery'),
      row('Payment', '付款', 'terms.payment'),
      row('Shipment', '装运', 'terms.shipment'),
    ],
  },
]
