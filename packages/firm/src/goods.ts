import type { Aggregate } from '@gendan/kernel/aggregate'
import { type GoodsFacts, goodsFactsShape } from '@gendan/trade/goods'
import { z } from 'zod'
import { type Bill, billShape } from './bill.ts'

const stateShape = z
  .object({
    id: z.string(),
    facts: goodsFactsShape,
    /** Customers' own numbers for it, by party id: a new order is matched by them. */
    customerCodes: z.record(z.string(), z.string()).readonly(),
    /** Why its price is under review; empty when it is not. New quotations warn, releases stop (seed 003, 1-3). */
    underReview: z.string(),
    /** What accessories it takes; left out where nobody said, or where it takes none. */
    bill: billShape.optional(),
    active: z.boolean(),
  })
  .readonly()
export type Goods = z.infer<typeof stateShape>

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('goods-entered'), facts: goodsFactsShape }).readonly(),
  z.object({ type: z.literal('goods-changed'), facts: goodsFactsShape }).readonly(),
  z.object({ type: z.literal('customer-code-learned'), party: z.string(), code: z.string() }).readonly(),
  z.object({ type: z.literal('review-begun'), reason: z.string() }).readonly(),
  z.object({ type: z.literal('review-ended') }).readonly(),
  z.object({ type: z.literal('bill-put'), bill: billShape }).readonly(),
  z.object({ type: z.literal('goods-retired') }).readonly(),
  z.object({ type: z.literal('goods-restored') }).readonly(),
])
export type GoodsEvent = z.infer<typeof eventShape>

/** One article of the firm's range. */
export const goods: Aggregate<Goods, GoodsEvent> = {
  kind: 'goods',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({ id, facts: nothing, customerCodes: {}, underReview: '', active: true }),
  evolve(state, event) {
    switch (event.type) {
      case 'goods-entered':
      case 'goods-changed':
        return { ...state, facts: event.facts }
      case 'customer-code-learned':
        return { ...state, customerCodes: { ...state.customerCodes, [event.party]: event.code } }
      case 'review-begun':
        return { ...state, underReview: event.reason }
      case 'review-ended':
        return { ...state, underReview: '' }
      case 'bill-put':
        return withBill(state, event.bill)
      case 'goods-retired':
        return { ...state, active: false }
      case 'goods-restored':
        return { ...state, active: true }
    }
  },
}

/** An empty bill is none. */
function withBill({ bill: _, ...state }: Goods, bill: Bill): Goods {
  return bill.length > 0 ? { ...state, bill } : state
}

const nothing: GoodsFacts = goodsFactsShape.parse({ code: '-', name: { en: '-', zh: '' }, unit: 'PCE' })
