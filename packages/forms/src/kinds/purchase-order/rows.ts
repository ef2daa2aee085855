import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which they are checked. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Stressed', zh: '特别注明' },
    rows: [row('Quality', '质量要求', 'quality'), row('Delivery by', '交货期', 'deliver')],
  },
  {
    title: { en: 'Supplier', zh: '供应商' },
    rows: [row('Name', '名称', 'supplier.name')],
  },
  {
    title: { en: 'Price and payment', zh: '价格与付款' },
    rows: [row('Total', '合计', 'total'), row('Payment', '付款', 'payment')],
  },
  {
    title: { en: 'Delivery', zh: '交货' },
    rows: [row('Place', '交货地点', 'place'), row('Packing', '包装', 'packing')],
  },
]
