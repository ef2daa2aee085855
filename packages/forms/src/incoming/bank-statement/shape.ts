import type { Day } from '@gendan/kernel/day'
import { add, compare, type Decimal, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** One movement as a bank booked it, whichever format it came in. */
export interface StatementLine {
  /** Day, way, currency, amount, the bank's reference, count among equals: the same in whatever format it is read. */
  readonly id: string
  readonly day: Day
  readonly way: 'in' | 'out'
  readonly amount: Decimal
  readonly currency: string
  /** It takes an earlier booking back. */
  readonly reversal: boolean
  /** Who paid, or was paid. */
  readonly name: string
  /** What the payer wrote, then the bank's own words. */
  readonly text: string
  readonly bankReference: string
  /** Charges that the entry itself names, in its currency. */
  readonly charges: Decimal
}

/** One account over one period. Balances are signed: below zero where the account is overdrawn. */
export interface Statement {
  readonly account: string
  readonly number: string
  /** What tells it from the account's other statements: format, number, last day. */
  readonly title: string
  readonly currency: string
  readonly opening?: Decimal
  readonly closing?: Decimal
  readonly lines: readonly StatementLine[]
}

/** What a file held, and everything in it that was not understood. */
export interface StatementsRead {
  readonly statements: readonly Statement[]
  readonly findings: readonly Finding[]
}

/** A line before it knows its place among others that look the same. */
export type BareLine = Omit<StatementLine, 'id'>

/** Lines of one account get their ids: equal ones on a day are counted, so that two equal payments stay two. */
export function withIds(lines: readonly BareLine[]): readonly StatementLine[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const { day, way, currency, amount, bankReference, reversal } = line
    const reference = /^NONREF$/iu.test(bankReference) ? '' : bare(bankReference)
    const same = [day, reversal ? `R${way}` : way, currency, amount, reference || '-'].join(' ')
    const count = (seen.get(same) ?? 0) + 1
    seen.set(same, count)
    return { ...line, id: `${same} ${count}` }
  })
}

/** "MT940 5 2026-03-24": numbers begin anew each year, so that the last day stands beside them. */
export function titleOf(format: 'MT940' | 'camt.053', number: string, lines: readonly BareLine[]): string {
  const last = lines.reduce((latest, { day }) => (day > latest ? day : latest), '')
  return [format, number.slice(0, 60), last].join(' ')
}

/** An account number without what is for the eye: matched against our own. */
export function bare(account: string): string {
  return account.replace(/[^0-9A-Za-z]/gu, '').toUpperCase()
}

/** Whether opening and entries make the closing balance; a statement without one of the two cannot be checked, and that is said. */
export function sums({ account, number, currency, opening, closing, lines }: Statement): readonly Finding[] {
  const at = `${account} ${number}`.trim()
  if (opening === undefined || closing === undefined)
    return [
      told('BST-02', 'warn', at, {
        en: `Statement ${at}: a balance is missing, so it cannot be checked that no entry is.`,
        zh: `对账单 ${at}：缺余额，无法核对是否有漏行。`,
      }),
    ]
  const moved = sumOf(lines.map(({ way, amount }) => (way === 'in' ? amount : subtract(zero, amount))))
  const reckoned = add(opening, moved)
  if (compare(reckoned, closing) === 0) return []
  return [
    told('BST-01', 'block', at, {
      en: `Statement ${at}: ${opening} and its ${lines.length} entries make ${reckoned} ${currency}, the bank says ${closing}.`,
      zh: `对账单 ${at}：期初 ${opening} 加 ${lines.length} 笔得 ${reckoned} ${currency}，银行写的是 ${closing}。`,
    }),
  ]
}

/** Something that was not understood, with its own text. */
export function unread(at: string, text: string): Finding {
  const shown = text.length > 120 ? `${text.slice(0, 120)} …` : text
  return told('BST-03', 'block', at, { en: `Not understood: ${shown}`, zh: `读不懂：${shown}` })
}

export function told(id: string, weight: 'block' | 'warn', at: string, says: Words): Finding {
  return findingOf(
    { id, weight, source: { title: 'SWIFT MT940; ISO 20022 camt.053', at: 'balances and entries' } },
    {
      at,
      says,
      remedy: { en: 'Ask the bank for the statement again, whole.', zh: '请向银行重新索取完整的对账单。' },
    },
  )
}
