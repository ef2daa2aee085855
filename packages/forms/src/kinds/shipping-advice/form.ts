import type { Form } from '../../form.ts'
import { beginPresented, presentedFields, presentedFrom } from '../parts/presented.ts'
import { shippedGoods } from '../parts/presented-goods.ts'
import { pricedLines } from '../parts/priced-lines.ts'
import { face } from './face.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type Own, ownShape, type ShippingAdvice } from './shape.ts'

/** The shipping advice: what left, on what and when, told at once so that the buyer can insure and clear (Incoterms 2020, A10). */
export const shippingAdvice: Form<Own, ShippingAdvice, 'contract' | 'packing'> = {
  kind: 'shipping-advice',
  code: 'ADV',
  name: { en: 'Shipping advice', zh: '装船通知' },
  needs: ['contract', 'packing'],
  own: presentedFields,
  ownShape,
  begin: (_, given) => beginPresented(given),
  derive(deal, own, given) {
    const { terms, ...shipped } = shippedGoods(deal, deal.contract.terms, deal.packing)
    return {
      ...presentedFrom(deal, own, given, ['shipping-advice']),
      ...shipped,
      customerOrder: deal.contract.customerOrder,
      total: pricedLines(terms).total,
    }
  },
  rules,
  rows,
  print,
  homes: { shipment: 'shipment' },
  face,
}
