import type { Deal } from '../../deal/deal.ts'
import { type Round, roundKinds } from '../../deal/round.ts'
import { roundParts } from '../../deal/round-parts.ts'
import type { Terms } from '../../deal/terms.ts'
import type { Form } from '../../form.ts'
import { chainOf, isProposal, termsBefore } from '../../offer/chain.ts'
import { packingTotals } from '../parts/packing-totals.ts'
import { pricedLines } from '../parts/priced-lines.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type Answered, type Offered, type OfferLetter, type Own, ownShape } from './shape.ts'

/** The letter of one round of ours: offer, counter-offer, acceptance, a no. It quotes what it answers and shows what it changes. */
export const offerLetter: Form<Own, OfferLetter, 'rounds'> = {
  kind: 'offer-letter',
  code: 'OL',
  name: { en: 'Offer letter', zh: '发盘函' },
  needs: ['rounds'],
  parts: roundParts,
  own: {
    opening: { label: { en: 'Opening', zh: '开头语' }, kind: 'lines' },
    closing: { label: { en: 'Closing', zh: '结束语' }, kind: 'lines' },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: () => ({ opening: '', closing: '', tongue: 'both' }),
  derive(deal, own, given) {
    const chain = chainOf(deal)
    const round = chain.find((one) => `${one.round}` === given.part)
    if (!round) throw new RangeError(`no round ${given.part}`)
    const before = chain.filter((one) => one.round < round.round)
    const terms = round.terms ?? (round.says === 'acceptance' ? before.findLast(isProposal)?.terms : undefined)
    const stood = termsBefore(chain, round.round)
    const answers = answered(deal, round, before)
    return {
      given,
      seller: deal.seller.letterhead,
      buyer: deal.buyer,
      round: round.round,
      says: round.says,
      ...(answers ? { answers } : {}),
      ...(stood ? { before: stood } : {}),
      ...(round.terms ? { now: round.terms } : {}),
      ...(terms ? { terms: offered(terms) } : {}),
      firm: round.firm,
      answerBy: round.answerBy ?? '',
      answerHour: round.answerHour ?? '',
      opening: own.opening,
      closing: own.closing,
    }
  },
  rules,
  rows,
  keeps: ['name', 'quantity', 'unitPrice'],
  print,
}

function offered(terms: Terms): Offered {
  const { delivery, payment, shipment, insurance, remarks, marks, packing, tolerancePercent } = terms
  return {
    goods: pricedLines(terms),
    ...{ delivery, payment, shipment, insurance, remarks, marks },
    packing: packingTotals(terms),
    packingWords: packing,
    ...(tolerancePercent ? { tolerancePercent } : {}),
  }
}

/** A withdrawal speaks of our own offer; everything else of what the customer said last, at first of his inquiry. */
function answered({ inquiry }: Deal, { says, by }: Round, before: readonly Round[]): Answered | undefined {
  const other = before.findLast((one) => (says === 'withdrawal' ? one.by === by : one.by !== by))
  if (other) return { what: roundKinds[other.says], day: other.made }
  return inquiry ? { what: { en: 'Inquiry', zh: '询盘' }, day: inquiry.received } : undefined
}
