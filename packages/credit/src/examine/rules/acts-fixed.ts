import { countryOf, samePlace } from '../../compare/places.ts'
import type { ExamRule, ExamSpot, SeenDocument } from '../seen.ts'
import { shown } from './certificate-faults.ts'
import { examRule, quoted, spot, UCP, unknown } from './parts.ts'

/** Where an act was done that a certificate speaks of: "inspected at Ningbo before shipment". */
const ACT_AT =
  /\b(INSPECT(?:ED|ION)|WEIGHED|WEIGHING|SURVEY(?:ED)?|FUMIGAT(?:ED|ION)|TEST(?:ED|ING)?|ANALY[SZ]ED|SAMPL(?:ED|ING))\b[^.;|]{0,30}?\b(?:AT|IN)\s+(?!LEAST|THE LATEST|RANDOM|SIGHT|ENGLISH|GOOD|ACCORDANCE|ORDER|ONE|TWO|TRIPLICATE|DUPLICATE)((?:PORT OF |CITY OF )?[A-Z][A-Z' ]{2,30}?)(?=\s+(?:PRIOR|BEFORE|BY|ON|AND|FOR|CERTIF|SHOW|STAT|WITH|AFTER|PORT|IN|ISSUED)\b|[.,;|(]|\s*$)/gi

/** What a credit fixes of an act: the certificate that tells of it tells it so (UCP 600 art. 14 d, f). */
export const fixedActs: ExamRule = examRule({
  id: 'GEN-70',
  en: 'Where the credit fixes the place of inspection, weighing or testing, the certificate shows that place',
  zh: '信用证指定检验、称重、检测地点时，证书显示该地点',
  source: UCP('14 d, f'),
  test: ({ documents }) => documents.filter(({ required }) => required).flatMap(elsewhere),
})

function elsewhere(document: SeenDocument): readonly ExamSpot[] {
  const [wanted] = document.asked.flatMap(({ text }) => placesOf(text))
  if (!wanted) return []
  const told = placesOf(shown(document))
  if (told.length === 0)
    return [
      unknown(
        document,
        'statements',
        `Where it was done is not shown; the credit wants ${quoted(wanted.place)}.`,
        `未显示地点；信用证要求${quoted(wanted.place)}。`,
      ),
    ]
  const other = told.every(({ place }) => samePlace(place, wanted.place) === false) ? told[0] : undefined
  return other
    ? [
        spot(
          document,
          'statements',
          `${other.said}; the credit wants ${quoted(wanted.place)}.`,
          `显示${quoted(other.said)}；信用证要求${quoted(wanted.place)}。`,
        ),
      ]
    : []
}

/** Only places that a table knows: "at the factory" and "in the laboratory" are none. */
function placesOf(text: string) {
  return [...text.replace(/\s+/g, ' ').matchAll(ACT_AT)].flatMap(([said, , place = '']) =>
    countryOf(place) ? [{ said: said.trim(), place: place.trim() }] : [],
  )
}
