import { amountInWords } from '@gendan/trade/amount-in-words'
import { amountsOf } from '@gendan/trade/terms/payment'
import type { Terms } from '../../deal/terms.ts'
import type { Form } from '../../form.ts'
import { goodsUnder } from '../parts/credit-goods.ts'
import { buyerUnder, creditOf, wordingFor } from '../parts/credit-wording.ts'
import { type Origins, originName, originsOf, originWords } from '../parts/origins.ts'
import { cartonTotals, packedTerms } from '../parts/packed-goods.ts'
import { type PricedLines, pricedLines } from '../parts/priced-lines.ts'
import { face } from './face.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type CommercialInvoice, type Own, ownShape } from './shape.ts'

/** The commercial invoice: what is packed, at the contract's prices (UCP 600 art. 18). */
export const commercialInvoice: Form<Own, CommercialInvoice, 'contract' | 'packing'> = {
  kind: 'commercial-invoice',
  code: 'CI',
  name: { en: 'Commercial invoice', zh: '商业发票' },
  needs: ['contract', 'packing'],
  own: {
    proforma: { label: { en: 'Proforma invoice no.', zh: '形式发票号' }, kind: 'text' },
    otherOrigin: {
      label: { en: 'Origin of other goods', zh: '其余商品原产国' },
      kind: 'text',
      help: {
        en: 'Each line has the country of its goods file; this is said of lines that have none.',
        zh: '各行取商品资料的原产国；此处只用于没有原产国的行。',
      },
    },
    bank: {
      label: { en: 'Bank account', zh: '收款账户' },
      kind: 'bank',
      help: { en: "Accounts are kept in the firm's settings.", zh: '账户在公司设置里维护。' },
    },
    addition: { label: { en: 'Note', zh: '附言' }, kind: 'lines' },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: ({ seller, contract }, { papers }) => ({
    proforma: papers?.['proforma-invoice'] ?? '',
    otherOrigin: '',
    bank: seller.banks.find((bank) => bank.currency === contract.terms.currency)?.id ?? '',
    addition: '',
    tongue: 'both',
  }),
  derive({ seller, buyer, contract, packing, shipment, credits }, own, given) {
    const credit = wordingFor(credits, 'commercial-invoice')
    const { terms, beside, unknown } = goodsUnder(creditOf(credits), contract.terms)
    const invoiced = packedTerms(terms, packing)
    const origins = originsOf(invoiced.lines, own.otherOrigin)
    const priced = withOrigins(pricedLines(invoiced), invoiced, origins, own.otherOrigin)
    const bank = seller.banks.find((account) => account.id === own.bank)
    return {
      ...priced,
      given,
      seller: seller.letterhead,
      buyer: buyerUnder(credit, buyer),
      ...(credit ? { credit, beside, undescribed: unknown } : {}),
      customerOrder: contract.customerOrder,
      proforma: own.proforma,
      agreed: pricedLines(asAgreed(terms, invoiced)),
      contractTotal: pricedLines(terms).total,
      ...(terms.tolerancePercent ? { tolerancePercent: terms.tolerancePercent } : {}),
      delivery: terms.delivery,
      payment: terms.payment,
      instalments: amountsOf(terms.payment, priced.total),
      from: terms.shipment.from,
      to: terms.shipment.to,
      ...(shipment ? { shipment } : {}),
      packing: cartonTotals(packing.cartons),
      marks: terms.marks,
      origin: originWords(origins),
      unknownOrigin: origins.unknown,
      inWords: amountInWords(priced.total),
      ...(bank ? { bank } : {}),
      addition: own.addition,
    }
  },
  rules,
  rows,
  keeps: ['name', 'quantity', 'unitPrice', 'amount'],
  print,
  homes: { shipment: 'shipment' },
  face,
}

/** Customs wants the country at the line where goods of several stand together. */
function withOrigins(priced: PricedLines, { lines }: Terms, { countries }: Origins, other: string): PricedLines {
  if (countries.length < 2) return priced
  const named = priced.lines.map((line, i) => {
    const origin = originName(lines[i] ?? {}, other)
    return origin ? { ...line, origin } : line
  })
  return { ...priced, lines: named }
}

function asAgreed(terms: Terms, invoiced: Terms): Terms {
  const ids = new Set(invoiced.lines.map(({ id }) => id))
  return { ...terms, lines: terms.lines.filter(({ id }) => ids.has(id)) }
}
