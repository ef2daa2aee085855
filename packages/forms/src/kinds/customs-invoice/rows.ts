import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which the one who makes the set of papers checks them. */
export const rows: readonly RowGroup[] = [
  { title: { en: 'Parties', zh: '双方' }, rows: [row('To', '致', 'buyer.name')] },
  {
    title: { en: 'Price', zh: '价格' },
    rows: [row('Delivery', '价格条款', 'delivery'), row('Total', '合计', 'total'), row('Origin', '原产国', 'origin')],
  },
  {
    title: { en: 'Shipment', zh: '装运' },
    rows: [row('From', '自', 'from'), row('Packages', '件数', 'packing'), row('Marks', '唛头', 'marks')],
  },
]
