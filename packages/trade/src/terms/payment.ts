import { add, type Decimal, decimal, decimalShape, grouped, multiply, subtract, zero } from '@gendan/kernel/decimal'
import { type Money, moneyShape, partOf, sum, writeMoney } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

/** How money moves: transfer, documentary credit, collection against payment or acceptance, open account, cash. */
export const waysOfPaying = ['T/T', 'L/C', 'D/P', 'D/A', 'O/A', 'cash'] as const
export type WayOfPaying = (typeof waysOfPaying)[number]

/** From which day a term of payment runs. The day itself does not count (UCP 600 art. 3). */
export const tenorStarts = ['sight', 'bill-of-lading-date', 'invoice-date', 'delivery'] as const
export type TenorStart = (typeof tenorStarts)[number]

const whenShape = z.discriminatedUnion('at', [
  z.object({ at: z.literal('order') }).readonly(),
  z.object({ at: z.literal('before-shipment') }).readonly(),
  z.object({ at: z.literal('copy-of-bill-of-lading') }).readonly(),
  z.object({ at: z.literal('sight') }).readonly(),
  z
    .object({ at: z.literal('days-after'), days: z.number().int().min(1).max(720), from: z.enum(tenorStarts) })
    .readonly(),
])
export type When = z.infer<typeof whenShape>

/** One payment: a share of the total ("0.3"), a fixed amount, or with neither of them the balance. */
export const instalmentShape = z
  .object({ share: decimalShape.optional(), amount: moneyShape.optional(), by: z.enum(waysOfPaying), when: whenShape })
  .readonly()
export type Instalment = z.infer<typeof instalmentShape>

/** How the price is paid, in the order in which it falls due. None in a draft where nothing is agreed yet. */
export const paymentTermsShape = z.object({ instalments: z.array(instalmentShape).max(12).readonly() }).readonly()
export type PaymentTerms = z.infer<typeof paymentTermsShape>

/**
 * The instalments of a total in money. A share is rounded half up to the minor unit of the currency; the last
 * instalment takes the remainder, so that they add up to the total exactly. Throws RangeError when a fixed amount is in
 * another currency.
 */
export function amountsOf({ instalments }: PaymentTerms, total: Money): readonly Money[] {
  const before = instalments.slice(0, -1).map((one) => amountOf(one, total))
  if (instalments.length === 0) return []
  const paid = sum(before, total.currency)
  return [...before, { amount: subtract(total.amount, paid.amount), currency: total.currency }]
}

/** "30% deposit by T/T; balance 70% by T/T against copy of bill of lading", 《30% 电汇定金，70% 见提单副本电汇》. */
export function writePayment({ instalments }: PaymentTerms): Words {
  const each = instalments.map((one, i) => writeInstalment(one, i, instalments.length))
  return { en: each.map((words) => words.en).join('; '), zh: each.map((words) => words.zh).join('，') }
}

/** What is paid before the goods leave us, as a fraction of the total; fixed amounts do not count. */
export function shareBeforeShipment({ instalments }: PaymentTerms): Decimal {
  const early = instalments.filter(({ when }) => when.at === 'order' || when.at === 'before-shipment')
  return early.map((one) => one.share ?? zero).reduce(add, zero)
}

/** Whether a documentary credit carries any part of the price. */
export function needsCredit({ instalments }: PaymentTerms): boolean {
  return instalments.some((one) => one.by === 'L/C')
}

/** Terms that traders name in two words, ready to choose. */
export interface PaymentPreset {
  readonly id: string
  readonly name: Words
  readonly terms: PaymentTerms
}

const all = decimal('1')
const copy: When = { at: 'copy-of-bill-of-lading' }

function after(days: number, from: TenorStart): When {
  return { at: 'days-after', days, from }
}

function preset(id: string, en: string, zh: string, ...instalments: readonly Instalment[]): PaymentPreset {
  return { id, name: { en, zh }, terms: { instalments } }
}

export const paymentPresets: readonly PaymentPreset[] = [
  preset(
    'tt-30-70',
    'T/T 30/70',
    '电汇 30/70',
    { share: decimal('0.3'), by: 'T/T', when: { at: 'order' } },
    { share: decimal('0.7'), by: 'T/T', when: copy },
  ),
  preset('tt-advance', 'T/T in advance', '前 T/T', { share: all, by: 'T/T', when: { at: 'order' } }),
  preset('lc-sight', 'L/C at sight', '即期信用证', { share: all, by: 'L/C', when: { at: 'sight' } }),
  preset('lc-90', 'L/C 90 days', '90 天远期信用证', { share: all, by: 'L/C', when: after(90, 'sight') }),
  preset('dp-sight', 'D/P at sight', '即期付款交单', { share: all, by: 'D/P', when: { at: 'sight' } }),
  preset('da-60', 'D/A 60 days', '60 天承兑交单', { share: all, by: 'D/A', when: after(60, 'sight') }),
  preset('oa-60', 'O/A 60 days after B/L date', '提单日后 60 天赊销', {
    share: all,
    by: 'O/A',
    when: after(60, 'bill-of-lading-date'),
  }),
]

function amountOf(one: Instalment, total: Money): Money {
  return one.amount ?? partOf(total, one.share ?? zero)
}

function writeInstalment(one: Instalment, i: number, count: number): Words {
  const part = partWords(one, i > 0 && i === count - 1)
  const [en, zh] = waits(one, count)
  return { en: `${part.en} ${en}`, zh: part.zh === '余款' ? `${part.zh}${zh}` : `${part.zh} ${zh}` }
}

function partWords({ share, amount }: Instalment, last: boolean): Words {
  const balance = last ? 'balance ' : ''
  if (amount) return { en: `${balance}${writeMoney(amount)}`, zh: writeMoney(amount) }
  if (share === undefined) return { en: 'balance', zh: '余款' }
  const percent = `${grouped(multiply(share, decimal('100')))}%`
  return { en: `${balance}${percent}`, zh: percent }
}

function waits({ by, when }: Instalment, count: number): readonly [en: string, zh: string] {
  const way = WAYS[by]
  switch (when.at) {
    case 'order':
      return count > 1 ? [`deposit ${way.en}`, `${way.zh}定金`] : [`${way.en} in advance`, `${way.zh}预付`]
    case 'before-shipment':
      return [`${way.en} before shipment`, `装运前${way.zh}`]
    case 'copy-of-bill-of-lading':
      return [`${way.en} against copy of bill of lading`, `见提单副本${way.zh}`]
    case 'sight':
      return [`${way.en} at sight`, `即期${way.zh}`]
    case 'days-after': {
      const start = STARTS[when.from]
      const at = by === 'L/C' || by === 'D/A' || by === 'D/P' ? ' at' : ''
      return [`${way.en}${at} ${when.days} days after ${start.en}`, `${start.zh}后 ${when.days} 天${way.zh}`]
    }
  }
}

const WAYS: Readonly<Record<WayOfPaying, Words>> = {
  'T/T': { en: 'by T/T', zh: '电汇' },
  'L/C': { en: 'by irrevocable L/C', zh: '不可撤销信用证' },
  'D/P': { en: 'by D/P', zh: '付款交单（D/P）' },
  'D/A': { en: 'by D/A', zh: '承兑交单（D/A）' },
  'O/A': { en: 'on open account (O/A)', zh: '赊销（O/A）付款' },
  cash: { en: 'in cash', zh: '现金' },
}

const STARTS: Readonly<Record<TenorStart, Words>> = {
  sight: { en: 'sight', zh: '见票' },
  'bill-of-lading-date': { en: 'bill of lading date', zh: '提单日' },
  'invoice-date': { en: 'invoice date', zh: '发票日' },
  delivery: { en: 'delivery', zh: '交货' },
}
