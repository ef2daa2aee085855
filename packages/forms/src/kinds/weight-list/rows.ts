import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which the one who makes the set of papers checks them. */
export const rows: readonly RowGroup[] = [
  { title: { en: 'Parties', zh: '双方' }, rows: [row('To', '致', 'buyer.name')] },
  {
    title: { en: 'Weights', zh: '重量' },
    rows: [
      row('Packages', '件数', 'totals.packages'),
      row('Gross weight, kg', '毛重 kg', 'totals.grossKg'),
      row('Net weight, kg', '净重 kg', 'totals.netKg'),
      row('Marks', '唛头', 'marks'),
    ],
  },
]
