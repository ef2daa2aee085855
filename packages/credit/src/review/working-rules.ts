import { atLeast, decimal, sumOf } from '@gendan/kernel/decimal'
import { digitsOf } from '@gendan/kernel/money'
import { readFigure } from '../message/amounts.ts'
import type { Credit } from '../terms/credit.ts'
import { concern, narrative, type ReviewRule, type ReviewSpot, reviewRule, UCP } from './reviewed.ts'

const none: readonly ReviewSpot[] = []

/** What a credit costs and asks while the order is worked: what is deducted, who is reimbursed how, days that cannot be kept. */
export const workingRules: readonly ReviewRule[] = [
  reviewRule({
    id: 'CR-44',
    en: 'What will be deducted from the proceeds is known, and added up',
    zh: '将从货款中扣收的费用已列明并合计',
    weight: 'note',
    test: ({ credit }) => deductions(credit),
  }),
  reviewRule({
    id: 'CR-48',
    en: 'Reimbursement says by which rules, and waits for no certificate of compliance',
    zh: '偿付写明所依规则，且不以单证相符证明为条件',
    source: UCP('13 a, b'),
    weight: 'note',
    test: ({ credit }) => reimbursement(credit),
  }),
  reviewRule({
    id: 'CR-53',
    en: 'Where the goods are “as per” a contract or proforma invoice, the invoice will say so too',
    zh: '货描写明“按照”合同或形式发票的，发票须同样写明',
    source: UCP('18 c'),
    weight: 'note',
    test: ({ credit: { goods } }) =>
      [...(goods?.text ?? '').matchAll(AS_PER)].map(([all]) =>
        concern(
          'goods',
          `The invoice must carry the same reference: “${flat(all)}”.`,
          `发票须照写：“${flat(all)}”。`,
          undefined,
          'judgement',
        ),
      ),
  }),
  reviewRule({
    id: 'CR-60',
    en: 'No document is wanted so long before shipment that the goods are not ready for it',
    zh: '单据日期的要求不早于货物备妥之时',
    test: ({ credit }) =>
      narrative(credit).flatMap(({ at, text }) =>
        [...text.matchAll(BEFORE_SHIPMENT)].flatMap(([all, count = '', unit = '']) =>
          Number(count) * (/WEEK/i.test(unit) ? 7 : 1) < LONG_BEFORE
            ? []
            : [
                concern(
                  at,
                  `“${flat(all)}”: the goods must be ready that long before they are shipped.`,
                  `“${flat(all)}”：货物须提前这么久备妥。`,
                  'shorten the days before shipment',
                  'judgement',
                ),
              ],
        ),
      ),
  }),
]

const AS_PER =
  /\b(?:AS PER|ACCORDING TO|IN ACCORDANCE WITH|AS SPECIFIED IN)\s+(?:[\w']+\s+){0,3}?(?:CONTRACT|S\/C|CONFIRMATION|PRO-?FORMA|P\/?I|ORDER|P\/?O)\b[^\n;]{0,80}/gi

/** Days before shipment for which goods seldom lie ready. */
const LONG_BEFORE = 10
const BEFORE_SHIPMENT =
  /\b(\d{1,3})\s*(?:\(\w+\)\s*)?(?:CALENDAR\s+|WORKING\s+)?(DAYS?|WEEKS?)\s+(?:BEFORE|PRIOR\s+TO)\s+(?:THE\s+)?(?:DATE\s+OF\s+)?(?:SHIPMENT|LOADING|B\/L)/gi

const FEE = /\b(USD|EUR|GBP|HKD|JPY|CHF|SGD|AUD|CAD)\s*(\d[\d,.]*\d|\d)/gi

/** Amounts of money in clauses that speak of fees, each with its currency; those of one currency added up. */
function deductions(credit: Credit): readonly ReviewSpot[] {
  const clauses = narrative(credit).filter(
    ({ at, text }) =>
      at !== 'goods' &&
      /\b(?:FEES?|CHARGES?|COMMISSIONS?)\b/i.test(text) &&
      /\bDEDUCT|\bCHARGED?\b|\bFEE OF\b/i.test(text),
  )
  const fees = clauses.flatMap(({ at, text }) =>
    [...text.matchAll(FEE)].flatMap(([, currency = '', figure = '']) => {
      const amount = readFigure(figure, currency.toUpperCase())
      return amount ? [{ at, currency: currency.toUpperCase(), amount }] : []
    }),
  )
  const [first] = fees
  if (!first || fees.length < 2) return none
  const sums = [...new Set(fees.map(({ currency }) => currency))].map((currency) => {
    const own = fees.filter((one) => one.currency === currency).map(({ amount }) => decimal(amount))
    return `${currency} ${atLeast(sumOf(own), digitsOf(currency))}`
  })
  const listed = fees.map(({ currency, amount }) => `${currency} ${amount}`).join(' + ')
  return [
    concern(
      first.at,
      `Named as deductions: ${listed}; ${sums.join(' and ')} if all of them fall due.`,
      `列明的扣费：${listed}；如全部发生共 ${sums.join('、')}。`,
      undefined,
      'judgement',
    ),
  ]
}

function reimbursement(credit: Credit): readonly ReviewSpot[] {
  const { reimbursingBank, rules = '', instructions = '' } = credit
  if (reimbursingBank === undefined) return none
  const all = narrative(credit)
    .map(({ text }) => text)
    .join('\n')
  const certified = /\bCERTIF\w*\b[^.;]{0,80}\b(?:COMPL(?:Y|IED|IANCE)|CONFORM\w*)/i.test(instructions)
  return [
    ...(/URR|725/i.test(`${rules}\n${all}`)
      ? []
      : [
          concern(
            'reimbursingBank',
            'A reimbursing bank is named, and nothing says by which rules it pays.',
            '指定了偿付行而未写明偿付所依规则。',
            'state that reimbursement is subject to URR 725',
            'judgement',
          ),
        ]),
    ...(certified
      ? [
          concern(
            'instructions',
            'The claim on the reimbursing bank waits for a certificate of compliance, which the rules do not want.',
            '向偿付行索偿须附单证相符证明，与惯例不符。',
            'delete the certificate of compliance',
          ),
        ]
      : []),
  ]
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 120)
}
