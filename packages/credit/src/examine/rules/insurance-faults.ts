import { compare, type Decimal, decimal, multiply, round, sumOf } from '@gendan/kernel/decimal'
import { sameAirport } from '../../compare/airports.ts'
import { countryFrom, countryOf, samePlace } from '../../compare/places.ts'
import type { Credit } from '../../terms/credit.ts'
import { type Examined, type SeenDocument, those } from '../seen.ts'
import { demanded, quoted, spot, unknown } from './parts.ts'

export function issuerFaults(document: SeenDocument) {
  const { issuer = '', signature = '', signed } = document
  if (signed === false) return [spot(document, 'signed', 'It is not signed.', '未签署。', 'authenticate')]
  if (issuer === '' && signature === '')
    return [unknown(document, 'issuer', 'Who issued it is not shown.', '未显示出具人。')]
  if (signed === undefined && signature === '')
    return [unknown(document, 'signed', 'Whether it is signed is not told.', '未说明是否签署。')]
  const isBroker = /\bBROKERS?\b/i.test(`${issuer} ${signature}`)
  if (!isBroker || /\b(?:FOR|ON BEHALF OF|AGENTS?)\b/i.test(signature)) return []
  const [en, zh] = ['A broker issued it for nobody named.', '由经纪人出具且未注明代理何人。']
  return [spot(document, 'issuer', en, zh, 'authenticate')]
}

/** From where to where goods are covered; a policy may show it as its voyage. */
export function stretchFaults(document: SeenDocument, credit: Credit) {
  const { insured, transport } = document
  const { portOfLoading: loading, portOfDischarge, placeOfReceipt, placeOfDelivery } = credit
  const start = placeOfReceipt ?? loading
  const end = placeOfDelivery ?? portOfDischarge
  const [from, to] = [insured?.from, insured?.to]
  return [
    ...endFaults(document, 'from', [from, transport.receipt ?? transport.loading], [start, loading]),
    ...endFaults(document, 'to', [to, transport.delivery ?? transport.discharge], [end]),
  ]
}

function endFaults(
  document: SeenDocument,
  which: keyof typeof ENDS,
  [shown, voyage]: readonly (string | undefined)[],
  [wanted, other]: readonly (string | undefined)[],
) {
  if (!wanted) return []
  if (!shown) return voyage ? [] : [unshown(document, which, wanted)]
  const right = sameAirport(shown, wanted) !== false || (other !== undefined && sameAirport(shown, other))
  return right ? [] : [wrong(document, which, shown, wanted)]
}

const ENDS = { from: ['begins at', '责任起点'], to: ['ends at', '责任终点'] } as const

function wrong(document: SeenDocument, which: keyof typeof ENDS, shown: string, wanted: string) {
  const [en, zh] = ENDS[which]
  const says = `Cover ${en} ${quoted(shown)}; the credit has ${quoted(wanted)}.`
  return spot(document, `insured.${which}`, says, `${zh}为${quoted(shown)}；信用证为${quoted(wanted)}。`)
}

function unshown(document: SeenDocument, which: keyof typeof ENDS, wanted: string) {
  const [en, zh] = ENDS[which]
  const says = `Where cover ${en} is not shown; the credit has ${quoted(wanted)}.`
  return unknown(document, `insured.${which}`, says, `未显示${zh}；信用证为${quoted(wanted)}。`)
}

/** "At destination" is the place, or any place in the country, to which the goods go. */
export function isPayable(claimsAt: string, wanted: string, { placeOfDelivery, portOfDischarge }: Credit): boolean {
  const destination = /DESTINATION/i.test(wanted)
  if (destination && /DESTINATION/i.test(claimsAt)) return true
  const place = destination ? (placeOfDelivery ?? portOfDischarge) : wanted
  if (!place || samePlace(claimsAt, place) !== false || samePlace(place, claimsAt) !== false) return true
  const country = countryOf(place) ?? countryFrom(place)
  return (
    country !== undefined && (countryFrom(claimsAt) === country || (destination && countryOf(claimsAt) === country))
  )
}

function grossOf({ goods, total }: SeenDocument): readonly Decimal[] {
  if (!total?.amount) return []
  const lines = goods.flatMap(({ amount }) => amount ?? [])
  const worth = lines.length === goods.length ? sumOf(lines) : total.amount
  return [compare(worth, total.amount) > 0 ? worth : total.amount]
}

/** Two decimals at most, rounded up or not, are enough (ISBP K13). The base is the gross value of the goods (ISBP K15). */
export function coverFaults(document: SeenDocument, seen: Examined) {
  const { amount, currency } = document.insured ?? {}
  const [wanted] = demanded(document, 'cover')
  const invoices = those(seen, 'commercial-invoice')
  // The base is what the goods are worth, before an advance or a discount is taken off (ISBP K15).
  const totals = invoices.flatMap(grossOf)
  const sameCurrency = invoices.every(({ total }) => !(total?.currency && currency) || total.currency === currency)
  if (amount === undefined)
    return [spot(document, 'insured.amount', 'It states no insured amount.', '未注明保险金额。')]
  if (!sameCurrency) return []
  if (totals.length < invoices.length)
    return [unknown(document, 'insured.amount', 'The value to be covered is not shown.', '未显示应保金额的基数。')]
  if (totals.length === 0) return []
  const least = round(multiply(sumOf(totals), decimal(wanted || '1.1')), 2, 'down')
  if (compare(amount, least) >= 0) return []
  return [
    spot(
      document,
      'insured.amount',
      `Covered for ${amount}; it must be ${least} at the least.`,
      `保险金额 ${amount}；至少应为 ${least}。`,
      'correct',
      { documents: [document.name, ...invoices.map(({ name }) => name)] },
    ),
  ]
}

/** Whether what a document covers answers for a risk: "all risks" is met by any all-risks wording and by clauses (A) (art. 28 h). */
export function covers(cover: string, risk: string): boolean {
  const all = /\bALL\s+RISKS?\b|\bI\.?C\.?C\.?\s*["'(]*\s*A\b|\bCARGO\s+CLAUSES?\s*["'(]*\s*A\b|\(A\)/i.test(cover)
  switch (risk) {
    case 'ALL RISKS':
    case 'ICC (A)':
      return all
    case 'ICC (B)':
      return all || /\(B\)|CLAUSES?\s*["'(]*\s*B\b|I\.?C\.?C\.?\s*["'(]*\s*B\b/i.test(cover)
    case 'ICC (C)':
      return all || /\([BC]\)|CLAUSES?\s*["'(]*\s*[BC]\b|I\.?C\.?C\.?\s*["'(]*\s*[BC]\b/i.test(cover)
    case 'WPA':
      return all || /\bW\.?P\.?A|WITH PARTICULAR AVERAGE|WITH AVERAGE/i.test(cover)
    case 'FPA':
      return all || /\b[FW]\.?P\.?A|PARTICULAR AVERAGE/i.test(cover)
    case 'WAR':
      return /\bWAR\b/i.test(cover)
    case 'SRCC':
      return /\bS\.?\s?R\.?\s?C\.?\s?C|STRIKE/i.test(cover)
    case 'TPND':
      return all || /T\.?P\.?N\.?D|PILFERAGE|THEFT/i.test(cover)
    default:
      return new RegExp(risk.replace(/[^A-Z ]/g, '.'), 'i').test(cover)
  }
}
