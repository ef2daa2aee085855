import { documentShape, type PresentedDocument } from '@gendan/credit/examine/presentation'
import type { Money, Quantity } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { countryName } from '@gendan/trade/country'
import { packageWords } from '@gendan/trade/package'
import type { PartyFacts } from '@gendan/trade/party'
import { unitWords } from '@gendan/trade/unit'
import type { Seller } from '../../deal/deal.ts'
import type { CartonRun } from '../../deal/packing.ts'
import type { Given } from '../../form.ts'
import type { PackingTotals } from './packing-totals.ts'
import type { PricedLines } from './priced-lines.ts'

type Shown = Partial<PresentedDocument>

/** A paper of the house on its face: its day and number, who issued it, whose signature stands in its room, and what else it shows. */
export function houseFace(
  paper: { readonly given: Given; readonly seller: Seller['letterhead'] },
  kind: PresentedDocument['kind'],
  title: string,
  shown: Shown,
): PresentedDocument {
  const { given, seller } = paper
  return documentShape.parse({
    ...{ kind, title, issuer: seller.name.en, signature: seller.name.en },
    dates: { issued: given.day },
    ...shown,
    numbers: { ...(given.number ? { own: given.number } : {}), ...shown.numbers },
  })
}

/** A fact that stands on the page, or nothing: an empty one is not shown. */
export function told<Name extends string>(name: Name, value: string | undefined): { readonly [Key in Name]?: string } {
  return (value ? { [name]: value } : {}) as { readonly [Key in Name]?: string }
}

/** We, as our letterhead shows us. */
export function sellerShown({ name, addressLines }: Seller['letterhead']): string {
  return [name.en, ...addressLines].filter(Boolean).join(', ')
}

/** A party as `partyLines` prints it. */
export function partyShown({ name, addressLines, city, postcode, country }: PartyFacts): string {
  const town = [postcode, city].filter(Boolean).join(' ')
  return [name.en || name.zh, ...addressLines, town, countryName(country, 'en')].filter(Boolean).join(', ')
}

/** The lines of a priced paper, with what stands beside the goods as lines of their own. */
export function pricedGoodsShown({ lines, adjustments = [] }: PricedLines): PresentedDocument['goods'] {
  return [
    ...lines.map((line) => ({
      description: described(line),
      ...countShown(line.quantity),
      unitPrice: line.unitPrice.amount,
      amount: line.amount.amount,
    })),
    ...adjustments.map(({ name, amount }) => ({ description: name.en, amount: amount.amount })),
  ]
}

/** What goods are called on a page: name and specification. */
export function described({ name, specification }: { readonly name: Words; readonly specification: Words }): string {
  return [name.en || name.zh, specification.en || specification.zh].filter(Boolean).join(', ')
}

export function countShown({ value, unit }: Quantity): { readonly quantity: Quantity['value']; readonly unit: string } {
  return { quantity: value, unit: unitWords(unit, value).en }
}

export function totalShown({ amount, currency }: Money, words?: Words): NonNullable<PresentedDocument['total']> {
  return { amount, currency, ...(words ? { words: words.en } : {}) }
}

/** Cartons and weights as papers print them; nothing where nothing is packed. */
export function packingShown(totals: PackingTotals, kind = 'cartons'): Pick<Shown, 'packages' | 'weights'> {
  if (!totals.complete) return {}
  return { packages: { count: totals.packages, kind }, weights: { gross: totals.grossKg, net: totals.netKg } }
}

/** "CARTONS"; "PACKAGES" where they are of several kinds. */
export function packageKindShown(cartons: readonly CartonRun[], totals: PackingTotals): string {
  const kinds = [...new Set(cartons.map(({ packageCode }) => packageCode))]
  return kinds.length === 1 ? packageWords(kinds[0] ?? '', totals.packages).en : 'PACKAGES'
}

/** The marks in one line; "N/M" where none are agreed. */
export function marksShown(marks: readonly string[]): string {
  return marks.length > 0 ? marks.join(' ') : 'N/M'
}
