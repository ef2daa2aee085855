import { compare, type Decimal, one, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { Unusable } from '../calculation/calculation.ts'
import { figure, positive, rate, told } from '../calculation/field.ts'
import { assertGiven, type Wanted } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

/** One loss of a claim. */
export const lossShape = z.strictObject({
  kind: told(
    z.enum(['quantity', 'quality', 'salvage-sale', 'total', 'amount']),
    'Short or lost goods, damaged goods, goods sold on the way, total loss, or a loss stated as an amount',
    '数量短损、质量受损、中途变卖、全部损失，或已知损失金额',
  ),
  totalQuantity: positive(
    'Quantity (or weight, packages, value) of the whole consignment',
    '全部货物数量（重量、件数或价值）',
    'units',
  ).optional(),
  affected: figure(
    'Quantity lost, damaged or sold, in the same unit',
    '短少、受损或变卖的数量（同单位）',
    'units',
  ).optional(),
  soundValue: positive('Gross market value at destination if sound', '目的地完好市价', 'money').optional(),
  damagedValue: figure(
    'Gross market value at destination as damaged, the same day and quantity',
    '同日同量受损后市价',
    'money',
  ).optional(),
  depreciation: rate('Depreciation of the damaged goods, where it was agreed', '议定贬值率').optional(),
  proceeds: figure('What the goods were sold for on the way', '中途变卖所得', 'money').optional(),
  sellingCosts: figure('Costs of that sale', '变卖费用', 'money').default(zero),
  amount: figure('Loss as an amount', '损失金额', 'money').optional(),
})
export type Loss = z.output<typeof lossShape>

/** What a loss is measured against: the insured amount, and the part of the value that it covers (1 for a valued policy). */
export interface Cover {
  readonly insured: Decimal
  readonly part: Decimal
  /** The insured amount of a valued policy, the insurable value of an unvalued one. */
  readonly whole: Decimal
}

/** A loss in money, and the insured amount of the goods it touches. */
export interface Measured {
  readonly loss: Decimal
  readonly touched: Decimal
}

/** Throws Unusable with every fact that a loss lacks, and with values that contradict each other. */
export function assertMeasurable(losses: readonly Loss[]): void {
  assertGiven(losses.flatMap((loss, i) => wantedBy(loss, `losses.${i}`)))
  const faults = losses.flatMap((loss, i) => contradictions(loss, `losses.${i}`))
  if (faults.length > 0) throw new Unusable(faults)
}

/** One loss by its kind (I-05 to I-07, I-09), exact. */
export function measured(loss: Loss, { insured: A, part: u, whole: V }: Cover, sheet: Worksheet, of: string): Measured {
  const says = { en: `${SAYS[loss.kind].en}${of}`, zh: `${SAYS[loss.kind].zh}${of}` }
  const s = shareOf(loss, sheet, of)
  const touched = sheet.figure(
    { en: `Insured on the goods it touches${of}`, zh: `受损货物保险金额${of}` },
    'a = A × s',
    { A, s },
  )
  switch (loss.kind) {
    case 'total':
    case 'quantity':
      return { loss: sheet.figure(says, 'X = a', { a: touched }), touched }
    case 'quality': {
      const d = depreciationOf(loss, sheet, of)
      return { loss: sheet.figure(says, 'X = a × d', { a: touched, d }), touched }
    }
    case 'salvage-sale': {
      const figures = { V, s, P: loss.proceeds ?? zero, c: loss.sellingCosts, u }
      const text = u === one ? 'X = V × s − (P − c)' : 'X = (V × s − (P − c)) × u'
      return { loss: notBelowZero(sheet.figure(says, text, figures)), touched }
    }
    case 'amount': {
      const figures = { x: loss.amount ?? zero, u }
      return { loss: sheet.figure(says, u === one ? 'X = x' : 'X = x × u', figures), touched }
    }
  }
}

const SAYS: Readonly<Record<Loss['kind'], Words>> = {
  quantity: { en: 'Claim for the quantity lost', zh: '数量损失赔款' },
  quality: { en: 'Claim for the damage', zh: '质量损失赔款' },
  'salvage-sale': { en: 'Salvage loss', zh: '救助损失（保额减净得）' },
  total: { en: 'Total loss', zh: '全损赔款' },
  amount: { en: 'Loss', zh: '损失金额' },
}

function wantedBy(loss: Loss, path: string): readonly Wanted[] {
  const want = (field: string, en: string, zh: string, isThere: boolean) => ({
    path: `${path}.${field}`,
    says: { en, zh },
    isThere,
  })
  const shared = loss.affected === undefined || loss.totalQuantity !== undefined
  const whole = want('totalQuantity', 'the whole quantity', '全部数量', shared)
  const valued = loss.depreciation !== undefined
  switch (loss.kind) {
    case 'quantity':
      return [
        want('affected', 'the quantity lost', '短损数量', loss.affected !== undefined),
        want('totalQuantity', 'the whole quantity', '全部数量', loss.totalQuantity !== undefined),
      ]
    case 'quality':
      return [
        whole,
        want(
          'soundValue',
          'the value if sound, or the depreciation',
          '完好市价或贬值率',
          valued || loss.soundValue !== undefined,
        ),
        want('damagedValue', 'the value as damaged', '受损后市价', valued || loss.damagedValue !== undefined),
      ]
    case 'salvage-sale':
      return [whole, want('proceeds', 'the proceeds of the sale', '变卖所得', loss.proceeds !== undefined)]
    case 'amount':
      return [whole, want('amount', 'the loss as an amount', '损失金额', loss.amount !== undefined)]
    case 'total':
      return [whole]
  }
}

function contradictions({ affected, totalQuantity, soundValue, damagedValue }: Loss, path: string) {
  const over = (a: Decimal | undefined, b: Decimal | undefined) =>
    a !== undefined && b !== undefined && compare(a, b) > 0
  const more = { en: 'More is lost than there was.', zh: '受损数量大于全部数量。' }
  const dearer = {
    en: 'Damaged goods are worth more than sound ones: look at both values.',
    zh: '受损市价高于完好市价，请核对。',
  }
  return [
    ...(over(affected, totalQuantity) ? [{ path: `${path}.affected`, code: 'more-than-all', message: more }] : []),
    ...(over(damagedValue, soundValue)
      ? [{ path: `${path}.damagedValue`, code: 'dearer-than-sound', message: dearer }]
      : []),
  ]
}

function shareOf({ affected: q, totalQuantity: Q }: Loss, sheet: Worksheet, of: string): Decimal {
  if (q === undefined || Q === undefined) return one
  return sheet.figure({ en: `Share of the goods${of}`, zh: `受损货物所占比例${of}` }, 's = q ÷ Q', { q, Q })
}

function depreciationOf(
  { depreciation, soundValue: S = one, damagedValue: D = zero }: Loss,
  sheet: Worksheet,
  of: string,
): Decimal {
  if (depreciation !== undefined) return depreciation
  return sheet.figure({ en: `Depreciation${of}`, zh: `贬值率${of}` }, 'd = (S − D) ÷ S', { S, D })
}

function notBelowZero(figure: Decimal): Decimal {
  return compare(figure, zero) < 0 ? zero : figure
}
