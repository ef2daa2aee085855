import { add, type Decimal, decimal, divide } from '@gendan/kernel/decimal'

const ONES =
  'ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN SEVENTEEN EIGHTEEN NINETEEN'.split(
    ' ',
  )
const TENS = '  TWENTY THIRTY FORTY FIFTY SIXTY SEVENTY EIGHTY NINETY'.split(' ')
const BIG: Readonly<Record<string, number>> = { THOUSAND: 1_000, MILLION: 1_000_000, BILLION: 1_000_000_000 }

/**
 * The amount that words say: "SAY US DOLLARS FIFTY-TWO THOUSAND THREE HUNDRED AND CENTS FIFTY ONLY" is 52300.50. Parts of the unit stand
 * behind or before "cents", behind "point", or as 50/100. Undefined where a word is none that counts, or none counts at all.
 */
export function amountOfWords(text: string): Decimal | undefined {
  const words = text
    .toUpperCase()
    .replace(/FOURTY/g, 'FORTY')
    .replace(/NINTY/g, 'NINETY')
  const share = /\b(\d{1,2})\s*\/\s*100\b/.exec(words)
  const [whole = '', behind = ''] = words.replace(share?.[0] ?? '\u0000', ' ').split(/\bPOINT\b/)
  const digits = behind
    .match(/[A-Z]+/g)
    ?.map((word) => ONES.indexOf(word))
    .filter((value) => value >= 0 && value < 10)
  const { units, cents } = parted(whole)
  const units_ = countOf(units)
  if (units_ === undefined) return undefined
  const minor = share ? Number(share[1]) : (countOf(cents) ?? 0)
  const rest =
    digits && digits.length > 0 ? decimal(`0.${digits.join('')}`) : divide(decimal(String(minor)), decimal('100'))
  return add(decimal(String(units_)), rest)
}

/** "… AND CENTS FIFTY", "… AND FIFTY CENTS": what counts units and what counts hundredths. */
function parted(text: string): { readonly units: string; readonly cents: string } {
  const cents = /\b(?:CENTS?|PENCE)\b/.exec(text)
  if (!cents) return { units: text, cents: '' }
  const behind = text.slice(cents.index + cents[0].length)
  const before = text.slice(0, cents.index)
  if (countOf(behind) !== undefined) return { units: before, cents: behind }
  const at = before.lastIndexOf(' AND ')
  return at < 0 ? { units: before, cents: '' } : { units: before.slice(0, at), cents: before.slice(at) }
}

/** The number that the counting words of a text make; undefined where there is none. */
function countOf(text: string): number | undefined {
  const words = (text.match(/[A-Z]+/g) ?? []).filter((word) => worthOf(word) !== undefined || word in BIG)
  if (words.length === 0) return undefined
  const { all, group } = words.reduce(counted, { all: 0, group: 0 })
  return all + group
}

interface Count {
  readonly all: number
  readonly group: number
}

function counted({ all, group }: Count, word: string): Count {
  const times = BIG[word]
  if (times !== undefined) return { all: all + (group || 1) * times, group: 0 }
  if (word === 'HUNDRED') return { all, group: (group || 1) * 100 }
  return { all, group: group + (worthOf(word) ?? 0) }
}

function worthOf(word: string): number | undefined {
  if (word === 'HUNDRED') return 100
  const value = Math.max(ONES.indexOf(word), TENS.indexOf(word) * 10)
  return value < 0 ? undefined : value
}
