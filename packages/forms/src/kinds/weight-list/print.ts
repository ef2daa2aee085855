import { grouped, multiply } from '@gendan/kernel/decimal'
import type { Block, Cell, Column, Sheet } from '@gendan/kernel/sheet'
import type { CartonRun } from '../../deal/packing.ts'
import type { PrintWish } from '../../form.ts'
import { marksBlock } from '../parts/cells.ts'
import { clauses } from '../parts/clauses.ts'
import { creditClauses } from '../parts/credit-page.ts'
import { countOf } from '../parts/packed-goods.ts'
import { presentedHead, presentedPage } from '../parts/presented.ts'
import { kilos } from '../parts/presented-goods.ts'
import { quantitiesText, writeQuantity } from '../parts/priced-lines.ts'
import type { WeightList } from './shape.ts'

export function print(list: WeightList, wish: PrintWish): Sheet {
  return presentedPage(list, wish, { en: 'Weight list', zh: '重量单' }, [
    presentedHead(list),
    table(list),
    clauses([
      ...creditClauses(list.credit),
      [{ en: 'Note', zh: '附言' }, list.addition ? { text: list.addition, at: 'addition' } : undefined],
    ]),
    marksBlock(list.marks),
  ])
}

const COLUMNS: readonly Column[] = [
  { head: { en: 'C/No.', zh: '箱号' }, align: 'left', width: 24 },
  { head: { en: 'Contents', zh: '内装商品' }, align: 'left', width: 'rest' },
  { head: { en: 'Packages', zh: '件数' }, align: 'right', width: 20 },
  { head: { en: 'Gross weight', zh: '毛重' }, unit: 'kg', align: 'right', width: 28 },
  { head: { en: 'Net weight', zh: '净重' }, unit: 'kg', align: 'right', width: 28 },
]

function table(list: WeightList): Block {
  const { totals, cartons, packageKind } = list
  return {
    block: 'table',
    columns: COLUMNS,
    rows: cartons.map((run, i) => runRow(run, i, list)),
    totals: [
      [
        { text: { en: 'TOTAL', zh: '合计' } },
        { text: quantitiesText(list.lines.map(({ packed }) => packed)), at: 'lines', once: true },
        { text: grouped(totals.packages), at: 'totals.packages', note: packageKind },
        { text: kilos(totals.grossKg), at: 'totals.grossKg' },
        { text: kilos(totals.netKg), at: 'totals.netKg' },
      ],
    ],
  }
}

function runRow(run: CartonRun, i: number, { lines }: WeightList): readonly Cell[] {
  const at = `cartons.${i}`
  const count = countOf(run)
  const inside = run.contents.map(({ line, quantity }) => {
    const goods = lines.find(({ id }) => id === line)
    const each = writeQuantity({ value: quantity, unit: goods?.ordered.unit ?? '' })
    return goods
      ? {
          en: `${goods.name.en || goods.name.zh} (${each.en} each)`,
          zh: `${goods.name.zh || goods.name.en}（每箱 ${each.zh}）`,
        }
      : ''
  })
  const [first = '—', ...more] = inside
  return [
    { text: run.from === run.to ? `${run.from}` : `${run.from}–${run.to}`, at: `${at}.from` },
    { text: first, at: `${at}.contents`, ...(more.length > 0 ? { note: more } : {}) },
    { text: grouped(count), at: `${at}.to` },
    { text: kilos(multiply(run.grossKg, count)), at: `${at}.grossKg`, note: `@ ${kilos(run.grossKg)}` },
    { text: kilos(multiply(run.netKg, count)), at: `${at}.netKg`, note: `@ ${kilos(run.netKg)}` },
  ]
}
