import type { Words } from './words.ts'

/** Where a rule comes from. A rule without a source is an opinion, and opinions don't block a file. */
export interface Source {
  readonly title: string
  /** Article, paragraph or page, as the source numbers it. */
  readonly at: string
  /** The day on which the text was read, for what may change (rates, notices). */
  readonly read?: string
}

/** The mark of a source that nobody here has read: what it says is known in the trade, and is to be checked before it is shown as law. */
export const NOT_READ = 'trade knowledge, not read in a text · 行业知识，未核对原文'

/** The article of a source whose text was not read, with the mark. */
export function unread(at: string): string {
  return `${at}; ${NOT_READ}`
}

export type Weight = 'block' | 'warn' | 'note'
export type Verdict = 'pass' | 'fail' | 'cannot-tell' | 'judgement'

/** One place where a rule speaks, and what it says there. */
export interface Spot {
  /** A path into what was judged: "lines.0.unitPrice". */
  readonly at: string
  readonly says: Words
  /** What a person can do about it. */
  readonly remedy?: Words
  /** `fail` where nothing is said. */
  readonly verdict?: Verdict
}

/** A sourced judgement. `test` answers with the spots where it does not hold; none means that it holds. */
export interface Rule<Subject> {
  /** The catalogue's id: "PI-03". */
  readonly id: string
  readonly title: Words
  readonly weight: Weight
  readonly source: Source
  readonly test: (subject: Subject) => readonly Spot[]
}

/** A rule owns one example that holds and one that fails: from them come its test and its page in the rule book. */
export interface RuleExample<Subject> {
  readonly rule: string
  readonly holds: Subject
  readonly fails: Subject
}

/** A verdict of one rule on one spot: what a screen shows, a gate counts and an examiner marks. */
export interface Finding extends Spot {
  readonly rule: string
  readonly verdict: Verdict
  readonly weight: Weight
  readonly source: Source
}

/** Every spot of every rule; never stops at the first fault. */
export function judge<Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Finding[] {
  return rules.flatMap((rule) => rule.test(subject).map((spot) => findingOf(rule, spot)))
}

export function findingOf(rule: Pick<Rule<never>, 'id' | 'weight' | 'source'>, spot: Spot): Finding {
  return { verdict: 'fail', ...spot, rule: rule.id, weight: rule.weight, source: rule.source }
}

export function blocks(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.weight === 'block' && finding.verdict !== 'pass')
}

const HEAVY: Readonly<Record<Weight, number>> = { block: 0, warn: 1, note: 2 }

/** Heaviest first, then by place. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => HEAVY[a.weight] - HEAVY[b.weight] || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
