import { atLeast, compare, type Decimal, multiply } from '@gendan/kernel/decimal'
import { digitsOf, isoCode } from '@gendan/kernel/money'
import { currencyOf } from '@gendan/trade/currency'
import { unitOf } from '@gendan/trade/unit'
import { readFigure } from '../message/amounts.ts'
import { plainCapitals } from '../message/signs.ts'
import type { GoodsLine } from './credit.ts'

const COUNTED = /(?<![A-Z0-9./-])(\d[\d,.]{0,30}\d|\d)\s{0,9}([A-Z]{1,12})\b/g
const PRICED = /(?:\b(US\$|[A-Z]{3})\s{0,9}|(?<![A-Z0-9.,/-]))(\d[\d,.]{0,30}\d|\d)(?![A-Z0-9.,%])/g

/**
 * A line of a table of goods: name, quantity, price and amount one behind the other ("ETHYL ACETATE 100MT CNY8,450.00 CNY845,000.00").
 * Sure only where quantity times price is the amount; undefined otherwise.
 */
export function rowOf(said: string): GoodsLine | undefined {
  const upper = plainCapitals(said).replace(/\s+/g, ' ')
  for (const hit of upper.matchAll(COUNTED)) {
    const [value, unit] = [readFigure(hit[1] ?? ''), hit[2] ?? '']
    if (!(value && unitOf(unit))) continue
    const figures = figuresIn(upper.slice(hit.index + hit[0].length))
    const currency = figures.map((one) => one.currency).find((code) => code !== undefined)
    const at = figures.findIndex(({ figure }, i) => {
      const next = figures[i + 1]
      return next !== undefined && compare(multiply(figure, value), next.figure) === 0
    })
    const [price, amount] = [figures[at]?.figure, figures[at + 1]?.figure]
    if (at < 0 || !(price && amount && currency)) continue
    return {
      description: said,
      quantity: { value, unit },
      unitPrice: { amount: price, currency, per: unit },
      amount: { amount: atLeast(amount, digitsOf(currency)) as Decimal, currency },
    }
  }
  return undefined
}

function figuresIn(text: string): readonly { readonly figure: Decimal; readonly currency: string | undefined }[] {
  return [...text.matchAll(PRICED)].flatMap(({ 1: money, 2: shown = '' }) => {
    const figure = readFigure(shown)
    return figure ? [{ figure, currency: codeOf(money) }] : []
  })
}

function codeOf(money = ''): string | undefined {
  const code = isoCode(money === 'US$' ? 'USD' : money)
  return currencyOf(code) ? code : undefined
}
