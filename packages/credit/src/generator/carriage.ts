import type { DocumentKind } from '../terms/credit.ts'
import { paysFreight, type TrueDeal, type Way } from './true-deal.ts'

/** How one way of carriage stands in a credit and on its transport document. */
export interface Carriage {
  readonly kind: DocumentKind
  readonly title: string
  /** What field 46A asks for, up to who is notified. */
  readonly asks: string
  /** Which fields of the credit name where goods go from and to. */
  readonly from: '44E' | '44A'
  readonly to: '44F' | '44B'
  /** What a tenor runs from: "B/L DATE". */
  readonly dated: string
  /** Whether whoever holds the document holds the goods: made out to order, endorsed, in three originals. */
  readonly negotiable: boolean
}

const toOrder = 'MADE OUT TO ORDER AND BLANK ENDORSED'
const toApplicant = 'CONSIGNED TO APPLICANT'

export const carriages: Readonly<Record<Way, Carriage>> = {
  sea: {
    ...{ kind: 'bill-of-lading', title: 'BILL OF LADING', from: '44E', to: '44F', dated: 'B/L DATE', negotiable: true },
    asks: `FULL SET OF CLEAN ON BOARD BILLS OF LADING ${toOrder}`,
  },
  combined: {
    ...{ kind: 'multimodal', title: 'MULTIMODAL TRANSPORT DOCUMENT', from: '44A', to: '44B', negotiable: true },
    ...{ asks: `FULL SET OF CLEAN MULTIMODAL TRANSPORT DOCUMENTS ${toOrder}`, dated: 'DATE OF SHIPMENT' },
  },
  air: {
    ...{
      kind: 'air-waybill',
      title: 'AIR WAYBILL',
      from: '44E',
      to: '44F',
      dated: 'DATE OF SHIPMENT',
      negotiable: false,
    },
    asks: `CLEAN AIR WAYBILL ${toApplicant}`,
  },
  rail: {
    ...{ kind: 'rail-waybill', title: 'RAIL WAYBILL', from: '44A', to: '44B', dated: 'DATE OF SHIPMENT' },
    ...{ asks: `RAIL WAYBILL ${toApplicant}`, negotiable: false },
  },
}

/** The line of field 46A that asks for the transport document. */
export function askedCarriage(deal: TrueDeal): string {
  return `+${carriages[deal.way].asks}, MARKED FREIGHT ${paysFreight(deal) ? 'PREPAID' : 'COLLECT'}, NOTIFY APPLICANT`
}

/** What the transport document of a deal says of the voyage alone. */
export function voyageOf({ way, loading, discharge, carrier, vessel, voyage }: TrueDeal) {
  const carried = { carrier, voyage }
  if (way === 'sea') return { ...carried, mode: 'sea', vessel, onBoardVessel: vessel, loading, discharge }
  if (way === 'air') return { ...carried, mode: 'air', loading, discharge }
  if (way === 'rail') return { ...carried, mode: 'rail', receipt: loading, delivery: discharge }
  return { ...carried, vessel: `INTENDED VESSEL ${vessel}`, receipt: loading, delivery: discharge, loading: 'NINGBO' }
}

/** The remarks that such a document bears beside what is asked. */
export const remarks: Readonly<Record<Way, readonly string[]>> = {
  sea: ["SHIPPER'S LOAD, COUNT AND SEAL", 'CLEAN ON BOARD'],
  combined: ['TAKEN IN CHARGE IN APPARENT GOOD ORDER AND CONDITION'],
  air: ['ORIGINAL 3 (FOR SHIPPER)', 'RECEIVED IN GOOD ORDER AND CONDITION'],
  rail: ['GOODS RECEIVED IN APPARENT GOOD ORDER AND CONDITION'],
}
