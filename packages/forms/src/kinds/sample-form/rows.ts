import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which a supervisor reads them. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Sample', zh: '样品' },
    rows: [
      row('Goods', '品名', 'sample.name'),
      row('Kind', '样品种类', 'sample.kind'),
      row('Article', '货号', 'article.code'),
      row('Asked for', '客户要', 'sample.asked'),
      row('To make', '打样数量', 'made'),
      row('Demands', '细节要求', 'sample.demands'),
    ],
  },
  {
    title: { en: 'Making', zh: '打样' },
    rows: [
      row('Customer', '客户', 'buyer.name'),
      row('Maker', '打样单位', 'maker'),
      row('Due', '交样日', 'sample.due'),
      row('Fee', '样品费', 'sample.charge'),
    ],
  },
]
