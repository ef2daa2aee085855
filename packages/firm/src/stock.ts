import type { Aggregate } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import { add, compare, type Decimal, decimalShape, isZero, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'

const reservedShape = z
  .object({
    /** The order file's number, as people call it. */
    number: z.string(),
    quantity: decimalShape,
  })
  .readonly()

const stateShape = z
  .object({
    /** The id of the goods file it is the stock of. */
    id: z.string(),
    /** In the unit of the goods file. */
    onHand: decimalShape,
    /** What of it is kept for which order file, by its id. */
    reserved: z.record(z.string(), reservedShape).readonly(),
  })
  .readonly()
export type Stock = z.infer<typeof stateShape>

/** The report of a workshop that a movement comes from; what a correction takes back is below zero. */
const reportedShape = z.object({ id: z.string(), day: dayShape, number: z.string() }).readonly()
export type Reported = z.infer<typeof reportedShape>

const movement = { quantity: decimalShape, note: z.string() }
const eventShape = z.discriminatedUnion('type', [
  /** Came in: bought, made, returned; `from` says whence, `file` for which order, `report` by which report of its workshop. */
  z
    .object({
      type: z.literal('stock-received'),
      ...movement,
      from: z.string(),
      file: z.string().optional(),
      report: reportedShape.optional(),
    })
    .readonly(),
  /** Went out: for an order file, or for another reason where `file` is empty. */
  z.object({ type: z.literal('stock-issued'), ...movement, file: z.string() }).readonly(),
  z.object({ type: z.literal('stock-counted'), ...movement }).readonly(),
  /** What is kept for an order from now on; zero sets it free. */
  z
    .object({ type: z.literal('stock-reserved'), file: z.string(), number: z.string(), quantity: decimalShape })
    .readonly(),
])
export type StockEvent = z.infer<typeof eventShape>

/** What lies in the warehouse of one article, and for which orders it is kept. */
export const stock: Aggregate<Stock, StockEvent> = {
  kind: 'stock',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({ id, onHand: zero, reserved: {} }),
  evolve(state, event) {
    switch (event.type) {
      case 'stock-received':
        return { ...state, onHand: add(state.onHand, event.quantity) }
      case 'stock-issued':
        return { ...lessReserved(state, event.file, event.quantity), onHand: subtract(state.onHand, event.quantity) }
      case 'stock-counted':
        return { ...state, onHand: event.quantity }
      case 'stock-reserved':
        return reserve(state, event.file, event)
    }
  },
}

/** All that is kept for orders, in the goods' unit. */
export function reservedOf({ reserved }: Stock): Decimal {
  return sumOf(Object.values(reserved).map(({ quantity }) => quantity))
}

/** What is kept for one order. */
export function reservedFor({ reserved }: Stock, file: string): Decimal {
  return reserved[file]?.quantity ?? zero
}

/** What may still be promised; below zero where a count found less than is kept for orders. */
export function freeOf(state: Stock): Decimal {
  return subtract(state.onHand, reservedOf(state))
}

/** What goes out for an order is taken from what is kept for it first. */
function lessReserved(state: Stock, file: string, out: Decimal): Stock {
  const kept = state.reserved[file]
  if (!kept) return state
  const left = compare(out, kept.quantity) >= 0 ? zero : subtract(kept.quantity, out)
  return reserve(state, file, { ...kept, quantity: left })
}

function reserve(state: Stock, file: string, { number, quantity }: { number: string; quantity: Decimal }): Stock {
  const { [file]: _, ...others } = state.reserved
  return { ...state, reserved: isZero(quantity) ? others : { ...others, [file]: { number, quantity } } }
}
