import { grouped } from '@gendan/kernel/decimal'
import type { Block, Cell, Column, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { qualityWeights } from '../../deal/production.ts'
import type { PrintWish } from '../../form.ts'
import { dayCell } from '../parts/cells.ts'
import { clauses, worded } from '../parts/clauses.ts'
import { writePacking } from '../parts/packing-totals.ts'
import { letterheadOf } from '../parts/parties.ts'
import { writeQuantity } from '../parts/priced-lines.ts'
import type { MadeLine } from '../parts/to-make.ts'
import type { ProductionOrder } from './shape.ts'

/** A paper for the house: Chinese leads where both tongues are printed. */
export function print(paper: ProductionOrder, wish: PrintWish): Sheet {
  const blocks: readonly Block[] = [
    {
      block: 'columns',
      shares: [1.35, 1],
      columns: [[maker(paper), order(paper)], [days(paper)]],
    },
    goods(paper),
    clauses([
      [{ en: 'Demands', zh: '生产要求' }, worded(paper.demands, 'demands')],
      [{ en: 'Packing', zh: '包装要求' }, worded(paper.packing, 'packing')],
      [{ en: 'Cartons', zh: '箱数' }, cartons(paper)],
      [{ en: 'Marks, as on the carton', zh: '箱唛（照印）' }, marks(paper)],
      [{ en: 'Kept sample', zh: '封样' }, sample(paper)],
    ]),
    quality(paper),
    clauses([
      [
        { en: 'Copies to', zh: '抄送' },
        { text: paper.copies || '—', at: 'copies' },
      ],
    ]),
    { block: 'signatures', signers: signers(paper, wish) },
  ]
  return {
    title: { en: 'PRODUCTION ORDER', zh: '生产加工单' },
    tongue: wish.tongue,
    lead: wish.tongue === 'en' ? 'en' : 'zh',
    letterhead: letterheadOf(paper.seller),
    blocks,
    foot: foot(paper),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

function maker({ maker: { own, name, person } }: ProductionOrder): Block {
  const label = own ? { en: 'Made in our workshop', zh: '加工车间（自有）' } : { en: 'Made by', zh: '加工单位' }
  const lines: readonly Cell[] = [
    { text: name.en === name.zh ? name.zh || '—' : name, at: 'maker.name' },
    ...(person ? [{ text: person, at: 'maker.person' }] : []),
  ]
  return { block: 'lines', label, lines, strong: true }
}

function order({ customerOrder }: ProductionOrder): Block {
  const text = customerOrder || '—'
  return { block: 'lines', label: { en: "Customer's order", zh: '客户订单号' }, lines: [{ text, at: 'customerOrder' }] }
}

function days(paper: ProductionOrder): Block {
  const { given, start, finish, latest, spareDays } = paper
  const spare = spareDays === undefined ? undefined : spareWords(spareDays)
  const rows: readonly (readonly [Words, Cell])[] = [
    [
      { en: 'No.', zh: '编号' },
      { text: given.number ?? '—', at: 'given.number' },
    ],
    [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
    [{ en: 'Start', zh: '开工日' }, dayCell(start, 'start')],
    [{ en: 'Goods complete', zh: '货齐日' }, dayCell(finish, 'finish')],
    [
      { en: 'Latest shipment', zh: '最迟装运' },
      { ...dayCell(latest, 'latest'), ...(spare ? { note: spare } : {}) },
    ],
  ]
  return { block: 'pairs', rows }
}

function spareWords(days: number): Words {
  const many = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`
  if (days < 0) return { en: `${many(-days)} too early`, zh: `早于货齐日 ${-days} 天` }
  return { en: `${many(days)} in hand`, zh: `货齐后 ${days} 天` }
}

const COLUMNS: readonly Column[] = [
  { head: { en: 'Item', zh: '货号' }, align: 'left', width: 23 },
  { head: { en: 'Goods and demands', zh: '品名、规格及要求' }, align: 'left', width: 'rest' },
  { head: { en: 'Ordered', zh: '订单数量' }, align: 'right', width: 24 },
  { head: { en: 'To make', zh: '生产数量' }, align: 'right', width: 26 },
  { head: { en: 'Cartons', zh: '箱数' }, align: 'right', width: 22 },
]

function goods({ lines, quantities }: ProductionOrder): Block {
  const counted = quantities.map(writeQuantity)
  const text = { en: counted.map(({ en }) => en).join('\n'), zh: counted.map(({ zh }) => zh).join('\n') }
  const total: readonly Cell[] = [
    { text: { en: 'TOTAL', zh: '合计' } },
    { text: '' },
    { text: '' },
    { text, at: 'quantities', once: true },
    { text: '' },
  ]
  return { block: 'table', columns: COLUMNS, rows: lines.map(lineRow), totals: [total] }
}

function lineRow(line: MadeLine, i: number): readonly Cell[] {
  const at = `lines.${i}`
  const { code, customerCode, quantity, more, cartons } = line
  const note = {
    en: [line.specification.en, line.demands.en].filter(Boolean).join('\n'),
    zh: [line.specification.zh, line.demands.zh].filter(Boolean).join('\n'),
  }
  return [
    { text: code || customerCode, at: `${at}.code`, ...(code && customerCode ? { note: customerCode } : {}) },
    { text: line.name, at: `${at}.name`, ...(note.en || note.zh ? { note } : {}) },
    { text: writeQuantity(line.ordered), at: `${at}.ordered`, once: true },
    {
      text: quantity ? writeQuantity(quantity) : '—',
      at: `${at}.quantity`,
      once: true,
      ...(more ? { note: { en: `+${grouped(more.value)} over`, zh: `多做 ${grouped(more.value)}` } } : {}),
    },
    cartons
      ? {
          text: grouped(cartons.count),
          at: `${at}.cartons`,
          note: { en: `${grouped(cartons.each)} each`, zh: `每箱 ${grouped(cartons.each)}` },
        }
      : { text: '—', at: `${at}.cartons` },
  ]
}

function cartons(paper: ProductionOrder): Cell {
  const counted = writePacking(paper.cartons)
  return { text: counted.en ? counted : '—', at: 'cartons' }
}

function sample({ sample: kept }: ProductionOrder): Cell {
  if (!kept) return { text: { en: 'none named', zh: '未指定' }, at: 'sample' }
  const { name, kind, round, shelf, approved } = kept
  const state = approved ? { en: 'approved', zh: '已确认' } : { en: 'not approved yet', zh: '尚未确认' }
  const en = [name.en || name.zh, `${kind.en}, round ${round}`, shelf && `shelf ${shelf}`, state.en]
  const zh = [name.zh || name.en, `${kind.zh}第 ${round} 次`, shelf && `存放 ${shelf}`, state.zh]
  return { text: { en: en.filter(Boolean).join(', '), zh: zh.filter(Boolean).join('，') }, at: 'sample' }
}

function quality(paper: ProductionOrder): Block {
  const columns: readonly Column[] = [
    { head: { en: 'No.', zh: '序' }, align: 'left', width: 10 },
    { head: { en: 'Quality point', zh: '质量要点' }, align: 'left', width: 52 },
    { head: { en: 'What is right', zh: '合格标准' }, align: 'left', width: 'rest' },
    { head: { en: 'If wrong', zh: '缺陷等级' }, align: 'left', width: 24 },
  ]
  const rows = paper.quality.map(({ point, standard, weight }, i): readonly Cell[] => [
    { text: `${i + 1}` },
    { text: point, at: `quality.${i}.point` },
    { text: standard.en || standard.zh ? standard : '—', at: `quality.${i}.standard` },
    { text: qualityWeights[weight], at: `quality.${i}.weight` },
  ])
  return { block: 'table', columns, rows, totals: [] }
}

/** Line for line as they are printed on the carton: no line is broken that is whole there. */
function marks({ marks: lines }: ProductionOrder): Cell {
  return { text: lines.join('\n') || 'N/M', at: 'marks' }
}

function signers({ maker: { name }, seller }: ProductionOrder, wish: PrintWish) {
  return [
    {
      label: { en: 'Confirmed by', zh: '审核确认' },
      name: named(seller.name),
      ...(wish.confirmedBy ? { note: wish.confirmedBy } : {}),
      ...(wish.chop ? { chop: wish.chop } : {}),
      ...(wish.signature ? { signature: wish.signature } : {}),
    },
    { label: { en: 'Received by production', zh: '生产签收' }, name: named(name) },
  ]
}

/** A firm's name in the leading tongue, in the other where it has none there. */
function named({ en, zh }: Words): Cell {
  return { text: { en: en || zh || '—', zh: zh || en || '—' }, once: true }
}

function foot({ given: { number, version } }: ProductionOrder): Words {
  return number
    ? { en: `${number} · v${version}`, zh: `${number} · 第 ${version} 版` }
    : { en: `Production order · v${version} · draft`, zh: `生产加工单 · 第 ${version} 版 · 草稿` }
}
