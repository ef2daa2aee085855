import { addDays } from '@gendan/kernel/day'
import type { Form } from '../../form.ts'
import { packingTotals } from '../parts/packing-totals.ts'
import { pricedLines } from '../parts/priced-lines.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type Own, ownShape, type Quotation } from './shape.ts'

/** The quotation: what we offer, complete enough to be accepted by a yes (seed 003, part 3, item 2). */
export const quotation: Form<Own, Quotation, 'offer'> = {
  kind: 'quotation',
  code: 'Q',
  name: { en: 'Quotation', zh: '报价单' },
  needs: ['offer'],
  own: {
    validUntil: { label: { en: 'Valid until', zh: '有效期至' }, kind: 'day' },
    opening: { label: { en: 'Opening', zh: '开头语' }, kind: 'lines' },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: ({ offer }, { day }, validDays) => ({
    validUntil: offer.answerBy ?? addDays(day, validDays),
    ...{ opening: '', tongue: 'both' },
  }),
  derive({ seller, buyer, offer }, own, given) {
    const { terms, round } = offer
    return {
      ...pricedLines(terms),
      given,
      round,
      seller: seller.letterhead,
      buyer,
      delivery: terms.delivery,
      payment: terms.payment,
      shipment: terms.shipment,
      packing: packingTotals(terms),
      packingWords: terms.packing,
      insurance: terms.insurance,
      remarks: terms.remarks,
      validUntil: own.validUntil,
      opening: own.opening,
    }
  },
  rules,
  rows,
  keeps: ['name', 'unitPrice'],
  print,
}
