import { writeDay } from '@gendan/kernel/day'
import { type Money, writeMoney } from '@gendan/kernel/money'
import type { Rule, Source, Spot, Weight } from '@gendan/kernel/rule'
import type { Cell } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { type DeliveryTerm, writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import { type PaymentTerms, writePayment } from '@gendan/trade/terms/payment'
import { checkPayment } from '@gendan/trade/terms/payment-rules'
import { type PackingTotals, writePacking } from './packing-totals.ts'

export function dayCell(day: string, at: string): Cell {
  return day ? { text: { en: writeDay(day, 'en'), zh: writeDay(day, 'zh') }, at, once: true } : { text: '—', at }
}

/** "TOTAL CIF Oslo, Incoterms® 2020": the label of the totals row. */
export function totalLabel(delivery: DeliveryTerm): Words {
  const term = writeDeliveryTerm(delivery)
  return { en: `TOTAL ${term}`, zh: `合计 ${term}` }
}

/** The payment in words, with the instalments in money where there are several. */
export function paymentCell(payment: PaymentTerms, instalments: readonly Money[]): Cell {
  const words = writePayment(payment)
  const money = instalments.map(unbroken).join(' + ')
  const text = instalments.length > 1 ? { en: `${words.en} (${money})`, zh: `${words.zh}（${money}）` } : words
  return { text, at: 'payment' }
}

/** A line never ends between a currency and its figure. */
function unbroken(money: Money): string {
  return writeMoney(money).replace(' ', '\u00A0')
}

/** How the goods are packed, as agreed and as counted; nothing where neither is known. */
export function packingCell(agreed: Words, totals: PackingTotals): Cell | undefined {
  const counted = writePacking(totals)
  const text = {
    en: [agreed.en, counted.en].filter(Boolean).join('. '),
    zh: [agreed.zh, counted.zh].filter(Boolean).join('；'),
  }
  return text.en || text.zh ? { text, at: 'packing' } : undefined
}

/** Declares the rules of one paper: `rule('05', …)` in family PI is PI-05. */
export function family<Filled>(code: string) {
  return (n: string, weight: Weight, source: Source, title: Words, test: Rule<Filled>['test']): Rule<Filled> => ({
    id: `${code}-${n}`,
    weight,
    source,
    title,
    test,
  })
}

/** Everything that is wrong with the payment of a total, said at the payment clause. */
export function paymentSpots(payment: PaymentTerms, total: Money): readonly Spot[] {
  return checkPayment(payment, total)
    .filter((finding) => finding.weight === 'block')
    .map(({ says, remedy }) => ({ at: 'payment', says, ...(remedy ? { remedy } : {}) }))
}

/** One spot where something fails, none where it holds. */
export function when(fails: boolean, at: string, says: Words, remedy: Words): readonly Spot[] {
  return fails ? [{ at, says, remedy }] : []
}
