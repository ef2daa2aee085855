import { fixed, grouped } from '@gendan/kernel/decimal'
import type { Block, Cell, Column, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { placeWords } from '@gendan/trade/place'
import { freightKinds } from '../../deal/shipment.ts'
import type { PrintWish } from '../../form.ts'
import { dayCell } from '../parts/cells.ts'
import { type Clause, clauses } from '../parts/clauses.ts'
import { creditRows } from '../parts/credit-page.ts'
import { presentedPage } from '../parts/presented.ts'
import { kilos, nameCell } from '../parts/presented-goods.ts'
import { writeQuantity } from '../parts/priced-lines.ts'
import { freightOf } from './freight.ts'
import type { ShippingInstruction } from './shape.ts'

export function print(paper: ShippingInstruction, wish: PrintWish): Sheet {
  return presentedPage(paper, wish, { en: 'Shipping instruction', zh: '提单补料（托运单）' }, [
    { block: 'columns', shares: [1.35, 1], columns: [parties(paper), [head(paper)]] },
    goods(paper),
    clauses([...way(paper), ...bill(paper)]),
  ])
}

function parties({ forwarder, shipper, consignee, notify }: ShippingInstruction): readonly Block[] {
  const party = (en: string, zh: string, text: string, at: string): Block => ({
    block: 'lines',
    label: { en, zh },
    lines: (text || '—').split('\n').map((line) => ({ text: line, at })),
  })
  return [
    party('To', '致', forwarder, 'forwarder'),
    party('Shipper', '发货人', shipper, 'shipper'),
    party('Consignee', '收货人', consignee, 'consignee'),
    party('Notify party', '通知人', notify, 'notify'),
  ]
}

function head(paper: ShippingInstruction): Block {
  const { given, invoiceNumber, credit } = paper
  const rows: readonly (readonly [Words, Cell])[] = [
    [
      { en: 'No.', zh: '编号' },
      { text: given.number ?? '—', at: 'given.number' },
    ],
    [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
    ...(invoiceNumber
      ? [
          [
            { en: 'Invoice no.', zh: '发票号' },
            { text: invoiceNumber, at: 'invoiceNumber' },
          ] as const,
        ]
      : []),
    ...creditRows(credit),
  ]
  return { block: 'pairs', rows }
}

const COLUMNS: readonly Column[] = [
  { head: { en: 'Marks', zh: '唛头' }, align: 'left', width: 34 },
  { head: { en: 'Description', zh: '货名' }, align: 'left', width: 'rest' },
  { head: { en: 'Quantity', zh: '数量' }, align: 'right', width: 30 },
]

function goods(paper: ShippingInstruction): Block {
  const { packing, packageKind, marks } = paper
  const rows = paper.goods.map((line, i): readonly Cell[] => [
    i === 0
      ? { text: marks[0] ?? 'N/M', at: 'marks', ...(marks.length > 1 ? { note: marks.slice(1) } : {}) }
      : { text: '' },
    nameCell(line, `goods.${i}.name`),
    { text: writeQuantity(line.quantity), at: `goods.${i}.quantity`, once: true },
  ])
  const measure = `G.W. ${kilos(packing.grossKg)} kg · N.W. ${kilos(packing.netKg)} kg · ${grouped(fixed(packing.volumeM3, 3, 'half-up'))} m³`
  return {
    block: 'table',
    columns: COLUMNS,
    rows,
    totals: [
      [
        { text: { en: 'TOTAL', zh: '合计' } },
        { text: measure, at: 'packing.grossKg' },
        { text: `${grouped(packing.packages)} ${packageKind}`, at: 'packing.packages', once: true },
      ],
    ],
  }
}

function way({ from, to, shipment }: ShippingInstruction): readonly Clause[] {
  const cell = (text: Words | string | undefined, at: string): Cell | undefined => (text ? { text, at } : undefined)
  const by = [shipment?.vessel, shipment?.voyage].filter(Boolean).join(' ')
  const boxes = (shipment?.containers ?? [])
    .map(({ number, seal }) => [number, seal].filter(Boolean).join(' / '))
    .join(', ')
  return [
    [{ en: 'Carrier', zh: '承运人' }, cell(shipment?.carrier, 'shipment.carrier')],
    [{ en: 'Vessel', zh: '船名航次' }, cell(by, 'shipment.vessel')],
    [{ en: 'Place of receipt', zh: '收货地' }, cell(shipment?.receipt, 'shipment.receipt')],
    [{ en: 'Port of loading', zh: '装运港' }, cell(placeWords(from), 'from')],
    [{ en: 'Port of discharge', zh: '卸货港' }, cell(placeWords(to), 'to')],
    [{ en: 'Place of delivery', zh: '交货地' }, cell(shipment?.delivery, 'shipment.delivery')],
    [{ en: 'Containers', zh: '箱号封号' }, cell(boxes, 'shipment.containers')],
  ]
}

function bill(paper: ShippingInstruction): readonly Clause[] {
  const { hsCodes, wanted, addition, credit } = paper
  const marked = [...(credit?.states ?? []), ...(credit?.shows ?? []), ...(credit?.asks ?? [])].join('; ')
  return [
    [
      { en: 'Freight', zh: '运费' },
      { text: freightText(paper), at: 'freight' },
    ],
    [{ en: 'HS code', zh: '商品编码' }, hsCodes.length > 0 ? { text: hsCodes.join(', '), at: 'hsCodes' } : undefined],
    [
      { en: 'As the credit has it', zh: '信用证要求' },
      wanted?.item ? { text: wanted.item, at: 'wanted.item' } : undefined,
    ],
    [{ en: 'To be shown', zh: '须显示' }, marked ? { text: marked, at: 'credit' } : undefined],
    [{ en: 'Note', zh: '附言' }, addition ? { text: addition, at: 'addition' } : undefined],
  ]
}

/** "Freight prepaid · 3 originals". */
function freightText(paper: ShippingInstruction): Words {
  const [{ en, zh }, originals] = [freightKinds[freightOf(paper)], paper.shipment?.originals]
  return originals ? { en: `${en} · ${originals} originals`, zh: `${zh} · 正本 ${originals} 份` } : { en, zh }
}
