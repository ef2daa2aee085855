import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which the one who makes the set of papers checks them. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Parties', zh: '双方' },
    rows: [row('Buyer', '买方', 'buyer.name'), row("Customer's order", '客户订单', 'customerOrder')],
  },
  {
    title: { en: 'Price and payment', zh: '价格与付款' },
    rows: [row('Delivery', '价格条款', 'delivery'), row('Total', '合计', 'total'), row('Payment', '付款', 'payment')],
  },
  {
    title: { en: 'Shipment', zh: '装运' },
    rows: [
      row('From', '自', 'from'),
      row('Vessel, B/L', '船名、提单', 'shipment'),
      row('Cartons, measure', '箱数与体积', 'packing'),
      row('Origin', '原产国', 'origin'),
      row('Marks', '唛头', 'marks'),
    ],
  },
]
