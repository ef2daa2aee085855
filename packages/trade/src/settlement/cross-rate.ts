import { one } from '@gendan/kernel/decimal'
import type { Figures } from '@gendan/kernel/formula'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { crossedFault, currencyCode, type Quote, quoteShape } from './quote.ts'

const input = z.strictObject({
  first: told(quoteShape, 'One rate', '第一个汇率'),
  second: told(quoteShape, 'Another rate that shares one currency with it', '与其有一种共同货币的第二个汇率'),
  base: told(currencyCode, 'Currency of which one unit is wanted', '所求汇率的基准货币', 'ISO 4217'),
  quote: told(currencyCode, 'Currency in which it is wanted', '所求汇率的标价货币', 'ISO 4217'),
  places: told(z.int().min(0).max(8).default(4), 'Places of the stated rates', '汇率小数位', 'digits'),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  buying: answerFigure('Buying rate', '买入价', 'rate'),
  selling: answerFigure('Selling rate', '卖出价', 'rate'),
  middle: answerFigure('Middle of the two', '中间价', 'rate'),
})

/**
 * Cross rate over a shared currency: a rate quoted the other way round is turned, which swaps its sides (1 ÷ selling buys); then buying
 * meets buying and selling meets selling. Half up to `places`. Throws Unusable where the two rates do not lead from one to the other.
 */
export function crossRate(given: Given, sheet: Worksheet): z.output<typeof output> {
  const shared = sharedOf(given)
  refuse(faultsOf(given, shared))
  const [first, second] = inOrder(given, shared ?? '')
  const legs = [leg(first, given.base), leg(second, shared ?? '')] as const
  const stated = halfUp(given.places)
  const B = sheet.figure({ en: 'Buying rate', zh: '买入价' }, ...side(legs, 'buying'), stated)
  const S = sheet.figure({ en: 'Selling rate', zh: '卖出价' }, ...side(legs, 'selling'), stated)
  const M = sheet.figure({ en: 'Middle', zh: '中间价' }, 'M = (B + S) ÷ 2', { B, S })
  return { buying: B, selling: S, middle: M }
}

/** A rate on the way from one currency to the other; turned, where it is quoted the other way round. */
interface Leg extends Quote {
  readonly turned: boolean
}

function leg(quote: Quote, wanted: string): Leg {
  return { ...quote, turned: quote.base !== wanted }
}

/** One side of the cross rate: a turned leg divides, by its other side. Multiplied first and divided once. */
function side(legs: readonly [Leg, Leg], wanted: 'buying' | 'selling'): readonly [string, Figures] {
  const other = wanted === 'buying' ? 'selling' : 'buying'
  const [a, b] = legs.map((one) => one[one.turned ? other : wanted] ?? one.buying)
  const figures = { a: a ?? one, b: b ?? one, p: legs[0].per, q: legs[1].per }
  const [rates, units] = [
    ['a', 'b'],
    ['p', 'q'],
  ] as const
  const over = legs.map(({ turned }, i) => (turned ? units : rates)[i as 0 | 1])
  const under = legs.map(({ turned }, i) => (turned ? rates : units)[i as 0 | 1])
  const product = (names: readonly (keyof typeof figures)[]) =>
    names.filter((name) => name === 'a' || name === 'b' || figures[name] !== one).join(' × ')
  return [quotient(product(over), product(under)), figures]
}

/** "a × b", "b ÷ a", "1 ÷ (a × b)": no more brackets and ones than a person would write. */
function quotient(over: string, under: string): string {
  const divisor = under.includes(' ') ? `(${under})` : under
  return `X = ${over || '1'}${divisor ? ` ÷ ${divisor}` : ''}`
}

function has({ base, quote }: Quote, currency: string): boolean {
  return base === currency || quote === currency
}

function inOrder({ first, second, base }: Given, shared: string): readonly [Quote, Quote] {
  return has(first, base) && has(first, shared) ? [first, second] : [second, first]
}

/** The currency that leads from the wanted base to the wanted quote. */
function sharedOf({ first, second, base, quote }: Given): string | undefined {
  return [first.base, first.quote].find((one) => has(second, one) && one !== base && one !== quote)
}

function faultsOf({ first, second, base, quote }: Given, shared: string | undefined): readonly (Fault | false)[] {
  const leads =
    shared !== undefined &&
    [first, second].some((one) => has(one, base)) &&
    [first, second].some((one) => has(one, quote))
  return [
    !leads &&
      fault(
        'second',
        'no-way',
        'The two rates do not lead from one wanted currency to the other.',
        '两个汇率不能套算出所求汇率。',
      ),
    crossedFault('first', first),
    crossedFault('second', second),
  ]
}

export const crossRateCalculation = calculation({
  name: 'cross-rate',
  title: { en: 'Cross rate', zh: '套算汇率' },
  topic: 'settlement',
  says: {
    en: 'The rate between two currencies from the rates of both against a third.',
    zh: '由两种货币对第三种货币的汇率套算二者之间的汇率。',
  },
  rules: ['S-24'],
  sources: [{ title: 'Cross rates as finance textbooks teach it', at: 'buying and selling sides' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Both quoted per dollar: divided crosswise', zh: '均以美元为基准：交叉相除' },
      input: {
        first: { base: 'USD', quote: 'CHF', buying: '0.8830', selling: '0.8840' },
        second: { base: 'USD', quote: 'JPY', buying: '149.50', selling: '149.60' },
        base: 'CHF',
        quote: 'JPY',
        places: 2,
      },
      gives: { buying: '169.12', selling: '169.42' },
    },
    {
      title: { en: 'One per dollar, one in dollars: multiplied', zh: '美元一为标价、一为基准：同边相乘' },
      input: {
        first: { base: 'EUR', quote: 'USD', buying: '1.0850', selling: '1.0852' },
        second: { base: 'USD', quote: 'HKD', buying: '7.7890', selling: '7.7900' },
        base: 'EUR',
        quote: 'HKD',
      },
      gives: { buying: '8.4511', selling: '8.4537' },
    },
    {
      title: { en: 'A currency of older papers', zh: '旧题中的货币' },
      input: {
        first: { base: 'USD', quote: 'DEM', buying: '1.8421', selling: '1.8428' },
        second: { base: 'USD', quote: 'HKD', buying: '7.8085', selling: '7.8095' },
        base: 'DEM',
        quote: 'HKD',
      },
      gives: { buying: '4.2373', selling: '4.2395' },
    },
  ],
  work: crossRate,
})
