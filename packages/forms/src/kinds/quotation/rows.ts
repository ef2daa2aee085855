import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Customer', zh: '客户' },
    rows: [row('Customer', '客户', 'buyer.name'), row('Contact', '联系人', 'buyer.contact.name')],
  },
  {
    title: { en: 'Offer', zh: '发盘' },
    rows: [
      row('Delivery', '价格条款', 'delivery'),
      row('Total', '合计', 'total'),
      row('Payment', '付款', 'payment'),
      row('Shipment', '装运', 'shipment'),
      row('Cartons, measure', '箱数与体积', 'packing'),
    ],
  },
]
