import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which a merchandiser checks them. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Parties', zh: '双方' },
    rows: [row('Buyer', '买方', 'buyer.name'), row("Customer's order", '客户订单', 'customerOrder')],
  },
  {
    title: { en: 'Cartons', zh: '箱子' },
    rows: [
      row('Cartons', '箱数', 'totals.packages'),
      row('Gross weight', '毛重', 'totals.grossKg'),
      row('Net weight', '净重', 'totals.netKg'),
      row('Measurement', '体积', 'totals.volumeM3'),
      row('Packed', '装箱日', 'packed'),
      row('Marks', '唛头', 'marks'),
    ],
  },
]
