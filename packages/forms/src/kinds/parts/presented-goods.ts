import { type Decimal, fixed, grouped } from '@gendan/kernel/decimal'
import type { Quantity } from '@gendan/kernel/money'
import type { Block, Cell, Column } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { placeWords } from '@gendan/trade/place'
import type { Deal } from '../../deal/deal.ts'
import type { PackingSection } from '../../deal/packing.ts'
import type { Shipment } from '../../deal/shipment.ts'
import type { Terms } from '../../deal/terms.ts'
import { dayCell } from './cells.ts'
import type { Clause } from './clauses.ts'
import { goodsUnder } from './credit-goods.ts'
import { creditOf } from './credit-wording.ts'
import { countShown, described, packageKindShown, packingShown, told } from './face.ts'
import { cartonTotals, packedTerms } from './packed-goods.ts'
import type { PackingTotals } from './packing-totals.ts'
import { quantitiesText, writeQuantity } from './priced-lines.ts'

/** A line of goods without its price. */
export interface CountedLine {
  readonly code: string
  readonly name: Words
  readonly specification: Words
  readonly quantity: Quantity
}

/** What goes, how it is packed and which way: what papers about one shipment share. Weights in kg, volume in m³, exact. */
export interface ShippedGoods {
  readonly goods: readonly CountedLine[]
  readonly packing: PackingTotals
  readonly packageKind: string
  readonly marks: readonly string[]
  readonly from: string
  readonly to: string
  readonly shipment?: Shipment
}

/** The goods that are packed, called as the credit calls them. */
export function shippedGoods(
  { credits, shipment }: Deal,
  terms: Terms,
  packing: PackingSection,
): ShippedGoods & { readonly terms: Terms } {
  const worded = packedTerms(goodsUnder(creditOf(credits), terms).terms, packing)
  const totals = cartonTotals(packing.cartons)
  return {
    terms: worded,
    goods: worded.lines.map(({ code, name, specification, quantity }) => ({ code, name, specification, quantity })),
    packing: totals,
    packageKind: packageKindShown(packing.cartons, totals),
    marks: terms.marks,
    from: shipment?.from || terms.shipment.from,
    to: shipment?.to || terms.shipment.to,
    ...(shipment ? { shipment } : {}),
  }
}

export const COUNTED: readonly Column[] = [
  { head: { en: 'Item', zh: '货号' }, align: 'left', width: 28 },
  { head: { en: 'Description', zh: '品名规格' }, align: 'left', width: 'rest' },
  { head: { en: 'Quantity', zh: '数量' }, align: 'right', width: 36 },
]

/** Goods with their quantities, sums below. */
export function countedTable({ goods }: Pick<ShippedGoods, 'goods'>): Block {
  return {
    block: 'table',
    columns: COUNTED,
    rows: goods.map((line, i) => [
      { text: line.code, at: `goods.${i}.code` },
      nameCell(line, `goods.${i}.name`),
      { text: writeQuantity(line.quantity), at: `goods.${i}.quantity`, once: true },
    ]),
    totals: [
      [
        { text: { en: 'TOTAL', zh: '合计' } },
        { text: '' },
        { text: quantitiesText(goods.map(({ quantity }) => quantity)), at: 'goods', once: true },
      ],
    ],
  }
}

export function nameCell({ name, specification }: Pick<CountedLine, 'name' | 'specification'>, at: string): Cell {
  return { text: name, at, ...(specification.en || specification.zh ? { note: specification } : {}) }
}

type Way = Pick<ShippedGoods, 'from' | 'to' | 'shipment'>

/** From where to where, by what, and when. */
export function wayClauses({ from, to, shipment }: Way): readonly Clause[] {
  const [loading, discharge] = [placeWords(from), placeWords(to)]
  const by = [shipment?.vessel, shipment?.voyage].filter(Boolean).join(' ')
  return [
    [
      { en: 'Shipment', zh: '装运' },
      {
        text: { en: `From ${loading.en} to ${discharge.en}`, zh: `自${loading.zh}至${discharge.zh}` },
        at: 'from',
      },
    ],
    [{ en: 'Vessel', zh: '船名航次' }, by ? { text: by, at: 'shipment.vessel' } : undefined],
    [
      { en: 'B/L no.', zh: '提单号' },
      shipment?.billOfLading ? { text: shipment.billOfLading, at: 'shipment.billOfLading' } : undefined,
    ],
    [{ en: 'On board', zh: '装船日' }, shipment?.onBoard ? dayCell(shipment.onBoard, 'shipment.onBoard') : undefined],
  ]
}

/** "315 CARTONS", with weights and measurement: kg to two places, m³ to three, half up, for print only. */
export function packedClauses({
  packing,
  packageKind,
}: Pick<ShippedGoods, 'packing' | 'packageKind'>): readonly Clause[] {
  if (!packing.complete) return []
  const { packages, grossKg, netKg, volumeM3 } = packing
  const text = [
    `${grouped(packages)} ${packageKind}`,
    `G.W. ${kilos(grossKg)} kg`,
    `N.W. ${kilos(netKg)} kg`,
    `${grouped(fixed(volumeM3, 3, 'half-up'))} m³`,
  ].join(' · ')
  return [
    [
      { en: 'Packed in', zh: '包装' },
      { text, at: 'packing' },
    ],
  ]
}

export function kilos(value: Decimal): string {
  return grouped(fixed(value, 2, 'half-up'))
}

/** Goods, packing and way on a paper's face. */
export function goodsShown(shipped: ShippedGoods) {
  return {
    goods: shipped.goods.map((line) => ({ description: described(line), ...countShown(line.quantity) })),
    ...packingShown(shipped.packing, shipped.packageKind),
    transport: wayShown(shipped),
  }
}

export function wayShown({ from, to, shipment }: Way) {
  return {
    ...told('loading', placeWords(from).en),
    ...told('discharge', placeWords(to).en),
    ...told('vessel', shipment?.vessel),
    ...told('voyage', shipment?.voyage),
  }
}
