import { add, type Decimal, decimal, divide, round, subtract, zero } from '@gendan/kernel/decimal'
import { digitsOf, type Money, partOf, writeMoney } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { type Adjustment, type AdjustmentKind, adjustmentKinds } from '../../deal/adjustment.ts'

/** An allowance or charge as papers show it. */
export interface PricedAdjustment {
  readonly kind: AdjustmentKind
  /** What it is called in either tongue, with its per cent. */
  readonly name: Words
  /** What it adds to the goods; below zero where it takes away. */
  readonly amount: Money
}

/** What allowances and charges make of the goods: each half up to the currency's minor unit, per cent always of the goods alone. */
export function adjusted(adjustments: readonly Adjustment[], goods: Money) {
  const rows = adjustments.map((one): PricedAdjustment => {
    const amount = sizeOf(one, goods)
    const signed = one.kind === 'allowance' ? subtract(zero, amount) : amount
    return { kind: one.kind, name: nameOf(one), amount: { amount: signed, currency: goods.currency } }
  })
  return { rows, total: { ...goods, amount: rows.reduce((sum, { amount }) => add(sum, amount.amount), goods.amount) } }
}

/** "Discount 5%", "折扣 5%"; called by its kind where nobody named it. Throws a RangeError for a kind that is none. */
function nameOf({ kind, name, percent }: Adjustment): Words {
  const known = Object.hasOwn(adjustmentKinds, kind)
  if (!known) throw new RangeError(`no kind of allowance or charge: ${kind}`)
  const { en, zh } = adjustmentKinds[kind]
  const share = percent === undefined ? '' : ` ${percent}%`
  return { en: `${name.en || name.zh || en}${share}`, zh: `${name.zh || name.en || zh}${share}` }
}

function sizeOf({ amount, percent }: Adjustment, goods: Money): Decimal {
  if (percent !== undefined) return partOf(goods, divide(percent, HUNDRED)).amount
  return round(amount ?? zero, digitsOf(goods.currency), 'half-up')
}

const HUNDRED = decimal('100')

/** All of them as one clause: "Allowance: Discount 5%; Charge: Mould USD 800.00". Empty where there are none. */
export function adjustmentWords(adjustments: readonly Adjustment[] | undefined, currency: string): Words {
  const each = (adjustments ?? []).map((one) => {
    const { en, zh } = nameOf(one)
    const kind = adjustmentKinds[one.kind]
    const size = one.percent === undefined ? ` ${writeMoney({ amount: one.amount ?? zero, currency })}` : ''
    return { en: `${kind.en}: ${en}${size}`, zh: `${kind.zh}：${zh}${size}` }
  })
  return { en: each.map(({ en }) => en).join('; '), zh: each.map(({ zh }) => zh).join('；') }
}
