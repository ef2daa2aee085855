import type { CartonRun } from '@gendan/forms/deal/packing'
import type { Line, Terms } from '@gendan/forms/deal/terms'
import {
  add,
  compare,
  type Decimal,
  divide,
  fixed,
  isPositive,
  isZero,
  multiply,
  round,
  subtract,
  zero,
} from '@gendan/kernel/decimal'
import { cartonsFor, cartonVolumeM3, type Packing } from '@gendan/trade/goods'

/** Cartons packed alike, before they are numbered. */
interface Kind extends Omit<CartonRun, 'id' | 'from' | 'to'> {
  readonly count: number
}

/** What is left of a line for a carton that is not full. */
interface Rest {
  readonly line: Line
  readonly packing: Packing
  readonly quantity: Decimal
}

/**
 * Cartons as the goods' packing in the terms makes them: the full ones line by line; then what is left of each line, several lines in
 * one carton where they fit by volume and weight. Goods whose packing is not known come as one carton without sides or weights, to be
 * filled in. Numbered from 1.
 */
export function proposeCartons({ lines }: Terms): readonly CartonRun[] {
  const known = lines.flatMap((line) => (line.packing ? [{ line, packing: line.packing }] : []))
  const full = known.flatMap(({ line, packing }) => fullCartons(line, packing))
  const rests = known.flatMap(({ line, packing }): readonly Rest[] => {
    const { remainder: quantity } = cartonsFor(line.quantity.value, packing)
    return isZero(quantity) ? [] : [{ line, packing, quantity }]
  })
  const unknown = lines.filter((line) => !line.packing && isPositive(line.quantity.value)).map(bareCarton)
  return numbered([...full, ...together(rests), ...unknown])
}

/** Runs with numbers from `first` on, each as long as it was. */
export function renumbered(cartons: readonly CartonRun[], first = 1): readonly CartonRun[] {
  return numbered(
    cartons.map((run) => ({ ...run, count: run.to < run.from ? 1 : run.to - run.from + 1 })),
    first,
  )
}

function numbered(kinds: readonly (Kind & { readonly id?: string })[], first = 1): readonly CartonRun[] {
  let next = first
  return kinds.map(({ count, ...carton }, i) => {
    const from = next
    next += count
    return { ...carton, id: carton.id ?? `${i + 1}`, from, to: next - 1 }
  })
}

function fullCartons(line: Line, packing: Packing): readonly Kind[] {
  const { full } = cartonsFor(line.quantity.value, packing)
  if (!isPositive(full)) return []
  const { packageCode, grossKg, netKg, perCarton: quantity } = packing
  const contents = [{ line: line.id, quantity }]
  return [{ count: wholeOf(full), packageCode, contents, grossKg, netKg, ...sidesOf(packing) }]
}

/** Rests in as few cartons as come by taking the largest carton first and filling it with what fits of the others. */
function together(rests: readonly Rest[]): readonly Kind[] {
  const [host, ...others] = [...rests].sort((a, b) => compare(cartonVolumeM3(b.packing), cartonVolumeM3(a.packing)))
  if (!host) return []
  let within: readonly Rest[] = [host]
  for (const one of others) if (fits([...within, one], host.packing)) within = [...within, one]
  return [restCarton(within, host.packing), ...together(others.filter((one) => !within.includes(one)))]
}

/** What stands in a carton of its own kind takes its share of the room and the weight of it. */
function fits(rests: readonly Rest[], { packageCode, grossKg, netKg, ...carton }: Packing): boolean {
  const room = rests.map((rest) => multiply(cartonVolumeM3(rest.packing), shareOf(rest))).reduce(add, zero)
  const weight = add(rests.map(netOf).reduce(add, zero), subtract(grossKg, netKg))
  return (
    rests.every((rest) => rest.packing.packageCode === packageCode) &&
    compare(room, cartonVolumeM3(carton)) <= 0 &&
    compare(weight, heaviest(rests, grossKg)) <= 0
  )
}

/** A carton is trusted with the heaviest of what its goods are packed in otherwise. */
function heaviest(rests: readonly Rest[], own: Decimal): Decimal {
  return rests.map(({ packing }) => packing.grossKg).reduce((most, one) => (compare(one, most) > 0 ? one : most), own)
}

function restCarton(rests: readonly Rest[], packing: Packing): Kind {
  const netKg = rests.map(netOf).reduce(add, zero)
  return {
    count: 1,
    packageCode: packing.packageCode,
    contents: rests.map(({ line, quantity }) => ({ line: line.id, quantity })),
    netKg,
    grossKg: add(netKg, subtract(packing.grossKg, packing.netKg)),
    ...sidesOf(packing),
  }
}

function bareCarton(line: Line): Kind {
  const contents = [{ line: line.id, quantity: line.quantity.value }]
  return {
    count: 1,
    packageCode: 'CT',
    contents,
    grossKg: zero,
    netKg: zero,
    lengthCm: zero,
    widthCm: zero,
    heightCm: zero,
  }
}

function shareOf({ quantity, packing }: Rest): Decimal {
  return divide(quantity, packing.perCarton)
}

/** Goods weigh in proportion; kg to the gram, half up: a proposal is weighed before it is believed. */
function netOf(rest: Rest): Decimal {
  return round(multiply(rest.packing.netKg, shareOf(rest)), 3, 'half-up')
}

function sidesOf({ lengthCm, widthCm, heightCm }: Packing) {
  return { lengthCm, widthCm, heightCm }
}

/** A count of cartons as the shape has it: a whole number, read digit by digit. */
function wholeOf(count: Decimal): number {
  return [...fixed(count, 0, 'down')].reduce((sum, digit) => sum * 10 + '0123456789'.indexOf(digit), 0)
}
