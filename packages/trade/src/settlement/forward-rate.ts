import { add, compare, type Decimal, isZero, one } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { forwardSide, isAdded, pointsShape } from './points.ts'
import { type Term, termFields, termOf } from './term.ts'

const { ratePer: _, ...termOfYear } = termFields

const input = z.strictObject({
  spotBuying: positive('Spot buying rate (bid), or the one spot rate', '即期买入价（或单一即期汇率）', 'rate'),
  spotSelling: positive(
    'Spot selling rate (offer); empty: one rate for both',
    '即期卖出价；不填则只有一个汇率',
    'rate',
  ).optional(),
  points: told(pointsShape.optional(), 'Forward points of both sides', '两边的远期点数', 'points'),
  difference: told(
    z
      .strictObject({
        amount: figure('Premium or discount', '升水或贴水', 'rate'),
        is: told(z.enum(['premium', 'discount']), 'Premium or discount', '升水或贴水'),
        of: explained(convention(['base', 'quote'], 'Whose premium or discount it is', '升贴水所指货币'), {
          base: ['The currency that is quoted, of which 1 unit counts', '基准货币（一单位者）'],
          quote: ['The currency in which the rate is given', '标价货币'],
        }),
      })
      .optional(),
    'One premium or discount for both sides, in the rate’s own money',
    '单一升（贴）水额',
  ),
  baseInterest: rate(
    'Yearly interest rate of the base currency (the one of which 1 unit is quoted)',
    '基准货币年利率',
  ).optional(),
  quoteInterest: rate('Yearly interest rate of the currency in which the rate is given', '标价货币年利率').optional(),
  parity: explained(convention(['exact', 'approximate'], 'Formula of interest parity', '利率平价公式'), {
    exact: [
      'Exactly: spot × (1 + quote’s interest) ÷ (1 + base’s interest)',
      '精确式：即期 ×（1 + 标价货币利息）÷（1 + 基准货币利息）',
    ],
    approximate: ['Approximately: spot × difference of interest × time', '近似式：即期 × 利差 × 时间'],
  }),
  ...termOfYear,
  places: told(z.int().min(0).max(8).default(4), 'Places of the stated rates', '汇率小数位', 'digits'),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  buying: answerFigure('Forward buying rate', '远期买入价', 'rate'),
  selling: answerFigure('Forward selling rate', '远期卖出价', 'rate'),
  middle: answerFigure('Middle of the two', '远期中间价', 'rate'),
  is: told(
    z.enum(['premium', 'discount', 'flat']),
    'What the base currency stands at forward',
    '基准货币远期升水、贴水或平价',
  ),
  yearly: answerFigure(
    'Premium or discount a year, as a fraction of spot; empty without a term',
    '年升（贴）水率',
    'fraction',
  ),
})

/**
 * Forward rate from spot (S-26): by points (small before large is a premium), by one premium or discount, or by interest parity
 * F = S × (1 + q × T ÷ U) ÷ (1 + b × T ÷ U). Half up to `places`; the yearly premium to six. Throws Unusable unless exactly
 * one of the three is given.
 */
export function forwardRate(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(faultsOf(given))
  const spot = { buying: given.spotBuying, selling: given.spotSelling ?? given.spotBuying }
  const time = hasTerm(given) ? termOf({ ...given, ratePer: 'year' }, sheet) : undefined
  const b = sideOf(spot, 'buying', given, time, sheet)
  const s = sideOf(spot, 'selling', given, time, sheet)
  const stated = halfUp(given.places)
  const B = sheet.figure({ en: 'Forward buying rate', zh: '远期买入价' }, 'B = b', { b }, stated)
  const S = sheet.figure({ en: 'Forward selling rate', zh: '远期卖出价' }, 'S = s', { s }, stated)
  const M = sheet.figure({ en: 'Middle', zh: '中间价' }, 'M = (B + S) ÷ 2', { B, S })
  const sums = { F: add(b, s), S: add(spot.buying, spot.selling) }
  return { buying: B, selling: S, middle: M, is: STANDS[compare(sums.F, sums.S)], yearly: yearly(sums, time, sheet) }
}

const STANDS = { '1': 'premium', '0': 'flat', '-1': 'discount' } as const

function hasTerm({ days, months, from, to }: Given): boolean {
  return [days, months, from, to].some((one) => one !== undefined)
}

function sideOf(
  spot: { readonly buying: Decimal; readonly selling: Decimal },
  side: 'buying' | 'selling',
  given: Given,
  term: Term | undefined,
  sheet: Worksheet,
): Decimal {
  if (given.points) return forwardSide(spot[side], given.points, side, isAdded(given.points), sheet)
  const S = spot[side]
  const { difference, baseInterest, quoteInterest } = given
  if (difference) {
    const up = (difference.is === 'premium') === (difference.of === 'base')
    return sheet.figure(SAYS[side], up ? 'F = S + d' : 'F = S − d', { S, d: difference.amount })
  }
  const figures = { S, q: quoteInterest ?? one, b: baseInterest ?? one, T: term?.T ?? one, U: term?.U ?? one }
  const text = given.parity === 'exact' ? 'F = S × (U + q × T) ÷ (U + b × T)' : 'F = S + S × (q − b) × T ÷ U'
  return sheet.figure(SAYS[side], text, figures)
}

const SAYS = {
  buying: { en: 'Forward buying rate, exact', zh: '远期买入价（未取整）' },
  selling: { en: 'Forward selling rate, exact', zh: '远期卖出价（未取整）' },
} as const

/** From the sums of both sides, which stand to each other as their middles do. */
function yearly(sums: Readonly<Record<'F' | 'S', Decimal>>, term: Term | undefined, sheet: Worksheet): string {
  if (term === undefined || isZero(term.T)) return ''
  const says = { en: 'Premium or discount a year', zh: '年升（贴）水率' }
  return sheet.figure(says, 'y = (F − S) × U ÷ (S × T)', { ...sums, T: term.T, U: term.U }, halfUp(6))
}

function faultsOf(given: Given): readonly (Fault | false)[] {
  const { points, difference, baseInterest, quoteInterest, spotBuying, spotSelling = spotBuying } = given
  const byInterest = baseInterest !== undefined || quoteInterest !== undefined
  const ways = [points !== undefined, difference !== undefined, byInterest].filter(Boolean).length
  return [
    ways !== 1 &&
      fault(
        'points',
        'one-way',
        'Give points, one difference, or both interest rates.',
        '请填远期点数、升贴水额或两地利率其中一种。',
      ),
    byInterest &&
      (baseInterest === undefined || quoteInterest === undefined) &&
      fault(
        'baseInterest',
        'both-rates',
        'Interest parity needs the rates of both currencies.',
        '利率平价须填两种货币的利率。',
      ),
    byInterest && !hasTerm(given) && fault('days', 'no-term', 'Interest parity needs the term.', '利率平价须填期限。'),
    compare(spotBuying, spotSelling) > 0 &&
      fault('spotBuying', 'rates-crossed', 'The bank would buy dearer than it sells.', '买入价高于卖出价。'),
    difference !== undefined &&
      compare(difference.amount, spotBuying) >= 0 &&
      fault('difference.amount', 'too-large', 'The difference is as large as the rate.', '升贴水额不能达到汇率本身。'),
  ]
}

export const forwardRateCalculation = calculation({
  name: 'forward-rate',
  title: { en: 'Forward exchange rate', zh: '远期汇率' },
  topic: 'settlement',
  says: {
    en: 'The forward rate from spot by points, by a premium or discount, or by the interest rates of both currencies.',
    zh: '由即期汇率与远期点数、升贴水或两地利率求远期汇率。',
  },
  rules: ['S-26'],
  sources: [{ title: 'Forward exchange as finance textbooks teach it', at: 'points, interest rate parity' }],
  input,
  output,
  examples: [
    {
      title: { en: '1.5500/1.5520 with points 40/60', zh: '即期 1.5500/1.5520，点数 40/60' },
      input: { spotBuying: '1.5500', spotSelling: '1.5520', points: { buying: 40, selling: 60 }, months: 3 },
      gives: { buying: '1.554', selling: '1.558', is: 'premium' },
    },
    {
      title: { en: 'Points 150/140: a discount', zh: '点数 150/140：贴水' },
      input: { spotBuying: '1.5500', spotSelling: '1.5520', points: { buying: 150, selling: 140 } },
      gives: { buying: '1.535', selling: '1.538', is: 'discount', yearly: '' },
    },
    {
      title: { en: 'In London the dollar stands at a premium of 0.51 cents', zh: '伦敦市场美元升水 0.51 美分' },
      input: { spotBuying: '1.5600', difference: { amount: '0.0051', is: 'premium', of: 'quote' }, months: 3 },
      gives: { buying: '1.5549', is: 'discount', yearly: '-0.013077' },
    },
    {
      title: { en: 'By interest: 10 % against 6 % for six months', zh: '按利率：10% 与 6%，六个月' },
      input: { spotBuying: '2.0000', baseInterest: '0.10', quoteInterest: '0.06', months: 6, parity: 'approximate' },
      gives: { buying: '1.96', is: 'discount', yearly: '-0.04' },
    },
  ],
  work: forwardRate,
})
