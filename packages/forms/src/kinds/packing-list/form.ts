import type { Form } from '../../form.ts'
import { goodsUnder } from '../parts/credit-goods.ts'
import { buyerUnder, creditOf, wordingFor } from '../parts/credit-wording.ts'
import { originsOf, originWords } from '../parts/origins.ts'
import { packedGoods, packedTerms } from '../parts/packed-goods.ts'
import { face } from './face.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type Own, ownShape, type PackingList } from './shape.ts'

/** The packing list: carton by carton, sent to the customer when the goods are complete and inspected (seed 003, part 3, item 9). */
export const packingList: Form<Own, PackingList, 'contract' | 'packing'> = {
  kind: 'packing-list',
  code: 'PL',
  name: { en: 'Packing list', zh: '装箱单' },
  needs: ['contract', 'packing'],
  own: {
    proforma: { label: { en: 'Proforma invoice no.', zh: '形式发票号' }, kind: 'text' },
    addition: { label: { en: 'Note', zh: '附言' }, kind: 'lines' },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: (_, { papers }) => ({ proforma: papers?.['proforma-invoice'] ?? '', addition: '', tongue: 'both' }),
  derive({ seller, buyer, contract, packing, credits }, { proforma, addition }, given) {
    const credit = wordingFor(credits, 'packing-list')
    const { terms } = goodsUnder(creditOf(credits), contract.terms)
    const origins = originsOf(packedTerms(contract.terms, packing).lines)
    return {
      ...packedGoods(terms, packing),
      given,
      seller: seller.letterhead,
      buyer: buyerUnder(credit, buyer),
      ...(credit ? { credit } : {}),
      customerOrder: contract.customerOrder,
      proforma,
      packed: packing.packed,
      from: contract.terms.shipment.from,
      to: contract.terms.shipment.to,
      ...(origins.unknown.length === 0 && origins.countries.length > 0 ? { origin: originWords(origins) } : {}),
      addition,
    }
  },
  rules,
  rows,
  keeps: ['from', 'line', 'quantity'],
  print,
  face,
}
