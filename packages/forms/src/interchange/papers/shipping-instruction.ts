import { decimal } from '@gendan/kernel/decimal'
import { freightKinds } from '../../deal/shipment.ts'
import type { ShippingInstruction } from '../../kinds/shipping-instruction/shape.ts'
import type { UblFacts } from '../ubl/documents.ts'
import { packagesOf, weightsOf } from './cargo.ts'
import { deliveryOf, ownParty, texts, UBL_VERSION } from './parts.ts'
import { endsOf, shippedOf, writtenParty } from './shipped.ts'

/** The shipping instruction as UBL ForwardingInstructions: what carrier or forwarder shall put on the transport document. */
export function instructionsOfPaper(paper: ShippingInstruction): UblFacts<'ForwardingInstructions'> {
  return { ...carriageOf(paper, paper.given.number ?? ''), name: 'Forwarding instructions' }
}

/** The same as the bill of lading shall read, under the carrier's number where he has given it. It is our data for it, not the document of title. */
export function ladingOfPaper(paper: ShippingInstruction): UblFacts<'BillOfLading'> {
  const number = paper.shipment?.billOfLading || (paper.given.number ?? '')
  return {
    ...carriageOf(paper, number),
    name: 'Bill of lading data',
    ...(paper.shipment?.issued ? { issued: paper.shipment.issued } : {}),
  }
}

function carriageOf(paper: ShippingInstruction, number: string): UblFacts<'BillOfLading'> {
  const { given, shipment, consignee } = paper
  const carrier = writtenParty(shipment?.carrier ?? '')
  const forwarder = writtenParty(paper.forwarder)
  const instructions = texts(paper.addition)
  const numbers = [paper.invoiceNumber, paper.credit?.number ?? ''].filter((one) => one !== '')
  const originals = shipment?.originals
  return {
    version: UBL_VERSION,
    number: { value: number },
    issued: given.day,
    toOrder: /^\s*to\s+(the\s+)?order\b/iu.test(consignee),
    ...(instructions ? { instructions } : {}),
    consignor: ownParty(paper.seller),
    ...(carrier ? { carrier } : {}),
    ...(forwarder ? { forwarder } : {}),
    shipment: { ...shippedOf(paper, number), consignments: [consignmentOf(paper, number)] },
    ...(numbers.length > 0 ? { documents: numbers.map((value) => ({ id: { value } })) } : {}),
    ...(originals ? { copies: [{ originals: decimal(`${originals}`), party: forwarder ?? carrier ?? {} }] } : {}),
  }
}

function consignmentOf(paper: ShippingInstruction, number: string) {
  const { packing, hsCodes, freight } = paper
  const [consignee, notify] = [writtenParty(paper.consignee), writtenParty(paper.notify)]
  const paid = freight ? { notes: [freightKinds[freight].en] } : undefined
  return {
    id: { value: number },
    ...(hsCodes.length > 0 ? { tariffs: hsCodes } : {}),
    ...weightsOf(packing),
    ...(packing.complete ? { packages: packagesOf(packing.packages) } : {}),
    ...(consignee ? { consignee } : {}),
    ...(notify ? { notify } : {}),
    deliveryTerms: deliveryOf(paper.delivery),
    ...(paid && freight === 'collect' ? { collect: paid } : {}),
    ...(paid && freight === 'prepaid' ? { prepaid: paid } : {}),
    ...endsOf(paper),
  }
}
