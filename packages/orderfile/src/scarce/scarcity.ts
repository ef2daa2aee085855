import type { Aggregate } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import {
  add,
  compare,
  type Decimal,
  decimalShape,
  divide,
  isPositive,
  round,
  subtract,
  zero,
} from '@gendan/kernel/decimal'
import { z } from 'zod'

/** What a customer has of an article himself, as he or somebody who was there said it. */
export const customerStockShape = z
  .object({
    /** The customer's file, by id. */
    party: z.string().min(1).max(80),
    stock: decimalShape,
    /** How many he sells or uses a week, where it is known. */
    perWeek: decimalShape.optional(),
    /** What he needs at once, and by when. */
    urgent: z.object({ quantity: decimalShape, by: dayShape }).readonly().optional(),
    /** The day on which it was so, and who says so: "his mail", "visit to his shop". */
    asOf: dayShape,
    source: z.string().trim().min(2).max(200),
  })
  .readonly()
export type CustomerStock = z.infer<typeof customerStockShape>

/** What one order gets of an article that is short. */
export const shareShape = z
  .object({
    file: z.string(),
    number: z.string(),
    /** What it lacked and had kept when it was divided. */
    wanted: decimalShape,
    proposed: decimalShape,
    /** All it gets by its day. */
    quantity: decimalShape,
    /** Why it gets another quantity than the rule proposed; empty where it gets that. */
    reason: z.string().max(300),
    /** What left the warehouse for it since. */
    left: decimalShape,
    /** Who told the customer, when, and how. */
    told: z.object({ by: z.string(), day: dayShape, word: z.string() }).readonly().optional(),
  })
  .readonly()
export type Share = z.infer<typeof shareShape>

export const divisionShape = z
  .object({
    day: dayShape,
    by: z.string(),
    note: z.string().max(500),
    /** Those served first stand first. */
    shares: z.array(shareShape).min(1).max(200).readonly(),
  })
  .readonly()
export type Division = z.infer<typeof divisionShape>

const stateShape = z
  .object({
    /** The id of the goods file. */
    id: z.string(),
    stocks: z.array(customerStockShape).max(300).readonly(),
    division: divisionShape.optional(),
  })
  .readonly()
export type Scarcity = z.infer<typeof stateShape>

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('customer-stock-noted'), noted: customerStockShape, by: z.string() }).readonly(),
  z.object({ type: z.literal('goods-divided'), division: divisionShape }).readonly(),
  z.object({ type: z.literal('division-ended'), reason: z.string(), by: z.string(), day: dayShape }).readonly(),
  z
    .object({ type: z.literal('share-told'), file: z.string(), word: z.string(), by: z.string(), day: dayShape })
    .readonly(),
  /** Goods left the warehouse for an order that has a share. */
  z.object({ type: z.literal('share-left'), file: z.string(), quantity: decimalShape }).readonly(),
])
export type ScarcityEvent = z.infer<typeof eventShape>

/** What customers have of an article, and how it is divided while it is short (decisions 0039). Its id is the goods file's. */
export const scarcity: Aggregate<Scarcity, ScarcityEvent> = {
  kind: 'scarcity',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({ id, stocks: [] }),
  evolve(state, event) {
    switch (event.type) {
      case 'customer-stock-noted': {
        const others = state.stocks.filter(({ party }) => party !== event.noted.party)
        return { ...state, stocks: [...others, event.noted].slice(-300) }
      }
      case 'goods-divided':
        return { ...state, division: event.division }
      case 'division-ended': {
        const { division: _, ...rest } = state
        return rest
      }
      case 'share-told': {
        const { by, day, word } = event
        return withShare(state, event.file, (share) => ({ ...share, told: { by, day, word } }))
      }
      case 'share-left':
        return withShare(state, event.file, (share) => ({ ...share, left: add(share.left, event.quantity) }))
    }
  },
}

function withShare(state: Scarcity, file: string, change: (share: Share) => Share): Scarcity {
  const { division } = state
  if (!division) return state
  const shares = division.shares.map((share) => (share.file === file ? change(share) : share))
  return { ...state, division: { ...division, shares } }
}

/** For how many weeks his own stock lasts from the day it was counted, to a tenth; undefined where nobody knows what he sells. */
export function weeksOfStock({ stock, perWeek }: Pick<CustomerStock, 'stock' | 'perWeek'>): Decimal | undefined {
  return perWeek && isPositive(perWeek) ? round(divide(stock, perWeek), 1, 'half-up') : undefined
}

/** What an order's share still asks of the warehouse: neither kept for it nor gone. */
export function unmet({ quantity, left }: Share, kept: Decimal): Decimal {
  const open = subtract(subtract(quantity, left), kept)
  return isPositive(open) ? open : zero
}

/** Whether what was divided still fits what orders want: none is new, none wants more. A division that does not fit is made anew. */
export function stillFits(
  { shares }: Division,
  wants: readonly { readonly file: string; readonly wanted: Decimal }[],
): boolean {
  return wants.every(({ file, wanted }) => {
    const share = shares.find((one) => one.file === file)
    return share !== undefined && compare(wanted, share.wanted) <= 0
  })
}
