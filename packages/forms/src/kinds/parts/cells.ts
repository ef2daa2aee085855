import { writeDay } from '@gendan/kernel/day'
import { type Money, writeMoney } from '@gendan/kernel/money'
import type { Rule, Source, Spot, Weight } from '@gendan/kernel/rule'
import type { Block, Cell } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { BankAccount } from '@gendan/trade/party'
import { type DeliveryTerm, writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import { type PaymentTerms, writePayment } from '@gendan/trade/terms/payment'
import { checkPayment } from '@gendan/trade/terms/payment-rules'
import type { Given } from '../../form.ts'
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

/** Money in words for a line that never ends between the currency and its figure. */
export function unbroken(money: Money): string {
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

/** Left foot of every page: number and version, or that it is a draft. */
export function footOf({ number, version }: Given, name: Words): Words {
  return number
    ? { en: `${number} · v${version}`, zh: `${number} · 第 ${version} 版` }
    : { en: `${name.en} · v${version} · draft`, zh: `${name.zh} · 第 ${version} 版 · 草稿` }
}

/** The shipping marks as on the cartons, line for line; N/M where none are agreed. */
export function marksBlock(marks: readonly string[]): Block {
  const lines = marks.length > 0 ? marks.map((text, i) => ({ text, at: `marks.${i}` })) : [{ text: 'N/M', at: 'marks' }]
  return { block: 'lines', label: { en: 'Shipping marks', zh: '唛头' }, lines }
}

/** An account that money is paid into, as papers name it; a dash where none is chosen. */
export function bankBlock(account: BankAccount | undefined): Block {
  const label = { en: 'Bank details', zh: '收款账户' }
  if (!account) return { block: 'lines', label, lines: [{ text: '—', at: 'bank' }] }
  const name = [account.bankName, account.branch].filter(Boolean).join(', ')
  const numbers = [account.swift && `SWIFT ${account.swift}`, `A/C ${account.account}`].filter(Boolean).join(' · ')
  return {
    block: 'lines',
    label,
    lines: [
      { text: name, at: 'bank.bankName' },
      { text: numbers, at: 'bank.account' },
      { text: `Beneficiary: ${account.beneficiary}`, at: 'bank.beneficiary' },
    ],
  }
}

/** "5% more or less": said where the terms say it. */
export function toleranceCell(percent: string | undefined): Cell | undefined {
  if (!percent) return undefined
  const text = {
    en: `${percent}% more or less in quantity and amount at the seller's option`,
    zh: `数量和金额允许 ${percent}% 溢短装，由卖方选择`,
  }
  return { text, at: 'tolerancePercent' }
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
