import { addDays, addMonths, type Day } from '@gendan/kernel/day'
import { compare, type Decimal, decimal, isZero, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import {
  answerDay,
  answerFigure,
  civilDay,
  convention,
  counted,
  explained,
  figure,
  positive,
  rate,
} from '../calculation/field.ts'
import type { Stated, Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'
import { termFields, termOf } from './term.ts'

const input = z.strictObject({
  face: positive('Face amount of the bill', '票面金额', 'money'),
  rate: rate('Discount rate', '贴现率'),
  ...termFields,
  tenorFrom: civilDay(
    'Day from which the bill runs (bill, acceptance or B/L date), where its maturity is not given',
    '未填到期日时：汇票期限的起算日（出票、承兑或提单日）',
  ).optional(),
  tenorDays: counted('Tenor of the bill in days', '汇票期限天数', 'days').optional(),
  tenorMonths: counted('Tenor of the bill in months', '汇票期限月数', 'months', 600).optional(),
  method: explained(convention(['straight', 'yield'], 'How the discount is taken', '贴现方法'), {
    straight: ['On the face amount (bank discount)', '按票面金额扣息（直接贴现）'],
    yield: ['To a yield on what is paid out', '按实付金额折现（贴现至收益率）'],
  }),
  couponRate: rate('Yearly interest that the bill itself bears', '带息票据的年利率').default(zero),
  couponDays: counted('Days for which the bill bears interest', '票据计息天数', 'days').default(0),
  feeRate: rate('Handling fee as a share of the face amount', '手续费率（按票面）').default(zero),
  fee: figure('Further fixed fees', '其他固定费用', 'money').default(zero),
  ...moneyFields,
})
type Given = z.output<typeof input>

const output = z.strictObject({
  proceeds: answerFigure('Proceeds', '贴现净额', 'money'),
  discount: answerFigure('Discount', '贴现息', 'money'),
  maturity: answerDay('Maturity, where days were given; otherwise empty', '到期日（未填日期时为空）'),
  days: answerFigure('Days discounted', '贴现天数', 'days'),
  maturityValue: answerFigure('What the bill pays at maturity', '到期值', 'money'),
  fees: answerFigure('Fees', '手续费', 'money'),
  effectiveRate: answerFigure(
    'Discount over what is paid out before fees, for the time of the rate',
    '实际利率（贴现息 ÷ 未扣费净额）',
    'fraction',
  ),
})

/**
 * Discounting a bill (S-22): straight takes face × rate × time off, discount to yield divides the maturity value by 1 + rate × time.
 * Discount, fees and proceeds are half up to the places of the currency, the effective rate to six. Throws Unusable where
 * the discount eats the bill.
 */
export function billDiscount(given: Given, sheet: Worksheet): z.output<typeof output> {
  const to = given.to ?? maturityOf(given, sheet)
  const { T, U, days } = termOf({ ...given, to }, sheet)
  const money = stated(given)
  const V = maturityValue(given, sheet)
  const D = discountOf(given.method, { V, d: given.rate, T, U }, money, sheet)
  const { face: N, feeRate: f, fee: F } = given
  const fees = sheet.figure({ en: 'Fees', zh: '手续费' }, 'C = N × f + F', { N, f, F }, money)
  const P = sheet.figure({ en: 'Proceeds', zh: '贴现净额' }, 'P = V − D − C', { V, D, C: fees })
  refuse([
    compare(P, zero) <= 0 &&
      fault('rate', 'nothing-left', 'Discount and fees take the whole bill.', '贴现息与费用超过票面。'),
  ])
  return {
    maturity: to ?? '',
    days,
    maturityValue: V,
    discount: D,
    fees,
    proceeds: P,
    effectiveRate: effective({ D, V, T, U }, sheet),
  }
}

/**
 * What is taken off: straight from the value; or what the value exceeds its present worth by, which is then the stated figure.
 */
export function discountOf(
  method: 'straight' | 'yield',
  figures: Readonly<Record<'V' | 'd' | 'T' | 'U', Decimal>>,
  money: Stated,
  sheet: Worksheet,
): Decimal {
  const says = { en: 'Discount', zh: '贴现息' }
  if (method === 'straight') return sheet.figure(says, 'D = V × d × T ÷ U', figures, money)
  const worth = { en: 'Present worth', zh: '现值' }
  const W = sheet.figure(worth, 'W = V × U ÷ (U + d × T)', figures, money)
  return sheet.figure(says, 'D = V − W', { V: figures.V, W })
}

function maturityOf(given: Given, sheet: Worksheet): Day | undefined {
  const { tenorFrom, tenorDays = 0, tenorMonths = 0 } = given
  if (tenorFrom === undefined) return undefined
  const count = `${tenorFrom} + ${tenorMonths > 0 ? `${tenorMonths} m` : ''}${tenorDays > 0 ? `${tenorDays} d` : ''}`
  const says = { en: 'Maturity of the bill', zh: '汇票到期日' }
  return sheet.day(says, count, addDays(addMonths(tenorFrom, tenorMonths), tenorDays))
}

function maturityValue({ face: N, couponRate: i, couponDays, ...given }: Given, sheet: Worksheet): Decimal {
  if (isZero(i)) return N
  const says = { en: 'What the bill pays at maturity', zh: '到期值' }
  return sheet.figure(says, 'V = N + N × i × C ÷ 360', { N, i, C: decimal(`${couponDays}`) }, stated(given))
}

function effective(figures: Readonly<Record<'D' | 'V' | 'T' | 'U', Decimal>>, sheet: Worksheet): Decimal {
  if (isZero(figures.T)) return zero
  const says = { en: 'Effective rate', zh: '实际利率' }
  return sheet.figure(says, 'y = D × U ÷ ((V − D) × T)', figures, { places: 6, how: 'half-up' })
}

export const billDiscountCalculation = calculation({
  name: 'bill-discount',
  title: { en: 'Discounting a bill of exchange', zh: '汇票贴现' },
  topic: 'settlement',
  says: {
    en: 'What a bank pays today for an accepted bill that falls due later.',
    zh: '银行今日为未到期的承兑汇票付多少。',
  },
  rules: ['S-22', 'S-21'],
  sources: [{ title: 'Bill discounting as finance textbooks teach it', at: 'bank discount, discount to yield' }],
  input,
  output,
  examples: [
    {
      title: { en: '100 000 at 4.8 % for 180 days, straight', zh: '100 000，贴现率 4.8%，180 天，直接贴现' },
      input: { face: '100000', rate: '0.048', days: 180 },
      gives: { discount: '2400', proceeds: '97600', effectiveRate: '0.04918' },
    },
    {
      title: { en: 'The same to yield', zh: '同题，贴现至收益率' },
      input: { face: '100000', rate: '0.048', days: 180, method: 'yield' },
      gives: { discount: '2343.75', proceeds: '97656.25', effectiveRate: '0.048' },
    },
    {
      title: {
        en: 'Accepted 10 March at 90 days, discounted 5 April at 6 %',
        zh: '3 月 10 日承兑，90 天，4 月 5 日贴现，6%',
      },
      input: {
        face: '50000',
        rate: '0.06',
        tenorFrom: '2026-03-10',
        tenorDays: 90,
        from: '2026-04-05',
        currency: 'USD',
      },
      gives: { maturity: '2026-06-08', days: '64', discount: '533.33', proceeds: '49466.67' },
    },
    {
      title: { en: 'A note that bears interest, from another town', zh: '带息商业汇票，异地承兑加 3 天' },
      input: {
        face: '200000',
        couponRate: '0.05',
        couponDays: 90,
        rate: '0.006',
        ratePer: 'month',
        days: 57,
        extraDays: 3,
      },
      gives: { maturityValue: '202500', discount: '2430', proceeds: '200070' },
    },
  ],
  work: billDiscount,
})
