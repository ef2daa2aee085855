import type { Day } from '@gendan/kernel/day'
import { sameName } from '../../compare/names.ts'
import { countryFrom } from '../../compare/places.ts'
import {
  carriage,
  type Examined,
  type ExamRule,
  type ExamSpot,
  type SeenDocument,
  shipmentDay,
  those,
} from '../seen.ts'
import { resultFaults, shown, statedFaults } from './certificate-faults.ts'
import { demanded, examRule, ISBP, quoted, spot, UCP, unknown } from './parts.ts'

const shippedOn = (seen: Examined) =>
  carriage(seen)
    .flatMap((document) => shipmentDay(document) ?? [])
    .toSorted()

const CERTIFIED = [
  'inspection-certificate',
  'quality-certificate',
  'weight-certificate',
  'analysis-certificate',
  'health-certificate',
  'phytosanitary-certificate',
  'fumigation-certificate',
  'manufacturer-certificate',
] as const

/** Certificates, lists and statements (ISBP L to Q). */
export const certificateRules: readonly ExamRule[] = [
  examRule({
    id: 'COO-02',
    en: 'Where a form of origin certificate is named, that form is presented',
    zh: '指定格式的原产地证须为该格式',
    source: ISBP('L2'),
    test: (seen) =>
      those(seen, 'certificate-of-origin').flatMap((document) => {
        const [form] = demanded(document, 'form')
        const title = `${document.title ?? ''} ${document.text ?? ''} ${document.statements.join(' ')}`
        if (!form) return []
        if (document.title === undefined)
          return [unknown(document, 'title', `Whether it is form ${form} is not shown.`, `未显示是否为格式 ${form}。`)]
        const named = /EUR/i.test(form) ? /EUR\.?\s?1/i : new RegExp(`FORM\\s*["'“]?\\s*${form}\\b|\\b${form}\\b`, 'i')
        return named.test(title)
          ? []
          : [
              spot(
                document,
                'title',
                `Form ${form} is asked for; it is titled ${quoted(document.title)}.`,
                `要求格式 ${form}，提交的是${quoted(document.title)}。`,
              ),
            ]
      }),
  }),
  examRule({
    id: 'COO-05',
    en: 'The consignee of the origin certificate does not conflict with the transport document',
    zh: '原产地证收货人与运输单据不矛盾',
    source: ISBP('L5'),
    test: (seen) =>
      those(seen, 'certificate-of-origin').flatMap((document) => {
        const to = document.parties.consignee
        const bill = carriage(seen)[0]?.parties.consignee
        if (!to || /\bORDER\b/i.test(to)) return []
        const parties = [
          seen.credit.applicant?.name,
          seen.credit.issuingBank,
          bill,
          ...carriage(seen).map(({ parties: own }) => own.notify),
        ].filter((one) => one !== undefined)
        if (parties.length === 0 || parties.some((one) => sameName(to, one) !== 'other')) return []
        return [
          spot(
            document,
            'parties.consignee',
            `Consignee ${quoted(to)} stands neither in the credit nor on the transport document.`,
            `收货人${quoted(to)}与信用证及运输单据均不一致。`,
          ),
        ]
      }),
  }),
  examRule({
    id: 'COO-08',
    en: 'The origin that is certified is the one of the credit',
    zh: '证明的原产国与信用证一致',
    source: UCP('14 d'),
    test: (seen) => {
      const wanted = originIn([
        seen.credit.goods?.text ?? '',
        ...seen.credit.documents.map(({ text }) => text),
        ...seen.credit.conditions.map(({ text }) => text),
      ])
      return those(seen, 'certificate-of-origin').flatMap((document) => {
        const own = originIn([
          ...document.statements,
          ...document.clauses,
          document.text ?? '',
          ...document.goods.map(({ description }) => description ?? ''),
        ])
        if (wanted && !own)
          return [
            unknown(document, 'statements', 'The origin that it certifies is not shown.', '未显示所证明的原产国。'),
          ]
        return wanted && own !== wanted
          ? [
              spot(
                document,
                'statements',
                `It certifies origin ${own}; the credit says ${wanted}.`,
                `证明原产国 ${own}；信用证为 ${wanted}。`,
              ),
            ]
          : []
      })
    },
  }),
  examRule({
    id: 'CRT-02',
    en: 'What must be certified before shipment was certified no later than shipment',
    zh: '装运前检验等证明的日期不迟于装运日',
    source: ISBP('A12 b, Q3'),
    test: (seen) => {
      const [first] = shippedOn(seen)
      return those(seen, ...CERTIFIED)
        .filter(isBeforeShipment)
        .flatMap((document) => (first ? datedAfter(document, first) : []))
    },
  }),
  examRule({
    id: 'CRT-03',
    en: 'No result lies outside the limits of the credit',
    zh: '检验结果在信用证限值之内',
    source: UCP('14 d'),
    test: (seen) => those(seen, ...CERTIFIED).flatMap((document) => resultFaults(document, seen)),
  }),
  examRule({
    id: 'PKL-01',
    en: 'A packing list shows how goods are packed',
    zh: '装箱单显示包装情况',
    source: ISBP('M1'),
    test: (seen) =>
      those(seen, 'packing-list').flatMap((document) => {
        const packed =
          document.packages.count !== undefined ||
          document.packages.kind !== undefined ||
          /PACK|CARTON|CTN|BAG|PALLET|DRUM|CASE|BALE|ROLL/i.test(shown(document))
        return packed ? [] : [unknown(document, 'packages', 'It shows no packing.', '未显示包装情况。')]
      }),
  }),
  examRule({
    id: 'WGT-01',
    en: 'A weight list or certificate shows weights',
    zh: '重量单显示重量',
    source: ISBP('N1'),
    test: (seen) =>
      those(seen, 'weight-list', 'weight-certificate').flatMap((document) => {
        const { gross, net } = document.weights
        const told =
          gross !== undefined ||
          net !== undefined ||
          /\b(?:KGS?|KILOGRAMS?|MT|TONS?|TONNES?|LBS?)\b/i.test(shown(document)) ||
          document.goods.some(({ unit }) => /KG|MT|TON|LB/i.test(unit ?? ''))
        return told ? [] : [spot(document, 'weights', 'It shows no weight.', '未显示重量。')]
      }),
  }),
  examRule({
    id: 'BEN-01',
    en: 'What the credit wants certified is certified',
    zh: '信用证要求证明的内容已载明',
    source: ISBP('P3'),
    test: (seen) =>
      those(seen, 'beneficiary-certificate', 'manufacturer-certificate', 'shipping-advice', 'other').flatMap(
        (document) => statedFaults(document),
      ),
  }),
  examRule({
    id: 'BEN-02',
    en: "The beneficiary's certificate is the beneficiary's own",
    zh: '受益人证明由受益人出具',
    source: ISBP('P2'),
    test: (seen) =>
      those(seen, 'beneficiary-certificate').flatMap((document) => {
        const wanted = seen.credit.beneficiary?.name
        const issuer = document.issuer ?? document.signature
        if (!wanted) return []
        if (!issuer) return [unknown(document, 'issuer', 'Who issued it is not shown.', '未显示出具人。')]
        if (sameName(issuer, wanted) !== 'other') return []
        return [
          spot(
            document,
            'issuer',
            `Issued by ${quoted(issuer)}; the beneficiary is ${quoted(wanted)}.`,
            `由${quoted(issuer)}出具；受益人为${quoted(wanted)}。`,
          ),
        ]
      }),
  }),
]

/** "Pre-shipment inspection": what was looked at before goods went. */
function isBeforeShipment({ asked, title = '' }: SeenDocument): boolean {
  return /PRE-?\s?SHIPMENT|PRIOR TO (?:THE )?(?:SHIPMENT|LOADING)|BEFORE (?:THE )?(?:SHIPMENT|LOADING)/i.test(
    [...asked.map(({ text }) => text), title].join(' '),
  )
}

/** Dated later it may still say that it was done before (ISBP A12 b). */
function datedAfter(document: SeenDocument, shipped: Day): readonly ExamSpot[] {
  const { issued } = document.dates
  if (issued && issued <= shipped) return []
  const said = document.statements.join(' ')
  const done = /\bINSPECT(?:ED|ION)|\bBEFORE SHIPMENT|PRIOR TO SHIPMENT|PRE-?SHIPMENT/i.test(said)
  if (done && /BEFORE|PRIOR|PRE-/i.test(said)) return []
  if (!issued) return [unknown(document, 'dates.issued', 'No date is shown.', '未显示日期。')]
  const says = `Dated ${issued}; goods were shipped on ${shipped}.`
  return [spot(document, 'dates.issued', says, `日期 ${issued}，货物于 ${shipped} 装运。`, 'approval')]
}

/** "Country of origin: China", "goods of Chinese origin": the country that is meant. */
export function originIn(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const hit = ORIGIN.exec(text)
    const country = hit
      ?.slice(1)
      .flatMap((one) => (one ? [one, one.split(/\s+(?:AND|BY|FOR|OF|TO|IN)\s+|[.,;]/i)[0] ?? ''] : []))
      .map((one) => countryFrom(one.trim()))
      .find((one) => one !== undefined)
    if (country) return country
  }
  return undefined
}

const ORIGIN =
  /\b(?:COUNTRY OF )?ORIGIN\s*(?:OF (?:THE )?GOODS)?\s*(?:IS|:|-)?\s*([A-Z][A-Z .']{2,30})|\b([A-Z]+) ORIGIN\b|\b(?:MADE|PRODUCED|MANUFACTURED|GROWN|ORIGINATING) IN (?:THE )?([A-Z][A-Z .']{2,40})/i
