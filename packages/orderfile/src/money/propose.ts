import type { StatementLine } from '@gendan/forms/incoming/bank-statement/shape'
import { compare, type Decimal, decimal, subtract, zero } from '@gendan/kernel/decimal'
import { fold } from '@gendan/kernel/grams'
import type { Words } from '@gendan/kernel/words'

/** Something that is due, as the board shows it. */
export interface Candidate {
  readonly number: string
  readonly paper: string
  readonly partyName: string
  /** In Chinese; empty where he has no such name. */
  readonly partyNameZh: string
  readonly currency: string
  readonly open: string
  readonly way: 'in' | 'out'
}

/** What a line of a statement may be for, and why one thinks so. */
export interface Proposal<Row extends Candidate> {
  readonly row: Row
  readonly reasons: readonly Words[]
  readonly weight: number
  /** What of the line would be allotted. */
  readonly amount: Decimal
}

interface Sign {
  readonly weight: number
  readonly reason: Words
  readonly holds: (line: StatementLine, row: Candidate, words: string, little: Decimal) => boolean
}

const SIGNS: readonly Sign[] = [
  {
    weight: 60,
    reason: { en: 'names our paper', zh: '写有我方单证号' },
    holds: (_, { paper }, words) => names(words, paper),
  },
  {
    weight: 60,
    reason: { en: 'names our order', zh: '写有我方订单号' },
    holds: (_, { number }, words) => names(words, number),
  },
  {
    weight: 30,
    reason: { en: 'the amount that is open', zh: '与未结金额相同' },
    holds: (line, row) => line.currency === row.currency && compare(line.amount, decimal(row.open)) === 0,
  },
  {
    weight: 25,
    reason: { en: 'the name of the one who owes it', zh: '与客户名称相符' },
    holds: (_, { partyName, partyNameZh }, words) => likeName(words, partyName) || likeName(words, partyNameZh),
  },
  {
    weight: 10,
    reason: { en: 'little less than is open: bank charges', zh: '略少于未结金额，疑为手续费' },
    holds: (line, row, _, little) =>
      line.currency === row.currency && isLittleLess(line.amount, decimal(row.open), little),
  },
]

/**
 * What may be meant, the likeliest first. What shows no sign at all is not proposed. `little` is how much a payment may be short before
 * the firm counts it as short, in the line's money.
 */
export function proposalsFor<Row extends Candidate>(
  line: StatementLine,
  rows: readonly Row[],
  little: Decimal,
): readonly Proposal<Row>[] {
  const words = squeezed(`${line.name} ${line.text} ${line.bankReference}`)
  return rows
    .filter((row) => row.way === line.way && row.currency === line.currency)
    .map((row) => {
      const signs = SIGNS.filter(({ holds }) => holds(line, row, words, little))
      const open = decimal(row.open)
      const amount = compare(line.amount, open) < 0 ? line.amount : open
      const weight = signs.reduce((sum, one) => sum + one.weight, 0)
      return { row, reasons: signs.map(({ reason }) => reason), weight, amount }
    })
    .filter(({ weight }) => weight > 10)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 5)
}

/** Banks break words and drop signs: both are compared without them. */
function squeezed(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}

function names(words: string, number: string): boolean {
  const bare = squeezed(number)
  return bare.length >= 5 && words.includes(bare)
}

/** Every longer word of the name is there, whatever stands between them. */
function likeName(words: string, name: string): boolean {
  const parts = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= 4 || /\p{Script=Han}{2}/u.test(part))
  return parts.length > 0 && parts.every((part) => words.includes(part))
}

function isLittleLess(paid: Decimal, open: Decimal, little: Decimal): boolean {
  const missing = subtract(open, paid)
  return compare(missing, zero) > 0 && compare(missing, little) <= 0
}
