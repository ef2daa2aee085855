import type { DeliveryTerm } from '@gendan/trade/terms/incoterms'
import { z } from 'zod'
import type { FreightKind } from '../../deal/shipment.ts'
import { type Presented, type PresentedOwn, presentedShape } from '../parts/presented.ts'
import type { ShippedGoods } from '../parts/presented-goods.ts'

/** What a person types on this form and on no other. */
export interface Own extends PresentedOwn {
  /** To whom it goes: carrier or forwarder. */
  readonly forwarder: string
}
export const ownShape: z.ZodType<Own> = z
  .object({ ...presentedShape, forwarder: z.string().trim().max(140) })
  .readonly()

export interface ShippingInstruction extends Presented, ShippedGoods {
  readonly forwarder: string
  readonly shipper: string
  readonly consignee: string
  readonly notify: string
  readonly freight?: FreightKind
  readonly delivery: DeliveryTerm
  readonly hsCodes: readonly string[]
  readonly measured: boolean
  /** What the credit wants of the transport document. */
  readonly wanted?: {
    readonly consignee?: string
    readonly freight?: string
    readonly notify?: string
    readonly item: string
  }
}
