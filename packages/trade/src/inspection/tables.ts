import { compare, type Decimal, decimal } from '@gendan/kernel/decimal'
import type { Source } from '@gendan/kernel/rule'
import { codeLettersFrom } from '../tables/aql-code-letters.generated.ts'
import { samplingPlans } from '../tables/aql-plans.generated.ts'

/** How strictly a lot is inspected. */
export type Severity = 'normal' | 'tightened' | 'reduced'

/** A single sampling plan: so many drawn, accepted up to Ac defects, refused from Re on. */
export interface Plan {
  /** Of the row in which the arrow ended. */
  readonly letter: string
  readonly n: number
  readonly ac: number
  readonly re: number
}

/** Where the tables come from. */
export const SAMPLING_STANDARD: Source = {
  title: 'ISO 2859-1:1999 / GB/T 2828.1-2012',
  at: 'tables 1, 2-A, 2-B, 2-C',
  read: '2026-11-21',
}

/** The acceptance quality limits of the standard, from the strictest on; in percent or per hundred units. */
export const AQLS: readonly string[] = Object.keys(samplingPlans['normal-A']?.cells ?? {}).toSorted((a, b) =>
  compare(decimal(a), decimal(b)),
)

/** The standard's own writing of an AQL: 0.01 is "0.010"; undefined where it has no such column. */
export function aqlOf(aql: Decimal): string | undefined {
  return AQLS.find((one) => decimal(one) === aql)
}

/** The code letter for a lot at an inspection level; lots of one are inspected as they are, so the least is two. */
export function codeLetter(lotSize: Decimal, level: string): string | undefined {
  const least = Object.keys(codeLettersFrom).findLast((from) => compare(decimal(from), lotSize) <= 0)
  return least === undefined ? undefined : codeLettersFrom[least]?.[level]
}

/**
 * The plan for a code letter and AQL (N-01). An arrow leads down or up the column to the first plan, whose own sample size is then
 * used. Undefined where the standard has none.
 */
export function planFor(severity: Severity, letter: string, aql: string): Plan | undefined {
  const letters = lettersOf(severity)
  const at = letters.indexOf(letter)
  const cell = cellAt(severity, letters[at], aql)
  if (cell === 'D' || cell === 'U') return planFor(severity, letters[cell === 'D' ? at + 1 : at - 1] ?? '', aql)
  const [ac, re] = cell.split('/')
  if (ac === undefined || re === undefined) return undefined
  return { letter, n: samplingPlans[`${severity}-${letter}`]?.n ?? 0, ac: +ac, re: +re }
}

/** The acceptance number in the same row one AQL stricter; undefined where that cell has no plan of its own. */
export function stricterAc(severity: Severity, letter: string, aql: string): number | undefined {
  const cell = cellAt(severity, letter, AQLS[AQLS.indexOf(aql) - 1] ?? '')
  return cell.includes('/') ? +(cell.split('/')[0] ?? '') : undefined
}

/** The code letters of a table, in its order. */
export function lettersOf(severity: Severity): readonly string[] {
  return Object.keys(samplingPlans)
    .filter((key) => key.startsWith(`${severity}-`))
    .map((key) => key.slice(severity.length + 1))
}

/** The sample size that belongs to a code letter itself. */
export function sampleSize(severity: Severity, letter: string): number | undefined {
  return samplingPlans[`${severity}-${letter}`]?.n
}

function cellAt(severity: Severity, letter: string | undefined, aql: string): string {
  return samplingPlans[`${severity}-${letter}`]?.cells[aql] ?? ''
}
