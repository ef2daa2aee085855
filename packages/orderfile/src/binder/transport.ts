import type { Sections } from '@gendan/forms/deal/deal'
import type { TransportMode } from '@gendan/forms/deal/shipment'
import type { Words } from '@gendan/kernel/words'
import { seaOnly } from '@gendan/trade/terms/incoterms'

/** How the goods go: as the shipment says; by sea where the delivery term or a container says so; else not known yet. */
export function modeOf({ shipment, contract }: Sections): TransportMode | undefined {
  if (shipment?.mode) return shipment.mode
  const sea = contract !== undefined && seaOnly(contract.terms.delivery.incoterm)
  return sea || (shipment?.containers.length ?? 0) > 0 ? 'sea' : undefined
}

/** What the carrier gives for the goods, by the way they go (UCP 600 art. 19 to 25). */
export const transportDocuments: Readonly<Record<TransportMode, Words>> = {
  sea: { en: 'Bill of lading or sea waybill', zh: '提单（或海运单）' },
  air: { en: 'Air waybill', zh: '空运单' },
  rail: { en: 'Rail consignment note', zh: '铁路运单' },
  road: { en: 'Road consignment note', zh: '公路运单' },
  courier: { en: "Courier's receipt", zh: '快递收据' },
}
