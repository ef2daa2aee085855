import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which a merchandiser checks them. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Who and when', zh: '谁做、何时' },
    rows: [
      row('Made by', '加工单位', 'maker'),
      row("Customer's order", '客户订单', 'customerOrder'),
      row('Start', '开工日', 'start'),
      row('Goods complete', '货齐日', 'finish'),
      row('Latest shipment', '最迟装运', 'latest'),
    ],
  },
  {
    title: { en: 'What', zh: '做什么' },
    rows: [
      row('Quantity made', '生产数量', 'quantities'),
      row('Demands', '生产要求', 'demands'),
      row('Quality points', '质量要点', 'quality'),
      row('Kept sample', '封样', 'sample'),
    ],
  },
  {
    title: { en: 'Packing', zh: '包装' },
    rows: [row('Packing', '包装要求', 'packing'), row('Cartons', '箱数', 'cartons'), row('Marks', '唛头', 'marks')],
  },
]
