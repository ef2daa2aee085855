import { sameName } from '../../compare/names.ts'
import { wordsOf } from '../../compare/words.ts'
import type { SeenDocument } from '../seen.ts'
import { isDemanded, spot, unknown } from './parts.ts'

const SIGNED_ALWAYS = /CERTIFICATE|DECLARATION|STATEMENT/i
const CERTIFICATES = [
  'certificate-of-origin',
  'inspection-certificate',
  'quality-certificate',
  'weight-certificate',
  'analysis-certificate',
  'health-certificate',
  'phytosanitary-certificate',
  'fumigation-certificate',
  'beneficiary-certificate',
  'manufacturer-certificate',
]

export const QUALIFIED = /\b(?:FIRST[- ]CLASS|WELL[- ]KNOWN|QUALIFIED|INDEPENDENT|OFFICIAL|COMPETENT|LOCAL)\b/i
export const ANYONE = /\b(?:ANY|AUTHORITY|AUTHORITIES|CHAMBER|CUSTOMS)\b/i

export function mustBeSigned(document: SeenDocument): boolean {
  return (
    CERTIFICATES.includes(document.kind) ||
    SIGNED_ALWAYS.test(document.title ?? '') ||
    isDemanded(document, 'signed') ||
    isDemanded(document, 'manually-signed')
  )
}

export function personOf(
  said: string,
  { applicant, beneficiary }: { applicant?: { name: string } | undefined; beneficiary?: { name: string } | undefined },
): string {
  if (/^(?:THE )?(?:BENEFIC\w+|SELLERS?|SHIPPERS?|EXPORTER)$/i.test(said)) return beneficiary?.name ?? said
  return /^(?:THE )?(?:APPLICANT|BUYERS?)$/i.test(said) ? (applicant?.name ?? said) : said
}

/** "CCPIT OR CIQ", "SGS/BV": any of them will do. */
export function issues(shown: string, meant: string): boolean {
  return meant
    .split(/\s+OR\s+|\s*\/\s*/i)
    .some(
      (one) =>
        sameName(shown, one) !== 'other' ||
        sameName(one, shown) !== 'other' ||
        isInitials(shown, one) ||
        holdsName(shown, one),
    )
}

/** "Applicant's representative Mr. Tanaka": whoever bears the name, in whatever order his office stands beside it. */
function holdsName(shown: string, meant: string): boolean {
  const own = new Set(wordsOf(shown))
  const names = wordsOf(meant).filter((word) => word.length > 2 && !OFFICES.has(word))
  return names.length > 0 && names.every((word) => own.has(word))
}

const OFFICES = new Set(
  'APPLICANT BUYER BENEFICIARY SELLER REPRESENTATIVE AUTHORIZED AUTHORISED AGENT THE THEIR AND FOR NAMED NOMINATED APPOINTED MESSR COMPANY LIMITED'.split(
    ' ',
  ),
)

function isInitials(shown: string, meant: string): boolean {
  const initials = (text: string) =>
    text
      .toUpperCase()
      .split(/[^A-Z]+/)
      .filter((word) => word !== '' && !['OF', 'THE', 'FOR', 'AND'].includes(word))
      .map((word) => word[0])
      .join('')
  return (
    initials(shown) === meant.toUpperCase().replace(/[^A-Z]/g, '') ||
    shown.toUpperCase().replace(/[^A-Z]/g, '') === initials(meant)
  )
}

export function tooFew(document: SeenDocument) {
  const originals = Math.max(0, ...document.asked.map((one) => one.originals))
  const all = Math.max(0, ...document.asked.map((one) => one.originals + one.copies))
  const { originals: shown, copies = 0 } = document
  if (shown === undefined) {
    if (all < 2) return []
    const [en, zh] = [`How many are presented is not told; ${all} are asked for.`, `未说明提交份数；要求 ${all} 份。`]
    return [unknown(document, 'originals', en, zh)]
  }
  if (shown < originals && document.originalsStated !== shown)
    return [
      spot(
        document,
        'originals',
        `${shown} originals are presented, ${originals} are asked for.`,
        `提交正本 ${shown} 份，要求 ${originals} 份。`,
        'present',
      ),
    ]
  if (shown + copies < all)
    return [
      spot(
        document,
        'copies',
        `${shown + copies} originals and copies are presented, ${all} are asked for.`,
        `共提交 ${shown + copies} 份，要求 ${all} 份。`,
        'present',
      ),
    ]
  return []
}

/** A full set is asked for of a document that does not say how many originals make one (UCP 600 art. 20 a iv, 21 a iv). */
export function isUnstated(document: SeenDocument): boolean {
  return document.originalsStated === undefined && isDemanded(document, 'full-set') && document.kind !== 'insurance'
}

/** What cannot be told of a set: how many originals were issued, or how many of them are presented. */
export function unseenSet(document: SeenDocument) {
  const { originalsStated, originals } = document
  if (originalsStated === undefined)
    return isUnstated(document)
      ? [unknown(document, 'originalsStated', 'How many originals were issued is not shown.', '未显示出具的正本份数。')]
      : []
  if (originals !== undefined || originalsStated < 2) return []
  return [
    unknown(
      document,
      'originals',
      `It says ${originalsStated} originals were issued; how many are presented is not told.`,
      `单据注明出具正本 ${originalsStated} 份；未说明提交份数。`,
    ),
  ]
}
