import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { CommercialInvoice } from '../../kinds/commercial-invoice/shape.ts'
import { countryAtEnd } from '../papers/parts.ts'

/** What a person adds when an invoice leaves as EN 16931: what no paper of an export says, and Europe asks for. */
export interface EuropeanWish {
  /** Category of VAT; empty for the one that follows from the countries of seller and buyer. */
  readonly category: '' | VatCategory
  /** Why no VAT is charged; empty for the usual words of the category. */
  readonly reason: string
  /** What the buyer's own office asked to be named by (BT-10). */
  readonly buyerReference: string
  /** The seller's VAT number, where it is another than the tax number on his letterhead. */
  readonly sellerVat: string
}

export const NO_WISH: EuropeanWish = { category: '', reason: '', buyerReference: '', sellerVat: '' }

/** Categories of UNTDID 5305 under which an export is invoiced without VAT. */
export const vatCategories = {
  O: {
    name: { en: 'Not subject to VAT', zh: '不属于欧盟增值税征收范围' },
    reason: 'Not subject to VAT: supplied from outside the European Union',
    code: 'VATEX-EU-O',
  },
  G: {
    name: { en: 'Export outside the EU', zh: '出口至欧盟以外，免税' },
    reason: 'Export of goods outside the European Union',
    code: 'VATEX-EU-G',
  },
  K: {
    name: { en: 'Intra-Community supply', zh: '欧盟内部供货，免税' },
    reason: 'Intra-Community supply',
    code: 'VATEX-EU-IC',
  },
  E: { name: { en: 'Exempt from VAT', zh: '免征增值税' }, reason: '', code: '' },
} as const satisfies Record<string, { readonly name: Words; readonly reason: string; readonly code: string }>
export type VatCategory = keyof typeof vatCategories

/** Member states of the European Union, by ISO 3166-1 (Treaty on European Union, art. 52; read 2026-11-23). */
const MEMBERS = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '))

/** A seller outside the Union is not subject to its VAT; one within exports to others outside, and supplies within. */
export function categoryOf({ seller, buyer }: CommercialInvoice, { category }: EuropeanWish): VatCategory {
  if (category !== '') return category
  const ours = countryAtEnd(seller.addressLines) ?? ''
  if (!MEMBERS.has(ours)) return 'O'
  return MEMBERS.has(buyer.country) ? 'K' : 'G'
}

export function reasonOf(category: VatCategory, { reason }: EuropeanWish): string {
  return reason.trim() || vatCategories[category].reason
}

/** The seller's VAT number as the rules read it: without blanks. */
export function sellerVatOf({ seller }: CommercialInvoice, { sellerVat }: EuropeanWish): string {
  return (sellerVat || seller.taxId).replace(/\s/gu, '').toUpperCase()
}

export function buyerVatOf({ buyer }: CommercialInvoice): string {
  return buyer.taxId.replace(/\s/gu, '').toUpperCase()
}

/** The day on which the goods were handed over, as far as the paper knows: on board. */
export function deliveredOn({ shipment }: CommercialInvoice): Day | undefined {
  return shipment?.onBoard
}
