import type { Goods } from '@gendan/firm/goods'
import type { Inquiry } from '@gendan/forms/deal/deal'
import type { Offer, Round } from '@gendan/forms/deal/round'
import type { Terms } from '@gendan/forms/deal/terms'
import { acceptedTerms, chainOf, isProposal } from '@gendan/forms/offer/chain'
import { proposeTerms } from '@gendan/orderfile/intake/propose-terms'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { paymentPresets } from '@gendan/trade/terms/payment'
import { fromGoods } from './goods-known.ts'
import type { TermsOf } from './terms-checks.ts'
import { type DraftLine, draftOf, emptyLine, type TermsDraft } from './terms-draft.ts'

/**
 * What stands in the boxes at first: the terms to be amended; else what the customer ordered, completed from our last
 * offer; else that offer; else what was copied; else what he asked for in his inquiry.
 */
export function startOf(file: OrderFile, of: TermsOf, goods: Readonly<Record<string, Goods>>): TermsDraft {
  const { contract, order, inquiry } = file.deal
  const chain = chainOf(file.deal)
  const offer = standsOf(chain, of, file.deal.offer)
  if (of === 'contract' && contract) return draftOf(contract.terms, contract.customerOrder)
  if (of === 'contract' && order) {
    const asked = proposeTerms(order.order, goods, {
      payment: offer?.terms.payment ?? { instalments: [] },
      currency: offer?.terms.currency ?? USUAL,
    })
    return draftOf(offer ? completed(asked, offer.terms, order.order.delivery.incoterm) : asked, order.order.number)
  }
  const standing = offer?.terms ?? file.begun?.terms ?? (of === 'counter' ? undefined : contract?.terms)
  if (standing) return draftOf(standing, order?.order.number ?? file.begun?.customerOrder ?? '')
  return fromInquiry(inquiry, goods)
}

/** The terms one starts from: those accepted; for an answer to the other side, what it said last; else our own last offer. */
function standsOf(chain: readonly Round[], of: TermsOf, own: Offer | undefined): { readonly terms: Terms } | undefined {
  const proposal = chain.findLast(isProposal)
  if (of === 'counter') return proposal
  const terms = acceptedTerms(chain)
  if (of === 'contract' && terms) return { terms }
  return proposal?.by === 'customer' ? proposal : (own ?? proposal)
}

/** What most exports are priced in; a choice for a person to change. */
const USUAL = 'USD'

/** What the customer's order leaves open is taken from our offer that it answers. */
function completed(asked: Terms, offered: Terms, incoterm: string | undefined): Terms {
  const { delivery, shipment, packing, insurance, remarks, marks, tolerancePercent, adjustments } = offered
  const latest = asked.shipment.latest ?? shipment.latest
  return {
    ...asked,
    delivery: incoterm ? asked.delivery : delivery,
    shipment: {
      ...shipment,
      ...(latest ? { latest } : {}),
      from: asked.shipment.from || shipment.from,
      to: asked.shipment.to || shipment.to,
    },
    ...{ packing, insurance, remarks, marks },
    ...(tolerancePercent ? { tolerancePercent } : {}),
    ...(adjustments && !asked.adjustments ? { adjustments } : {}),
  }
}

/** What he asked for; of goods on record, code, specification and packing come with them. */
function fromInquiry(inquiry: Inquiry | undefined, goods: Readonly<Record<string, Goods>>): TermsDraft {
  const terms = proposeTerms(NOTHING, {}, { payment: paymentPresets[0]?.terms ?? { instalments: [] }, currency: USUAL })
  const lines = (inquiry?.wants ?? []).map((want, i): DraftLine => {
    const line = emptyLine(String(i + 1))
    const quantity = want.quantity ? { quantity: want.quantity.value, unit: want.quantity.unit } : {}
    const wanted = { ...line, ...quantity, goods: want.goods, en: want.text.en, zh: want.text.zh }
    const known = goods[`${i + 1}`]
    return known?.id === want.goods ? fromGoods(wanted, known) : wanted
  })
  return { ...draftOf(terms, ''), lines }
}

const NOTHING: Parameters<typeof proposeTerms>[0] = {
  number: '',
  lines: [],
  charges: [],
  stated: {},
  delivery: { terms: [] },
  payment: { text: [] },
  references: {},
  documents: [],
  conditions: [],
  notes: [],
  message: {},
  unread: [],
  places: {},
}
