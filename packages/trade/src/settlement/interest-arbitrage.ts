import { compare, type Decimal, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, explained, positive, rate, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'
import { forwardSide, isAdded, pointsShape } from './points.ts'
import { type Term, termFields, termOf } from './term.ts'

const { ratePer: _, ...termOfYear } = termFields

const input = z.strictObject({
  amount: positive('Amount held', '本金', 'money'),
  held: explained(told(z.enum(['base', 'quote']), 'Currency in which it is held', '本金的币种'), {
    base: ['Base currency: the one of which 1 unit is quoted', '基准货币（牌价中的一单位货币）'],
    quote: ['Quoted currency: the one in which the rate is given', '标价货币（汇率以其表示）'],
  }),
  spotBuying: positive('Spot buying rate (bid), or the one spot rate', '即期买入价（或单一即期汇率）', 'rate'),
  spotSelling: positive(
    'Spot selling rate; empty: one rate for both',
    '即期卖出价；不填则只有一个汇率',
    'rate',
  ).optional(),
  points: told(
    pointsShape.optional(),
    'Forward points, where the way back is covered',
    '远期点数（抵补套利）',
    'points',
  ),
  endBuying: positive(
    'Buying rate at the end: forward where covered, as expected where not',
    '期末买入价：抵补为远期汇率，不抵补为预期（到期）即期汇率',
    'rate',
  ).optional(),
  endSelling: positive(
    'Selling rate at the end; empty: one rate for both',
    '期末卖出价；不填则只有一个汇率',
    'rate',
  ).optional(),
  baseInterest: rate('Yearly interest rate of the base currency', '基准货币年利率'),
  quoteInterest: rate('Yearly interest rate of the currency in which the rate is given', '标价货币年利率'),
  ...termOfYear,
  ...moneyFields,
})
type Given = z.output<typeof input>

const output = z.strictObject({
  home: answerFigure('Amount with interest at home', '留在本国的本利和', 'money'),
  abroad: answerFigure('Amount with interest abroad, changed back', '投资他国并换回的本利和', 'money'),
  gain: answerFigure('Gained by going abroad; below zero it loses', '套利净收益（为负则不利）', 'money'),
  pays: told(z.boolean(), 'Going abroad pays', '套利是否有利'),
  interestGap: answerFigure('Difference of the two interest rates', '利率差', 'fraction'),
  exchangeChange: answerFigure(
    'Premium or discount of the base currency a year, on middle rates',
    '基准货币年升（贴）水率（按中间价）',
    'fraction',
  ),
})

interface Sides {
  readonly buying: Decimal
  readonly selling: Decimal
}

/**
 * Interest arbitrage (S-30): the amount is changed at spot, lent abroad and changed back at the rate of the end, against lending it
 * at home. Sold base currency meets the bank's buying rate, bought base its selling rate. Amounts half up to the currency's
 * places. Throws Unusable unless points or rates of the end are given.
 */
export function interestArbitrage(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(faultsOf(given))
  const spot = sidesOf(given.spotBuying, given.spotSelling)
  const end = endOf(given, spot, sheet)
  const term = termOf({ ...given, ratePer: 'year' }, sheet)
  const { amount: A, baseInterest: b, quoteInterest: q } = given
  const [own, other] = given.held === 'base' ? [b, q] : [q, b]
  const time = { T: term.T, U: term.U }
  const ofHome = { en: 'At home', zh: '留在本国' }
  const H = sheet.figure(ofHome, 'H = A × (1 + i × T ÷ U)', { A, i: own, ...time }, stated(given))
  const ofAbroad = { en: 'Abroad, changed back', zh: '投资他国并换回' }
  const text = given.held === 'base' ? 'F = A × S × (U + j × T) ÷ (U × E)' : 'F = A × E × (U + j × T) ÷ (U × S)'
  const rates = given.held === 'base' ? { S: spot.buying, E: end.selling } : { S: spot.selling, E: end.buying }
  const F = sheet.figure(ofAbroad, text, { A, j: other, ...time, ...rates }, stated(given))
  const G = sheet.figure({ en: 'Gain', zh: '套利净收益' }, 'G = F − H', { F, H })
  return { home: H, abroad: F, gain: G, pays: compare(G, zero) > 0, ...gaps(given, spot, end, term, sheet) }
}

function sidesOf(buying: Decimal, selling: Decimal | undefined): Sides {
  return { buying, selling: selling ?? buying }
}

function endOf({ points, endBuying, endSelling }: Given, spot: Sides, sheet: Worksheet): Sides {
  if (!points) return sidesOf(endBuying ?? endSelling ?? spot.buying, endSelling)
  const added = isAdded(points)
  return {
    buying: forwardSide(spot.buying, points, 'buying', added, sheet),
    selling: forwardSide(spot.selling, points, 'selling', added, sheet),
  }
}

/** What textbooks compare: the gap of interest against the yearly premium or discount. */
function gaps({ baseInterest: b, quoteInterest: q }: Given, spot: Sides, end: Sides, { T, U }: Term, sheet: Worksheet) {
  const gap = sheet.figure({ en: 'Difference of interest', zh: '利率差' }, 'd = max(b, q) − min(b, q)', { b, q })
  const says = { en: 'Premium or discount a year', zh: '年升（贴）水率' }
  const figures = { E: end.buying, e: end.selling, S: spot.buying, s: spot.selling, T, U }
  const change = sheet.figure(says, 'y = (E + e − S − s) × U ÷ ((S + s) × T)', figures, { places: 6, how: 'half-up' })
  return { interestGap: gap, exchangeChange: change }
}

function faultsOf({ points, endBuying, endSelling, ...spot }: Given): readonly (Fault | false)[] {
  const isEnd = endBuying !== undefined || endSelling !== undefined
  const crossed = (path: string, buying: Decimal | undefined, selling: Decimal | undefined) =>
    buying !== undefined &&
    selling !== undefined &&
    compare(buying, selling) > 0 &&
    fault(path, 'rates-crossed', 'The bank would buy dearer than it sells.', '买入价高于卖出价。')
  return [
    (points !== undefined) === isEnd &&
      fault(
        'points',
        'one-way',
        'Give forward points, or the rates of the end, one of the two.',
        '请填远期点数或期末汇率其中一种。',
      ),
    crossed('spotBuying', spot.spotBuying, spot.spotSelling),
    crossed('endBuying', endBuying, endSelling),
  ]
}

export const interestArbitrageCalculation = calculation({
  name: 'interest-arbitrage',
  title: { en: 'Interest arbitrage, covered or not', zh: '套利：抵补套利与非抵补套利' },
  topic: 'settlement',
  says: {
    en: 'Whether money earns more abroad than at home once it is changed there and back, at forward or at expected rates.',
    zh: '把资金换成他国货币生息、到期换回（远期抵补或按预期汇率），与留在本国生息相比是否有利、净收益多少。',
  },
  rules: ['S-30'],
  sources: [{ title: 'Interest arbitrage as finance textbooks teach it', at: '抵补套利、非抵补套利' }],
  input,
  output,
  examples: [
    {
      title: {
        en: 'Sterling into dollars for three months, covered',
        zh: '10 万英镑投资美元 3 个月，抵补（远期 30/50）',
      },
      input: {
        amount: '100000',
        held: 'base',
        spotBuying: '1.6025',
        spotSelling: '1.6035',
        points: { buying: 30, selling: 50 },
        baseInterest: '0.06',
        quoteInterest: '0.08',
        months: 3,
      },
      gives: { home: '101500', abroad: '101619.52', gain: '119.52', pays: true },
    },
    {
      title: { en: 'Not covered: the other currency fell', zh: '不抵补：他国货币到期贬值，套利亏损' },
      input: {
        amount: '1000000',
        held: 'quote',
        spotBuying: '2.0020',
        spotSelling: '2.0040',
        endBuying: '1.9800',
        endSelling: '1.9820',
        baseInterest: '0.10',
        quoteInterest: '0.08',
        months: 6,
      },
      gives: { home: '1040000', abroad: '1037425.15', gain: '-2574.85', pays: false },
    },
  ],
  work: interestArbitrage,
})
