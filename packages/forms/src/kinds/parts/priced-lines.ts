import { add, type Decimal, grouped, zero } from '@gendan/kernel/decimal'
import { type Money, type Price, type Quantity, writeAmount, writePrice } from '@gendan/kernel/money'
import type { Block, Cell, Column } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { Worksheet } from '@gendan/trade/calculation/worksheet'
import { lineTotals } from '@gendan/trade/price/line-totals'
import { unitWords } from '@gendan/trade/unit'
import type { Adjustment } from '../../deal/adjustment.ts'
import type { Line } from '../../deal/terms.ts'
import { adjusted, type PricedAdjustment } from './adjusted.ts'

/** A line of goods as a priced paper shows it. */
export interface PricedLine {
  readonly code: string
  readonly customerCode: string
  readonly name: Words
  readonly specification: Words
  readonly hsCode: string
  /** Said at the line only where goods of several countries stand together. */
  readonly origin?: Words
  readonly quantity: Quantity
  readonly unitPrice: Price
  /** Quantity times price, rounded half up to the currency's minor unit. */
  readonly amount: Money
}

/** Goods with their prices, whoever buys them of whom: terms of a deal, a purchase. */
export interface Priced {
  readonly currency: string
  readonly lines: readonly PricedGoods[]
  readonly adjustments?: readonly Adjustment[] | undefined
}

type PricedGoods = Pick<Line, 'code' | 'name' | 'specification' | 'quantity' | 'unitPrice'> &
  Partial<Pick<Line, 'customerCode' | 'hsCode'>>

/** Lines, their total amount (exact sum of the rounded lines, with allowances and charges) and their quantities, one per unit. */
export interface PricedLines {
  readonly lines: readonly PricedLine[]
  readonly total: Money
  /** What the goods come to alone, and what is added to them; left out where nothing is. */
  readonly goods?: Money
  readonly adjustments?: readonly PricedAdjustment[]
  readonly quantities: readonly Quantity[]
}

/** Throws RangeError where a line is priced in another currency than the whole, or per another unit than it is counted in. */
export function pricedLines(goods: Priced): PricedLines {
  const { currency } = goods
  const figures = goods.lines.map((line) => ({
    quantity: line.quantity.value,
    unitPrice: pricePer(line.unitPrice, line.quantity, currency),
  }))
  const { amounts, total } = lineTotals(currency, figures, new Worksheet())
  const sum = { amount: total, currency }
  const { rows, total: whole } = adjusted(goods.adjustments ?? [], sum)
  return {
    lines: goods.lines.map((line, i) => priced(line, { amount: amounts[i] ?? zero, currency })),
    total: whole,
    ...(rows.length > 0 ? { goods: sum, adjustments: rows } : {}),
    quantities: perUnit(goods.lines.map((line) => line.quantity)),
  }
}

/** The table of goods with prices, totals below; `at` is the fact that the total's label tells. */
export function linesTable(paper: PricedLines, totalLabel: Words, at = 'delivery'): Block {
  const { currency } = paper.total
  const columns: readonly Column[] = [
    { head: { en: 'Item', zh: '货号' }, align: 'left', width: 24 },
    { head: { en: 'Description', zh: '品名规格' }, align: 'left', width: 'rest' },
    { head: { en: 'Quantity', zh: '数量' }, align: 'right', width: 28 },
    { head: { en: 'Unit price', zh: '单价' }, unit: currency, align: 'right', width: 24 },
    { head: { en: 'Amount', zh: '金额' }, unit: currency, align: 'right', width: 27 },
  ]
  return {
    block: 'table',
    columns,
    rows: paper.lines.map(lineRow),
    carried: runningAmounts(paper).map((amount) => ['', '', '', '', writeAmount(amount)]),
    totals: totalRows(paper, { text: totalLabel, at }),
  }
}

/** What the lines come to up to and with each of them: carried forward where a page ends. */
function runningAmounts({ lines, total: { currency } }: PricedLines): readonly Money[] {
  let sum = zero
  return lines.map(({ amount }) => {
    sum = add(sum, amount.amount)
    return { amount: sum, currency }
  })
}

/** "480 PCS" in either tongue: the paper's unit words. */
export function writeQuantity(quantity: Quantity): Words {
  const unit = unitWords(quantity.unit, quantity.value)
  const value = grouped(quantity.value)
  return { en: `${value} ${unit.en}`, zh: `${value} ${unit.zh}` }
}

/** The sums of quantities, one a unit, each in a line of its own: "480 PCS", and under it "300 SETS". */
export function quantitiesText(quantities: readonly Quantity[]): Words {
  const sums = perUnit(quantities).map(writeQuantity)
  return { en: sums.map(({ en }) => en).join('\n'), zh: sums.map(({ zh }) => zh).join('\n') }
}

function pricePer(price: Price, quantity: Quantity, currency: string): Decimal {
  if (price.per !== quantity.unit) throw new RangeError(`priced per ${price.per}, counted in ${quantity.unit}`)
  if (price.currency !== currency) throw new RangeError(`${price.currency} among ${currency}`)
  return price.amount
}

function priced(line: PricedGoods, amount: Money): PricedLine {
  const { code, customerCode = '', name, specification, hsCode = '', quantity, unitPrice } = line
  return { code, customerCode, name, specification, hsCode, quantity, unitPrice, amount }
}

/** The sums of quantities, one for each unit, in the order in which the units come. */
export function perUnit(quantities: readonly Quantity[]): readonly Quantity[] {
  const sums = new Map<string, Decimal>()
  for (const { value, unit } of quantities) sums.set(unit, add(sums.get(unit) ?? zero, value))
  return [...sums].map(([unit, value]) => ({ value, unit }))
}

function lineRow(line: PricedLine, i: number): readonly Cell[] {
  const at = `lines.${i}`
  const code = line.code || line.customerCode
  return [
    { text: code, at: `${at}.code`, ...(line.code && line.customerCode ? { note: line.customerCode } : {}) },
    {
      text: line.name,
      at: `${at}.name`,
      ...lineNotes(line),
    },
    { text: writeQuantity(line.quantity), at: `${at}.quantity`, once: true },
    { text: writePrice(line.unitPrice), at: `${at}.unitPrice` },
    { text: writeAmount(line.amount), at: `${at}.amount` },
  ]
}

function lineNotes({ specification, origin }: PricedLine): Pick<Cell, 'note'> {
  const said = specification.en || specification.zh ? [specification] : []
  const made = origin ? [{ en: `Origin: ${origin.en}`, zh: `原产国：${origin.zh}` }] : []
  const notes = [...said, ...made]
  return notes.length > 0 ? { note: notes.length === 1 ? (notes[0] ?? '') : notes } : {}
}

/** The goods alone, each allowance and charge, the total; only the total where the price has nothing beside its goods. */
function totalRows(paper: PricedLines, label: Cell): readonly (readonly Cell[])[] {
  const { goods, adjustments = [] } = paper
  const total = totalRow(paper, label)
  if (!goods) return [total]
  const [, , quantities = { text: '' }] = total
  const blank = { text: '' }
  return [
    [{ text: { en: 'Goods', zh: '货款' } }, blank, quantities, blank, { text: writeAmount(goods), at: 'goods' }],
    ...adjustments.map(({ name, amount }, i) => [
      { text: name, at: `adjustments.${i}.name` },
      ...[blank, blank, blank],
      { text: writeAmount(amount), at: `adjustments.${i}.amount` },
    ]),
    [label, blank, blank, blank, { text: writeAmount(paper.total), at: 'total' }],
  ]
}

/** One block: goods counted in several units have their quantities one under the other, beside the one amount. */
function totalRow(paper: PricedLines, label: Cell): readonly Cell[] {
  return [
    label,
    { text: '' },
    { text: quantitiesText(paper.quantities), at: 'quantities', once: true },
    { text: '' },
    { text: writeAmount(paper.total), at: 'total' },
  ]
}
