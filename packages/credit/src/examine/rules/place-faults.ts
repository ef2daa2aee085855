import { sameAirport } from '../../compare/airports.ts'
import { isRange, samePlace } from '../../compare/places.ts'
import type { Credit } from '../../terms/credit.ts'
import { carriage, type ExamRule, type ExamSpot, type SeenDocument } from '../seen.ts'
import { examRule, quoted, spot, UCP, unknown } from './parts.ts'
import { isSea } from './transport-faults.ts'

export type Where = 'loading' | 'discharge'

interface PlaceRule {
  readonly id: string
  readonly where: readonly Where[]
  readonly of: (document: SeenDocument) => boolean
  readonly en: string
  readonly zh: string
  readonly article: string
}

/** A rule that the places of some transport documents are those of the credit. */
export function placeRule({ id, where, of, en, zh, article }: PlaceRule): ExamRule {
  return examRule({
    id,
    en,
    zh,
    source: UCP(article),
    test: (seen) =>
      carriage(seen)
        .filter(of)
        .flatMap((document) => where.flatMap((one) => placeFaults(document, one, seen.credit))),
  })
}

function placeFaults(document: SeenDocument, where: Where, credit: Credit): readonly ExamSpot[] {
  const wanted = wantedOf(document, where, credit)
  if (!wanted) return []
  const at = `transport.${where}`
  const shown = shownAt(document, where)
  if (shown.some((one) => sameAt(document, one, wanted))) return []
  const [first] = shown
  if (first) return otherPlace(document, at, first, wanted)
  if (!isSea(document))
    return [
      unknown(
        document,
        at,
        `No place is shown; the credit wants ${quoted(wanted)}.`,
        `未显示地点；信用证要求${quoted(wanted)}。`,
      ),
    ]
  return [
    spot(
      document,
      at,
      `No port is shown; the credit wants ${quoted(wanted)}.`,
      `未显示港口；信用证要求${quoted(wanted)}。`,
    ),
  ]
}

/** The port of the credit; where it names none, the place of receipt or delivery. */
function wantedOf(document: SeenDocument, where: Where, credit: Credit): string | undefined {
  const { portOfLoading, placeOfReceipt, portOfDischarge, placeOfDelivery } = credit
  const inland = !(isSea(document) || document.kind === 'air-waybill')
  if (where === 'loading') return inland ? (placeOfReceipt ?? portOfLoading) : (portOfLoading ?? placeOfReceipt)
  return inland ? (placeOfDelivery ?? portOfDischarge) : (portOfDischarge ?? placeOfDelivery)
}

/** Where goods are loaded or discharged; by land and air, where they are received or delivered as well. */
function shownAt(document: SeenDocument, where: Where): readonly string[] {
  const { loading, receipt, discharge, delivery } = document.transport
  const [port, place] = where === 'loading' ? [loading, receipt] : [discharge, delivery]
  const [first, second] = isSea(document) || document.kind === 'air-waybill' ? [port, undefined] : [place, port]
  const all = [first, second].filter((one) => one !== undefined)
  return all.length > 0 || isSea(document) || !place ? all : [place]
}

/** Whether a place is the one that is meant; by air, an airport's name, code and city are one. */
export function sameAt({ kind }: SeenDocument, shown: string, wanted: string): boolean | undefined {
  return kind === 'air-waybill' ? sameAirport(shown, wanted) : samePlace(shown, wanted)
}

export function otherPlace(document: SeenDocument, at: string, shown: string, wanted: string): readonly ExamSpot[] {
  if (sameAt(document, shown, wanted) === undefined) {
    const says = `Whether ${quoted(shown)} lies in ${quoted(wanted)} is not known here.`
    return [unknown(document, at, says, `无法判断${quoted(shown)}是否属于${quoted(wanted)}。`)]
  }
  const range = isRange(wanted) && /\bANY\b/i.test(shown) ? ': a place must be named' : ''
  const says = `It shows ${quoted(shown)}${range}; the credit wants ${quoted(wanted)}.`
  return [spot(document, at, says, `单据显示${quoted(shown)}；信用证要求${quoted(wanted)}。`)]
}
