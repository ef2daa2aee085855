import { drawable } from '@gendan/credit/examine/amounts'
import { type Money, sum } from '@gendan/kernel/money'
import { amountInWords } from '@gendan/trade/amount-in-words'
import { amountsOf, type PaymentTerms } from '@gendan/trade/terms/payment'
import type { Form } from '../../form.ts'
import { creditOf } from '../parts/credit-wording.ts'
import { beginPresented, presentedFields, presentedFrom } from '../parts/presented.ts'
import { shippedGoods } from '../parts/presented-goods.ts'
import { pricedLines } from '../parts/priced-lines.ts'
import { clauseOf, draweeOf, tenorOf } from './drawn.ts'
import { face } from './face.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type BillOfExchange, type Own, ownShape } from './shape.ts'

/** The draft: on the bank of field 42A at the tenor of 42C under a credit, on the buyer for collection (UCP 600 art. 6 c; URC 522 art. 2). */
export const billOfExchange: Form<Own, BillOfExchange, 'contract' | 'packing'> = {
  kind: 'bill-of-exchange',
  code: 'BOE',
  name: { en: 'Bill of exchange', zh: '汇票' },
  needs: ['contract', 'packing'],
  own: {
    payee: { label: { en: 'Pay to the order of', zh: '收款人（凭指示）' }, kind: 'text' },
    drawnOn: {
      label: { en: 'Another drawee', zh: '另填付款人' },
      kind: 'text',
      help: {
        en: 'Empty: the bank of field 42A, or the buyer where papers go for collection.',
        zh: '留空则按 42A，托收时为买方。',
      },
    },
    tenorTyped: {
      label: { en: 'Another tenor', zh: '另填期限' },
      kind: 'text',
      help: { en: 'Empty: as field 42C or the contract has it.', zh: '留空则按 42C 或合同。' },
    },
    drawnAt: { label: { en: 'Drawn at', zh: '出票地点' }, kind: 'text' },
    ...presentedFields,
  },
  ownShape,
  begin: ({ seller, contract }, given) => ({
    ...beginPresented(given),
    payee: seller.banks.find(({ currency }) => currency === contract.terms.currency)?.bankName ?? '',
    drawnOn: '',
    tenorTyped: '',
    drawnAt: '',
  }),
  derive(deal, own, given) {
    const { contract, packing, credits, shipment } = deal
    const credit = creditOf(credits)
    const priced = pricedLines(shippedGoods(deal, contract.terms, packing).terms).total
    const { total, paidByDraft } = drawnOf(contract.terms.payment, priced)
    const span = credit && drawable(credit)
    const presented = presentedFrom(deal, own, given, ['draft'])
    return {
      ...presented,
      total,
      invoiceTotal: priced,
      paidByDraft: paidByDraft || credit?.drafts?.at !== undefined,
      inWords: amountInWords(total),
      tenor: tenorOf(own.tenorTyped, credit, contract.terms.payment),
      ...(shipment?.onBoard ? { onBoard: shipment.onBoard } : {}),
      drawee: draweeOf(own.drawnOn, credit, presented.buyer, contract.terms.payment),
      ...{ payee: own.payee, drawnAt: own.drawnAt },
      clause: clauseOf(credit, contract.customerOrder, own.invoiceNumber),
      ...(span && credit?.amount ? { most: { amount: span.most, currency: credit.amount.currency } } : {}),
    }
  },
  rules,
  rows,
  print,
  homes: { onBoard: 'shipment' },
  face,
  goesTo: 'elsewhere',
}

const DRAWN: readonly string[] = ['L/C', 'D/P', 'D/A']

/** What is drawn: the instalments that a bank collects; the whole where the contract says none. */
function drawnOf(payment: PaymentTerms, total: Money): { readonly total: Money; readonly paidByDraft: boolean } {
  const amounts = amountsOf(payment, total)
  const drawn = amounts.filter((_, i) => DRAWN.includes(payment.instalments[i]?.by ?? ''))
  return drawn.length === 0 ? { total, paidByDraft: false } : { total: sum(drawn, total.currency), paidByDraft: true }
}
