import { daysBetween } from '@gendan/kernel/day'
import { currencyShape } from '@gendan/kernel/money'
import type { Rule, Spot } from '@gendan/kernel/rule'
import { lineRules } from './rules-lines.ts'
import { listRules } from './rules-lists.ts'
import { spot, type Two } from './rules-spot.ts'
import { sumRules } from './rules-sums.ts'
import { termRules } from './rules-terms.ts'
import type { CustomerOrder } from './shape.ts'

/** A customer's order with what the house knows besides: the day, and the names under which the firm trades. */
export interface OrderAsJudged {
  readonly order: CustomerOrder
  readonly today?: string
  /** Our firm's names in any tongue; empty where they need not be compared. */
  readonly us?: readonly string[]
}

/** What is asked of a customer's order before it is worked. An order is held only where it cannot be worked as it stands. */
export const customerOrderRules: readonly Rule<OrderAsJudged>[] = [
  {
    id: 'CO-01',
    title: { en: 'The order has a number', zh: '订单有编号' },
    weight: 'block',
    source: { title: 'OASIS UBL 2.4', at: 'Order/cbc:ID' },
    test: ({ order }) =>
      order.number
        ? []
        : [
            spot(
              'number',
              ['The order has no number.', '订单没有编号。'],
              [
                'Ask the customer for their order number, or enter the one they use in their mail.',
                '请向客户索取订单号，或填写其邮件中使用的订单号。',
              ],
            ),
          ],
  },
  {
    id: 'CO-02',
    title: { en: 'The order is dated, and not in the future', zh: '订单有日期，且不晚于今天' },
    weight: 'warn',
    source: { title: 'OASIS UBL 2.4', at: 'Order/cbc:IssueDate' },
    test: ({ order, today }) => dated(order.issued, today),
  },
  {
    id: 'CO-03',
    title: { en: 'The buyer is named', zh: '订单写明买方' },
    weight: 'block',
    source: { title: 'OASIS UBL 2.4', at: 'Order/cac:BuyerCustomerParty' },
    test: ({ order }) =>
      order.buyer?.name || order.buyer?.ids.length
        ? []
        : [
            spot(
              'buyer',
              ['The order does not say who buys.', '订单没有写明买方。'],
              ['Choose the customer from whom the file came.', '请选择发来文件的客户。'],
            ),
          ],
  },
  {
    id: 'CO-04',
    title: { en: 'The order is in one known currency', zh: '订单使用同一种有效币种' },
    weight: 'block',
    source: { title: 'CISG', at: 'art. 14 (1)' },
    test: ({ order }) => currencyFaults(order),
  },
  {
    id: 'CO-05',
    title: { en: 'The order has lines', zh: '订单有货物明细' },
    weight: 'block',
    source: { title: 'CISG', at: 'art. 14 (1)' },
    test: ({ order }) =>
      order.lines.length > 0
        ? []
        : [
            spot(
              'lines',
              ['The order lists no goods.', '订单没有货物明细。'],
              [
                'Ask the customer for the list of goods; it may be in another file.',
                '请向客户索取货物清单，可能在另一份文件里。',
              ],
            ),
          ],
  },
  ...lineRules,
  ...sumRules,
  ...termRules,
  ...listRules,
]

function dated(issued: string | undefined, today: string | undefined): readonly Spot[] {
  if (!issued) {
    return [
      spot(
        'issued',
        ['The order has no date.', '订单没有日期。'],
        ['Enter the day on which it came in.', '请填写收到订单的日期。'],
      ),
    ]
  }
  if (!today || daysBetween(today, issued) <= 0) return []
  return [
    spot(
      'issued',
      [`The order is dated ${issued}, later than today (${today}).`, `订单日期 ${issued} 晚于今天（${today}）。`],
      [
        'Ask the customer for the right date: day and month may have changed places.',
        '请向客户核实日期：日和月可能颠倒。',
      ],
    ),
  ]
}

function currencyFaults(order: CustomerOrder): readonly Spot[] {
  const used = [
    ...new Set(order.lines.flatMap((l) => [l.unitPrice?.currency, l.amount?.currency]).filter((c) => c !== undefined)),
  ]
  const all = [...new Set([order.currency ?? '', ...used])].filter((currency) => currency !== '')
  const remedy: Two = ['Ask the customer in which currency the order is placed.', '请向客户问清订单使用的币种。']
  if (all.length === 0) return [spot('currency', ['The order names no currency.', '订单没有写明币种。'], remedy)]
  const unknown = all.filter((currency) => !currencyShape.safeParse(currency).success)
  const mixed =
    all.length > 1
      ? [
          spot(
            'currency',
            [`The order mixes currencies: ${all.join(', ')}.`, `订单混用多种币种：${all.join('、')}。`],
            remedy,
          ),
        ]
      : []
  return [
    ...mixed,
    ...unknown.map((code) =>
      spot('currency', [`"${code}" is no currency of ISO 4217.`, `“${code}”不是 ISO 4217 的币种代码。`], remedy),
    ),
  ]
}
