import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import { boxesOf, type PlacedText } from '@gendan/credit/pdf/pdf-text'
import { leaves } from '@gendan/forms/nudged'
import { type FacePlaces, placesOfFact } from '@gendan/forms/presented/face-places'
import type { JudgedFinding } from '@gendan/orderfile/presentation/examined'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { faceOf } from '@gendan/orderfile/presentation/standing'
import type { PageSpot } from '../parts/sheet-pages.tsx'
import { valueAt } from './document-fields.ts'
import { placeIn } from './lit-pieces.ts'

/** Facts that one document shows here and another there: the invoice's own number is the invoice number on the others. */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  'numbers.own': ['numbers.invoice'],
  'numbers.invoice': ['numbers.own'],
  'total.amount': ['insured.amount'],
  'total.currency': ['insured.currency'],
  'insured.amount': ['total.amount'],
  'insured.currency': ['total.currency'],
  'dates.onBoard': ['dates.effective', 'dates.issued'],
  'dates.effective': ['dates.onBoard', 'dates.issued'],
  'dates.issued': ['dates.onBoard', 'dates.effective'],
  'insured.from': ['transport.loading'],
  'insured.to': ['transport.discharge', 'transport.delivery'],
  'parties.buyer': ['parties.consignee'],
  'parties.beneficiary': ['parties.shipper'],
}

/** The fact of a document of which a finding speaks: its own place on the document that it names, the same fact on the others. */
export function factOn({ finding, documents, named }: JudgedFinding, document: HeldDocument): string | undefined {
  if (!documents.includes(document.id)) return undefined
  if (document.id === named) return finding.at
  const face = faceOf(document)
  return [finding.at, ...(TWINS[finding.at] ?? [])].find((at) => said(face, at).length > 0) ?? finding.at
}

/** The places of facts on a page of ours, each under the path of its fact, from the places that the press tells. */
export function spotsOnOurs(
  spots: readonly PageSpot[],
  places: FacePlaces,
  facts: readonly string[],
): readonly PageSpot[] {
  return facts.flatMap((fact) => {
    const printed = new Set(placesOfFact(places, fact))
    return spots.filter(({ at }) => printed.has(at)).map((spot) => ({ ...spot, at: fact }))
  })
}

/** The places of facts on the pages of a PDF: where its text says what the face says. */
export function spotsOnText(
  told: PlacedText | undefined,
  face: PresentedDocument,
  facts: readonly string[],
): readonly PageSpot[] {
  if (!told) return []
  return facts.flatMap((fact) =>
    said(face, fact)
      .flatMap((value) => placeIn(told.text, value))
      .flatMap(({ from, to }) => boxesOf(told, from, to))
      .map((box) => ({ ...box, at: fact })),
  )
}

/** What a face says at a place and under it, leaf by leaf. */
function said(face: PresentedDocument, at: string): readonly string[] {
  const value = at === '' ? undefined : valueAt(face, at)
  return leaves(value)
    .map((path) => path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value))
    .filter((one): one is string | number => typeof one === 'string' || typeof one === 'number')
    .map(String)
    .filter((one) => one !== '')
}
