import {
  add,
  compare,
  type Decimal,
  decimal,
  grouped,
  isPositive,
  multiply,
  one as whole,
  zero,
} from '@gendan/kernel/decimal'
import { type Money, writeMoney } from '@gendan/kernel/money'
import { type Finding, judge, type Rule, type RuleExample, type Spot, unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import {
  amountsOf,
  type Instalment,
  type PaymentTerms,
  paymentPresets,
  type WayOfPaying,
  type When,
} from './payment.ts'

/** Terms of payment, and the price they must pay where it is known. */
export interface PaymentToCheck {
  readonly terms: PaymentTerms
  readonly total?: Money
}

/** Everything wrong with terms of payment, each at its instalment ("instalments.1.share"). */
export function checkPayment(terms: PaymentTerms, total?: Money): readonly Finding[] {
  return judge(paymentRules, total ? { terms, total } : { terms })
}

export const paymentRules: readonly Rule<PaymentToCheck>[] = [
  {
    id: 'PAY-01',
    title: { en: 'The instalments make up the whole price', zh: '各期付款合计为全款' },
    weight: 'block',
    source: { title: 'CISG', at: unread('art. 53, 54') },
    test: ({ terms }) => wholePrice(terms.instalments),
  },
  {
    id: 'PAY-02',
    title: { en: 'Every instalment says how much', zh: '每期付款写明多少' },
    weight: 'block',
    source: { title: 'CISG', at: unread('art. 53, 54') },
    test: ({ terms }) => terms.instalments.flatMap((one, i) => howMuch(one, i, terms.instalments.length)),
  },
  {
    id: 'PAY-03',
    title: { en: 'Way and time of payment fit each other', zh: '付款方式与付款时间相符' },
    weight: 'block',
    source: { title: 'URC 522 / UCP 600', at: unread('URC 522 art. 7; UCP 600 art. 6 b') },
    test: ({ terms }) => terms.instalments.flatMap(wayFitsTime),
  },
  {
    id: 'PAY-04',
    title: { en: 'Fixed amounts fit the price', zh: '固定金额与货款相符' },
    weight: 'block',
    source: { title: 'CISG', at: unread('art. 53, 54') },
    test: ({ terms, total }) => (total ? fitsPrice(terms, total) : []),
  },
]

function wholePrice(instalments: readonly Instalment[]): readonly Spot[] {
  const last = instalments.at(-1)
  if (!last) return [spot('instalments', 'No payment is agreed.', '没有约定付款。', ADD)]
  const shares = instalments.map((one) => one.share ?? zero).reduce(add, zero)
  if (isBalance(last))
    return compare(shares, whole) < 0 ? [] : [sharesSpot(shares, 'and leave no balance', '，没有余款')]
  if (instalments.some((one) => one.amount)) {
    return [
      spot(
        `instalments.${instalments.length - 1}.share`,
        'Beside a fixed amount, the last payment must be the balance.',
        '有固定金额时，最后一期须为余款。',
        {
          en: 'Leave share and amount of the last instalment empty: it takes what is left.',
          zh: '请把最后一期的比例和金额留空，由其承担余额。',
        },
      ),
    ]
  }
  return compare(shares, whole) === 0 ? [] : [sharesSpot(shares, 'not to 100%', '，不是 100%')]
}

function sharesSpot(shares: Decimal, en: string, zh: string): Spot {
  const percent = `${grouped(multiply(shares, decimal('100')))}%`
  return spot('instalments', `The shares add up to ${percent}, ${en}.`, `各期比例合计 ${percent}${zh}。`, {
    en: 'Correct the shares.',
    zh: '请更正比例。',
  })
}

function howMuch(one: Instalment, i: number, count: number): readonly Spot[] {
  const at = `instalments.${i}`
  const n = i + 1
  if (one.share !== undefined && one.amount) {
    return [
      spot(`${at}.amount`, `Payment ${n} has a share and an amount.`, `第 ${n} 期既有比例又有金额。`, {
        en: 'Keep one of them.',
        zh: '请只留一个。',
      }),
    ]
  }
  if (isBalance(one)) {
    return i === count - 1
      ? []
      : [
          spot(
            `${at}.share`,
            `Payment ${n} says neither share nor amount; only the last may be the balance.`,
            `第 ${n} 期没有比例或金额；只有最后一期可以是余款。`,
            { en: 'Enter its share.', zh: '请填写比例。' },
          ),
        ]
  }
  return isPositive(one.share ?? one.amount?.amount ?? zero)
    ? []
    : [
        spot(
          `${at}.${one.amount ? 'amount' : 'share'}`,
          `Payment ${n} is not more than nothing.`,
          `第 ${n} 期付款不大于零。`,
          { en: 'Correct or remove it.', zh: '请更正或删除。' },
        ),
      ]
}

/** Which times a way of paying can have: a credit and a collection pay at sight or after a tenor, never as a deposit. */
const TIMES: Readonly<Record<WayOfPaying, readonly When['at'][]>> = {
  'T/T': ['order', 'before-shipment', 'copy-of-bill-of-lading', 'days-after'],
  'L/C': ['sight', 'days-after'],
  'D/P': ['sight', 'days-after'],
  'D/A': ['days-after'],
  'O/A': ['days-after'],
  cash: ['order', 'before-shipment', 'copy-of-bill-of-lading', 'sight', 'days-after'],
}

function wayFitsTime({ by, when }: Instalment, i: number): readonly Spot[] {
  if (TIMES[by].includes(when.at)) return []
  return [
    spot(
      `instalments.${i}.when`,
      `${by} of payment ${i + 1} cannot be paid at this time.`,
      `第 ${i + 1} 期的 ${by} 不能在此时间付款。`,
      {
        en:
          by === 'D/A' || by === 'O/A'
            ? 'Name the number of days and from when they run.'
            : 'Choose another way or another time.',
        zh: by === 'D/A' || by === 'O/A' ? '请写明天数和起算日。' : '请改付款方式或付款时间。',
      },
    ),
  ]
}

function fitsPrice(terms: PaymentTerms, total: Money): readonly Spot[] {
  const foreign = terms.instalments.flatMap((one, i) =>
    one.amount && one.amount.currency !== total.currency
      ? [
          spot(
            `instalments.${i}.amount`,
            `Payment ${i + 1} is in ${one.amount.currency}, the price in ${total.currency}.`,
            `第 ${i + 1} 期币种为 ${one.amount.currency}，货款币种为 ${total.currency}。`,
            { en: `Enter it in ${total.currency}.`, zh: `请用 ${total.currency} 填写。` },
          ),
        ]
      : [],
  )
  if (foreign.length > 0 || !isPositive(total.amount)) return foreign
  const rest = amountsOf(terms, total).at(-1)
  if (!rest || isPositive(rest.amount)) return []
  return [
    spot(
      `instalments.${terms.instalments.length - 1}`,
      `Nothing of ${writeMoney(total)} is left for the last payment.`,
      `${writeMoney(total)} 没有留给最后一期的余额。`,
      {
        en: 'Lower the payments before it.',
        zh: '请调低前几期。',
      },
    ),
  ]
}

function isBalance(one: Instalment): boolean {
  return one.share === undefined && one.amount === undefined
}

const ADD: Words = { en: 'Choose the payment terms.', zh: '请选择付款方式。' }

function spot(at: string, en: string, zh: string, remedy: Words): Spot {
  return { at, says: { en, zh }, remedy }
}

const whole100: PaymentToCheck = { terms: paymentPresets[0]?.terms ?? { instalments: [] } }
const deposit: Instalment = { share: decimal('0.3'), by: 'T/T', when: { at: 'order' } }

/** One example that holds and one that fails, for each rule. */
export const paymentRuleExamples: readonly RuleExample<PaymentToCheck>[] = [
  { rule: 'PAY-01', holds: whole100, fails: { terms: { instalments: [deposit] } } },
  { rule: 'PAY-02', holds: whole100, fails: { terms: { instalments: [{ ...deposit, share: zero }] } } },
  { rule: 'PAY-03', holds: whole100, fails: { terms: { instalments: [{ ...deposit, by: 'L/C' }] } } },
  {
    rule: 'PAY-04',
    holds: { ...whole100, total: { amount: decimal('1000'), currency: 'USD' } },
    fails: {
      terms: {
        instalments: [
          { by: 'T/T', when: { at: 'order' }, amount: { amount: decimal('1000'), currency: 'USD' } },
          { by: 'T/T', when: { at: 'before-shipment' } },
        ],
      },
      total: { amount: decimal('1000'), currency: 'USD' },
    },
  },
]
