import { isRange, samePlace } from '../compare/places.ts'
import type { Credit } from '../terms/credit.ts'
import { dutiesUnder } from '../terms/term-duties.ts'
import { concern, narrative, type ReviewRule, type ReviewSpot, reviewRule, UCP } from './reviewed.ts'

const none: readonly ReviewSpot[] = []
const RESTRICTED =
  /\b(?:NEGOTIATIONS?|AVAILABLE|AVAILABILITY|PAYMENT|ACCEPTANCE|CREDIT)\b[^.;]{0,60}\b(?:IS|ARE|BE)?\s*RESTRICTED\s+(?:ONLY\s+)?TO\b/i

/** Whether term, ports and the way of carriage of a credit fit one another. */
export const routingRules: readonly ReviewRule[] = [
  reviewRule({
    id: 'CR-34',
    en: 'The place named with the trade term is the port that it must be',
    zh: '贸易术语后的地点与港口栏一致',
    test: ({ credit }) => termElsewhere(credit),
  }),
  reviewRule({
    id: 'CR-37',
    en: 'An air waybill has two places: departure and destination',
    zh: '空运单仅需起飞与目的机场两栏',
    test: ({ credit: { documents, placeOfReceipt, portOfLoading, portOfDischarge, placeOfDelivery } }) => {
      const at = documents.findIndex(({ kind }) => kind === 'air-waybill')
      return at >= 0 && placeOfReceipt && portOfLoading && portOfDischarge && placeOfDelivery
        ? [
            concern(
              `documents.${at}`,
              'An air waybill is asked for and all four fields of the route are filled.',
              '要求空运单而四个路线栏均已填写。',
              'let fields 44E and 44F alone name the airports',
              'judgement',
            ),
          ]
        : none
    },
  }),
  reviewRule({
    id: 'CR-69',
    en: 'With whom it is available is said one way',
    zh: '兑用银行前后一致',
    source: UCP('6 a'),
    test: ({ credit }) =>
      credit.availableWith?.anyBank
        ? narrative(credit)
            .filter(({ text }) => RESTRICTED.test(text))
            .map(({ at, text }) =>
              concern(
                at,
                `Field 41a has any bank, and a clause restricts it: “${text.slice(0, 120)}”`,
                `41a 为任何银行，条款又限制银行：“${text.slice(0, 120)}”`,
                'let field 41a alone name the bank with which the credit is available',
                'judgement',
              ),
            )
        : none,
  }),
  reviewRule({
    id: 'CR-58',
    en: 'A full set and the number of originals named go together',
    zh: '全套与所列正本份数一致',
    test: ({ credit: { documents } }) =>
      documents.flatMap(({ text }, i) => {
        const share = /\b(\d)\s*\/\s*(\d)\b/.exec(text)
        const part = share !== null && Number(share[1]) < Number(share[2])
        const one = /FULL\s+SETS?\b[^.;]*\bIN\s+(?:1|ONE)\s*(?:\(1\)\s*)?ORIGINAL\b/i.test(text)
        return /\bFULL\s+SETS?\b/i.test(text) && (part || one)
          ? [
              concern(
                `documents.${i}`,
                `A full set, and yet ${share?.[0] ?? 'one original'}: “${text.slice(0, 100)}”`,
                `既要求全套又写明${share?.[0] ?? '一份正本'}：“${text.slice(0, 100)}”`,
                'require the full set of originals issued',
                'judgement',
              ),
            ]
          : []
      }),
  }),
  reviewRule({
    id: 'CR-56',
    en: 'Who insures is said one way',
    zh: '由谁投保前后一致',
    test: ({ credit: { documents, conditions } }) => {
      const at = documents.findIndex(({ kind }) => kind === 'insurance')
      const his = conditions.find(({ text }) =>
        /\bINSURANCE\b[^.]*\b(?:COVERED|EFFECTED|ARRANGED)\b[^.]*\bBY\b[^.]*\b(?:APPLICANT|BUYER|OPENER)/i.test(text),
      )
      return at >= 0 && his
        ? [
            concern(
              `documents.${at}`,
              `A policy is asked for, and “${his.text.slice(0, 100)}”`,
              `要求保险单，而又写明“${his.text.slice(0, 100)}”`,
              'delete the insurance document or the condition',
            ),
          ]
        : none
    },
  }),
]

/** CIF and CFR name the port of discharge, FOB and FAS that of loading. */
function termElsewhere({ goods, portOfLoading, portOfDischarge }: Credit): readonly ReviewSpot[] {
  const { incoterm = '', place } = goods?.tradeTerm ?? {}
  const named = dutiesUnder(incoterm)?.place
  const [port, en, zh] =
    named === 'port-of-destination'
      ? [portOfDischarge, 'port of discharge', '卸货港']
      : [named === 'port-of-shipment' ? portOfLoading : undefined, 'port of loading', '装货港']
  if (!(place && port) || isRange(place) || isRange(port)) return []
  if (samePlace(place, port) !== false || samePlace(port, place) !== false) return []
  return [
    concern(
      'goods.tradeTerm',
      `${incoterm} ${place}, and the ${en} is ${port}.`,
      `${incoterm} ${place}，而${zh}为 ${port}。`,
      `let the place of the trade term and the ${en} agree`,
    ),
  ]
}
