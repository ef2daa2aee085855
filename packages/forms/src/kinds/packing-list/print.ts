import { add, type Decimal, fixed, grouped, multiply, zero } from '@gendan/kernel/decimal'
import type { Block, Cell, Column, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { cartonVolumeM3 } from '@gendan/trade/goods'
import { packageWords } from '@gendan/trade/package'
import { placeWords } from '@gendan/trade/place'
import type { CartonRun } from '../../deal/packing.ts'
import type { PrintWish } from '../../form.ts'
import { dayCell, footOf, marksBlock } from '../parts/cells.ts'
import { clauses, worded } from '../parts/clauses.ts'
import { creditClauses, creditRows } from '../parts/credit-page.ts'
import { cartonTotals, countOf } from '../parts/packed-goods.ts'
import { letterheadOf, partyLines } from '../parts/parties.ts'
import { quantitiesText, writeQuantity } from '../parts/priced-lines.ts'
import { cartonsInWords } from './cartons-in-words.ts'
import type { PackingList } from './shape.ts'

export function print(list: PackingList, wish: PrintWish): Sheet {
  const blocks: readonly Block[] = [
    {
      block: 'columns',
      shares: [1.35, 1],
      columns: [[partyLines(list.buyer, { en: 'To', zh: '致' }, 'buyer')], [head(list)]],
    },
    {
      block: 'table',
      columns: COLUMNS,
      rows: list.cartons.flatMap((run, i) => runRows(run, i, list)),
      carried: carried(list),
      totals: [totals(list)],
    },
    { block: 'text', cell: { text: cartonsInWords(list.totals.packages), at: 'totals.packages' } },
    clauses([
      [{ en: 'Origin', zh: '原产国' }, list.origin && worded(list.origin, 'origin')],
      ...creditClauses(list.credit),
      [{ en: 'Note', zh: '附言' }, list.addition ? { text: list.addition, at: 'addition' } : undefined],
    ]),
    { block: 'columns', shares: [1, 1.2], columns: [[marksBlock(list.marks)], []] },
    {
      block: 'signatures',
      signers: [
        {
          label: { en: 'For the seller', zh: '卖方' },
          name: { text: list.seller.name, at: 'seller.name' },
          ...(wish.chop ? { chop: wish.chop } : {}),
          ...(wish.signature ? { signature: wish.signature } : {}),
        },
      ],
    },
  ]
  return {
    title: { en: 'PACKING LIST', zh: '装箱单' },
    tongue: wish.tongue,
    lead: wish.tongue === 'zh' ? 'zh' : 'en',
    letterhead: letterheadOf(list.seller),
    blocks,
    foot: footOf(list.given, { en: 'Packing list', zh: '装箱单' }),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

const COLUMNS: readonly Column[] = [
  { head: { en: 'C/No.', zh: '箱号' }, align: 'left', width: 25 },
  { head: { en: 'Contents', zh: '内装商品' }, align: 'left', width: 'rest' },
  { head: { en: 'Quantity', zh: '数量' }, align: 'right', width: 28 },
  { head: { en: 'G.W.', zh: '毛重' }, unit: 'kg', align: 'right', width: 22 },
  { head: { en: 'N.W.', zh: '净重' }, unit: 'kg', align: 'right', width: 22 },
  { head: { en: 'Measurement', zh: '体积' }, unit: 'm³', align: 'right', width: 30 },
]

function head(list: PackingList): Block {
  const [from, to] = [placeWords(list.from), placeWords(list.to)]
  const rows: readonly (readonly [Words, Cell])[] = [
    [
      { en: 'No.', zh: '编号' },
      { text: list.given.number ?? '—', at: 'given.number' },
    ],
    [{ en: 'Date', zh: '日期' }, dayCell(list.given.day, 'given.day')],
    [
      { en: 'Your order', zh: '客户订单' },
      { text: list.customerOrder || '—', at: 'customerOrder' },
    ],
    [
      { en: 'Proforma invoice', zh: '形式发票' },
      { text: list.proforma || '—', at: 'proforma' },
    ],
    ...creditRows(list.credit),
    [{ en: 'Packed', zh: '装箱日' }, dayCell(list.packed, 'packed')],
    [
      { en: 'From – to', zh: '自 – 至' },
      { text: { en: `${from.en} – ${to.en}`, zh: `${from.zh} – ${to.zh}` }, at: 'from', once: true },
    ],
  ]
  return { block: 'pairs', rows }
}

/** What the cartons weigh and measure up to and with the run of each row. */
function carried({ cartons }: PackingList): readonly (readonly string[])[] {
  let [gross, net, volume] = [zero, zero, zero]
  return cartons.flatMap((run) => {
    const own = cartonTotals([run])
    gross = add(gross, own.grossKg)
    net = add(net, own.netKg)
    volume = add(volume, own.volumeM3)
    const row = ['', '', '', kilos(gross), kilos(net), cubic(volume)]
    return (run.contents.length > 0 ? run.contents : [undefined]).map(() => row)
  })
}

/** A run has its figures once; every further article of a mixed carton stands under the first, with the numbers again: a page may end between. */
function runRows(run: CartonRun, i: number, list: PackingList): readonly (readonly Cell[])[] {
  const at = `cartons.${i}`
  const [first, ...more] = run.contents.length > 0 ? run.contents.map((_, n) => contentCells(run, i, n, list)) : [EMPTY]
  const count = countOf(run)
  const sides = [run.lengthCm, run.widthCm, run.heightCm].map(grouped).join('×')
  const figures: readonly Cell[] = [
    { text: kilos(multiply(run.grossKg, count)), at: `${at}.grossKg`, note: `@ ${kilos(run.grossKg)}` },
    { text: kilos(multiply(run.netKg, count)), at: `${at}.netKg`, note: `@ ${kilos(run.netKg)}` },
    { text: cubic(multiply(cartonVolumeM3(run), count)), at: `${at}.lengthCm`, note: `${sides} cm` },
  ]
  const packages = packageWords(run.packageCode, count)
  const numbers = run.from === run.to ? `${run.from}` : `${run.from}–${run.to}`
  const number: Cell = {
    text: numbers,
    at: `${at}.from`,
    note: { en: `${grouped(count)} ${packages.en}`, zh: `${grouped(count)} ${packages.zh}` },
  }
  const again: Cell = { text: '', note: { en: `${numbers} mixed`, zh: `${numbers} 混装` } }
  return [[number, ...(first ?? EMPTY), ...figures], ...more.map((cells) => [again, ...cells, BLANK, BLANK, BLANK])]
}

const BLANK: Cell = { text: '' }
const EMPTY: readonly Cell[] = [{ text: '—' }, BLANK]

function contentCells(run: CartonRun, i: number, n: number, list: PackingList): readonly Cell[] {
  const content = run.contents[n]
  const line = list.lines.find(({ id }) => id === content?.line)
  if (!content || !line) return EMPTY
  const at = `cartons.${i}.contents.${n}`
  const { unit } = line.ordered
  const each = writeQuantity({ value: content.quantity, unit })
  const codes = [line.code || line.customerCode, line.code && line.customerCode].filter(Boolean).join(' · ')
  return [
    { text: line.name, at: `${at}.line`, note: codes },
    {
      text: writeQuantity({ value: multiply(content.quantity, countOf(run)), unit }),
      at: `${at}.quantity`,
      once: true,
      note: { en: `@ ${each.en}`, zh: `每箱 ${each.zh}` },
    },
  ]
}

function totals({ lines, totals: sum, cartons }: PackingList): readonly Cell[] {
  const kinds = [...new Set(cartons.map(({ packageCode }) => packageCode))]
  const packages = kinds.length === 1 ? packageWords(kinds[0] ?? '', sum.packages) : { en: 'PACKAGES', zh: '件' }
  const count = grouped(sum.packages)
  return [
    { text: { en: 'TOTAL', zh: '合计' } },
    { text: { en: `${count} ${packages.en}`, zh: `${count} ${packages.zh}` }, at: 'totals.packages', once: true },
    { text: quantitiesText(lines.map(({ packed }) => packed)), at: 'lines', once: true },
    { text: kilos(sum.grossKg), at: 'totals.grossKg' },
    { text: kilos(sum.netKg), at: 'totals.netKg' },
    { text: cubic(sum.volumeM3), at: 'totals.volumeM3' },
  ]
}

/** Kilograms to two places, half up, for print only. */
function kilos(value: Decimal): string {
  return grouped(fixed(value, 2, 'half-up'))
}

/** Cubic metres to three places, half up, for print only. */
function cubic(value: Decimal): string {
  return grouped(fixed(value, 3, 'half-up'))
}
