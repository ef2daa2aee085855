import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which who signs looks at them. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'What is left', zh: '结果' },
    rows: [
      row('Margin', '利润率', 'result.margin'),
      row('Profit', '利润', 'result.profit'),
      row('Exchange cost', '换汇成本', 'result.exchangeCost'),
      row('Exchange rate', '汇率', 'rate'),
    ],
  },
  {
    title: { en: 'What it is made of', zh: '构成' },
    rows: [
      row('Invoice', '发票金额', 'result.invoice'),
      row('Net income', '净收入', 'result.netIncome'),
      row('Purchase', '含税进价', 'purchase'),
      row('VAT refund', '出口退税', 'refund'),
      row('Charges', '费用', 'charges'),
      row('Total cost', '总成本', 'result.totalCost'),
    ],
  },
]
