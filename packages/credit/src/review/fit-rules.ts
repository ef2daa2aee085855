import { add, compare, decimal, multiply, one, sumOf } from '@gendan/kernel/decimal'
import type { IncotermRow } from '@gendan/trade/tables/incoterms.generated'
import type { Credit } from '../terms/credit.ts'
import { dutiesUnder } from '../terms/term-duties.ts'
import type { Contract } from './contract.ts'
import { paymentTermsOf } from './payment-terms.ts'
import { concern, narrative, type ReviewRule, type ReviewSpot, reviewRule, UCP } from './reviewed.ts'

const none: readonly ReviewSpot[] = []

/** Whether amount, term, routing, charges and documents of a credit fit one another. */
export const fitRules: readonly ReviewRule[] = [
  reviewRule({
    id: 'CR-26',
    en: 'The amount holds the goods at their prices',
    zh: '信用证金额足以支付全部货款',
    test: ({ credit }) => amountShort(credit),
  }),
  reviewRule({
    id: 'CR-27',
    en: 'Amount and quantity have the same tolerance',
    zh: '金额与数量浮动一致',
    test: ({ credit }) => {
      const share =
        /(?:\+\s*\/?\s*-|PLUS\s*(?:OR|\/)\s*MINUS)\s*(\d+)\s*(?:%|PCT|PERCENT)|(\d+)\s*(?:%|PCT|PERCENT)\s*(?:MORE\s+OR\s+LESS|PLUS\s*(?:OR|\/)\s*MINUS)/i.exec(
          [credit.goods?.text, ...credit.conditions.map(({ text }) => text)].filter(Boolean).join('\n'),
        )
      const figure = share?.[1] ?? share?.[2]
      const quantity = figure && decimal(figure)
      const amount = credit.tolerance && multiply(credit.tolerance.plus, decimal('100'))
      if (!quantity || (amount && compare(amount, quantity) === 0)) return none
      return [
        concern(
          'tolerance',
          `${quantity} % more or less of the goods, ${amount ? `${amount} % of the amount` : 'no tolerance of the amount'}.`,
          `货物浮动 ${quantity}%，金额${amount ? `浮动 ${amount}%` : '无浮动'}。`,
          `insert field 39A: ${quantity}/${quantity}`,
        ),
      ]
    },
  }),
  reviewRule({
    id: 'CR-33',
    en: 'The trade term fits freight and insurance',
    zh: '贸易术语与运费、保险要求相符',
    test: ({ credit }) => termMisfits(credit),
  }),
  reviewRule({
    id: 'CR-36',
    en: 'The transport document fits the routing',
    zh: '运输单据与路线相符',
    test: ({ credit: { documents, placeOfReceipt, placeOfDelivery } }) => {
      const bill = documents.findIndex(({ kind }) => kind === 'bill-of-lading')
      return bill >= 0 && (placeOfReceipt || placeOfDelivery)
        ? [
            concern(
              `documents.${bill}`,
              `A bill of lading is asked for and an inland place named (${placeOfReceipt ?? placeOfDelivery}): it will be examined under article 19.`,
              `要求提单而又写明内陆地点（${placeOfReceipt ?? placeOfDelivery}）：将按第 19 条审核。`,
              undefined,
              'judgement',
            ),
          ]
        : none
    },
  }),
  reviewRule({
    id: 'CR-38',
    en: 'Goods are not discharged where they were loaded',
    zh: '装货港与卸货港不同',
    test: ({ credit: { portOfLoading, portOfDischarge } }) =>
      portOfLoading && portOfLoading === portOfDischarge
        ? [
            concern(
              'portOfDischarge',
              `Both ports are ${portOfLoading}.`,
              `装卸港同为 ${portOfLoading}。`,
              'correct the port of discharge',
            ),
          ]
        : none,
  }),
  reviewRule({
    id: 'CR-43',
    en: "Charges outside the applicant's country alone are the beneficiary's",
    zh: '仅开证国以外的费用由受益人承担',
    source: UCP('13 b iv, 37 c'),
    test: ({ credit: { charges = '' } }) => {
      const all = /\bALL\b[^.]*\b(?:CHARGES|COMMISSIONS?)\b/i.test(charges) || /BENEFICIARY/i.test(charges)
      const his = /BENEFICIARY/i.test(charges) && !/OUTSIDE|OTHER THAN|EXCEPT/i.test(charges)
      return all && his
        ? [
            concern(
              'charges',
              `“${charges.slice(0, 120)}”`,
              `“${charges.slice(0, 120)}”`,
              'let charges outside the issuing country alone be for the beneficiary',
            ),
          ]
        : none
    },
  }),
  reviewRule({
    id: 'CR-46',
    en: 'The credit is confirmed where that was agreed, and without a condition',
    zh: '合同约定保兑的应保兑，且不附条件',
    test: ({ credit, contract }) => [
      ...unconfirmed(credit, contract),
      ...narrative(credit).flatMap(({ at, text }) =>
        /CONFIRM\w*\b.*\b(?:SUBJECT TO|PREPAID|PRIOR PAYMENT|UPON PAYMENT)/i.test(text)
          ? [
              concern(
                at,
                `Confirmation has a condition: “${text.slice(0, 120)}”`,
                `保兑附条件：“${text.slice(0, 120)}”`,
                'delete the condition',
              ),
            ]
          : [],
      ),
    ],
  }),
  reviewRule({
    id: 'CR-57',
    en: 'A bill to the order of a bank need not be endorsed by the shipper',
    zh: '凭银行指示的提单不应要求托运人空白背书',
    test: ({ credit: { documents } }) =>
      documents.flatMap(({ demands }, i) => {
        const to = demands.find(({ what }) => what === 'consignee')
        const order = to && 'value' in to ? (to.value ?? '') : ''
        return /ORDER OF .*BANK/i.test(order) && demands.some(({ what }) => what === 'blank-endorsed')
          ? [
              concern(
                `documents.${i}`,
                `To the ${order.toLowerCase()} and blank endorsed: the shipper cannot endorse it.`,
                `收货人为 ${order} 又要求空白背书：托运人无法背书。`,
                'delete the blank endorsement',
              ),
            ]
          : []
      }),
  }),
]

function unconfirmed({ confirmation }: Credit, contract: Contract | undefined): readonly ReviewSpot[] {
  const agreed = contract && paymentTermsOf(contract.payment, contract.latestShipment).confirmed
  if (!agreed || /CONFIRM|MAY ADD/i.test((confirmation ?? '').replace(/WITHOUT.*|UNCONFIRMED/i, ''))) return []
  const said = confirmation ?? '—'
  return [
    concern(
      'confirmation',
      `The contract has a confirmed credit; field 49 says ${said}.`,
      `合同约定保兑信用证；第 49 栏为 ${said}。`,
      'let the credit be confirmed',
    ),
  ]
}

function amountShort({ goods, amount, tolerance }: Credit): readonly ReviewSpot[] {
  const amounts = (goods?.lines ?? []).map((line) => line.amount?.amount)
  if (!amount || amounts.length === 0 || amounts.includes(undefined)) return []
  const value = sumOf(amounts.flatMap((one) => one ?? []))
  const most = multiply(amount.amount, add(one, tolerance?.plus ?? decimal('0')))
  return compare(most, value) < 0
    ? [
        concern(
          'amount',
          `The goods come to ${value}; the credit has ${most}.`,
          `货款 ${value}；信用证最高 ${most}。`,
          `increase the amount to ${amount.currency} ${value}`,
        ),
      ]
    : []
}

function termMisfits(credit: Credit): readonly ReviewSpot[] {
  const term = credit.goods?.tradeTerm?.incoterm ?? ''
  const duties = dutiesUnder(term)
  return duties ? [...freightMisfits(credit, term, duties), ...insuranceMisfits(credit, term, duties)] : []
}

/** Who pays the main carriage under the term has freight marked so. */
function freightMisfits({ documents }: Credit, term: string, { mainCarriage }: IncotermRow): readonly ReviewSpot[] {
  const wanted = mainCarriage === 'seller' ? 'prepaid' : 'collect'
  return documents.flatMap(({ demands }, i) => {
    const asked = demands.find(({ what }) => what === 'freight')
    const marked = asked && 'value' in asked ? asked.value : undefined
    if (!marked || marked === wanted) return []
    const zh = marked === 'prepaid' ? '预付' : '到付'
    return [
      concern(
        `documents.${i}`,
        `${term} with freight ${marked}.`,
        `${term} 而运费${zh}。`,
        `let the transport document be marked freight ${wanted}`,
      ),
    ]
  })
}

/** CIF and CIP alone have the seller insure. */
function insuranceMisfits({ documents }: Credit, term: string, { cover }: IncotermRow): readonly ReviewSpot[] {
  const insures = cover !== 'none'
  const at = documents.findIndex(({ kind }) => kind === 'insurance')
  if (at >= 0 && !insures) {
    const [en, zh] = [`${term} and an insurance document asked of the seller.`, `${term} 而要求受益人提交保险单据。`]
    return [concern(`documents.${at}`, en, zh, 'delete the insurance document')]
  }
  if (at >= 0 || !insures) return []
  return [
    concern(
      'documents',
      `${term} and no insurance document asked for.`,
      `${term} 而未要求保险单据。`,
      undefined,
      'judgement',
    ),
  ]
}
