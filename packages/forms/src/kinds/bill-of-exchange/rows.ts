import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which the one who makes the set of papers checks them. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Parties', zh: '当事人' },
    rows: [row('Drawn on', '付款人', 'drawee'), row('Drawn under', '出票条款', 'clause')],
  },
  {
    title: { en: 'Amount', zh: '金额' },
    rows: [row('Amount', '金额', 'total'), row('In words', '大写', 'inWords'), row('Tenor', '期限', 'tenor')],
  },
]
