import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which the one who makes the set of papers checks them. */
export const rows: readonly RowGroup[] = [
  { title: { en: 'Parties', zh: '双方' }, rows: [row('To', '致', 'buyer.name')] },
  {
    title: { en: 'Certificate', zh: '证书' },
    rows: [
      row('Certificate', '证书种类', 'certificate'),
      row('Issued by', '签证机构', 'authority'),
      row('Goods', '货物', 'lines'),
      row('From', '自', 'from'),
      row('Packages', '件数', 'packing'),
    ],
  },
]
