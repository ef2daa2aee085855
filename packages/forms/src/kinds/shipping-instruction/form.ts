import type { DocumentKind } from '@gendan/credit/terms/credit'
import type { Deal } from '../../deal/deal.ts'
import type { TransportMode } from '../../deal/shipment.ts'
import type { Form } from '../../form.ts'
import { type CreditWording, creditOf, demandOf, itemsFor, wordingFor } from '../parts/credit-wording.ts'
import { partyShown, sellerShown } from '../parts/face.ts'
import { beginPresented, presentedFields, presentedFrom } from '../parts/presented.ts'
import { shippedGoods } from '../parts/presented-goods.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type Own, ownShape, type ShippingInstruction } from './shape.ts'

/** The instruction to the carrier: what the bill of lading shall say, in the words of the credit (UCP 600 art. 19 to 24). */
export const shippingInstruction: Form<Own, ShippingInstruction, 'contract' | 'packing'> = {
  kind: 'shipping-instruction',
  code: 'SHI',
  name: { en: 'Shipping instruction', zh: '提单补料（托运单）' },
  needs: ['contract', 'packing'],
  own: {
    forwarder: { label: { en: 'To the forwarder or carrier', zh: '致货代（承运人）' }, kind: 'text' },
    ...presentedFields,
  },
  ownShape,
  begin: ({ shipment }, given) => ({ ...beginPresented(given), tongue: 'both', forwarder: shipment?.carrier ?? '' }),
  derive(deal, own, given) {
    const { contract, packing, shipment, seller } = deal
    const { terms, ...shipped } = shippedGoods(deal, contract.terms, packing)
    const kind = transportKind(deal)
    const asked = wordingFor(deal.credits, kind)
    const presented = presentedFrom(deal, own, given, [kind])
    return {
      ...presented,
      ...shipped,
      forwarder: own.forwarder,
      shipper: sellerShown(seller.letterhead),
      consignee: shipment?.consignee || consigneeOf(asked),
      notify: shipment?.notify || notifyOf(asked, partyShown(presented.buyer)),
      ...(shipment?.freight ? { freight: shipment.freight } : {}),
      delivery: contract.terms.delivery,
      hsCodes: [...new Set(terms.lines.map(({ hsCode }) => hsCode).filter(Boolean))],
      measured: packing.measured,
      ...(asked ? { wanted: wantedOf(asked, partyShown(presented.buyer)) } : {}),
    }
  },
  rules,
  rows,
  print,
  homes: { consignee: 'shipment', notify: 'shipment', freight: 'shipment' },
  goesTo: 'elsewhere',
}

const KINDS: Readonly<Record<TransportMode, DocumentKind>> = {
  sea: 'bill-of-lading',
  air: 'air-waybill',
  rail: 'rail-waybill',
  road: 'road-waybill',
  courier: 'courier-receipt',
}
const SEA: readonly DocumentKind[] = ['bill-of-lading', 'multimodal', 'sea-waybill', 'charter-party-bill-of-lading']

/** The transport document that the credit asks for; else the one of the way the goods go. */
function transportKind({ credits, shipment }: Deal): DocumentKind {
  const credit = creditOf(credits)
  const all = [...SEA, ...Object.values(KINDS)]
  return all.find((kind) => itemsFor(credit, kind).length > 0) ?? KINDS[shipment?.mode ?? 'sea']
}

/** "ORDER" in the credit is "TO ORDER" on the bill. */
function consigneeOf(asked: CreditWording | undefined): string {
  const told = demandOf(asked, 'consignee')
  return /^(?:THE\s+)?ORDER\b/i.test(told) ? `TO ${told}` : told
}

function notifyOf(asked: CreditWording | undefined, applicant: string): string {
  const told = demandOf(asked, 'notify')
  return /^(?:THE\s+)?APPLICANT$/i.test(told) ? applicant : told
}

function wantedOf(asked: CreditWording, applicant: string): NonNullable<ShippingInstruction['wanted']> {
  const [consignee, freight, notify] = [consigneeOf(asked), demandOf(asked, 'freight'), notifyOf(asked, applicant)]
  return {
    ...(consignee ? { consignee } : {}),
    ...(freight ? { freight } : {}),
    ...(notify ? { notify } : {}),
    item: asked.item,
  }
}
