import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which they are checked. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'The change', zh: '改动' },
    rows: [
      row('Customer', '客户', 'buyer.name'),
      row("Customer's order", '客户单号', 'customerOrder'),
      row('Changed on', '改动日期', 'change.day'),
      row('Asked for by', '谁要求改', 'change.askedBy'),
      row('Reason', '原因', 'change.reason'),
      row('What was, what is', '原内容、新内容', 'change.rows'),
    ],
  },
  {
    title: { en: 'What follows', zh: '随之而来' },
    rows: [row('Papers replaced', '作废换新的单证', 'change.papers')],
  },
]
