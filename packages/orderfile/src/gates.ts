import type { Firm } from '@gendan/firm/firm'
import type { Deal } from '@gendan/forms/deal/deal'
import { type Gate, type Lamp, lampOf, partsOf } from './gate.ts'
import type { GateRecord } from './gate-record.ts'
import { accessoriesToUse } from './gates/accessories-to-use.ts'
import { completeToClosed } from './gates/complete-to-closed.ts'
import { confirmedToProformaIssued } from './gates/confirmed-to-proforma-issued.ts'
import { costedToMarginAgreed } from './gates/costed-to-margin-agreed.ts'
import { costedToQuoted } from './gates/costed-to-quoted.ts'
import { doubtsToCleared } from './gates/doubts-to-cleared.ts'
import { finalInspected } from './gates/final-inspected.ts'
import { inspectedToPackingListSent } from './gates/inspected-to-packing-list-sent.ts'
import { marginAgreedToConfirmed } from './gates/margin-agreed-to-confirmed.ts'
import { midTermInspected } from './gates/mid-term-inspected.ts'
import { papersChecked } from './gates/papers-checked.ts'
import { productionOrderedToReleased } from './gates/production-ordered-to-released.ts'
import { proformaIssuedToSignedBack } from './gates/proforma-issued-to-signed-back.ts'
import { purchasePlannedToReviewed } from './gates/purchase-planned-to-reviewed.ts'
import { purchaseSentToSignedBack } from './gates/purchase-sent-to-signed-back.ts'
import { sampleApprovedToBulk } from './gates/sample-approved-to-bulk.ts'
import { sampleAskedToMade } from './gates/sample-asked-to-made.ts'
import { sampleMadeToSent } from './gates/sample-made-to-sent.ts'
import { securedToProductionOrdered } from './gates/secured-to-production-ordered.ts'
import { shippedToTitleReleased } from './gates/shipped-to-title-released.ts'
import { signedBackToSecured } from './gates/signed-back-to-secured.ts'
import { gateRecord, type OrderFile } from './order-file.ts'

/** The gates this release holds shut until they are passed, in the order in which a file meets them. */
export const gates: readonly Gate[] = [
  costedToQuoted,
  sampleAskedToMade,
  sampleMadeToSent,
  costedToMarginAgreed,
  marginAgreedToConfirmed,
  doubtsToCleared,
  confirmedToProformaIssued,
  proformaIssuedToSignedBack,
  signedBackToSecured,
  securedToProductionOrdered,
  productionOrderedToReleased,
  purchasePlannedToReviewed,
  purchaseSentToSignedBack,
  sampleApprovedToBulk,
  accessoriesToUse,
  midTermInspected,
  finalInspected,
  inspectedToPackingListSent,
  papersChecked,
  shippedToTitleReleased,
  completeToClosed,
]

export function gateOf(id: string): Gate | undefined {
  return gates.find((gate) => gate.id === id)
}

/** The gate over which a kind of paper is signed before it is issued, if any. */
export function gateOfPaper(kind: string): Gate | undefined {
  return gates.find((gate) => gate.kind === kind)
}

/** All gates of a file in the order in which the file meets them. */
export function lampsOf(file: OrderFile, deal: Deal, firm: Firm): readonly Lamp[] {
  return inOrder(gates.flatMap((gate) => lampsOfGate(gate, file, deal, firm)))
}

/** The lamps of what was asked or signed and is not what stands now. Gates that nobody came to are not drawn. */
export function lampsAgain(file: OrderFile, deal: Deal, firm: Firm): readonly Lamp[] {
  const lamps = gates.flatMap((gate) =>
    partsOf(gate, deal)
      .filter(({ id }) => isComeTo(gateRecord(file, gate.id, id)))
      .map(({ id }) => lampOf(gate, { file, deal, part: id }, firm)),
  )
  return inOrder(lamps.filter(({ state }) => state === 'again'))
}

function isComeTo({ asked, signed }: GateRecord): boolean {
  return asked !== undefined || signed !== undefined
}

function inOrder(lamps: readonly Lamp[]): readonly Lamp[] {
  return lamps.toSorted((a, b) => (numberOf(a) < numberOf(b) ? -1 : numberOf(a) > numberOf(b) ? 1 : 0))
}

/** Gates are numbered as a file meets them: "G5" before "G12". */
function numberOf({ gate }: Lamp): string {
  return gate.slice(1).padStart(2, '0')
}

function lampsOfGate(gate: Gate, file: OrderFile, deal: Deal, firm: Firm): readonly Lamp[] {
  return partsOf(gate, deal).map(({ id }) => lampOf(gate, { file, deal, part: id }, firm))
}

/** The lamps that must be open before a gate may be passed, and are not: of the same part where they have it, too. */
export function stillBefore(gate: Gate, part: string, file: OrderFile, deal: Deal, firm: Firm): readonly Lamp[] {
  return gate.after
    .flatMap((id) => gateOf(id) ?? [])
    .flatMap((one) => lampsOfGate(one, file, deal, firm))
    .filter(isShut)
    .filter((lamp) => lamp.part === '' || part === '' || lamp.part === part)
}

/** The lamps that keep a kind of paper back though it is not signed there: the rough cost before a quotation. */
export function heldBack(kind: string, file: OrderFile, deal: Deal, firm: Firm): readonly Lamp[] {
  return gates
    .filter(({ holds }) => holds === kind)
    .flatMap((one) => lampsOfGate(one, file, deal, firm))
    .filter(isShut)
}

function isShut({ state }: Lamp): boolean {
  return state !== 'open' && state !== 'not-demanded'
}
