import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Meeting', zh: '会议' },
    rows: [
      row('Held on', '开会日期', 'held'),
      row('Present', '到会人员', 'present'),
      row("Customer's order", '客户订单', 'customerOrder'),
      row('Made by', '加工单位', 'maker'),
      row('Goods complete', '货齐日', 'finish'),
      row('Latest shipment', '最迟装运', 'latest'),
    ],
  },
  {
    title: { en: 'Explained', zh: '讲解' },
    rows: [
      row('Agenda', '讲解内容', 'agenda'),
      row('New against the last order', '与上一单不同', 'against'),
      row('Risks', '风险', 'risks'),
    ],
  },
  {
    title: { en: 'Said and decided', zh: '答复与决定' },
    rows: [
      row('Confirmations', '各部门确认', 'heads'),
      row('Said at the meeting', '会上说明', 'minutes'),
      row('Decisions', '决定事项', 'decisions'),
    ],
  },
]
