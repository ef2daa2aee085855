import { atLeast, type Decimal, decimal } from '@gendan/kernel/decimal'
import { digitsOf, isoCode } from '@gendan/kernel/money'
import { currencyOf } from '@gendan/trade/currency'

/** An amount that a text shows, with the minor digits of its currency: "48000.00". `end`: the place behind it in the text. */
export interface ReadMoney {
  readonly currency: string
  readonly amount: string
  readonly end: number
}

const SYMBOLS: Readonly<Record<string, string>> = {
  US$: 'USD',
  'U.S.$': 'USD',
  HK$: 'HKD',
  S$: 'SGD',
  A$: 'AUD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '￥': 'CNY',
  '¥': 'CNY',
  STG: 'GBP',
  EURO: 'EUR',
  EUROS: 'EUR',
  'US DOLLARS': 'USD',
  'U.S. DOLLARS': 'USD',
}
const CODE = String.raw`U\.?S\.? DOLLARS?|US\$|U\.S\.\$|HK\$|S\$|A\$|[$€£￥¥]|EUROS?|STG|[A-Z]{3}`
const FIGURE = String.raw`\d[\d,.' ]{0,40}\d,?|\d,?`
const BEFORE = new RegExp(
  String.raw`(?:^|[^A-Z])(${CODE})\s{0,9}(?:\([^)]{0,60}\))?[\s:.,;]{0,40}(?:AMOUNT)?[\s:.#*＊=]{0,40}(${FIGURE})`,
  'i',
)
const BEHIND = new RegExp(String.raw`(${FIGURE})[#*]{0,40}\s{0,40}(${CODE})(?![A-Z])`, 'i')

/** The first amount with its currency that a text shows: "USD458750,", "USD 1,234.56", "#1.234,56# EUR". */
export function readMoney(text: string): ReadMoney | undefined {
  for (const [pattern, code, figure] of [
    [BEFORE, 1, 2],
    [BEHIND, 2, 1],
  ] as const) {
    const found = pattern.exec(text)
    const currency = found && currencyFrom(found[code] ?? '')
    const amount = currency && readFigure(found[figure] ?? '', currency)
    if (found && currency && amount) {
      return { currency, amount: atLeast(amount, digitsOf(currency)), end: found.index + found[0].length }
    }
  }
  return undefined
}

function currencyFrom(written: string): string | undefined {
  const plain = written.toUpperCase().replace(/S$/, (s) => (written.length > 4 ? s : ''))
  const code = isoCode(SYMBOLS[written.toUpperCase()] ?? SYMBOLS[plain] ?? written.toUpperCase())
  return currencyOf(code) ? code : undefined
}

/**
 * A figure as banks and traders write it. The last separator is the decimal one, unless three digits follow it and the currency has
 * no three (then it parts thousands) or it stands there more than once. "458750," and "1234,5" are the network's way of writing.
 */
export function readFigure(text: string, currency?: string): Decimal | undefined {
  const tight = text.replace(/[\s'’#*]/g, '').replace(/[.,]$/, '')
  if (!/^\d[\d.,]*$/.test(tight)) return undefined
  const last = Math.max(tight.lastIndexOf('.'), tight.lastIndexOf(','))
  if (last < 0) return decimal(tight)
  const sign = tight[last] ?? ''
  const behind = tight.length - last - 1
  const several = tight.indexOf(sign) !== last
  const other = tight.slice(0, last).replaceAll(sign, '').search(/[.,]/) >= 0
  const thousands = several || (behind === 3 && !other && (currency === undefined || digitsOf(currency) !== 3))
  const plain = thousands
    ? tight.replace(/[.,]/g, '')
    : `${tight.slice(0, last).replace(/[.,]/g, '')}.${tight.slice(last + 1)}`
  return /^\d{1,28}(\.\d{1,18})?$/.test(plain) ? decimal(plain) : undefined
}
