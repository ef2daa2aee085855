import { daysBetween } from '@gendan/kernel/day'
import { sameName } from '../compare/names.ts'
import { countryAt } from '../compare/places.ts'
import type { Credit } from '../terms/credit.ts'
import { concern, type ReviewRule, type ReviewSpot, reviewRule, UCP } from './reviewed.ts'

const none: readonly ReviewSpot[] = []

/** Whether a credit can be worked with at all, before it is held against anything. */
export const termsRules: readonly ReviewRule[] = [
  reviewRule({
    id: 'CR-04',
    en: 'The credit is irrevocable',
    zh: '信用证不可撤销',
    source: UCP('2, 3, 7'),
    test: ({ credit: { form = '' } }) =>
      /(?<!IR)REVOCABLE/i.test(form) && !/IRREVOC/i.test(form)
        ? [concern('form', `It says ${form}.`, `类型为 ${form}。`, 'let the credit be irrevocable')]
        : none,
  }),
  reviewRule({
    id: 'CR-05',
    en: 'The credit says that it is subject to UCP 600',
    zh: '信用证注明适用 UCP 600',
    source: UCP('1'),
    test: ({ credit: { rules } }) =>
      rules === undefined || !/UCP|ISP|URDG|UNIFORM CUSTOMS/i.test(rules)
        ? [
            concern(
              'rules',
              `The rules that apply are ${rules ? `“${rules}”` : 'not named'}.`,
              `适用规则${rules ? `为“${rules}”` : '未写明'}。`,
              'insert field 40E: UCP LATEST VERSION',
            ),
          ]
        : none,
  }),
  reviewRule({
    id: 'CR-07',
    en: 'The credit says with which bank it is available',
    zh: '写明可在何银行兑用',
    source: UCP('6 a'),
    test: ({ credit: { availableWith } }) =>
      availableWith?.bank
        ? none
        : [
            concern(
              'availableWith',
              'No bank is named with which it is available.',
              '未写明兑用银行。',
              'name the nominated bank, or any bank',
            ),
          ],
  }),
  reviewRule({
    id: 'CR-08',
    en: 'The credit says how it is available',
    zh: '写明兑用方式',
    source: UCP('6 b'),
    test: ({ credit: { availableWith } }) =>
      availableWith?.by
        ? none
        : [
            concern(
              'availableWith',
              'Neither payment, deferred payment, acceptance nor negotiation is named.',
              '未写明付款、延期付款、承兑或议付。',
              'state by which way the credit is available',
            ),
          ],
  }),
  reviewRule({
    id: 'CR-09',
    en: 'The way of paying and the tenor fit',
    zh: '兑用方式与汇票期限相符',
    source: UCP('6 b, 7 a'),
    test: ({ credit: { availableWith, drafts } }) => {
      const [by, at = ''] = [availableWith?.by, drafts?.at]
      const sight = /\bSIGHT\b/i.test(at) && !/\d/.test(at)
      const odd =
        (by === 'acceptance' && (sight || at === '')) ||
        (by === 'payment' && /\d/.test(at)) ||
        (by === 'deferred-payment' && at !== '')
      return odd
        ? [
            concern(
              'availableWith',
              `Available by ${by}, with drafts at “${at || 'none'}”.`,
              `兑用方式 ${by}，汇票期限“${at || '无'}”，不相符。`,
              'align field 41a with field 42C',
            ),
          ]
        : none
    },
  }),
  reviewRule({
    id: 'CR-10',
    en: 'Drafts are not drawn on the applicant',
    zh: '汇票付款人不为开证申请人',
    source: UCP('6 c'),
    test: ({ credit: { drafts, applicant } }) => {
      const drawee = drafts?.drawee
      const his =
        drawee &&
        (/^(?:THE )?(?:APPLICANT|ACCOUNTEE|BUYER)/i.test(drawee) ||
          (applicant && sameName(drawee, applicant.name) !== 'other'))
      return his
        ? [
            concern(
              'drafts.drawee',
              `Drafts are drawn on ${drawee}.`,
              `汇票付款人为 ${drawee}。`,
              'let drafts be drawn on the issuing bank',
            ),
          ]
        : none
    },
  }),
  reviewRule({
    id: 'CR-12',
    en: 'Drafts have both a tenor and a drawee',
    zh: '汇票期限与付款人同时写明',
    test: ({ credit: { drafts } }) =>
      drafts && !(drafts.at && drafts.drawee)
        ? [
            concern(
              'drafts',
              drafts.at ? 'No drawee is named.' : 'No tenor is named.',
              drafts.at ? '未写明汇票付款人。' : '未写明汇票期限。',
              'complete fields 42C and 42a',
            ),
          ]
        : none,
  }),
  reviewRule({
    id: 'CR-13',
    en: 'The credit names day and place of its expiry',
    zh: '写明到期日与到期地点',
    source: UCP('6 d'),
    test: ({ credit: { expiry } }) =>
      expiry?.date && expiry.place
        ? none
        : [
            concern(
              'expiry',
              expiry?.date ? 'The place of expiry is not named.' : 'The day of expiry is not named.',
              expiry?.date ? '未写明到期地点。' : '未写明到期日。',
              'complete field 31D',
            ),
          ],
  }),
  reviewRule({
    id: 'CR-15',
    en: "The credit expires in the seller's country",
    zh: '信用证在受益人所在国到期',
    source: UCP('6 d ii'),
    test: ({ credit, contract }) => expiresAbroad(credit, contract?.seller?.address),
  }),
  reviewRule({
    id: 'CR-16',
    en: 'Issue, latest shipment and expiry follow one another',
    zh: '开证日、最迟装运日、到期日先后顺序正确',
    test: ({ credit: { issued, latestShipment, expiry } }) => {
      const end = expiry?.date
      if (latestShipment && end && latestShipment > end)
        return [
          concern(
            'latestShipment',
            `Latest shipment ${latestShipment} lies after expiry ${end}.`,
            `最迟装运日 ${latestShipment} 晚于到期日 ${end}。`,
            'extend the expiry',
          ),
        ]
      const first = [latestShipment, end].find((day) => issued && day && day < issued)
      return first
        ? [
            concern(
              'issued',
              `Issued ${issued}, later than ${first}.`,
              `开证日 ${issued} 晚于 ${first}。`,
              'correct the dates',
            ),
          ]
        : none
    },
  }),
  reviewRule({
    id: 'CR-17',
    en: 'Between latest shipment and expiry lies the whole period for presentation',
    zh: '最迟装运日至到期日容得下交单期',
    source: UCP('14 c'),
    test: ({ credit: { latestShipment, expiry, presentationPeriod } }) => {
      const days = presentationPeriod?.days ?? 21
      const room = latestShipment && expiry?.date ? daysBetween(latestShipment, expiry.date) : days
      return room >= 0 && room < days
        ? [
            concern(
              'expiry',
              `${room} days from latest shipment to expiry, for a period of ${days}.`,
              `最迟装运日至到期日 ${room} 天，交单期 ${days} 天。`,
              `extend the expiry to ${days} days after the latest shipment`,
            ),
          ]
        : none
    },
  }),
  reviewRule({
    id: 'CR-19',
    en: 'The period for presentation is a week at the least',
    zh: '交单期不少于 7 天',
    test: ({ credit: { presentationPeriod } }) =>
      (presentationPeriod?.days ?? 21) < 7
        ? [
            concern(
              'presentationPeriod',
              `Documents must be presented within ${presentationPeriod?.days} days.`,
              `须在 ${presentationPeriod?.days} 天内交单。`,
              'extend the period for presentation to 21 days',
            ),
          ]
        : none,
  }),
]

function expiresAbroad({ expiry, beneficiary, availableWith }: Credit, seller = ''): readonly ReviewSpot[] {
  const place = expiry?.place ?? ''
  const [there, here] = [countryAt(place), countryAt(beneficiary?.address ?? '') ?? countryAt(seller)]
  const counters = /\b(?:OUR|ISSUING BANK'?S?|APPLICANT'?S?) COUNTERS?|\bAT OUR\b/i.test(place)
  const abroad = there && here && there !== here
  if (!(counters || abroad)) return []
  const bank = availableWith?.bank ? ` (available with ${availableWith.bank})` : ''
  return [
    concern(
      'expiry.place',
      `It expires at ${place}${bank}: the mail is at the seller's risk.`,
      `在 ${place} 到期：寄单时间风险由受益人承担。`,
      `let it expire in ${here ?? "the beneficiary's country"}`,
    ),
  ]
}
