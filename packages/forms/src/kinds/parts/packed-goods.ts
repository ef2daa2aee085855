import { add, type Decimal, decimal, isPositive, multiply, zero } from '@gendan/kernel/decimal'
import type { Quantity } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { cartonVolumeM3 } from '@gendan/trade/goods'
import type { CartonRun, PackingSection } from '../../deal/packing.ts'
import type { Terms } from '../../deal/terms.ts'
import type { PackingTotals } from './packing-totals.ts'

/** A line of the terms with what stands of it in the cartons; both in the line's unit. */
export interface PackedLine {
  readonly id: string
  readonly code: string
  readonly customerCode: string
  readonly name: Words
  readonly specification: Words
  readonly ordered: Quantity
  readonly packed: Quantity
}

/** What was agreed beside what is packed: what a packing list prints and what packing is judged by. */
export interface PackedGoods {
  readonly lines: readonly PackedLine[]
  readonly cartons: readonly CartonRun[]
  readonly measured: boolean
  /** More or less of a quantity, in per cent: "5". */
  readonly tolerancePercent?: string
  /** Whether a part of the order may be shipped by itself. */
  readonly partial: boolean
  readonly marks: readonly string[]
  readonly totals: PackingTotals
}

export function packedGoods(terms: Terms, { cartons, measured }: PackingSection): PackedGoods {
  const { lines, marks, tolerancePercent, shipment } = terms
  return {
    lines: lines.map(({ id, code, customerCode, name, specification, quantity }) => ({
      ...{ id, code, customerCode, name, specification },
      ordered: quantity,
      packed: { value: packedOf(cartons, id), unit: quantity.unit },
    })),
    cartons,
    measured,
    ...(tolerancePercent ? { tolerancePercent } : {}),
    partial: shipment.partial,
    marks,
    totals: cartonTotals(cartons),
  }
}

/** The terms with the quantities that are packed: only what is packed is invoiced. Lines of which nothing is packed are left out. */
export function packedTerms(terms: Terms, { cartons }: PackingSection): Terms {
  const lines = terms.lines.map((line) => ({
    ...line,
    quantity: { ...line.quantity, value: packedOf(cartons, line.id) },
  }))
  return { ...terms, lines: lines.filter(({ quantity }) => isPositive(quantity.value)) }
}

/** How many cartons a run counts; none where its last number stands before its first. */
export function countOf({ from, to }: CartonRun): Decimal {
  return to < from ? zero : decimal(`${to - from + 1}`)
}

/** What stands of a line in all cartons, in its own unit. */
export function packedOf(cartons: readonly CartonRun[], line: string): Decimal {
  const each = cartons.flatMap((run) =>
    run.contents.filter((one) => one.line === line).map(({ quantity }) => multiply(quantity, countOf(run))),
  )
  return each.reduce(add, zero)
}

/** Cartons, volume in m³ and weights in kg of all runs, exact. */
export function cartonTotals(cartons: readonly CartonRun[]): PackingTotals {
  const total = (of: (run: CartonRun) => Decimal) =>
    cartons.map((run) => multiply(of(run), countOf(run))).reduce(add, zero)
  return {
    complete: cartons.length > 0,
    packages: cartons.map(countOf).reduce(add, zero),
    volumeM3: total(cartonVolumeM3),
    grossKg: total(({ grossKg }) => grossKg),
    netKg: total(({ netKg }) => netKg),
  }
}

/** The first and the last number of all cartons; nothing where there are none. */
export function numbersOf(cartons: readonly CartonRun[]): readonly [number, number] | undefined {
  const [first] = cartons
  if (!first) return undefined
  const least = cartons.reduce((low, { from }) => (from < low ? from : low), first.from)
  return [least, cartons.reduce((high, { to }) => (to > high ? to : high), first.to)]
}

/** The carton numbers that shipping marks name: "C/NO. 1-315" is 1 and 315; nothing where they name none or say "1-UP". */
export function numbersInMarks(marks: readonly string[]): readonly [string, string] | undefined {
  for (const mark of marks) {
    const found = /\bNOS?\.?\s*:?\s*(\d{1,7})\s*[-–~]\s*(\d{1,7})\b/i.exec(mark)
    if (found?.[1] && found[2]) return [found[1], found[2]]
  }
  return undefined
}
