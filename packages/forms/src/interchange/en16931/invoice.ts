import { zero } from '@gendan/kernel/decimal'
import { say } from '@gendan/kernel/words'
import type { CommercialInvoice } from '../../kinds/commercial-invoice/shape.ts'
import type { Facts } from '../description.ts'
import { invoiceLines, invoiceTotal } from '../papers/commercial-invoice.ts'
import { chargeOf, meansOf, otherParty, ownParty, paymentOf, texts } from '../papers/parts.ts'
import type { UblFacts } from '../ubl/documents.ts'
import type { party, taxCategory } from '../ubl/parts.ts'
import {
  buyerVatOf,
  categoryOf,
  deliveredOn,
  type EuropeanWish,
  reasonOf,
  sellerVatOf,
  type VatCategory,
} from './tax.ts'

/** The core invoice of EN 16931-1, without a national extension. */
const CORE = 'urn:cen.eu:en16931:2017'

/**
 * The commercial invoice in the core of EN 16931, as UBL: the same figures as the plain UBL invoice, only elements that the standard knows, and its
 * breakdown of VAT with one category and the reason why none is charged. What the standard wants and the paper lacks, rules.ts tells.
 */
export function europeanInvoice(paper: CommercialInvoice, wish: EuropeanWish): UblFacts<'Invoice'> {
  const category = categoryOf(paper, wish)
  const tax = taxOf(category)
  const terms = paymentOf(paper.payment).flatMap(({ notes = [] }) => notes)
  return {
    ...headOf(paper, wish),
    seller: { party: sellerOf(paper, wish, category) },
    buyer: { party: coreParty(otherParty(paper.buyer), category === 'K' ? buyerVatOf(paper) : '') },
    ...(category === 'K' ? { deliveries: [delivered(paper)] } : {}),
    means: coreMeans(paper),
    ...(terms.length > 0 ? { payment: [{ notes: [terms.join('; ')] }] } : {}),
    ...(paper.adjustments ? { charges: paper.adjustments.map((one) => coreCharge(one, tax)) } : {}),
    taxes: [breakdown(paper, wish, category)],
    total: invoiceTotal(paper),
    lines: (invoiceLines(paper) ?? []).map((line) => ({ ...line, item: coreItem(line.item ?? {}, tax) })),
  }
}

function headOf(
  { given, total, customerOrder, proforma, ...paper }: CommercialInvoice,
  wish: EuropeanWish,
): UblFacts<'Invoice'> {
  const notes = texts(paper.inWords, paper.addition)
  const reference = wish.buyerReference.trim()
  return {
    customization: { value: CORE },
    number: { value: given.number ?? '' },
    issued: given.day,
    type: { value: '380' },
    ...(notes ? { notes } : {}),
    currency: { value: total.currency },
    ...(reference ? { buyerReference: reference } : {}),
    ...(customerOrder ? { order: { id: { value: customerOrder } } } : {}),
    ...(proforma ? { contracts: [{ id: { value: proforma } }] } : {}),
  }
}

/** The rate is nil under every category but O, which has none (BR-O-05). */
function taxOf(category: VatCategory): Facts<typeof taxCategory> {
  return { id: { value: category }, ...(category === 'O' ? {} : { percent: zero }), scheme: { id: { value: 'VAT' } } }
}

function breakdown({ total }: CommercialInvoice, wish: EuropeanWish, category: VatCategory) {
  const none = { amount: zero, currency: total.currency }
  const { scheme, ...tax } = taxOf(category)
  const reason = reasonOf(category, wish)
  const why = { ...(reason ? { exemptions: [reason] } : {}), scheme: scheme ?? {} }
  return { amount: none, subtotals: [{ taxable: total, amount: none, category: { ...tax, ...why } }] }
}

/** Outside its VAT no VAT number may stand (BR-O-02): the number is that of a register then. */
function sellerOf(paper: CommercialInvoice, wish: EuropeanWish, category: VatCategory): Facts<typeof party> {
  const number = sellerVatOf(paper, wish)
  const own = ownParty(paper.seller)
  const legal = (own.legal ?? []).map((one) => ({ ...one, ...(number ? { number: { value: number } } : {}) }))
  return category === 'O' ? coreParty({ ...own, legal }, '') : coreParty(own, number)
}

/** One name, one address of three lines, the numbers that the category allows. */
function coreParty(facts: Facts<typeof party>, vat: string): Facts<typeof party> {
  const { names = [], address = {}, legal = [], contact } = facts
  const { lines = [], country, ...rest } = address
  const code = country?.code
  return {
    names: names.slice(0, 1),
    address: {
      ...rest,
      ...(lines.length > 0 ? { lines: [lines.join(', ')] } : {}),
      ...(code ? { country: { code } } : {}),
    },
    ...(vat ? { taxes: [{ number: { value: vat }, scheme: { id: { value: 'VAT' } } }] } : {}),
    legal,
    ...(contact ? { contact } : {}),
  }
}

/** Means of payment are all of one code (UBL-SR-47): the transfer where an account is named, else the first that needs none. */
function coreMeans({ payment, bank }: CommercialInvoice): NonNullable<UblFacts<'Invoice'>['means']> {
  const all = meansOf(payment, bank)
  const transfer = bank && all.find(({ payee }) => payee)
  const one = transfer ?? all.find(({ code }) => code?.value !== '30')
  if (!one) return []
  if (!bank || !one.payee) return [one]
  const payee = {
    id: { value: bank.account },
    name: bank.beneficiary,
    ...(bank.swift ? { branch: { id: { value: bank.swift } } } : {}),
  }
  return [{ code: { value: '30' }, payee }]
}

type Adjustment = NonNullable<CommercialInvoice['adjustments']>[number]

function coreCharge(one: Adjustment, tax: Facts<typeof taxCategory>) {
  return { ...chargeOf(one), reasons: [say(one.name, 'en')], taxes: [tax] }
}

type Item = NonNullable<NonNullable<UblFacts<'Invoice'>['lines']>[number]['item']>

function coreItem(item: Item, tax: Facts<typeof taxCategory>): Item {
  const { descriptions = [] } = item
  return { ...item, ...(descriptions.length > 0 ? { descriptions: [descriptions.join('; ')] } : {}), taxes: [tax] }
}

/** Where and when goods are supplied within the Union (BR-IC-11, BR-IC-12). */
function delivered(paper: CommercialInvoice) {
  const on = deliveredOn(paper)
  return { ...(on ? { actual: on } : {}), place: { address: { country: { code: { value: paper.buyer.country } } } } }
}
