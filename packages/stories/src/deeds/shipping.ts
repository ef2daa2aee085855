import type { CartonRun } from '@gendan/forms/deal/packing'
import { proposeCartons } from '@gendan/orderfile/packing/propose-cartons'
import type { Deed } from '../story.ts'
import { looking, settledTerms } from './selling.ts'

type Repack = (cartons: readonly CartonRun[]) => readonly CartonRun[]

/** Packed carton by carton as the goods' packing makes them, weighed and measured today. */
export function packs(repack: Repack = (cartons) => cartons): Deed {
  return looking('settle-packing', (scene) => ({
    packing: { packed: scene.today, measured: true, cartons: repack(proposeCartons(settledTerms(scene))) },
  }))
}

interface Voyage {
  readonly vessel: string
  readonly voyage: string
  readonly billOfLading?: string
  /** Container number with its check digit, and seal. */
  readonly container?: readonly [number: string, seal: string]
  /** Days of the story. */
  readonly onBoard?: number
  readonly arrival?: number
}

/** What is known of the shipment: the vessel at booking, the bill of lading once she has sailed. */
export function ships({ vessel, voyage, billOfLading = '', container, onBoard, arrival }: Voyage): Deed {
  return looking('record-shipment', (scene) => {
    const { shipment } = settledTerms(scene)
    return {
      shipment: {
        ...{ vessel, voyage, from: shipment.from, to: shipment.to, billOfLading },
        containers: container ? [{ number: container[0], seal: container[1] }] : [],
        ...(onBoard === undefined ? {} : { onBoard: scene.day(onBoard) }),
        ...(arrival === undefined ? {} : { arrival: scene.day(arrival) }),
      },
    }
  })
}
