import { amountInWords } from '@gendan/trade/amount-in-words'
import type { Form } from '../../form.ts'
import { originsOf, originWords } from '../parts/origins.ts'
import { beginPresented, presentedFields, presentedFrom } from '../parts/presented.ts'
import { shippedGoods } from '../parts/presented-goods.ts'
import { pricedLines } from '../parts/priced-lines.ts'
import { face } from './face.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type CustomsInvoice, type Own, ownShape } from './shape.ts'

/** The customs invoice: prices, origin and codes for the customs of the buyer's country, with freight and insurance apart. */
export const customsInvoice: Form<Own, CustomsInvoice, 'contract' | 'packing'> = {
  kind: 'customs-invoice',
  code: 'CUI',
  name: { en: 'Customs invoice', zh: '海关发票' },
  needs: ['contract', 'packing'],
  own: {
    freightPart: { label: { en: 'Freight in the price', zh: '价内运费' }, kind: 'text' },
    coverPart: { label: { en: 'Insurance in the price', zh: '价内保险费' }, kind: 'text' },
    packingPart: { label: { en: 'Packing in the price', zh: '价内包装费' }, kind: 'text' },
    ...presentedFields,
  },
  ownShape,
  begin: (_, given) => ({ ...beginPresented(given), freightPart: '', coverPart: '', packingPart: '' }),
  derive(deal, own, given) {
    const { goods: _, terms, ...shipped } = shippedGoods(deal, deal.contract.terms, deal.packing)
    const priced = pricedLines(terms)
    return {
      ...presentedFrom(deal, own, given, ['customs-invoice']),
      ...shipped,
      ...priced,
      delivery: terms.delivery,
      inWords: amountInWords(priced.total),
      origin: originWords(originsOf(terms.lines)),
      ...{ freightPart: own.freightPart, coverPart: own.coverPart, packingPart: own.packingPart },
    }
  },
  rules,
  rows,
  keeps: ['name', 'quantity', 'unitPrice', 'amount'],
  print,
  face,
}
