import type { Words } from '@gendan/kernel/words'
import { amountInWords } from '@gendan/trade/amount-in-words'
import { daysLate, neededBy } from '../../deal/needed-by.ts'
import type { Purchase } from '../../deal/purchase.ts'
import { purchaseParts } from '../../deal/purchase-parts.ts'
import { writeSupplierTerms } from '../../deal/purchase-terms.ts'
import type { Form } from '../../form.ts'
import { CLAUSES_HELP, clausesToBegin, standingClauses } from '../parts/clause-library.ts'
import { pricedLines } from '../parts/priced-lines.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type Own, ownShape, type PurchaseOrder } from './shape.ts'

/** The purchase order: what one supplier delivers for the order, its quality and day stressed, to be signed back (seed 003, part 3, item 6). */
export const purchaseOrder: Form<Own, PurchaseOrder, 'purchases'> = {
  kind: 'purchase-order',
  code: 'PO',
  name: { en: 'Purchase order', zh: '采购单' },
  needs: ['purchases'],
  parts: purchaseParts,
  own: {
    addition: { label: { en: 'Note', zh: '附言' }, kind: 'lines' },
    clauses: { label: { en: 'Clauses', zh: '条款' }, kind: 'clauses', help: CLAUSES_HELP },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: ({ suppliers, purchases }, given) => {
    const { supplier } = purchaseIn(purchases, given.part)
    return {
      addition: '',
      clauses: clausesToBegin('purchase-order', given),
      tongue: suppliers[supplier]?.name.en ? 'both' : 'zh',
    }
  },
  derive(deal, own, given) {
    const { currency, lines, supplier, vatRate, deliver, place, quality, packing, payment, terms } = purchaseIn(
      deal.purchases,
      given.part,
    )
    const from = deal.suppliers[supplier]
    if (!from) throw new RangeError(`supplier ${supplier} was not loaded`)
    const priced = pricedLines({ currency, lines })
    return {
      ...priced,
      ...{ given, buyer: deal.seller.letterhead, supplier: from, vatRate },
      inWords: amountInWords(priced.total),
      ...{ deliver, place, quality, packing },
      payment: paymentWords(payment, terms),
      late: daysLate(deliver, neededBy(deal)),
      addition: own.addition,
      ...standingClauses(own.clauses),
    }
  },
  rules,
  rows,
  keeps: ['name', 'quantity'],
  print,
  goesTo: 'supplier',
}

/** What was written of the payment; else what the terms say. */
function paymentWords(written: Purchase['payment'], terms: Purchase['terms']): Words {
  return written.en === '' && written.zh === '' && terms ? writeSupplierTerms(terms) : written
}

/** Throws RangeError where no purchase is of that name: a draft asks for the file's parts only. */
function purchaseIn(purchases: readonly Purchase[], part: string | undefined): Purchase {
  const found = purchases.find(({ id }) => id === part)
  if (!found) throw new RangeError(`no purchase ${part}`)
  return found
}
