import type { Purchase } from '@gendan/forms/deal/purchase'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import type { Day } from '@gendan/kernel/day'
import { add } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import { type FigureLine, figureLines } from '../figures/figure-lines.ts'
import type { OrderFile } from '../order-file.ts'
import type { SpentStep } from '../path/spent/step.ts'
import { reached } from '../stage.ts'

/** An order a supplier had a part in, with the account of its days. */
export interface SuppliedOrder {
  readonly file: OrderFile
  readonly steps: readonly Pick<SpentStep, 'id' | 'over' | 'charges' | 'running'>[]
}

/** How a supplier has kept his word, counted over his deliveries and inspections. */
export interface SupplierScore {
  readonly orders: number
  /** Deliveries that were seen to come, and those that are awaited past their day. */
  readonly due: number
  /** Of these: by the day of the order first sent; by the day that stands now; and by that day with what others held him up for taken off. */
  readonly byFirstDay: number
  readonly byLastDay: number
  readonly byOwnFault: number
  /** First inspections, and how many were passed. */
  readonly inspected: number
  readonly passedFirst: number
  /** What was bought of him, one sum for each money. */
  readonly bought: readonly Money[]
}

/** Only what an order file shows is counted: a delivery by the day it was seen here, a day by the order that was sent. */
export function supplierScore(orders: readonly SuppliedOrder[], supplier: string, today: Day): SupplierScore {
  const going = orders.filter(({ file }) => !file.aside || file.aside.state === 'hold')
  const purchases = going.flatMap((order) => purchasesOf(order.file, supplier).map((one) => ({ ...order, one })))
  const deliveries = purchases.flatMap((purchase) => deliveryOf(purchase, today))
  const inspected = going.flatMap(({ file }) => linesOf(file, supplier, 'inspected'))
  return {
    orders: going.filter(({ file }) => purchasesOf(file, supplier).length > 0).length,
    due: deliveries.length,
    byFirstDay: deliveries.filter(({ first }) => first).length,
    byLastDay: deliveries.filter(({ last }) => last).length,
    byOwnFault: deliveries.filter(({ own }) => own).length,
    inspected: inspected.length,
    passedFirst: inspected.filter(({ good }) => good).length,
    bought: sums(purchases.map(({ one }) => pricedLines({ currency: one.currency, lines: one.lines }).total)),
  }
}

interface Delivery {
  readonly first: boolean
  readonly last: boolean
  readonly own: boolean
}

/**
 * Whether it came in time by each day. Nothing of what is not due, nor of what must have come, since the order went on behind it, on a day that
 * nobody wrote down: a missing record is no delay of his.
 */
function deliveryOf({ file, steps, one }: SuppliedOrder & { readonly one: Purchase }, today: Day): readonly Delivery[] {
  const id = `purchase-delivered/${one.id}`
  const came = linesOf(file, one.supplier, 'delivered')
    .find(({ key }) => key === id)
    ?.day?.slice(0, 10)
  const step = steps.find((each) => each.id === id)
  const awaited = step?.running === true && !reached(file.stage, 'E12')
  if (!came && (one.deliver >= today || !awaited)) return []
  const day = came ?? today
  const others = (step?.charges ?? []).filter(({ whose }) => whose !== 'supplier')
  const held = others.reduce((sum, { days }) => sum + days, 0)
  const last = day <= one.deliver
  return [{ first: day <= firstDay(file, one), last, own: last || (held > 0 && (step?.over ?? 0) <= held) }]
}

/** The day of delivery in the order that was sent first; where none was sent, the day that stands. */
function firstDay({ papers }: OrderFile, { id, deliver }: Purchase): Day {
  const sent = papers.find(({ kind, part }) => kind === 'purchase-order' && part === id)
  const day = (sent?.filled as { readonly deliver?: unknown } | undefined)?.deliver
  return typeof day === 'string' ? day : deliver
}

function purchasesOf({ deal: { purchases = [] } }: OrderFile, supplier: string): readonly Purchase[] {
  return purchases.filter((one) => one.supplier === supplier)
}

function linesOf(file: OrderFile, supplier: string, what: FigureLine['what']): readonly FigureLine[] {
  return figureLines(file).filter((line) => line.what === what && line.supplier === supplier)
}

function sums(all: readonly Money[]): readonly Money[] {
  const by = new Map<string, Money>()
  for (const { amount, currency } of all) {
    const before = by.get(currency)
    by.set(currency, { currency, amount: before ? add(before.amount, amount) : amount })
  }
  return [...by.values()]
}
