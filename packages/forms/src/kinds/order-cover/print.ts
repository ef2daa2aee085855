import { writeMoney } from '@gendan/kernel/money'
import type { Block, Cell, Column, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import { writePayment } from '@gendan/trade/terms/payment'
import type { IndexRow } from '../../file-index.ts'
import type { PrintWish } from '../../form.ts'
import { dayCell, footOf } from '../parts/cells.ts'
import { clauses } from '../parts/clauses.ts'
import { letterheadOf } from '../parts/parties.ts'
import { writeQuantity } from '../parts/priced-lines.ts'
import type { Bought, OrderCover } from './shape.ts'

/** An internal paper: Chinese leads where both tongues are printed. */
export function print(cover: OrderCover, wish: PrintWish): Sheet {
  return {
    title: { en: 'ORDER FILE', zh: '订单档案' },
    tongue: wish.tongue,
    lead: wish.tongue === 'en' ? 'en' : 'zh',
    letterhead: letterheadOf(cover.seller),
    blocks: [
      { block: 'columns', shares: [1.35, 1], columns: [[order(cover)], [head(cover)]] },
      goods(cover),
      ...(cover.bought.length > 0 ? [suppliers(cover.bought)] : []),
      index(cover.index.rows),
      clauses([
        [{ en: 'Missing', zh: '缺件' }, missing(cover)],
        [{ en: 'Not needed', zh: '不需要' }, waived(cover)],
        [{ en: 'Note', zh: '附言' }, cover.addition ? { text: cover.addition, at: 'addition' } : undefined],
      ]),
    ],
    foot: footOf(cover.given, { en: 'Order file cover', zh: '订单档案封面' }),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

function order({ buyer, customerOrder, delivery, payment, amount }: OrderCover): Block {
  const lines: readonly Cell[] = [
    { text: buyer.name.en || buyer.name.zh, at: 'buyer.name' },
    { text: customerOrder || '—', at: 'customerOrder' },
    { text: `${writeMoney(amount)} · ${writeDeliveryTerm(delivery)}`, at: 'amount' },
    { text: writePayment(payment), at: 'payment', once: true },
  ]
  return { block: 'lines', label: { en: "Customer's order", zh: '客户订单' }, lines, strong: true }
}

function head({ given, index, delivery }: OrderCover): Block {
  return {
    block: 'pairs',
    rows: [
      [
        { en: 'Order file', zh: '档案编号' },
        { text: index.file || '—', at: 'index.file' },
      ],
      [
        { en: 'Cover no.', zh: '封面编号' },
        { text: given.number ?? '—', at: 'given.number' },
      ],
      [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
      [
        { en: 'Term', zh: '术语' },
        { text: delivery.incoterm, at: 'delivery' },
      ],
      [
        { en: 'Complete', zh: '齐全' },
        { text: `${index.held} / ${index.needed}`, at: 'index.held' },
      ],
    ],
  }
}

function goods({ goods }: OrderCover): Block {
  return {
    block: 'table',
    columns: [
      column('Item', '货号', 34),
      column('Goods of the order', '订单商品', 'rest'),
      column('Quantity', '数量', 34, 'right'),
    ],
    rows: goods.map(({ code, name, quantity }, i) => [
      { text: code || '—', at: `goods.${i}.code` },
      { text: inBoth(name), at: `goods.${i}.name`, once: true },
      { text: writeQuantity(quantity), at: `goods.${i}.quantity`, once: true },
    ]),
    totals: [],
  }
}

function suppliers(bought: readonly Bought[]): Block {
  return {
    block: 'table',
    columns: [
      column('Supplier', '供应商', 62),
      column('Contact', '联系人', 42),
      column('Goods and accessories bought', '采购的商品与配件', 'rest'),
    ],
    rows: bought.map(({ supplier, accessory, things }, i) => [
      { text: supplier ? inBoth(supplier.name) : '—', at: `bought.${i}.supplier`, once: true },
      { text: [supplier?.contact?.name, supplier?.contact?.phone].filter(Boolean).join(' · ') || '—' },
      {
        text: bothOf((lang) => [
          ...things.slice(0, FEW).map(({ name, quantity }) => `${inBoth(name)[lang]} ${writeQuantity(quantity)[lang]}`),
          ...(things.length > FEW ? [MORE[lang](things.length)] : []),
        ]),
        at: `bought.${i}.things`,
        once: true,
        ...(accessory ? { note: { en: 'accessories', zh: '配件' } } : {}),
      },
    ]),
    totals: [],
  }
}

/** A cover names the first few; the purchase order has them all. */
const FEW = 6
const MORE = {
  en: (all: number) => `and ${all - FEW} more`,
  zh: (all: number) => `等共 ${all} 项`,
} as const

function index(rows: readonly IndexRow[]): Block {
  const bound = rows.some(({ page, unbound }) => page !== undefined || unbound !== undefined)
  return {
    block: 'table',
    columns: [
      column('No.', '序号', 10, 'right'),
      column('Paper', '资料', 'rest'),
      column('Version', '版次', 16, 'right'),
      column('Date', '日期', 24),
      column('SHA-256', '哈希', 34),
      ...(bound ? [column('Page', '页', 14, 'right')] : []),
    ],
    rows: rows.map((row, i) => [
      { text: `${i + 1}` },
      paper(row, i),
      { text: row.version > 0 ? `v${row.version}` : '' },
      { text: row.day },
      { text: row.hash.slice(0, 16) },
      ...(bound ? [{ text: row.page === undefined ? '—' : `${row.page}` }] : []),
    ]),
    totals: [],
  }
}

function paper({ kind, title, unbound }: IndexRow, i: number): Cell {
  const text = bothOf((lang) => [kind[lang], title].filter(Boolean), ' ')
  return { text, at: `index.rows.${i}.kind`, once: true, ...(unbound ? { note: unbound } : {}) }
}

function missing({ index: { missing } }: OrderCover): Cell | undefined {
  return missing.length > 0
    ? { text: bothOf((lang) => missing.map((one) => one[lang])), at: 'index.missing' }
    : undefined
}

function waived({ index: { waived } }: OrderCover): Cell | undefined {
  if (waived.length === 0) return undefined
  const text = bothOf((lang) => waived.map(({ name, reason }) => `${name[lang]} “${reason}”`))
  return { text, at: 'index.waived' }
}

function bothOf(parts: (lang: 'en' | 'zh') => readonly string[], between?: string): Words {
  return { en: parts('en').join(between ?? '; '), zh: parts('zh').join(between ?? '；') }
}

function inBoth({ en, zh }: Words): Words {
  return { en: en || zh, zh: zh || en }
}

function column(en: string, zh: string, width: Column['width'], align: Column['align'] = 'left'): Column {
  return { head: { en, zh }, align, width }
}
