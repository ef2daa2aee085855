import type { Decimal } from '@gendan/kernel/decimal'
import { decimal, subtract, zero } from '@gendan/kernel/decimal'
import type { Money, Price, Quantity } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { say } from '@gendan/kernel/words'
import { countries, countryName } from '@gendan/trade/country'
import type { BankAccount, PartyFacts } from '@gendan/trade/party'
import { type DeliveryTerm, writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import { type PaymentTerms, type WayOfPaying, writePayment } from '@gendan/trade/terms/payment'
import { unitOf } from '@gendan/trade/unit'
import type { Seller } from '../../deal/deal.ts'
import type { PricedAdjustment } from '../../kinds/parts/adjusted.ts'
import type { Facts } from '../description.ts'
import type { allowanceCharge, item, party, price } from '../ubl/parts.ts'
import type { deliveryTerms, paymentMeans, paymentTerms } from '../ubl/terms.ts'

/** What several of our papers say alike in messages. Nothing is rounded here: papers carry the figures they were issued with. */

type Letterhead = Seller['letterhead']

/** The version of UBL that our files name. */
export const UBL_VERSION = { value: '2.4' }

/** The texts that say something, English first; several lines become several texts, because messages keep no line ends. */
export function texts(...said: readonly (Words | string | undefined)[]): readonly string[] | undefined {
  const each = said.flatMap((one) => (typeof one === 'object' ? [one.en, one.zh] : [one ?? '']))
  const lines = each.flatMap((text) => text.split(/\r?\n/u)).map((line) => line.replace(/\s+/gu, ' ').trim())
  const kept = [...new Set(lines.filter((line) => line !== ''))]
  return kept.length > 0 ? kept : undefined
}

/** The code of UN/ECE Recommendation 20 or 21 that messages carry: H87 for the piece that papers call PCE. */
export function quantityOf({ value, unit }: Quantity): { readonly value: Decimal; readonly unit: string } {
  return { value, unit: unitOf(unit)?.exchange ?? unit }
}

/** The country that a letterhead names at the end of its address: "Ningbo 315100, P.R. China" is CN. Nothing where it names none. */
export function countryAtEnd(lines: readonly string[]): string | undefined {
  const last = (lines.at(-1) ?? '').toLowerCase().replace(/[\s.,，。]+$/u, '')
  const named = countries.flatMap((code) =>
    [countryName(code, 'en'), countryName(code, 'zh')].map((name) => ({ code, name })),
  )
  const ending = named.filter(({ name }) => name !== '' && last.endsWith(name.toLowerCase()))
  return ending.sort((a, b) => b.name.length - a.name.length)[0]?.code
}

/** The code of a country that a paper names in words; nothing where it names several or none. */
export function countryNamed({ en }: Words): string | undefined {
  return countries.find((code) => countryName(code, 'en').toLowerCase() === en.toLowerCase())
}

export function ownParty(head: Letterhead): Facts<typeof party> {
  const country = countryAtEnd(head.addressLines)
  return {
    names: texts(head.name) ?? [],
    address: { ...addressLines(head.addressLines), ...(country ? { country: { code: { value: country } } } : {}) },
    legal: [{ name: say(head.name, 'en'), ...(head.taxId ? { number: { value: head.taxId } } : {}) }],
    contact: present({ phone: head.phone, email: head.email }),
  }
}

export function otherParty(facts: PartyFacts): Facts<typeof party> {
  const { name, legalName, city, postcode, country, taxId, contact } = facts
  return {
    names: texts(name) ?? [],
    address: {
      ...addressLines(facts.addressLines),
      ...present({ city, postcode }),
      country: { code: { value: country }, name: countryName(country, 'en') },
    },
    legal: [{ name: legalName || say(name, 'en'), ...(taxId ? { number: { value: taxId } } : {}) }],
    ...(contact ? { contact: present({ name: contact.name, phone: contact.phone, email: contact.email }) } : {}),
  }
}

function addressLines(lines: readonly string[]) {
  const [street = '', second = '', ...rest] = lines.filter((line) => line !== '')
  return { ...present({ street, second }), ...(rest.length > 0 ? { lines: rest } : {}) }
}

/** The texts that are not empty. */
export function present<T extends Readonly<Record<string, string>>>(texts: T): Partial<T> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== '')) as Partial<T>
}

/** Goods as papers name them. */
export interface NamedGoods {
  readonly code: string
  readonly customerCode?: string
  readonly name: Words
  readonly specification: Words
  readonly hsCode?: string
}

export function itemOf(goods: NamedGoods, origin?: string): Facts<typeof item> {
  const { code, customerCode, name, specification, hsCode } = goods
  const descriptions = texts(specification, name.en ? name.zh : '')
  return {
    ...(descriptions ? { descriptions } : {}),
    name: say(name, 'en'),
    ...(customerCode ? { buyerCode: { value: customerCode } } : {}),
    ...(code ? { sellerCode: { value: code } } : {}),
    ...(origin ? { origin: { code: { value: origin } } } : {}),
    ...(hsCode ? { classes: [{ code: { value: hsCode, scheme: 'HS' } }] } : {}),
  }
}

export function priceOf({ amount, currency, per }: Price): Facts<typeof price> {
  return { amount: { amount, currency }, for: quantityOf({ value: decimal('1'), unit: per }) }
}

/** An allowance stands without its sign, because the message says which of the two it is. */
export function chargeOf({ kind, name, amount }: PricedAdjustment): Facts<typeof allowanceCharge> {
  const off = kind === 'allowance'
  const size: Money = off ? { ...amount, amount: subtract(zero, amount.amount) } : amount
  return { charge: !off, reasons: texts(name) ?? [], amount: size }
}

export function deliveryOf(term: DeliveryTerm): Facts<typeof deliveryTerms> {
  return {
    id: { value: term.incoterm, scheme: 'INCOTERMS' },
    terms: [writeDeliveryTerm(term)],
    ...(term.place
      ? { place: { ...(term.locode ? { id: { value: term.locode, scheme: 'UNLOCODE' } } : {}), name: term.place } }
      : {}),
  }
}

/**
 * Means of payment of UNTDID 4461: a transfer is 30, cash 10, a bill drawn on the buyer 70. A documentary credit has no code of its own, so it is
 * ZZZ, as agreed between the two.
 */
const MEANS: Readonly<Record<WayOfPaying, string>> = {
  'T/T': '30',
  'O/A': '30',
  cash: '10',
  'D/P': '70',
  'D/A': '70',
  'L/C': 'ZZZ',
}

/** Each way of paying once; a transfer with the account it goes to, where the paper names one. */
export function meansOf({ instalments }: PaymentTerms, bank?: BankAccount): readonly Facts<typeof paymentMeans>[] {
  const codes = [...new Set(instalments.map(({ by }) => MEANS[by]))]
  return codes.map((value) => ({ code: { value }, ...(value === '30' && bank ? { payee: accountOf(bank) } : {}) }))
}

function accountOf({ account, beneficiary, currency, swift, bankName, branch }: BankAccount) {
  return {
    id: { value: account },
    name: beneficiary,
    currency,
    branch: {
      ...(swift ? { id: { value: swift, scheme: 'BIC' } } : {}),
      ...present({ name: branch }),
      ...(bankName ? { bank: { name: bankName } } : {}),
    },
  }
}

export function paymentOf(payment: PaymentTerms): readonly Facts<typeof paymentTerms>[] {
  const notes = texts(writePayment(payment))
  return notes ? [{ notes }] : []
}
