import { type Day, daysBetween } from '@gendan/kernel/day'
import { compare, type Decimal, subtract } from '@gendan/kernel/decimal'
import type { Quantity } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { packed } from '@gendan/trade/goods'
import type { ContractSection, Sections } from '../../deal/deal.ts'
import type { Production, QualityPoint } from '../../deal/production.ts'
import { type Sample, sampleKinds } from '../../deal/sample.ts'
import type { Line } from '../../deal/terms.ts'
import { isBought } from './bought-lines.ts'
import { type PackingTotals, packingTotals } from './packing-totals.ts'
import { perUnit } from './priced-lines.ts'

/** A line of the terms as the workshop reads it: what it is and how much, never what it costs. */
export interface MadeLine {
  readonly code: string
  readonly customerCode: string
  readonly name: Words
  readonly specification: Words
  readonly ordered: Quantity
  /** What is made; absent where the plan does not speak of the line. */
  readonly quantity?: Quantity
  /** What is made above the order, for loss and samples, in the ordered unit; absent where there is none. */
  readonly more?: Quantity
  readonly demands: Words
  /** Pieces in one carton and the cartons they come to, where the goods have their packing. */
  readonly cartons?: { readonly each: Decimal; readonly count: Decimal }
}

/** The kept sample that bulk is made by. */
interface MadeBy {
  readonly name: Words
  readonly kind: Words
  readonly round: number
  readonly shelf: string
  readonly approved: boolean
}

/** What a workshop must know of an order, whoever makes it: no price, and not the customer's name. */
export interface ToMake {
  readonly customerOrder: string
  readonly lines: readonly MadeLine[]
  /** Lines that are planned, but stand no longer in the terms. */
  readonly unordered: readonly string[]
  readonly quantities: readonly Quantity[]
  readonly start: string
  readonly finish: Day
  /** Latest shipment of the terms; empty where none is agreed. */
  readonly latest: string
  /** Calendar days from goods complete to latest shipment. */
  readonly spareDays?: number
  readonly demands: Words
  readonly packing: Words
  readonly cartons: PackingTotals
  readonly marks: readonly string[]
  readonly quality: readonly QualityPoint[]
  /** The plan names a kept sample. */
  readonly named: boolean
  readonly sample?: MadeBy
  /** What was agreed with the customer, in his words, for the rules: nothing of it may be lost. */
  readonly agreed: { readonly packing: Words; readonly remarks: Words }
}

/** The sections that it is drawn from. */
export type Made = Sections & { readonly contract: ContractSection; readonly production: Production }

/** What is to be made by the plan and the terms: for the production order, and for the meeting that explains it. */
export function toMake(deal: Made): ToMake {
  const { contract, production, samples } = deal
  const { terms } = contract
  const latest = terms.shipment.latest ?? ''
  const sample = samples?.find(({ id }) => id === production.sample)
  const ordered = new Set(terms.lines.map(({ id }) => id))
  return {
    customerOrder: contract.customerOrder,
    lines: terms.lines.filter((line) => isHere(line, deal)).map((line) => madeLine(line, production)),
    unordered: production.lines.map(({ line }) => line).filter((line) => !ordered.has(line)),
    quantities: perUnit(production.lines.map(({ quantity }) => quantity)),
    start: production.start ?? '',
    finish: production.finish,
    latest,
    ...(latest ? { spareDays: daysBetween(production.finish, latest) } : {}),
    demands: production.demands,
    packing: production.packing,
    cartons: packingTotals(terms),
    marks: terms.marks,
    quality: production.quality,
    named: production.sample !== '',
    ...(sample ? { sample: madeBy(sample) } : {}),
    agreed: { packing: terms.packing, remarks: terms.remarks },
  }
}

const nothing = { en: '', zh: '' }

/** A line stands on the paper unless it is left out of the plan because a purchase of the order brings it. */
function isHere(line: Line, deal: Made): boolean {
  return deal.production.lines.some((one) => one.line === line.id) || !isBought(line, deal)
}

function madeLine(line: Line, { lines }: Production): MadeLine {
  const { code, customerCode, name, specification, quantity: ordered, packing } = line
  const planned = lines.find((one) => one.line === line.id)
  const more = planned && above(planned.quantity, ordered)
  return {
    ...{ code, customerCode, name, specification, ordered },
    ...(planned ? { quantity: planned.quantity } : {}),
    ...(more ? { more } : {}),
    demands: planned?.demands ?? nothing,
    ...(packing ? { cartons: { each: packing.perCarton, count: packed(ordered, packing).packages } } : {}),
  }
}

function above(made: Quantity, ordered: Quantity): Quantity | undefined {
  if (made.unit !== ordered.unit || compare(made.value, ordered.value) <= 0) return undefined
  return { value: subtract(made.value, ordered.value), unit: made.unit }
}

function madeBy({ name, kind, round, shelf, verdict }: Sample): MadeBy {
  return { name, kind: sampleKinds[kind], round, shelf, approved: verdict === 'approved' }
}
