import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which the one who makes the set of papers checks them. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Parties', zh: '当事人' },
    rows: [
      row('Shipper', '发货人', 'shipper'),
      row('Consignee', '收货人', 'consignee'),
      row('Notify', '通知人', 'notify'),
    ],
  },
  {
    title: { en: 'Goods', zh: '货物' },
    rows: [
      row('Packages', '件数', 'packing.packages'),
      row('Weights', '重量', 'packing.grossKg'),
      row('Marks', '唛头', 'marks'),
    ],
  },
  {
    title: { en: 'Way', zh: '运输' },
    rows: [row('From', '自', 'from'), row('To', '至', 'to'), row('Freight', '运费', 'freight')],
  },
]
