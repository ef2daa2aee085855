import { addDays } from '@gendan/kernel/day'
import { amountInWords } from '@gendan/trade/amount-in-words'
import { amountsOf } from '@gendan/trade/terms/payment'
import type { Form } from '../../form.ts'
import { CLAUSES_HELP, clausesToBegin, standingClauses } from '../parts/clause-library.ts'
import { packingTotals } from '../parts/packing-totals.ts'
import { pricedLines } from '../parts/priced-lines.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type Own, ownShape, type ProformaInvoice } from './shape.ts'

/** The proforma invoice: the order in writing, for the customer to sign back (seed 003, part 3, item 3). */
export const proformaInvoice: Form<Own, ProformaInvoice, 'contract'> = {
  kind: 'proforma-invoice',
  code: 'PI',
  name: { en: 'Proforma invoice', zh: '形式发票' },
  needs: ['contract'],
  own: {
    validUntil: {
      label: { en: 'Valid until', zh: '有效期至' },
      kind: 'day',
      help: { en: 'The customer must sign back by this day.', zh: '客户须在此日前签回。' },
    },
    bank: {
      label: { en: 'Bank account', zh: '收款账户' },
      kind: 'bank',
      help: { en: "Accounts are kept in the firm's settings.", zh: '账户在公司设置里维护。' },
    },
    addition: { label: { en: 'Note', zh: '附言' }, kind: 'lines' },
    clauses: { label: { en: 'Clauses', zh: '条款' }, kind: 'clauses', help: CLAUSES_HELP },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: ({ seller, contract }, given, validDays) => ({
    validUntil: addDays(given.day, validDays),
    bank: seller.banks.find((bank) => bank.currency === contract.terms.currency)?.id ?? '',
    addition: '',
    clauses: clausesToBegin('proforma-invoice', given),
    tongue: 'both',
  }),
  derive({ seller, buyer, order, contract }, own, given) {
    const { terms } = contract
    const priced = pricedLines(terms)
    const bank = seller.banks.find((account) => account.id === own.bank)
    const ordered = order?.order.stated?.payable ?? order?.order.stated?.lines
    return {
      ...priced,
      given,
      seller: seller.letterhead,
      buyer,
      customerOrder: contract.customerOrder,
      ...(ordered ? { ordered } : {}),
      delivery: terms.delivery,
      payment: terms.payment,
      instalments: amountsOf(terms.payment, priced.total),
      shipment: terms.shipment,
      ...(terms.tolerancePercent ? { tolerancePercent: terms.tolerancePercent } : {}),
      packing: packingTotals(terms),
      packingWords: terms.packing,
      insurance: terms.insurance,
      marks: terms.marks,
      remarks: terms.remarks,
      inWords: amountInWords(priced.total),
      ...(bank ? { bank } : {}),
      validUntil: own.validUntil,
      addition: own.addition,
      ...standingClauses(own.clauses),
    }
  },
  rules,
  rows,
  keeps: ['name', 'quantity', 'unitPrice', 'amount'],
  print,
}
