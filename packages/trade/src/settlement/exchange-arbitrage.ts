import { compare, type Decimal, one, round, zero } from '@gendan/kernel/decimal'
import type { Figures } from '@gendan/kernel/formula'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, explained, figure, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { crossedFault, currencyCode, quoteShape } from './quote.ts'

const marketQuote = quoteShape.extend({
  market: told(z.string().trim().optional(), 'Market: New York, London', '外汇市场（纽约、伦敦等）'),
})

const input = z.strictObject({
  rates: told(
    z.array(marketQuote).min(2).max(6),
    'Rates at the same time: of one pair in two markets, or of three pairs that close a ring',
    '同一时刻的汇率：两个市场的同一货币对，或首尾相接的三个货币对',
  ),
  currency: told(
    currencyCode.optional(),
    'Currency that one starts and ends with; empty: the base currency of the first rate',
    '起点（终点）货币；不填为第一个汇率的基准货币',
    'ISO 4217',
  ),
  amount: positive('Amount put in', '投入金额', 'money').optional(),
  costs: figure(
    'Costs of the round (telephone, brokerage), in the same currency',
    '套汇费用（同一货币）',
    'money',
  ).default(zero),
  places: told(z.int().min(0).max(6).default(2), 'Places of stated amounts', '金额小数位', 'digits'),
})
type Given = z.output<typeof input>
type MarketQuote = z.output<typeof marketQuote>

const output = z.strictObject({
  pays: told(z.boolean(), 'There is a profit', '是否有套汇利润'),
  way: told(z.string(), 'Best way round', '套汇路线'),
  factor: answerFigure('What one unit comes back as, the best way round', '最优路线一单位收回数（连乘积）', ''),
  received: answerFigure('Amount that comes back', '收回金额', 'money').optional(),
  profit: answerFigure(
    'Profit after costs; a loss stands below zero',
    '套汇利润（扣费用；亏损为负）',
    'money',
  ).optional(),
  deals: told(
    z.array(
      z.strictObject({
        market: told(z.string(), 'Market', '市场'),
        sells: told(z.string(), 'Sells', '卖出货币', 'ISO 4217'),
        buys: told(z.string(), 'Buys', '买入货币', 'ISO 4217'),
        rate: answerFigure('At the rate', '成交汇率', 'rate'),
        side: explained(told(z.enum(['buying', 'selling']), 'Rate of the bank', '银行牌价'), {
          buying: ['Buying rate', '买入价'],
          selling: ['Selling rate', '卖出价'],
        }),
        gets: answerFigure('Gets', '换得金额', 'money').optional(),
      }),
    ),
    'Deals of the best way, in their order',
    '最优路线各笔交易',
  ),
  ways: told(
    z.array(
      z.strictObject({
        way: told(z.string(), 'Way round', '路线'),
        factor: answerFigure('What one unit comes back as', '一单位收回数', ''),
      }),
    ),
    'Every way round',
    '各条路线',
  ),
})

/** One exchange of a way: the base currency is sold at the bank's buying rate, or bought at its selling rate. */
interface Deal {
  readonly quote: MarketQuote
  readonly sells: string
  readonly buys: string
  readonly rate: Decimal
}

/**
 * Exchange arbitrage (S-29): of every way round through the rates given, back to the currency one starts with, the one that
 * brings back most; it pays where that is more than was put in and the costs. Factors half up to eight places, amounts to
 * `places`, nothing is rounded on the way. Throws Unusable where the rates lead nowhere round.
 */
export function exchangeArbitrage(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(given.rates.map((rate, i) => crossedFault(`rates.${i}`, rate)))
  const start = given.currency ?? given.rates[0]?.base ?? ''
  const rounds = roundsFrom(start, start, given.rates)
  refuse([rounds.length === 0 && noRound(start)])
  const ways = rounds.map((deals) => ({ deals, way: wayOf(deals), X: factorOf(deals, sheet) }))
  const best = ways.reduce((a, b) => (compare(b.X, a.X) > 0 ? b : a))
  const money = inMoney(given, best.deals, sheet)
  return {
    pays: compare(money.profit ?? best.X, money.profit === undefined ? one : zero) > 0,
    way: best.way,
    factor: round(best.X, 8, 'half-up'),
    ...money,
    ways: ways.map(({ way, X }) => ({ way, factor: round(X, 8, 'half-up') })),
  }
}

/** Every way back to the start that passes no currency and no rate twice. */
function roundsFrom(at: string, start: string, left: readonly MarketQuote[]): readonly (readonly Deal[])[] {
  return left.flatMap((quote) => {
    const deal = dealOf(quote, at)
    if (!deal) return []
    if (deal.buys === start) return [[deal]]
    const beyond = left.filter(
      (one) => one !== quote && (one.base !== at || at === start) && (one.quote !== at || at === start),
    )
    return roundsFrom(deal.buys, start, beyond).map((rest) => [deal, ...rest])
  })
}

function dealOf(quote: MarketQuote, sells: string): Deal | undefined {
  if (quote.base === quote.quote) return undefined
  if (quote.base === sells) return { quote, sells, buys: quote.quote, rate: quote.buying }
  if (quote.quote === sells) return { quote, sells, buys: quote.base, rate: quote.selling ?? quote.buying }
  return undefined
}

function noRound(start: string) {
  return fault(
    'rates',
    'no-round',
    `No way leads from ${start} through these rates back to ${start}: two rates of one pair, or a ring of three, are wanted.`,
    `这些汇率无法由 ${start} 出发再换回 ${start}：须有同一货币对的两个汇率，或首尾相接的三个汇率。`,
  )
}

/** "HKD → USD (New York) → HKD (Hong Kong)"; a market that has no name is known by its rate. */
function wayOf(deals: readonly Deal[]): string {
  return [deals[0]?.sells, ...deals.map(({ buys, quote, rate }) => `${buys} (${quote.market || rate})`)].join(' → ')
}

/** "X = r1 × r2 ÷ r3": what is bought in base units is divided. Multiplied first and divided once. */
function factorOf(deals: readonly Deal[], sheet: Worksheet): Decimal {
  const figures: Figures = Object.fromEntries(
    deals.flatMap(({ rate, quote }, i) => [
      [`r${i + 1}`, rate],
      [`u${i + 1}`, quote.per],
    ]),
  )
  const names = deals.map((deal, i) => ({
    rate: `r${i + 1}`,
    units: deal.quote.per === one ? [] : [`u${i + 1}`],
    sold: isSold(deal),
  }))
  const over = names.flatMap(({ rate, units, sold }) => (sold ? [rate] : units))
  const under = names.flatMap(({ rate, units, sold }) => (sold ? units : [rate]))
  const divisor = under.length > 1 ? `(${under.join(' × ')})` : under[0]
  const right = `${over.join(' × ') || '1'}${divisor ? ` ÷ ${divisor}` : ''}`
  const way = wayOf(deals)
  return sheet.figure({ en: `One unit round ${way}`, zh: `一单位经 ${way}` }, `X = ${right}`, figures)
}

function isSold({ quote, sells }: Deal): boolean {
  return quote.base === sells
}

function inMoney(given: Given, deals: readonly Deal[], sheet: Worksheet) {
  const { amount, costs: C, places } = given
  let at = amount
  const done = deals.map((deal) => {
    if (at !== undefined) at = exchanged(at, deal, sheet)
    return written(deal, at === undefined ? undefined : round(at, places, 'half-up'))
  })
  if (amount === undefined || at === undefined) return { deals: done }
  const stated = halfUp(places)
  const R = sheet.figure({ en: 'Comes back', zh: '收回金额' }, 'R = a', { a: at }, stated)
  const G = sheet.figure({ en: 'Profit', zh: '套汇利润' }, 'G = R − A − C', { R, A: amount, C }, stated)
  return { received: R, profit: G, deals: done }
}

function exchanged(a: Decimal, deal: Deal, sheet: Worksheet): Decimal {
  const { sells, buys, rate: r, quote } = deal
  const says = { en: `${sells} into ${buys}`, zh: `${sells} 换 ${buys}` }
  return sheet.figure(says, isSold(deal) ? 'b = a × r ÷ u' : 'b = a × u ÷ r', { a, r, u: quote.per })
}

function written(deal: Deal, gets: Decimal | undefined) {
  const { quote, sells, buys, rate } = deal
  const side = isSold(deal) ? 'buying' : 'selling'
  return { market: quote.market ?? '', sells, buys, rate, side, ...(gets === undefined ? {} : { gets }) } as const
}

export const exchangeArbitrageCalculation = calculation({
  name: 'exchange-arbitrage',
  title: { en: 'Exchange arbitrage: two markets, or three currencies', zh: '套汇：直接（两角）套汇、间接（三角）套汇' },
  topic: 'settlement',
  says: {
    en: 'Whether an amount comes back larger through the rates of several markets, which way round, and the profit.',
    zh: '利用不同外汇市场的汇率差是否有利可图、走哪条路线、套汇利润多少。',
  },
  rules: ['S-29'],
  sources: [{ title: 'Exchange arbitrage as finance textbooks teach it', at: '直接套汇、间接套汇；连乘积是否等于 1' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Three markets, an amount of dollars', zh: '三角套汇：100 万美元' },
      input: {
        rates: [
          { market: 'New York', base: 'USD', quote: 'FRF', buying: '7.0800', selling: '7.0815' },
          { market: 'Paris', base: 'GBP', quote: 'FRF', buying: '9.6530', selling: '9.6540' },
          { market: 'London', base: 'GBP', quote: 'USD', buying: '1.4325', selling: '1.4335' },
        ],
        currency: 'USD',
        amount: '1000000',
      },
      gives: { pays: true, received: '1050559.35', profit: '50559.35', 'deals.0.buys': 'FRF', 'deals.1.rate': '9.654' },
    },
    {
      title: { en: 'One pair in two markets', zh: '两角套汇：1000 万美元，香港与纽约' },
      input: {
        rates: [
          { market: 'Hong Kong', base: 'USD', quote: 'HKD', buying: '7.7850', selling: '7.7900' },
          { market: 'New York', base: 'USD', quote: 'HKD', buying: '7.8240', selling: '7.8250' },
        ],
        amount: '10000000',
        costs: '5000',
      },
      gives: { pays: true, received: '10043645.7', profit: '38645.7', 'deals.0.market': 'New York' },
    },
    {
      title: { en: 'Rates that agree leave nothing', zh: '汇率平衡：无利可图' },
      input: {
        rates: [
          { base: 'USD', quote: 'CNY', buying: '7.1000' },
          { base: 'EUR', quote: 'USD', buying: '1.1' },
          { base: 'EUR', quote: 'CNY', buying: '7.8100' },
        ],
        currency: 'CNY',
      },
      gives: { pays: false, factor: '1' },
    },
  ],
  work: exchangeArbitrage,
})
