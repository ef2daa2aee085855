import { amountInWords } from '@gendan/trade/amount-in-words'
import { dutiesOf } from '@gendan/trade/terms/duties'
import { amountsOf } from '@gendan/trade/terms/payment'
import type { Form } from '../../form.ts'
import { clausesToBegin } from '../parts/clause-library.ts'
import { packingTotals } from '../parts/packing-totals.ts'
import { pricedLines } from '../parts/priced-lines.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type Own, ownShape, type SalesContract } from './shape.ts'

/** The sales contract: every clause in two tongues, for both sides to sign. */
export const salesContract: Form<Own, SalesContract, 'contract'> = {
  kind: 'sales-contract',
  code: 'SC',
  name: { en: 'Sales contract', zh: '售货合同' },
  needs: ['contract'],
  own: {
    signedAt: { label: { en: 'Signed at', zh: '签约地点' }, kind: 'text' },
    bank: { label: { en: 'Bank account', zh: '收款账户' }, kind: 'bank' },
    clauses: {
      label: { en: 'Clauses', zh: '合同条款' },
      kind: 'clauses',
      help: {
        en: 'Choose which clauses stand; their words are yours to change for this contract.',
        zh: '选择列入哪些条款；文字可为本合同修改。',
      },
    },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: ({ seller, contract }, given) => ({
    signedAt: '',
    bank: seller.banks.find((bank) => bank.currency === contract.terms.currency)?.id ?? '',
    clauses: clausesToBegin('sales-contract', given),
    tongue: 'both',
  }),
  derive({ seller, buyer, contract }, own, given) {
    const { terms } = contract
    const priced = pricedLines(terms)
    const bank = seller.banks.find((account) => account.id === own.bank)
    return {
      ...priced,
      given,
      seller: seller.letterhead,
      buyer,
      customerOrder: contract.customerOrder,
      signedAt: own.signedAt,
      delivery: terms.delivery,
      duties: dutiesOf(terms.delivery),
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
      clauses: own.clauses.filter(({ stands }) => stands),
    }
  },
  rules,
  rows,
  keeps: ['name', 'quantity', 'unitPrice', 'amount'],
  print,
}
