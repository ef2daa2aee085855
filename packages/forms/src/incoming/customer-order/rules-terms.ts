import { daysBetween } from '@gendan/kernel/day'
import { fold } from '@gendan/kernel/grams'
import type { Rule, Spot } from '@gendan/kernel/rule'
import { withdrawnIncoterms } from './incoterm-as-read.ts'
import { spot, type Two } from './rules-spot.ts'
import type { CustomerOrder } from './shape.ts'

type TermRule = Rule<{ readonly order: CustomerOrder; readonly us?: readonly string[] }>

/** What is asked of the terms: delivery, payment, and that the order is meant for us. */
export const termRules: readonly TermRule[] = [
  {
    id: 'CO-16',
    title: { en: 'Delivery is asked for after the day of the order', zh: '要求的交货日期晚于下单日期' },
    weight: 'warn',
    source: { title: 'OASIS UBL 2.4', at: 'cac:RequestedDeliveryPeriod' },
    test: ({ order }) => deliveryFaults(order),
  },
  {
    id: 'CO-17',
    title: { en: 'The order is addressed to us', zh: '订单的卖方是我方' },
    weight: 'warn',
    source: { title: 'OASIS UBL 2.4', at: 'Order/cac:SellerSupplierParty' },
    test: ({ order, us }) => sellerFaults(order, us ?? []),
  },
  {
    id: 'CO-18',
    title: { en: 'The order names a delivery term', zh: '订单写明贸易术语' },
    weight: 'warn',
    source: { title: 'Incoterms 2020', at: 'Introduction: rule, place and year are named' },
    test: ({ order }) => termFaults(order),
  },
  {
    id: 'CO-19',
    title: { en: 'The order says how it is paid', zh: '订单写明付款条件' },
    weight: 'warn',
    source: { title: 'CISG', at: 'art. 57, 58' },
    test: ({ order: { payment } }) =>
      payment.text.length > 0 || payment.dueDays !== undefined || payment.dueOn || payment.meansCode
        ? []
        : [
            spot(
              'payment',
              ['The order says nothing about payment.', '订单没有写明付款条件。'],
              [
                'Put the agreed payment terms on the proforma invoice and have it signed back.',
                '请在形式发票上写明已商定的付款条件，并让客户签回。',
              ],
            ),
          ],
  },
]

function deliveryFaults(order: CustomerOrder): readonly Spot[] {
  const asked = [
    { at: 'delivery', ...order.delivery },
    ...order.lines.flatMap((line, i) =>
      [line.delivery, ...line.deliveries.slice(1)].map((d) => ({ at: `lines.${i}.delivery`, ...d })),
    ),
  ]
  return asked.flatMap(({ at, from, to }) => {
    const latest = to ?? from
    const remedy: Two = ['Agree on a possible day of delivery with the customer.', '请与客户商定可行的交货日期。']
    const swapped = from && to && daysBetween(from, to) < 0
    if (swapped)
      return [
        spot(
          at,
          [
            `The delivery period ends (${to}) before it begins (${from}).`,
            `交货期的结束日（${to}）早于开始日（${from}）。`,
          ],
          remedy,
        ),
      ]
    if (!latest || !order.issued || daysBetween(order.issued, latest) >= 0) return []
    return [
      spot(
        at,
        [
          `Delivery is asked for by ${latest}, before the order of ${order.issued}.`,
          `要求 ${latest} 前交货，早于下单日期 ${order.issued}。`,
        ],
        remedy,
      ),
    ]
  })
}

function sellerFaults({ seller }: CustomerOrder, us: readonly string[]): readonly Spot[] {
  const named = [seller?.name, seller?.legalName].filter((name) => name !== undefined && name !== '')
  if (us.length === 0 || named.length === 0) return []
  const ours = us.map(bareName)
  if (named.some((name) => ours.includes(bareName(name ?? '')))) return []
  return [
    spot(
      'seller.name',
      [`The order is addressed to "${named[0]}", not to us.`, `订单的卖方是“${named[0]}”，不是我方。`],
      [
        'Make sure that the order is meant for us, and that the right company of ours contracts.',
        '请确认订单确实发给我方，并由正确的公司签约。',
      ],
    ),
  ]
}

/** A firm's name without the words and signs that each writes differently. */
function bareName(name: string): string {
  return fold(name)
    .replace(
      /\b(co|company|ltd|limited|inc|corp|corporation|llc|gmbh|plc|pty)\b|有限责任公司|股份有限公司|有限公司/gu,
      '',
    )
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function termFaults({ delivery }: CustomerOrder): readonly Spot[] {
  const agree: Two = [
    'Put the agreed rule and place on the proforma invoice: "FOB Ningbo, Incoterms 2020".',
    '请在形式发票上写明商定的术语和地点，如“FOB Ningbo, Incoterms 2020”。',
  ]
  if (!delivery.incoterm)
    return [spot('delivery.incoterm', ['The order names no Incoterms rule.', '订单没有写明国际贸易术语。'], agree)]
  if (withdrawnIncoterms.includes(delivery.incoterm)) {
    return [
      spot(
        'delivery.incoterm',
        [`${delivery.incoterm} is no rule of Incoterms 2020.`, `${delivery.incoterm} 不属于 Incoterms 2020。`],
        agree,
      ),
    ]
  }
  if (delivery.place) return []
  return [
    spot(
      'delivery.place',
      [`${delivery.incoterm} stands without a place.`, `${delivery.incoterm} 后面没有写地点。`],
      agree,
    ),
  ]
}
