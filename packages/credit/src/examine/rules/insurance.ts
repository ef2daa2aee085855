import { sameName } from '../../compare/names.ts'
import { carriage, type Examined, type ExamRule, shipmentDay, those } from '../seen.ts'
import { coverFaults, covers, isPayable, issuerFaults, stretchFaults } from './insurance-faults.ts'
import { demanded, examRule, ISBP, isDemanded, quoted, spot, UCP, unknown } from './parts.ts'

const policies = (seen: Examined) => those(seen, 'insurance')

/** The insurance document (UCP 600 art. 28; ISBP K). */
export const insuranceRules: readonly ExamRule[] = [
  examRule({
    id: 'INS-01',
    en: 'An insurer, an underwriter or an agent for a named one has issued and signed it',
    zh: '由保险公司、承保人或其具名代理人出具并签署',
    source: UCP('28 a'),
    test: (seen) => policies(seen).flatMap(issuerFaults),
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
        const { title } = document
        if (title === undefined)
          return policyOnly
            ? [unknown(document, 'title', 'Whether it is a policy is not shown.', '未显示是否为保险单。')]
            : []
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
        if (wanted && !shown)
          return [unknown(document, 'insured.currency', 'Its currency is not shown.', '未显示保险币种。')]
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
    test: (seen) => policies(seen).flatMap((document) => stretchFaults(document, seen.credit)),
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
        const asked = isDemanded(document, 'blank-endorsed') || isDemanded(document, 'endorsed')
        const { insured } = document.parties
        const own = insured && sameName(insured, seen.credit.beneficiary?.name ?? '') !== 'other'
        if (!(asked || own)) return []
        if (document.endorsed === undefined)
          return [unknown(document, 'endorsed', 'Whether it is endorsed is not told.', '未说明是否背书。')]
        return document.endorsed === false
          ? [spot(document, 'endorsed', 'It must be endorsed and is not.', '应背书而未背书。')]
          : []
      }),
  }),
]
