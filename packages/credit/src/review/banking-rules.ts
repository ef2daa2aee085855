import { daysBetween } from '@gendan/kernel/day'
import { countryAt } from '../compare/places.ts'
import { daysIn } from '../message/days.ts'
import type { Credit } from '../terms/credit.ts'
import { concern, narrative, type ReviewRule, type ReviewSpot, reviewRule, UCP } from './reviewed.ts'

const none: readonly ReviewSpot[] = []
/** Days that goods and booking take at the least where nobody says more: practice. */
const LEAST_DAYS_TO_SHIP = 7

/** Whether a credit stands as a message, where it expires, when it can be used, and what the banks take for it. */
export const bankingRules: readonly ReviewRule[] = [
  reviewRule({
    id: 'CR-02',
    en: 'The message is the operative credit',
    zh: '该报文即为有效信用证',
    source: UCP('11 a'),
    test: ({ credit }) =>
      said(
        credit,
        /\b(?:FULL\s+)?DETAILS\s+(?:TO\s+)?FOLLOW|\bMAIL CONFIRMATION\b[^.]*\bOPERATIVE|\bNOT (?:AN|THE) OPERATIVE INSTRUMENT/i,
      ).map(({ at, text }) =>
        concern(
          at,
          `It is not yet the operative instrument: “${text.slice(0, 120)}”`,
          `尚非有效信用证：“${text.slice(0, 120)}”`,
          'send the operative instrument',
        ),
      ),
  }),
  reviewRule({
    id: 'CR-03',
    en: 'A pre-advice is not the credit',
    zh: '预先通知不是信用证',
    source: UCP('11 b'),
    test: ({ type }) =>
      type === '705'
        ? [concern('', 'This is a pre-advice (MT705).', '这是预先通知（MT705）。', 'issue the credit without delay')]
        : none,
  }),
  reviewRule({
    id: 'CR-14',
    en: 'The credit expires where it is available',
    zh: '到期地点即兑用银行所在地',
    source: UCP('6 d ii'),
    test: ({ credit }) => expiresElsewhere(credit),
  }),
  reviewRule({
    id: 'CR-18',
    en: 'There is time to ship',
    zh: '距最迟装运日尚有时间',
    test: ({ credit: { latestShipment, expiry }, today }) => {
      const last = latestShipment ?? expiry?.date
      const days = today && last ? daysBetween(today, last) : LEAST_DAYS_TO_SHIP
      return days < LEAST_DAYS_TO_SHIP
        ? [
            concern(
              'latestShipment',
              days < 0 ? `The last day to ship, ${last}, has passed.` : `${days} days are left until ${last}.`,
              days < 0 ? `最迟装运日 ${last} 已过。` : `距 ${last} 仅 ${days} 天。`,
              'extend the latest date of shipment',
            ),
          ]
        : none
    },
  }),
  reviewRule({
    id: 'CR-20',
    en: 'The period for presentation runs from an event that a document shows',
    zh: '交单期自单据可见的日期起算',
    source: UCP('14 h'),
    test: ({ credit: { presentationPeriod } }) =>
      /ARRIV|RECEIPT OF GOODS|CLEARANCE|ACCEPTANCE OF/i.test(presentationPeriod?.from ?? '')
        ? [
            concern(
              'presentationPeriod',
              `It runs “${presentationPeriod?.from}”.`,
              `起算点为“${presentationPeriod?.from}”。`,
              'let the period run from the date of shipment',
            ),
          ]
        : none,
  }),
  reviewRule({
    id: 'CR-21',
    en: 'Documents may be presented as soon as they are made',
    zh: '制单后即可交单',
    test: ({ credit }) =>
      said(
        credit,
        /\b(?:NOT\s+(?:EARLIER|BEFORE|SOONER)|AT LEAST)\b[^.]*\bDAYS?\b[^.]*\b(?:PRESENT|NEGOTIAT)|\b(?:PRESENT|NEGOTIAT)\w*\b[^.]*\bNOT\s+(?:EARLIER|BEFORE|SOONER)\b/i,
      ).map(({ at, text }) =>
        concern(
          at,
          `Documents may not be presented at once: “${text.slice(0, 120)}”`,
          `不得立即交单：“${text.slice(0, 120)}”`,
          'delete the earliest day of presentation',
        ),
      ),
  }),
  reviewRule({
    id: 'CR-22',
    en: 'A latest date of shipment or a period, not both',
    zh: '最迟装运日与装运期二者择一',
    test: ({ credit: { latestShipment, shipmentPeriod } }) =>
      latestShipment && shipmentPeriod
        ? [
            concern(
              'shipmentPeriod',
              `Latest shipment ${latestShipment}, and a period: “${shipmentPeriod.slice(0, 120)}”`,
              `最迟装运日 ${latestShipment}，又有装运期“${shipmentPeriod.slice(0, 120)}”。`,
              'delete field 44C or 44D',
            ),
          ]
        : none,
  }),
  reviewRule({
    id: 'CR-28',
    en: '“About” stands before amount and quantity alike',
    zh: '“大约”同时用于金额与数量',
    source: UCP('30 a'),
    test: ({ credit: { goods, tolerance, maximum } }) => {
      const about = /\b(?:ABOUT|APPROX(?:\.|IMATELY)?)\s+(?:[A-Z$]{0,3}\s*)?\d/i
      return about.test(goods?.text ?? '') && !tolerance && !about.test(maximum ?? '')
        ? [
            concern(
              'tolerance',
              'The quantity is “about”, the amount exact: what is shipped over it is not paid.',
              '数量为“大约”而金额确定：多装部分不获付款。',
              'insert field 39A: 10/10',
            ),
          ]
        : none
    },
  }),
  reviewRule({
    id: 'CR-42',
    en: 'Each lot of a schedule can still be shipped',
    zh: '分期装运各批均可行',
    source: UCP('32'),
    test: ({ credit }) => lotsMissed(credit),
  }),
  reviewRule({
    id: 'CR-45',
    en: 'A fee is named with one figure',
    zh: '同一费用只列一个金额',
    test: ({ credit }) => {
      const fees = said(credit, /DISCREPAN\w*[^.]{0,40}FEE|FEE[^.]{0,60}DISCREPAN/i).flatMap(({ at, text }) =>
        [...text.matchAll(/\b(?:USD|EUR|GBP|US\$|HKD|JPY)\s*(\d[\d,.]*\d|\d)/g)].map(([all]) => ({
          at,
          all: all.replace(/\s/g, ''),
        })),
      )
      const figures = new Set(fees.map(({ all }) => all.replace(/[.,]00$/, '')))
      const [first] = fees
      return figures.size > 1 && first
        ? [
            concern(
              first.at,
              `The discrepancy fee has several figures: ${[...figures].join(', ')}.`,
              `不符点费金额不一：${[...figures].join('、')}。`,
              'state one figure',
              'judgement',
            ),
          ]
        : none
    },
  }),
  reviewRule({
    id: 'CR-49',
    en: 'The credit names itself by one number',
    zh: '信用证号码前后一致',
    test: ({ credit }) => {
      const own = tight(credit.number ?? '')
      return own === ''
        ? none
        : narrative(credit).flatMap(({ at, text }) =>
            [...text.matchAll(CITED)].flatMap(([all, number = '']) =>
              tight(number) === own || own.includes(tight(number)) || !/\d/.test(number)
                ? []
                : [
                    concern(
                      at,
                      `It is credit ${credit.number}; the text says “${all.trim()}”.`,
                      `信用证号为 ${credit.number}，文中为“${all.trim()}”。`,
                      `let the number read ${credit.number}`,
                    ),
                  ],
            ),
          )
    },
  }),
  reviewRule({
    id: 'CR-62',
    en: 'Payment is not left to sanctions policies',
    zh: '付款不取决于制裁政策',
    test: ({ credit }) =>
      said(credit, /\b(?:SANCTION|EMBARGO|OFAC)\w*\b/i).map(({ at, text }) =>
        concern(
          at,
          `A bank may refuse by its own policy: “${text.slice(0, 120)}”`,
          `银行可依自身政策拒付：“${text.slice(0, 120)}”`,
          'delete the clause or limit it to the law that binds the bank',
          'judgement',
        ),
      ),
  }),
  reviewRule({
    id: 'CR-68',
    en: 'The issuing bank honours and does not negotiate',
    zh: '开证行承付而非议付',
    source: UCP('2, 7 a'),
    test: ({ credit: { availableWith, issuingBank } }) => {
      const bank = availableWith?.bank ?? ''
      const own =
        /\bISSUING BANK\b/i.test(bank) ||
        (issuingBank !== undefined && tight(bank).slice(0, 8) === tight(issuingBank).slice(0, 8))
      return availableWith?.by === 'negotiation' && bank !== '' && own
        ? [
            concern(
              'availableWith',
              `Negotiation with the issuing bank (${bank}).`,
              `在开证行（${bank}）议付。`,
              "let it be available with any bank in the beneficiary's country",
            ),
          ]
        : none
    },
  }),
]

const CITED =
  /\b(?:L\/C|LC|CREDIT|DOCUMENTARY CREDIT|LETTER OF CREDIT)\s*(?:NO\.?|NUMBER)\s*[:.]?\s*([A-Z0-9][A-Z0-9/-]{3,})/gi

function said(credit: Credit, pattern: RegExp): ReturnType<typeof narrative> {
  const informed = { at: 'senderToReceiver', text: credit.senderToReceiver ?? '' }
  return [...narrative(credit), informed].filter(({ text }) => pattern.test(text))
}

function tight(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

/** Available in one country, expiring in another: what lies between is the seller's risk. */
function expiresElsewhere({ expiry, availableWith }: Credit): readonly ReviewSpot[] {
  const place = expiry?.place ?? ''
  const where = availableWith?.anyBankIn ?? /\bIN\s+([A-Z .]+)$/i.exec(availableWith?.bank ?? '')?.[1] ?? ''
  const [there, here] = [countryAt(place), countryAt(where)]
  if (!(there && here) || there === here) return []
  return [
    concern(
      'expiry.place',
      `Available in ${where.trim()}, and it expires in ${place}.`,
      `在 ${where.trim()} 兑用，而在 ${place} 到期。`,
      `let it expire in ${where.trim()}`,
    ),
  ]
}

/** Lots with their days: one before the credit was issued cannot be shipped, and ends the credit for the rest. */
function lotsMissed(credit: Credit): readonly ReviewSpot[] {
  return narrative(credit).flatMap(({ at, text }) => (SCHEDULE.test(text) ? lotMissed(credit, at, text) : []))
}

const SCHEDULE = /\b(?:LOTS?|INSTAL?LMENTS?|(?:1ST|FIRST|2ND|SECOND)\s+SHIPMENT)\b/i

function lotMissed({ issued, partialShipments }: Credit, at: string, text: string): readonly ReviewSpot[] {
  const days = daysIn(text).map(({ day }) => day)
  const missed = days.find((day) => issued !== undefined && day < issued)
  if (missed) {
    const en = `A lot was to be shipped by ${missed}, before the credit was issued.`
    return [concern(at, en, `有一批应于 ${missed} 前装运，早于开证日。`, 'correct the schedule of shipments')]
  }
  if (days.length < 2 || partialShipments !== 'not-allowed') return []
  const en = 'Lots are named, and partial shipments are not allowed.'
  return [concern(at, en, '列有分批计划而不许分批装运。', 'let partial shipments be allowed')]
}
