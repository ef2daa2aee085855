import type { Finding } from '@gendan/kernel/rule'
import type { PageSpot } from './sheet-pages.tsx'

/** Invented parties and figures: what the picture test shows. */
export const findings: readonly Finding[] = [
  {
    rule: 'BANK-02',
    at: 'own.account',
    verdict: 'fail',
    weight: 'block',
    says: { en: 'The account changed 3 days ago and nobody has called back', zh: '收款账户 3 天前改过，还没回电核实' },
    remedy: {
      en: 'Changed from …8840 102 to …8842 617 on 15 March. Two people call back on the old number before it is sent.',
      zh: '账户由 …8840 102 改为 …8842 617（3/15）。须两人按旧号码回电，再发出。',
    },
    source: { title: '门户规则', at: '4.2' },
  },
  {
    rule: 'PACK-05',
    at: 'packing.volume',
    verdict: 'fail',
    weight: 'warn',
    says: { en: '71.30 m³ does not fit one 40HC', zh: '71.30 m³ 装不进一个 40HC' },
    remedy: {
      en: 'About 68 m³ can be used. Take 30 sets less, or book more space.',
      zh: '可用约 68 m³。减 30 套壁架，或多订舱位。',
    },
    source: { title: 'ISO 668:2020', at: '6' },
  },
  {
    rule: 'LC-11',
    at: 'credit.latestShipment',
    verdict: 'cannot-tell',
    weight: 'warn',
    says: { en: 'The credit has not arrived yet', zh: '信用证还没到' },
    source: { title: 'UCP 600', at: 'art. 6' },
  },
  {
    rule: 'MARK-01',
    at: 'own.marks',
    verdict: 'judgement',
    weight: 'note',
    says: { en: 'Last time the buyer wanted the origin on the marks', zh: '客户上次要唛头加原产国' },
    source: { title: 'LW25-0410', at: '唛头末行' },
  },
]

export const spots: readonly PageSpot[] = [
  { at: 'contract.buyer', page: 1, x: 16, y: 50, width: 70, height: 12, name: { en: 'Buyer', zh: '买方' } },
  { at: 'packing.volume', page: 1, x: 40, y: 168, width: 92, height: 5, name: { en: 'Volume', zh: '体积' } },
  { at: 'own.validUntil', page: 1, x: 160, y: 62, width: 34, height: 5, name: { en: 'Valid until', zh: '有效期' } },
  { at: 'own.account', page: 1, x: 108, y: 190, width: 78, height: 14, name: { en: 'Account', zh: '收款账户' } },
  { at: 'own.marks', page: 1, x: 16, y: 190, width: 40, height: 18, name: { en: 'Marks', zh: '唛头' } },
]

/** A page as the press draws it: one SVG at true size in millimetres. */
export const page = `data:image/svg+xml,${encodeURIComponent(drawn())}`

function drawn(): string {
  const text = (x: number, y: number, size: number, words: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="${size}" ${more}>${words}</text>`
  const rows = ['HL-2201 Oak dining chair, cane seat', 'HL-2207 Oak side table', 'HL-2215 Folding bench, beech'].map(
    (row, i) => text(16, 88 + i * 10, 3.2, row) + text(194, 88 + i * 10, 3.2, '23,328.00', 'text-anchor="end"'),
  )
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297" font-family="sans-serif" fill="#16181c">',
    '<rect x="16" y="14" width="10.5" height="10.5" fill="#22382f"/><path d="M16 27h178M16 76h178M16 81h178M16 122h178" stroke="#16181c" stroke-width=".3"/>',
    text(30, 20, 3.7, 'NINGBO LINWAN HOME FURNISHING CO., LTD.', 'font-weight="600"'),
    text(16, 40, 5, 'PROFORMA INVOICE', 'font-weight="600"'),
    text(16, 54, 3.2, 'HALVORSEN &amp; LUND AS', 'font-weight="600"') +
      text(16, 59, 3.2, 'Industrigata 36, 0357 Oslo, Norway'),
    text(194, 66, 3.2, '1 April 2026', 'text-anchor="end"') + text(130, 66, 2.8, 'Valid until'),
    ...rows,
    text(16, 127, 3.2, 'TOTAL CIF OSLO, INCOTERMS 2020', 'font-weight="600"') +
      text(194, 127, 3.2, 'USD 44,892.00', 'text-anchor="end"'),
    text(16, 172, 3.2, 'Packing') + text(41, 172, 3.2, '675 cartons, 71.30 m3, one 40 ft high-cube container.'),
    text(109, 194, 3.2, 'East Harbour Bank, Ningbo Branch') +
      text(109, 199, 3.2, 'SWIFT EHBKCNBN A/C 3901 0000 8842 617'),
    ...['H&amp;L AS', 'HL-44018', 'OSLO', 'C/NO. 1-675'].map((line, i) => text(17, 194 + i * 4.4, 3.2, line)),
    text(16, 288, 2.5, 'LW26-0163-PI v2 draft') + text(194, 288, 2.5, '1 / 1', 'text-anchor="end"'),
    '</svg>',
  ].join('')
}

export interface Order {
  readonly no: string
  readonly customer: string
  readonly po: string
  readonly goods: string
  readonly quantity: string
  readonly amount: string
  readonly slack: number
  readonly gate: 'turn' | 'again' | 'stop' | 'not-demanded'
  readonly shipBy: string
}

const order = (
  ...[no, customer, po, goods, quantity, amount, slack, gate, shipBy]: [
    string,
    string,
    string,
    string,
    string,
    string,
    number,
    Order['gate'],
    string,
  ]
): Order => ({
  no,
  customer,
  po,
  goods,
  quantity,
  amount,
  slack,
  gate,
  shipBy,
})

export const orders: readonly Order[] = [
  order(
    'LW26-0147',
    'Tillbrook Retail',
    'TB-88213',
    'Aske 橡木藤面餐椅 等 3 款',
    '1,900',
    '86,160',
    -2,
    'again',
    '2026-04-17',
  ),
  order('LW26-0139', 'Kestrel & Finch', 'KF-20417', 'Marlow 胡桃木斗柜', '260', '61,880', -1, 'stop', '2026-03-27'),
  order('LW26-0152', 'Bremer Wohnwelt', '4500771920', 'Fjord 折叠长凳', '840', '48,720', 1, 'turn', '2026-04-15'),
  order('LW26-0156', 'Okada Living', 'OKD-7731', 'Nami 白蜡木边几', '600', '22,140', 1, 'turn', '2026-04-20'),
  order('LW26-0158', 'Almacenes Brisa', 'BR-3308', 'Lofot 壁架', '1,500', '32,100', 4, 'turn', '2026-05-06'),
  order('LW26-0149', 'Maison Verdane', 'MV26-114', 'Colette 软包餐椅', '720', '45,360', 7, 'turn', '2026-04-16'),
  order(
    'LW26-0160',
    'Southern Cross Homewares',
    'SCH-5521',
    'Banksia 电视柜',
    '320',
    '70,720',
    8,
    'again',
    '2026-05-22',
  ),
  order('LW26-0161', 'Norrsken Möbler', 'NM-1207', 'Vik 床头柜', '480', '21,120', 9, 'not-demanded', '2026-05-29'),
  order('LW26-0163', 'Halvorsen & Lund', 'HL-44018', 'Fjell 餐椅 等 4 款', '1,140', '44,892', 13, 'turn', '2026-06-10'),
]
