import type { Currency } from '@gendan/kernel/money'
import { currencyOf } from '../currency.ts'
import { type Figure, groupsOf } from './figure.ts'

/** "SAY US DOLLARS ONE HUNDRED AND CENTS FIVE ONLY"; "… AND 05/100 ONLY" where papers have no word for the minor unit. */
export function englishAmount({ negative, whole, minor }: Figure, currency: Currency): string {
  const row = currencyOf(currency)
  const head = `SAY ${negative ? 'MINUS ' : ''}${row?.major ?? currency}`
  return `${head} ${englishNumber(whole)}${behindThePoint(minor, row?.minor ?? '')} ONLY`
}

function behindThePoint(minor: string, name: string): string {
  if (!/[1-9]/.test(minor)) return ''
  if (name === '') return ` AND ${minor}/1${minor.replace(/\d/g, '0')}`
  return ` AND ${name} ${englishNumber(minor)}`
}

const ONES = (
  'ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN ' +
  'SEVENTEEN EIGHTEEN NINETEEN'
).split(' ')
const TENS = 'TWENTY THIRTY FORTY FIFTY SIXTY SEVENTY EIGHTY NINETY'.split(' ')
const SCALES = [
  '',
  'THOUSAND',
  'MILLION',
  'BILLION',
  'TRILLION',
  'QUADRILLION',
  'QUINTILLION',
  'SEXTILLION',
  'SEPTILLION',
  'OCTILLION',
]

/** A whole number in words, the short scale: 10⁹ is a billion. British "and" before tens and units. */
export function englishNumber(digits: string): string {
  const bare = digits.replace(/^0+/, '')
  if (bare === '') return 'ZERO'
  const groups = groupsOf(bare, 3)
  const parts = groups.map((group, i) =>
    [underThousand(group), SCALES[groups.length - 1 - i]].filter(Boolean).join(' '),
  )
  const spoken = parts.filter((_, i) => groups[i] !== '000')
  return joined(spoken, groups.length > 1 && /^0(0[1-9]|[1-9]\d)$/.test(groups.at(-1) ?? ''))
}

/** "ONE THOUSAND AND FIVE": a last group below a hundred is bound with "and". */
function joined(spoken: readonly string[], lastIsSmall: boolean): string {
  return lastIsSmall ? `${spoken.slice(0, -1).join(' ')} AND ${spoken.at(-1)}` : spoken.join(' ')
}

function underThousand(group: string): string {
  const hundreds = digitAt(group, 0)
  const rest = underHundred(digitAt(group, 1), digitAt(group, 2))
  if (hundreds === 0) return rest
  return rest ? `${ONES[hundreds]} HUNDRED AND ${rest}` : `${ONES[hundreds]} HUNDRED`
}

function underHundred(tens: number, units: number): string {
  if (tens === 0 && units === 0) return ''
  if (tens < 2) return ONES[tens * 10 + units] ?? ''
  const round = TENS[tens - 2] ?? ''
  return units === 0 ? round : `${round}-${ONES[units]}`
}

/** The value of the digit at a place. */
function digitAt(digits: string, at: number): number {
  return digits.charCodeAt(at) - 48
}
