import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which the one who makes the set of papers checks them. */
export const rows: readonly RowGroup[] = [
  { title: { en: 'Parties', zh: '双方' }, rows: [row('To', '致', 'buyer.name')] },
  {
    title: { en: 'Content', zh: '内容' },
    rows: [
      row('Maker', '制造商', 'issuer.name'),
      row('Declares', '证明内容', 'declares'),
      row('Goods', '货物', 'goods'),
    ],
  },
]
