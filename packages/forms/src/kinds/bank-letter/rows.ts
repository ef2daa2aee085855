import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which the one who makes the set of papers checks them. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Bank', zh: '银行' },
    rows: [
      row('Our bank', '我方银行', 'bank.bankName'),
      row('Amount', '金额', 'total'),
      row('Drawee', '付款人', 'buyer.name'),
    ],
  },
  { title: { en: 'Papers', zh: '单据' }, rows: [row('Listed', '清单', 'papers'), row('Orders', '指示', 'orders')] },
]
