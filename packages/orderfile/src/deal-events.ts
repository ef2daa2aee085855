import { changeShape } from '@gendan/forms/deal/change'
import { costLayerShape, costSheetShape } from '@gendan/forms/deal/cost'
import { contractSectionShape, inquiryShape, orderSectionShape, type Sections } from '@gendan/forms/deal/deal'
import { packingSectionShape } from '@gendan/forms/deal/packing'
import { productionShape } from '@gendan/forms/deal/production'
import { offerShape, ours, roundShape } from '@gendan/forms/deal/round'
import { shipmentShape } from '@gendan/forms/deal/shipment'
import { z } from 'zod'
import { evolveMoney, isMoneyEvent, type MoneyEvent, moneyEventShapes } from './money/money-events.ts'
import { evolveParts, partEvents } from './part-events.ts'

/** What settles a section of the deal. */
export const dealEvents = [
  z.object({ type: z.literal('inquiry-recorded'), inquiry: inquiryShape }).readonly(),
  z.object({ type: z.literal('order-recorded'), order: orderSectionShape }).readonly(),
  z.object({ type: z.literal('offer-made'), offer: offerShape }).readonly(),
  z.object({ type: z.literal('round-recorded'), round: roundShape }).readonly(),
  z
    .object({
      type: z.literal('terms-settled'),
      contract: contractSectionShape,
      reason: z.string(),
      /** What it changed of terms that were settled before. */
      change: changeShape.optional(),
    })
    .readonly(),
  z
    .object({
      type: z.literal('cost-reckoned'),
      layer: costLayerShape,
      sheet: costSheetShape,
      reasons: z.record(z.string(), z.string()).readonly(),
    })
    .readonly(),
  ...partEvents,
  z.object({ type: z.literal('production-planned'), production: productionShape, reason: z.string() }).readonly(),
  z.object({ type: z.literal('packing-settled'), packing: packingSectionShape }).readonly(),
  z.object({ type: z.literal('shipment-recorded'), shipment: shipmentShape }).readonly(),
  ...moneyEventShapes,
] as const
export type DealEvent = z.infer<(typeof dealEvents)[number]>
type RestEvent = Parameters<typeof evolveParts>[1] | MoneyEvent

/** A section is settled anew, or one more part is put beside those that stand. */
export function evolveDeal(deal: Sections, event: DealEvent): Sections {
  switch (event.type) {
    case 'inquiry-recorded':
      return { ...deal, inquiry: event.inquiry }
    case 'order-recorded':
      return { ...deal, order: event.order }
    case 'offer-made':
      return {
        ...deal,
        offer: event.offer,
        rounds: [...(deal.rounds ?? []), ...(deal.offer ? [ours(deal.offer)] : [])],
      }
    case 'round-recorded':
      return { ...deal, rounds: [...(deal.rounds ?? []), event.round] }
    case 'terms-settled':
      return {
        ...deal,
        contract: event.contract,
        ...(event.change ? { changes: [...(deal.changes ?? []), event.change] } : {}),
      }
    case 'cost-reckoned': {
      const before = deal.cost ?? { reasons: {} }
      return {
        ...deal,
        cost: { ...before, [event.layer]: event.sheet, reasons: { ...before.reasons, ...event.reasons } },
      }
    }
    case 'production-planned':
      return { ...deal, production: event.production }
    case 'packing-settled':
      return { ...deal, packing: event.packing }
    case 'shipment-recorded':
      return { ...deal, shipment: event.shipment }
    default:
      return evolveRest(deal, event)
  }
}

function evolveRest(deal: Sections, event: RestEvent): Sections {
  return isMoneyEvent(event) ? { ...deal, money: evolveMoney(deal.money, event) } : evolveParts(deal, event)
}
