import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which the one who makes the set of papers checks them. */
export const rows: readonly RowGroup[] = [
  { title: { en: 'Parties', zh: '双方' }, rows: [row('To', '致', 'buyer.name')] },
  {
    title: { en: 'Shipment', zh: '装运' },
    rows: [
      row('From', '自', 'from'),
      row('Vessel', '船名', 'shipment.vessel'),
      row('B/L no.', '提单号', 'shipment.billOfLading'),
      row('On board', '装船日', 'shipment.onBoard'),
      row('Packages', '件数', 'packing'),
      row('Value', '货值', 'total'),
    ],
  },
]
