import { compare, decimal, multiply, round, sumOf } from '@gendan/kernel/decimal'
import { countryFrom, countryOf, samePlace } from '../../compare/places.ts'
import type { Credit } from '../../terms/credit.ts'
import { carriage, type Examined, type ExamRule, type SeenDocument, shipmentDay, those } from '../seen.ts'
import { demanded, examRule, ISBP, isDemanded, quoted, spot, UCP, unknown } from './parts.ts'

const policies = (seen: Examined) => those(seen, 'insurance')

/** The insurance document (UCP 600 art. 28; ISBP K). */
export const insuranceRules: readonly ExamRule[] = [
  examRule({
    id: 'INS-01',
    en: 'An insurer, an underwriter or an agent for a named one has issued and signed it',
    zh: '由保险公司、承保人或其具名代理人出具并签署',
    source: UCP('28 a'),
    test: (seen) =>
      policies(seen).flatMap((document) => {
        if (document.signed === false)
          return [spot(document, 'signed', 'It is not signed.', '未签署。', 'authenticate')]
        const broker =
          /\bBROKERS?\b/i.test(`${document.issuer ?? ''} ${document.signature ?? ''}`) &&
          !/\b(?:FOR|ON BEHALF OF|AGENTS?)\b/i.test(document.signature ?? '')
        return broker
          ? [
              spot(
                document,
                'issuer',
                'A broker issued it for nobody named.',
                '由经纪人出具且未注明代理何人。',
                'authenticate',
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'INS-03',
    en: 'A cover note is no insurance document',
    zh: '暂保单不予接受',
    source: UCP('28 c'),
    test: (seen) =>
      policies(seen).flatMap((document) =>
        /COVER NOTE/i.test(document.title ?? '')
          ? [spot(document, 'title', 'It is a cover note.', '所提交的是暂保单。')]
          : [],
      ),
  }),
  examRule({
    id: 'INS-04',
    en: 'Where a policy is asked for a certificate does not do',
    zh: '要求保险单时不得以保险凭证代替',
    source: UCP('28 d'),
    test: (seen) =>
      policies(seen).flatMap((document) => {
        const asked = document.asked.map(({ text }) => text.toUpperCase()).join(' ')
        const policyOnly = /\bPOLIC/.test(asked) && !/CERTIFICATE|DECLARATION/.test(asked)
        const title = document.title ?? ''
        return policyOnly && /CERTIFICATE|DECLARATION/i.test(title) && !/POLICY/i.test(title)
          ? [
              spot(
                document,
                'title',
                `A policy is asked for; it is titled ${quoted(title)}.`,
                `要求保险单，提交的是${quoted(title)}。`,
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'INS-05',
    en: 'It is dated, or effective, no later than the day of shipment',
    zh: '保险单据日期或生效日不迟于装运日',
    source: UCP('28 e'),
    test: (seen) => {
      const shipped = carriage(seen)
        .flatMap((document) => shipmentDay(document) ?? [])
        .toSorted()[0]
      return policies(seen).flatMap((document) => {
        const { issued, effective } = document.dates
        const from = [issued, effective, document.insured?.effective].flatMap((day) => day ?? []).toSorted()[0]
        if (!from) return [spot(document, 'dates.issued', 'It is not dated.', '未注明日期。')]
        return shipped && from > shipped
          ? [
              spot(
                document,
                'dates.issued',
                `Effective from ${from}; goods were shipped on ${shipped}.`,
                `${from} 起生效，货物已于 ${shipped} 装运。`,
                'approval',
              ),
            ]
          : []
      })
    },
  }),
  examRule({
    id: 'INS-07',
    en: 'Cover is in the currency of the credit',
    zh: '保险币种与信用证一致',
    source: UCP('28 f i'),
    test: (seen) =>
      policies(seen).flatMap((document) => {
        const [shown, wanted] = [document.insured?.currency, seen.credit.amount?.currency]
        return shown && wanted && shown.toUpperCase() !== wanted
          ? [
              spot(
                document,
                'insured.currency',
                `In ${shown}; the credit is in ${wanted}.`,
                `币种 ${shown}；信用证为 ${wanted}。`,
              ),
            ]
          : []
      }),
  }),
  examRule({
    id: 'INS-08',
    en: 'Cover is at least the share of the value that the credit wants, 110 % of CIF or CIP where it is silent',
    zh: '保险金额不低于信用证要求的比例（未规定为 CIF/CIP 的 110%）',
    source: UCP('28 f ii'),
    test: (seen) => policies(seen).flatMap((document) => coverFaults(document, seen)),
  }),
  examRule({
    id: 'INS-12',
    en: 'Cover runs from the place of shipment to the destination of the credit',
    zh: '保险责任自装运地至信用证目的地',
    source: UCP('28 f iii'),
    test: (seen) =>
      policies(seen).flatMap((document) => {
        const { from, to } = document.insured ?? {}
        const [start, end] = [
          seen.credit.placeOfReceipt ?? seen.credit.portOfLoading,
          seen.credit.placeOfDelivery ?? seen.credit.portOfDischarge,
        ]
        const loading = seen.credit.portOfLoading
        const wrongStart = from && start && samePlace(from, start) === false && !(loading && samePlace(from, loading))
        const wrongEnd = to && end && samePlace(to, end) === false
        return [
          ...(wrongStart
            ? [
                spot(
                  document,
                  'insured.from',
                  `Cover begins at ${quoted(from)}; the credit has ${quoted(start)}.`,
                  `责任自${quoted(from)}起；信用证为${quoted(start)}。`,
                ),
              ]
            : []),
          ...(wrongEnd
            ? [
                spot(
                  document,
                  'insured.to',
                  `Cover ends at ${quoted(to)}; the credit has ${quoted(end)}.`,
                  `责任至${quoted(to)}止；信用证为${quoted(end)}。`,
                ),
              ]
            : []),
        ]
      }),
  }),
  examRule({
    id: 'INS-13',
    en: 'Every risk that the credit names is covered',
    zh: '信用证列明的险别均已承保',
    source: UCP('28 g, h'),
    test: (seen) =>
      policies(seen).flatMap((document) => {
        const cover = [...(document.insured?.cover ?? []), ...document.clauses, ...document.statements].join(' | ')
        const lacking = demanded(document, 'risk').filter((risk) => !covers(cover, risk))
        return lacking.length > 0
          ? [spot(document, 'insured.cover', `Not covered: ${lacking.join(', ')}.`, `未承保：${lacking.join('、')}。`)]
          : []
      }),
  }),
  examRule({
    id: 'INS-17',
    en: 'No franchise or deductible where cover must be irrespective of percentage',
    zh: '要求不计免赔率时不得有免赔',
    source: UCP('28 j'),
    test: (seen) =>
      policies(seen).flatMap((document) => {
        const hit = /\b(?:FRANCHISE|DEDUCTIBLE|EXCESS)\b/i.test(
          [...document.clauses, ...document.statements, ...(document.insured?.cover ?? [])].join(' '),
        )
        return isDemanded(document, 'irrespective-of-percentage') && hit
          ? [spot(document, 'clauses', 'It has a franchise or deductible.', '含免赔额（率）。')]
          : []
      }),
  }),
  examRule({
    id: 'INS-18',
    en: 'Claims are payable where the credit says',
    zh: '赔付地点符合信用证',
    source: UCP('14 d'),
    test: (seen) =>
      policies(seen).flatMap((document) => {
        const [wanted] = demanded(document, 'claims')
        const claimsAt = document.insured?.claimsAt
        if (!wanted || (claimsAt && isPayable(claimsAt, wanted, seen.credit))) return []
        return [
          spot(
            document,
            'insured.claimsAt',
            `Claims payable at ${quoted(claimsAt ?? 'no place')}; the credit wants ${quoted(wanted)}.`,
            `赔付地点为${quoted(claimsAt ?? '未显示')}；信用证要求${quoted(wanted)}。`,
          ),
        ]
      }),
  }),
  examRule({
    id: 'INS-19',
    en: 'A document made out to the beneficiary is endorsed, and one that must be endorsed is',
    zh: '以受益人为被保险人的保险单据已背书',
    source: ISBP('K20'),
    test: (seen) =>
      policies(seen).flatMap((document) => {
        if (!(isDemanded(document, 'blank-endorsed') || isDemanded(document, 'endorsed'))) return []
        if (document.endorsed === undefined)
          return [unknown(document, 'endorsed', 'Whether it is endorsed is not told.', '未说明是否背书。')]
        return document.endorsed === false
          ? [spot(document, 'endorsed', 'It must be endorsed and is not.', '应背书而未背书。')]
          : []
      }),
  }),
]

/** "At destination" is the place, or any place in the country, to which the goods go. */
function isPayable(claimsAt: string, wanted: string, { placeOfDelivery, portOfDischarge }: Credit): boolean {
  const destination = /DESTINATION/i.test(wanted)
  if (destination && /DESTINATION/i.test(claimsAt)) return true
  const place = destination ? (placeOfDelivery ?? portOfDischarge) : wanted
  if (!place || samePlace(claimsAt, place) !== false || samePlace(place, claimsAt) !== false) return true
  const country = countryOf(place) ?? countryFrom(place)
  return (
    country !== undefined && (countryFrom(claimsAt) === country || (destination && countryOf(claimsAt) === country))
  )
}

/** Two decimals at most, rounded up or not, are enough (ISBP K13). The base is the gross value of the goods (ISBP K15). */
function coverFaults(document: SeenDocument, seen: Examined) {
  const { amount, currency } = document.insured ?? {}
  const [wanted] = demanded(document, 'cover')
  const invoices = those(seen, 'commercial-invoice')
  const totals = invoices.flatMap(({ total }) => total?.amount ?? [])
  const sameCurrency = invoices.every(({ total }) => !(total?.currency && currency) || total.currency === currency)
  if (amount === undefined)
    return [spot(document, 'insured.amount', 'It states no insured amount.', '未注明保险金额。')]
  if (totals.length === 0 || !sameCurrency) return []
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
function covers(cover: string, risk: string): boolean {
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
