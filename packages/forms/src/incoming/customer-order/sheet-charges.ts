import { compare, type Decimal, subtract, zero } from '@gendan/kernel/decimal'
import { type Cell, columnOf, isFilled, type Rows } from '../parts/cell.ts'
import type { ChargeAsRead } from './shape.ts'
import type { SheetMapping } from './sheet-mapping.ts'
import { figureIn, type SheetReading, textIn } from './sheet-reading.ts'
import { currencyIn } from './written.ts'

/** A row under the goods that adds or takes away money: freight, a discount. It has an amount, but counts and prices nothing. */
export function isChargeRow(row: readonly Cell[], { columns }: SheetMapping): boolean {
  const at = (column: string | undefined) => row.find((cell) => columnOf(cell.at) === column)
  const counts = isFilled(at(columns.quantity)) || isFilled(at(columns.unitPrice))
  return !counts && columns.amount !== undefined && isFilled(at(columns.amount)) && wordOf(row) !== undefined
}

/** An amount below zero, or one called a discount, is an allowance of that size. */
export function readChargeRows(
  reading: SheetReading,
  rows: Rows,
  currency: string | undefined,
): readonly ChargeAsRead[] {
  return rows.flatMap((row, i) => readChargeRow(reading, row, `charges.${i}`, currency) ?? [])
}

function readChargeRow(
  reading: SheetReading,
  row: readonly Cell[],
  at: string,
  currency: string | undefined,
): ChargeAsRead | undefined {
  const cell = row.find((one) => columnOf(one.at) === reading.mapping.columns.amount)
  const figure = figureIn(reading, cell, `${at}.amount`)
  if (!figure) return undefined
  const reason = textIn(reading, wordOf(row), `${at}.reason`)
  const own = figure.currency ?? (cell?.sign && currencyIn(cell.sign))
  const less = isBelowZero(figure.value) || LESS.test(reason ?? '')
  const amount = isBelowZero(figure.value) ? subtract(zero, figure.value) : figure.value
  return { kind: less ? 'allowance' : 'charge', reason, amount: { amount, currency: own || currency || '' } }
}

function isBelowZero(value: Decimal): boolean {
  return compare(value, zero) < 0
}

const LESS = /discount|rebate|\bless\b|deduct|allowance|rabatt|skonto|remise|折扣|折让|优惠|扣/iu
const MORE =
  /freight|shipping|postage|courier|insurance|handling|packing charge|packaging|tooling|mou?ld|sample fee|surcharge|charge\b|\bfees?\b|fracht|versand|运费|保险费|包装费|模具费|手续费|附加费|杂费/iu

function wordOf(row: readonly Cell[]): Cell | undefined {
  return row.find((cell) => isFilled(cell) && cell.kind === 'text' && (LESS.test(cell.text) || MORE.test(cell.text)))
}
