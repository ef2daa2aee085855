import { addDays, type Day, lastOfMonth } from '@gendan/kernel/day'
import { add, type Decimal, decimal, decimalShape, grouped, multiply, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

/** From what a payment to a supplier runs. `month`: from the end of the invoice's month (月结). */
export const paymentStarts = ['order', 'before-delivery', 'delivery', 'invoice', 'month'] as const
export type PaymentStart = (typeof paymentStarts)[number]

/** One payment to a supplier: a share of the price ("0.3"); the last one takes what is left. */
const supplierInstalmentShape = z
  .object({
    share: decimalShape,
    from: z.enum(paymentStarts),
    days: z.number().int().min(0).max(365),
  })
  .readonly()
export type SupplierInstalment = z.infer<typeof supplierInstalmentShape>

/** How a supplier is paid, in the order in which it falls due. */
export const supplierTermsShape = z.array(supplierInstalmentShape).max(6).readonly()
export type SupplierTerms = z.infer<typeof supplierTermsShape>

/** The days from which payments to a supplier run, as far as they are known. */
export interface PaymentDays {
  readonly ordered: Day
  readonly delivered: Day
  readonly invoiced?: Day | undefined
}

/** The last day on which a payment is in time; unknown while there is no invoice that it runs from. */
export function supplierDue({ from, days }: SupplierInstalment, of: PaymentDays): Day | undefined {
  const start = { ...of, month: of.invoiced && lastOfMonth(of.invoiced) }
  const day = start[STARTS[from]]
  return day && addDays(day, days)
}

const STARTS = {
  order: 'ordered',
  'before-delivery': 'delivered',
  delivery: 'delivered',
  invoice: 'invoiced',
  month: 'month',
} as const satisfies Record<PaymentStart, string>

/** What of the price is paid with the order, as a fraction. */
export function depositShare(terms: SupplierTerms): Decimal {
  const [last, ...before] = terms.toReversed()
  const early = before.filter(({ from }) => from === 'order').reduce((sum, { share }) => add(sum, share), zero)
  return last?.from === 'order' ? decimal('1') : early
}

/** "30% deposit with the order; balance 30 days after invoice", 《30% 定金，余款开票后 30 天内付清》. */
export function writeSupplierTerms(terms: SupplierTerms): Words {
  const each = terms.map((one, i) => writeSupplierInstalment(one, terms.length === 1, i > 0 && i === terms.length - 1))
  return { en: each.map(({ en }) => en).join('; '), zh: each.map(({ zh }) => zh).join('，') }
}

function writeSupplierInstalment({ share, from, days }: SupplierInstalment, alone: boolean, last: boolean): Words {
  const percent = `${grouped(multiply(share, decimal('100')))}%`
  const { en, zh } = days === 0 ? AT[from] : AFTER[from](`${days}`)
  if (alone) return { en: `100% ${en}`, zh: `${zh}付清` }
  if (last) return { en: `balance ${en}`, zh: `余款${zh}付清` }
  return from === 'order' && days === 0
    ? { en: `${percent} deposit with the order`, zh: `${percent} 定金` }
    : { en: `${percent} ${en}`, zh: `${zh}付 ${percent}` }
}

const AT: Readonly<Record<PaymentStart, Words>> = {
  order: { en: 'with the order', zh: '下单时' },
  'before-delivery': { en: 'before delivery', zh: '提货前' },
  delivery: { en: 'on delivery', zh: '货到' },
  invoice: { en: 'on receipt of the invoice', zh: '见票' },
  month: { en: 'at the end of the month of the invoice', zh: '开票当月月底' },
}

const AFTER: Readonly<Record<PaymentStart, (days: string) => Words>> = {
  order: (days) => ({ en: `${days} days after the order`, zh: `下单后 ${days} 天` }),
  'before-delivery': (days) => ({ en: `${days} days after delivery`, zh: `货到后 ${days} 天` }),
  delivery: (days) => ({ en: `${days} days after delivery`, zh: `货到后 ${days} 天` }),
  invoice: (days) => ({ en: `${days} days after the invoice`, zh: `开票后 ${days} 天` }),
  month: (days) => ({ en: `${days} days after the end of the month of the invoice`, zh: `月结 ${days} 天` }),
}

/** Terms that buyers name in a word, ready to choose. */
export const supplierPresets: readonly { readonly id: string; readonly name: Words; readonly terms: SupplierTerms }[] =
  [
    preset(
      'deposit',
      '30 % deposit, rest before delivery',
      '定金 30%，余款提货前',
      ['0.3', 'order', 0],
      ['0.7', 'before-delivery', 0],
    ),
    preset(
      'deposit-invoice',
      '30 % deposit, rest 30 days after invoice',
      '定金 30%，余款开票后 30 天',
      ['0.3', 'order', 0],
      ['0.7', 'invoice', 30],
    ),
    preset('delivery', 'On delivery', '货到付款', ['1', 'delivery', 0]),
    preset('invoice-30', '30 days after invoice', '开票后 30 天', ['1', 'invoice', 30]),
    preset('month-30', 'Monthly, 30 days', '月结 30 天', ['1', 'month', 30]),
    preset('month-60', 'Monthly, 60 days', '月结 60 天', ['1', 'month', 60]),
    preset('advance', 'In advance', '款到发货', ['1', 'before-delivery', 0]),
  ]

function preset(id: string, en: string, zh: string, ...rows: readonly (readonly [string, PaymentStart, number])[]) {
  return { id, name: { en, zh }, terms: rows.map(([share, from, days]) => ({ share: decimal(share), from, days })) }
}
