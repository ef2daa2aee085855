import type { Decimal } from '@gendan/kernel/decimal'
import { unitOf } from '@gendan/trade/unit'
import type { Shipment, TransportMode } from '../../deal/shipment.ts'
import type { PackingTotals } from '../../kinds/parts/packing-totals.ts'
import type { Facts } from '../description.ts'
import type { equipment, shipment as ublShipment } from '../ubl/cargo.ts'

/** How goods go, as papers about one shipment say it. */
export interface Voyage {
  readonly from: string
  readonly to: string
  readonly shipment?: Shipment
}

/** Modes of transport of UN/ECE Recommendation 19; a courier's parcel goes as mail does. */
const MODES: Readonly<Record<TransportMode, string>> = { sea: '1', rail: '2', road: '3', air: '4', courier: '5' }

/** The stage from port to port, with the ship and the days as far as they are known. */
export function stageOf({ from, to, shipment }: Voyage): NonNullable<Facts<typeof ublShipment>['stages']> {
  const { mode, onBoard, arrival } = shipment ?? {}
  const stage = {
    ...(mode ? { mode: { value: MODES[mode] } } : {}),
    ...meansOf(shipment),
    ...(from ? { loading: { name: from } } : {}),
    ...(to ? { unloading: { name: to } } : {}),
    ...(arrival ? { plannedArrival: { on: arrival } } : {}),
    ...(onBoard ? { departed: { on: onBoard } } : {}),
  }
  return Object.keys(stage).length > 0 ? [stage] : []
}

function meansOf(shipment: Shipment | undefined) {
  const { vessel = '', voyage = '' } = shipment ?? {}
  if (vessel === '' && voyage === '') return {}
  return {
    means: { ...(voyage ? { journey: { value: voyage } } : {}), ...(vessel ? { vessel: { name: vessel } } : {}) },
  }
}

export function containersOf({ shipment }: Voyage): readonly Facts<typeof equipment>[] {
  return (shipment?.containers ?? [])
    .filter(({ number }) => number !== '')
    .map(({ number, seal }) => ({ id: { value: number }, ...(seal ? { seals: [{ id: { value: seal } }] } : {}) }))
}

export function weightsOf({ grossKg, netKg, volumeM3, complete }: PackingTotals) {
  return complete ? { gross: kg(grossKg), net: kg(netKg), volume: { value: volumeM3, unit: 'MTQ' } } : {}
}

export function kg(value: Decimal) {
  return { value, unit: 'KGM' }
}

/** A count of packages in the code of UN/ECE Recommendation 21, as messages write it in units: XCT. */
export function packagesOf(value: Decimal, packageCode = 'PK') {
  return { value, unit: unitOf(`X${packageCode}`)?.exchange ?? `X${packageCode}` }
}
