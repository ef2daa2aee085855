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
      row('Gross weight, kg', '毛重 kg', 'totals.grossKg'),
      row('Net weight, kg', '净重 kg', 'totals.netKg'),
      row('Measurement, m³', '体积 m³', 'totals.volumeM3'),
      row('Packed', '装箱日', 'packed'),
      row('Marks', '唛头', 'marks'),
    ],
  },
]
