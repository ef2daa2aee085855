import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which the one who makes the set of papers checks them. */
export const rows: readonly RowGroup[] = [
  {
    title: { en: 'Insured', zh: '投保' },
    rows: [
      row('Insurer', '保险人', 'insurer'),
      row('Insured', '被保险人', 'insuredParty'),
      row('Insured amount', '保险金额', 'insured'),
      row('Risks', '险别', 'cover'),
      row('Claims payable at', '赔付地点', 'claimsAt'),
    ],
  },
  {
    title: { en: 'Goods', zh: '货物' },
    rows: [
      row('Packages', '件数', 'packing'),
      row('Invoice value', '发票金额', 'total'),
      row('Marks', '唛头', 'marks'),
    ],
  },
]
