import type { Block, Cell, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'

/** A proforma invoice between invented parties: every kind of block a paper uses. `count` lines of goods. */
export function sampleSheet(changed: Partial<Sheet> = {}, count = 4): Sheet {
  return {
    title: words('PROFORMA INVOICE', '形式发票'),
    tongue: 'both',
    lead: 'en',
    letterhead: {
      name: words('QUANZHOU HAIYAO CERAMICS IMP. & EXP. CO., LTD.', '泉州海窑陶瓷进出口有限公司'),
      lines: ['No. 18 Donghai Street, Fengze, Quanzhou 362000, China', 'Tel +86 595 0000 2100 · sales@haiyao.example'],
    },
    blocks: [heading, goods(count), amountInWords, terms, marksAndBank, hands],
    foot: 'HY26-0218-PI · v1 · draft 草稿',
    ...changed,
  }
}

/** A sheet that holds one text block and nothing else. */
export function sheetOf(...cells: readonly Cell[]): Sheet {
  return sampleSheet({ blocks: cells.map((one) => ({ block: 'text', cell: one })) })
}

function words(en: string, zh: string): Words {
  return { en, zh }
}

function cell(text: Cell['text'], at?: string): Cell {
  return at === undefined ? { text } : { text, at }
}

const heading: Block = {
  block: 'columns',
  shares: [1.35, 1],
  columns: [
    [
      {
        block: 'lines',
        label: words('To', '致'),
        strong: true,
        lines: [
          cell('BRAMWELL & ASHE LTD', 'buyer.name'),
          cell('14 Quay Lane, Bristol BS1 4QA, United Kingdom', 'buyer.address'),
          cell('Att. Mr. Owen Ashe', 'buyer.contact'),
        ],
      },
    ],
    [
      {
        block: 'pairs',
        rows: [
          [words('No.', '编号'), cell('HY26-0218-PI', 'number')],
          [words('Date', '日期'), cell(words('18 March 2026', '2026年3月18日'), 'date')],
          [words('Your order', '客户订单'), cell('BA-7731', 'order')],
          [words('Valid until', '有效期'), cell('1 April 2026', 'validUntil')],
        ],
      },
    ],
  ],
}

const kinds = [
  [
    'KB-310',
    'Stoneware mug “Tide”, 350 ml, reactive glaze',
    '炻瓷马克杯 潮汐 350毫升',
    '1,200 PCS',
    '2.85',
    '3,420.00',
  ],
  ['KB-322', 'Stoneware dinner plate, 27 cm', '炻瓷餐盘 27厘米', '960 PCS', '4.10', '3,936.00'],
  ['KB-338', 'Serving bowl “Cove”, 24 cm', '炻瓷大碗 24厘米', '480 PCS', '7.65', '3,672.00'],
  ['KB-351', 'Tea set: pot and four cups', '茶具 一壶四杯', '300 SETS', '18.40', '5,520.00'],
] as const

function goods(count: number): Block {
  return {
    block: 'table',
    columns: [
      { head: words('Item', '货号'), align: 'left', width: 17 },
      { head: words('Description', '品名规格'), align: 'left', width: 'rest' },
      { head: words('Quantity', '数量'), align: 'right', width: 26 },
      { head: words('Unit price', '单价'), unit: 'USD', align: 'right', width: 24 },
      { head: words('Amount', '金额'), unit: 'USD', align: 'right', width: 28 },
    ],
    rows: Array.from({ length: count }, (_, i) => goodsLine(i)),
    totals: [
      [
        cell('TOTAL FOB XIAMEN, INCOTERMS® 2020'),
        cell(''),
        cell('2,640 PCS\n300 SETS', 'total.quantity'),
        cell(''),
        cell('16,548.00', 'total.amount'),
      ],
    ],
  }
}

function goodsLine(i: number): readonly Cell[] {
  const [item, en, zh, quantity, price, amount] = kinds[i % 4] ?? kinds[0]
  return [
    cell(item, `lines.${i}.item`),
    cell(words(en, zh), `lines.${i}.description`),
    cell(quantity, `lines.${i}.quantity`),
    cell(price, `lines.${i}.unitPrice`),
    cell(amount, `lines.${i}.amount`),
  ]
}

const amountInWords: Block = {
  block: 'text',
  cell: cell(
    words('SAY US DOLLARS SIXTEEN THOUSAND FIVE HUNDRED AND FORTY-EIGHT ONLY', '美元壹万陆仟伍佰肆拾捌元整'),
    'total.words',
  ),
}

const terms: Block = {
  block: 'clauses',
  rows: [
    [
      words('Payment', '付款'),
      [
        cell(
          words(
            '30% deposit by T/T (USD 4,964.40) within 7 days of this invoice; balance (USD 11,583.60) by T/T against copy of bill of lading.',
            '30% 电汇定金，余款见提单副本电汇',
          ),
          'payment',
        ),
      ],
    ],
    [
      words('Shipment', '装运'),
      [
        cell(
          words(
            'Not later than 10 June 2026, from Xiamen to Bristol. Partial shipment not allowed, transhipment allowed.',
            '不迟于 2026年6月10日，厦门至布里斯托尔；不许分批，可转运',
          ),
          'shipment',
        ),
      ],
    ],
    [
      words('Packing', '包装'),
      [cell(words('310 cartons, 21.40 m³, one 20′ container.', '310 箱，21.40 立方米，1 × 20GP'), 'packing')],
    ],
    [words('Insurance', '保险'), [cell(words('To be covered by the buyer.', '由买方自理'), 'insurance')]],
  ],
}

const marksAndBank: Block = {
  block: 'columns',
  shares: [1, 1.2],
  columns: [
    [
      {
        block: 'lines',
        label: words('Shipping marks', '唛头'),
        lines: [cell('B&A\nBA-7731\nBRISTOL\nC/NO. 1–310', 'marks')],
      },
    ],
    [
      {
        block: 'lines',
        label: words('Bank details', '收款账户'),
        lines: [
          cell('West Strait Bank, Quanzhou Branch', 'bank.name'),
          cell('SWIFT WSBKCNBX · A/C 5520 0000 1147 036', 'bank.account'),
          cell('Beneficiary: Quanzhou Haiyao Ceramics Imp. & Exp. Co., Ltd.', 'bank.beneficiary'),
        ],
      },
    ],
  ],
}

const hands: Block = {
  block: 'signatures',
  signers: [
    {
      label: words('For the seller', '卖方'),
      name: cell('QUANZHOU HAIYAO CERAMICS IMP. & EXP. CO., LTD.'),
    },
    { label: words('Confirmed by the buyer', '买方确认'), name: cell('BRAMWELL & ASHE LTD') },
  ],
}
