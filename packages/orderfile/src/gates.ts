import type { Firm } from '@gendan/firm/firm'
import type { Deal } from '@gendan/forms/deal/deal'
import { type Gate, type Lamp, lampOf, laterLamp } from './gate.ts'
import { confirmedToProformaIssued } from './gates/confirmed-to-proforma-issued.ts'
import { laterGates } from './gates/later.ts'
import type { OrderFile } from './order-file.ts'

/** The gates this release holds shut until they are signed. */
export const gates: readonly Gate[] = [confirmedToProformaIssued]

export function gateOf(id: string): Gate | undefined {
  return gates.find((gate) => gate.id === id)
}

/** The gate that a kind of paper must have open before it is issued, if any. */
export function gateOfPaper(kind: string): Gate | undefined {
  return gates.find((gate) => gate.kind === kind)
}

/** All gates of a file in the order in which the file meets them. */
export function lampsOf(file: OrderFile, deal: Deal, firm: Firm): readonly Lamp[] {
  return [...laterGates.map(laterLamp), ...gates.map((gate) => lampOf(gate, file, deal, firm))]
}
