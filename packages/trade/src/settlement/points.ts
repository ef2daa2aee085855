import { compare, type Decimal, decimal, isZero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { fault, refuse } from '../calculation/faults.ts'
import { figure, positive, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

/** Forward points as a bank quotes them, buying first: 40/60, or 60/40. */
export const pointsShape = told(
  z.strictObject({
    buying: figure('Points of the buying side', '买入价点数', 'points'),
    selling: figure('Points of the selling side', '卖出价点数', 'points'),
    size: positive('What one point is worth', '每点数值', 'rate').default(decimal('0.0001')),
  }),
  'Forward points: small before large is a premium and added, large before small a discount and taken off',
  '远期点数：前小后大为升水（相加），前大后小为贴水（相减）',
  'points',
)
export type Points = z.output<typeof pointsShape>

/** Whether points are added: 40/60 is a premium, 60/40 a discount of the currency of which one unit is quoted. */
export function isAdded({ buying, selling }: Points): boolean {
  return compare(buying, selling) <= 0
}

/**
 * One side of a rate forward (S-26): spot + points for a premium, spot − points for a discount. Exact. Throws Unusable where a
 * discount takes the whole rate.
 */
export function forwardSide(
  spot: Decimal,
  points: Points,
  side: 'buying' | 'selling',
  added: boolean,
  sheet: Worksheet,
): Decimal {
  const text = added ? 'R = S + p × z' : 'R = S − p × z'
  const says =
    side === 'buying'
      ? { en: 'Forward buying rate', zh: '远期买入价' }
      : { en: 'Forward selling rate', zh: '远期卖出价' }
  const R = sheet.figure(says, text, { S: spot, p: points[side], z: points.size })
  refuse([
    (isZero(R) || R.startsWith('-')) &&
      fault(
        'points',
        'nothing-left',
        'The discount takes the whole rate: check the size of a point.',
        '贴水超过即期汇率：请检查点数单位。',
      ),
  ])
  return R
}
