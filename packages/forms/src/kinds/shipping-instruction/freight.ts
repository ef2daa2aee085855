import { sellerPaysMainCarriage } from '@gendan/trade/terms/incoterms'
import type { FreightKind } from '../../deal/shipment.ts'
import type { ShippingInstruction } from './shape.ts'

/** Who pays the freight by the delivery term (Incoterms 2020, A9/B9): we under the C and D rules. */
export function freightOfTerm({ delivery }: Pick<ShippingInstruction, 'delivery'>): FreightKind {
  return sellerPaysMainCarriage(delivery.incoterm) ? 'prepaid' : 'collect'
}

/** As it was entered in the shipment; else by the delivery term. */
export function freightOf(paper: Pick<ShippingInstruction, 'delivery' | 'freight'>): FreightKind {
  return paper.freight ?? freightOfTerm(paper)
}
