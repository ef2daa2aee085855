import { compare, type Decimal, isZero, multiply, one, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { convention, explained, figure, positive, told } from '../calculation/field.ts'
import { halfUp, type Stated, type Worksheet } from '../calculation/worksheet.ts'

const breakShape = z.strictObject({
  from: positive('Weight from which the rate holds', '起码重量', 'kg'),
  rate: figure('Rate for one kilogram', '每公斤费率', 'money per kg'),
})

/** Rates of one pair of airports. */
export const airRateFields = {
  minimum: figure('Minimum charge of an air waybill (M)', '每票最低运费（M）', 'money').default(zero),
  normal: figure('Normal rate below the first break (N)', '普通货物基础运价（N）', 'money per kg').optional(),
  breaks: told(
    z.array(breakShape).default([]),
    'Quantity rates: Q45, Q100, Q300 and so on',
    '重量分界点运价：Q45、Q100、Q300 等',
  ),
  commodityRates: told(
    z.array(breakShape).default([]),
    'Specific commodity rates, each with its least weight (C)',
    '指定商品运价及其最低重量（C）',
  ),
  classRate: told(
    z
      .strictObject({
        multiple: positive(
          'Share of the general rate: 2 for 200 %, 0.5 for 50 %',
          '为普通货物运价的倍数：200% 写 2，50% 写 0.5',
          'times',
        ),
        of: explained(
          convention(['normal', 'applicable'], 'General rate that the multiple is taken of', '等级运价的基数'),
          {
            normal: ['Normal rate (N)', '基础运价 N'],
            applicable: ['The general rate that applies to the weight', '适用于该重量的普通货物运价'],
          },
        ),
        rateRounding: explained(
          convention(
            ['two-places', 'exact'],
            'The class rate half up to two places, as rate books state it, or exact',
            '等级运价四舍五入保留两位（运价手册做法），或不取整',
          ),
          { 'two-places': ['Two places', '保留两位'], exact: ['Exact', '不取整'] },
        ),
        minimumMultiple: positive('Minimum charge as a multiple of M', '最低运费为 M 的倍数', 'times').default(one),
      })
      .optional(),
    'Class rate of the goods: surcharged (S) or reduced (R)',
    '等级货物运价：附加（S）或附减（R）',
  ),
}

interface Rates {
  readonly minimum: Decimal
  readonly normal?: Decimal | undefined
  readonly breaks: readonly z.output<typeof breakShape>[]
  readonly commodityRates: readonly z.output<typeof breakShape>[]
  readonly classRate?: z.output<typeof airRateFields.classRate>
}

/** One way to rate a weight, and what it comes to. */
export interface Rated {
  /** M, N, Q, C, S or R, as the air waybill shows it. */
  readonly rateClass: string
  /** Kilograms that are charged: the chargeable weight, or the break that is cheaper. */
  readonly weight: Decimal
  readonly rate: Decimal
  readonly amount: Decimal
}

/**
 * Every way to rate a chargeable weight in kg, the one that counts first (F-42, F-43, F-45): a specific commodity rate that the weight
 * reaches, else the class rate, else the general rates; a higher break or the least weight of a commodity rate if that is
 * cheaper; never below the minimum. `stated` rounds each amount. None where no rate is given.
 */
export function rated(CW: Decimal, rates: Rates, sheet: Worksheet, stated: Stated): readonly Rated[] {
  const { commodityRates, classRate } = rates
  const specific = commodityRates.map((row) => priced(row, 'C', larger(CW, row.from), sheet, stated))
  const general = generalWays(CW, rates, sheet, stated)
  const own = classRate ? classWays(CW, classRate, general, rates, sheet, stated) : []
  const isReached = commodityRates.some((row) => compare(CW, row.from) >= 0)
  const best = cheapest(inOrder({ specific, own, general, isReached }))
  if (!best) return []
  const others = [...specific, ...own, ...general].filter((way) => way !== best)
  const least = leastOf(best, rates, sheet, stated)
  return least ? [least, best, ...others] : [best, ...others]
}

interface Ways {
  readonly specific: readonly Rated[]
  readonly own: readonly Rated[]
  readonly general: readonly Rated[]
  readonly isReached: boolean
}

/** A surcharged class pays its own rate whatever the general one is; reduced ones and general cargo look for the cheapest. */
function inOrder({ specific, own, general, isReached }: Ways): readonly Rated[] {
  if (isReached) return specific
  const isSurcharged = own.some((way) => way.rateClass === 'S')
  return isSurcharged ? own : [...own, ...general, ...specific]
}

function generalWays(CW: Decimal, { normal, breaks }: Rates, sheet: Worksheet, stated: Stated): readonly Rated[] {
  const steps = [...breaks].sort((a, b) => compare(a.from, b.from))
  const reached = steps.filter((row) => compare(CW, row.from) >= 0)
  const next = steps.filter((row) => compare(CW, row.from) < 0)
  const band = reached.at(-1)
  const own = band ? { ...band, code: 'Q' } : normal ? { rate: normal, code: 'N' } : undefined
  return [
    ...(own ? [priced(own, own.code, CW, sheet, stated)] : []),
    ...next.map((row) => priced(row, 'Q', row.from, sheet, stated)),
  ]
}

function classWays(
  CW: Decimal,
  { multiple, of, rateRounding }: NonNullable<Rates['classRate']>,
  general: readonly Rated[],
  { normal }: Rates,
  sheet: Worksheet,
  stated: Stated,
): readonly Rated[] {
  const rateClass = compare(multiple, one) < 0 ? 'R' : 'S'
  const base = of === 'applicable' ? cheapest(general) : normal && { weight: CW, rate: normal }
  if (!base) return []
  const toTwo = rateRounding === 'two-places' ? halfUp(2) : undefined
  const says = { en: `Class rate (${rateClass})`, zh: `等级货物运价（${rateClass}）` }
  const rate = sheet.figure(says, 'r = g × p', { g: base.rate, p: multiple }, toTwo)
  return [priced({ rate }, rateClass, base.weight, sheet, stated)]
}

function priced(
  { rate }: { readonly rate: Decimal },
  rateClass: string,
  weight: Decimal,
  sheet: Worksheet,
  stated: Stated,
): Rated {
  const says = { en: `At ${weight} kg by ${NAMES[rateClass]?.en}`, zh: `按 ${weight} 公斤、${NAMES[rateClass]?.zh}` }
  return { rateClass, weight, rate, amount: sheet.figure(says, 'F = w × r', { w: weight, r: rate }, stated) }
}

const NAMES: Readonly<Record<string, Words>> = {
  N: { en: 'the normal rate (N)', zh: '基础运价（N）' },
  Q: { en: 'a quantity rate (Q)', zh: '重量分界点运价（Q）' },
  C: { en: 'a specific commodity rate (C)', zh: '指定商品运价（C）' },
  S: { en: 'the surcharged class rate (S)', zh: '附加等级运价（S）' },
  R: { en: 'the reduced class rate (R)', zh: '附减等级运价（R）' },
}

function leastOf(best: Rated, { minimum: M, classRate }: Rates, sheet: Worksheet, stated: Stated): Rated | undefined {
  const p = best.rateClass === 'S' ? (classRate?.minimumMultiple ?? one) : one
  if (compare(best.amount, multiply(M, p)) >= 0) return undefined
  const says = { en: 'The minimum charge is more', zh: '不足最低运费，按最低运费' }
  const amount = sheet.figure(says, p === one ? 'F = M' : 'F = M × p', { M, p }, stated)
  return { rateClass: 'M', weight: best.weight, rate: amount, amount }
}

function cheapest(ways: readonly Rated[]): Rated | undefined {
  const [first, ...others] = ways
  return first && others.reduce((a, b) => (compare(b.amount, a.amount) < 0 ? b : a), first)
}

function larger(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) >= 0 ? a : b
}

/** Weights from which a higher break is cheaper (F-44): break × its rate ÷ the rate of the band below. In kg, exact. */
export function breakEvens({ normal, breaks }: Rates, sheet: Worksheet) {
  const steps = [...breaks].sort((a, b) => compare(a.from, b.from))
  return steps.flatMap((row, i) => {
    const below = i === 0 ? normal : steps[i - 1]?.rate
    if (!below || isZero(below)) return []
    const says = { en: `Break-even weight for Q${row.from}`, zh: `Q${row.from} 的临界重量` }
    const weight = sheet.figure(says, 'E = b × q ÷ r', { b: row.from, q: row.rate, r: below })
    return [{ from: row.from, weight }]
  })
}
