import type { Credit } from '@gendan/credit/terms/credit'
import { documentKindWords } from '@gendan/credit/terms/term-words'
import type { PaymentTerms } from '@gendan/trade/terms/payment'
import type { Form } from '../../form.ts'
import { creditOf } from '../parts/credit-wording.ts'
import { beginPresented, presentedFields, presentedFrom } from '../parts/presented.ts'
import { shippedGoods } from '../parts/presented-goods.ts'
import { pricedLines } from '../parts/priced-lines.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type BankLetter, type Enclosed, type Own, ownShape } from './shape.ts'

/** The letter with which papers go to our bank: each with its originals and copies, and what the bank is to do (URC 522 art. 4). */
export const bankLetter: Form<Own, BankLetter, 'contract' | 'packing'> = {
  kind: 'bank-letter',
  code: 'BKL',
  name: { en: 'Letter to the bank with its list of papers', zh: '交单（托收）申请书' },
  needs: ['contract', 'packing'],
  own: {
    bank: { label: { en: 'Our bank and account', zh: '交单银行及收款账户' }, kind: 'bank' },
    enclosed: {
      label: { en: 'Enclosed, where no credit lists it', zh: '所附单据（无信用证时）' },
      kind: 'lines',
      help: { en: 'A line each: document, originals + copies.', zh: '每行一种：单据，正本 + 副本。' },
    },
    orders: { label: { en: 'What the bank is to do', zh: '对银行的指示' }, kind: 'lines' },
    ...presentedFields,
  },
  ownShape,
  begin: ({ seller, contract, credits }, given) => {
    const under = credits !== undefined && credits.length > 0
    return {
      ...beginPresented(given),
      tongue: 'both',
      bank: seller.banks.find(({ currency }) => currency === contract.terms.currency)?.id ?? '',
      enclosed: under ? '' : USUAL,
      orders: under ? UNDER_CREDIT : collectionOrders(contract.terms.payment),
    }
  },
  derive(deal, own, given) {
    const { contract, packing, credits, seller } = deal
    const credit = creditOf(credits)
    const bank = seller.banks.find(({ id }) => id === own.bank)
    return {
      ...presentedFrom(deal, own, given, ['other']),
      total: pricedLines(shippedGoods(deal, contract.terms, packing).terms).total,
      ...(bank ? { bank } : {}),
      papers: credit ? papersOf(credit) : typedPapers(own.enclosed),
      orders: own.orders,
      tenor: credit?.drafts?.at ?? '',
      ...(credit?.expiry?.date ? { expiry: credit.expiry.date } : {}),
      collected: contract.terms.payment.instalments.some(({ by }) => by === 'D/P' || by === 'D/A'),
    }
  },
  rules,
  rows,
  print,
  goesTo: 'elsewhere',
}

const USUAL = 'Commercial invoice: 3 + 0\nPacking list: 3 + 0\nBill of lading: full set 3/3'
const UNDER_CREDIT = `Please examine the documents and present them under the credit within its validity.
Please tell us of any discrepancy before you send them, so that we can correct it.
Please credit the proceeds to our account named above.`

/** Papers against payment, or against acceptance: the bank asks which (URC 522 art. 4 b, 7). Nothing where nothing is collected. */
function collectionOrders({ instalments }: PaymentTerms): string {
  const ways = instalments.map(({ by }) => by)
  if (!(ways.includes('D/P') || ways.includes('D/A'))) return ''
  const against = ways.includes('D/A') ? 'acceptance' : 'payment'
  return `Please collect under URC 522 and release the documents against ${against} only.
Collecting bank's charges are for the drawee and may not be waived.
In case of refusal tell us at once with the reason; do not protest without our word.
Please credit the proceeds to our account named above.`
}

/** The draft of field 42C and the documents of 46A, in the credit's order. */
function papersOf({ drafts, documents }: Credit): readonly Enclosed[] {
  const draft: Enclosed = { name: documentKindWords.draft, asked: drafts?.at ?? '', originals: 2, copies: 0 }
  const listed = documents.map(({ kind, text, originals, copies, demands }) => ({
    name: documentKindWords[kind],
    asked: text,
    ...(demands.some(({ what }) => what === 'full-set') ? {} : { originals }),
    copies,
  }))
  return drafts?.at && !documents.some(({ kind }) => kind === 'draft') ? [draft, ...listed] : listed
}

function typedPapers(enclosed: string): readonly Enclosed[] {
  return enclosed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [name = '', ...asked] = line.split(':')
      return { name: { en: name.trim(), zh: name.trim() }, asked: asked.join(':').trim() }
    })
}
