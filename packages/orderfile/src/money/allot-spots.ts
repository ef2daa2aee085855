import { compare, isPositive, isZero, subtract, zero } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Spot } from '@gendan/kernel/rule'
import { type Allotment, type Allotting, type Owed, owedAt, settledBy } from './allotting.ts'
import { spot } from './spot.ts'

/** What a share meets where it goes. */
export function owedOf(part: Allotment, files: Allotting['files'], slip: Allotting['slip']): Owed | undefined {
  const file = files[part.file]
  return file && owedAt(file, slip.facts, part)
}

/** In another money it must be said what a share settles; in the same it settles what it is. */
export function wrongMoney(part: Allotment, i: number, currency: string, owed: string | undefined): readonly Spot[] {
  if (!owed) return []
  const at = `parts.${i}.pays`
  if (owed === currency)
    return part.pays === undefined || part.pays === part.amount
      ? []
      : [
          spot(
            at,
            { en: 'In the same money it settles what it is.', zh: '同一币种按原额抵付。' },
            { en: 'Leave it empty.', zh: '请留空。' },
          ),
        ]
  if (part.pays && isPositive(part.pays)) return []
  return [
    spot(
      at,
      {
        en: `The slip is in ${currency}, the order in ${owed}: what it settles is not said.`,
        zh: `水单是 ${currency}，订单是 ${owed}：没有写抵付多少。`,
      },
      {
        en: `Write what it settles in ${owed}, as agreed with the customer.`,
        zh: `请按约定填写抵付的 ${owed} 金额。`,
      },
    ),
  ]
}

/** All that goes to one file for its price, or for the fee of one of its samples, together, against what is owed there. */
export function beyondOwed({ parts, files, slip }: Allotting, part: Allotment, i: number): readonly Spot[] {
  const owed = owedOf(part, files, slip)
  if (!owed || part.purpose === 'other') return []
  const upTo = parts
    .slice(0, i + 1)
    .filter(
      (one) =>
        one.file === part.file &&
        one.purchase === part.purchase &&
        one.sample === part.sample &&
        one.purpose !== 'other',
    )
  const settled = upTo.reduce(
    (left, one) => subtract(subtract(left, settledBy(one, slip, owed.currency)), one.charges),
    owed.open.amount,
  )
  if (compare(settled, zero) >= 0) return []
  const over = { amount: subtract(zero, settled), currency: owed.currency }
  return [
    spot(
      `parts.${i}.amount`,
      {
        en: `${writeMoney(owed.open)} is owed here; this is ${writeMoney(over)} more.`,
        zh: `这里还欠 ${writeMoney(owed.open)}，多了 ${writeMoney(over)}。`,
      },
      isZero(part.charges)
        ? { en: 'Leave the rest on the slip: it stays his credit.', zh: '多出的请留在水单上，作为对方的预存款。' }
        : { en: 'Accept fewer charges.', zh: '请减少手续费。' },
    ),
  ]
}
