import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which a supervisor asks for them. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Inspection', zh: '验货' },
    rows: [
      row('Kind', '种类', 'inspection.kind'),
      row('Day', '日期', 'inspection.done'),
      row('Place', '地点', 'inspection.place'),
      row('Maker', '生产单位', 'maker'),
      row('Lot', '批量', 'inspection.lot'),
      row('Severity', '严格度', 'inspection.severity'),
      row('Drawn', '抽样', 'inspection.drawn'),
      row('Kept sample', '留样', 'opening'),
    ],
  },
  {
    title: { en: 'Result', zh: '结果' },
    rows: [
      row('Verdict', '结论', 'inspection.verdict'),
      row('Defects found', '发现缺陷', 'inspection.found'),
      row('Points', '质量要点', 'points'),
      row('What is done', '处理', 'inspection.remedy'),
    ],
  },
]
