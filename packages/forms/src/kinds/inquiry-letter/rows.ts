import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which they are checked. */
export const rows: readonly RowGroup[] = [
  { title: { en: 'Supplier', zh: '供应商' }, rows: [row('Name', '名称', 'supplier.name')] },
  {
    title: { en: 'Asked for', zh: '询价内容' },
    rows: [
      row('Answer by', '请于…前报价', 'answerBy'),
      row('Place of delivery', '交货地点', 'place'),
      row('Quality and wishes', '质量与要求', 'wishes'),
    ],
  },
]
