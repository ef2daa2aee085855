import type { Words } from '@gendan/kernel/words'
import type { ExamFinding, ExamRule } from '../examine/seen.ts'
import { plainCapitals } from '../message/signs.ts'
import type { DocumentKind } from '../terms/credit.ts'
import { kindOf } from '../terms/kinds.ts'
import { topics, unfounded } from './topics.ts'

/** One point of a bank, and what is to be thought of it. */
export interface Point {
  /** The bank's words. */
  readonly said: string
  /** It stands; it is contested, by the rules named; or a person must judge it. */
  readonly verdict: 'stands' | 'contested' | 'judgement'
  /** Rules by which it was judged. */
  readonly rules: readonly string[]
  readonly says: Words
  readonly source?: { readonly title: string; readonly at: string }
  readonly remedy?: Words
  /** The last day on which it can be cured. */
  readonly until?: string
}

/** Holds a point of a bank against what our own examination found by the rules that speak of it. */
export function judgePoint(said: string, found: readonly ExamFinding[], rules: readonly ExamRule[]): Point {
  const upper = plainCapitals(said)
  const never = unfounded.find(({ pattern }) => pattern.test(upper))
  if (never) {
    const [title = '', at = ''] = parted(never.article)
    return { said, verdict: 'contested', rules: [], says: { en: never.en, zh: never.zh }, source: { title, at } }
  }
  const meant = topics.find(({ pattern }) => pattern.test(upper))?.rules ?? []
  const own = found.filter(({ rule }) => meant.includes(rule))
  const kind = kindNamed(upper)
  const near = own.filter((one) => !kind || speaksOf(one, kind))
  const fails = near.find(({ verdict }) => verdict === 'fail')
  if (fails) return stands(said, fails)
  // What was found of another document alone says nothing of this one; two that were compared may mean the same point.
  const open = near[0] ?? own.find(({ documents = [] }) => documents.length > 1)
  if (open) return { said, verdict: 'judgement', rules: [open.rule], says: open.says, source: open.source }
  const passed = rules.filter(({ id }) => meant.includes(id))
  return passed.length > 0 ? contested(said, passed) : unknown(said)
}

function speaksOf({ document, documents = [] }: ExamFinding, kind: DocumentKind): boolean {
  return [document, ...documents].some((one) => one?.startsWith(kind))
}

function stands(said: string, { rule, says, source, remedy, until }: ExamFinding): Point {
  const cure = { ...(remedy ? { remedy } : {}), ...(until ? { until } : {}) }
  return { said, verdict: 'stands', rules: [rule], says, source, ...cure }
}

function contested(said: string, rules: readonly ExamRule[]): Point {
  const [first] = rules
  return {
    said,
    verdict: 'contested',
    rules: rules.map(({ id }) => id),
    says: {
      en: `Looked for and not found: ${rules
        .map(({ title }) => title.en)
        .slice(0, 2)
        .join('; ')}.`,
      zh: `已按规则核对，未发现：${rules
        .map(({ title }) => title.zh)
        .slice(0, 2)
        .join('；')}。`,
    },
    ...(first ? { source: first.source } : {}),
  }
}

function unknown(said: string): Point {
  return {
    said,
    verdict: 'judgement',
    rules: [],
    says: {
      en: 'No rule here speaks of it: ask the bank which article or term it means.',
      zh: '此处没有对应规则：请银行说明依据的条款。',
    },
  }
}

/** The kind of document that a point names; undefined where it names none. */
function kindNamed(upper: string): DocumentKind | undefined {
  const kind = kindOf(upper)
  return kind === 'other' ? undefined : kind
}

function parted(article: string): readonly string[] {
  const at = article.search(/\s(?:art\.|[A-Z]\d)/)
  return [article.slice(0, at), article.slice(at + 1)]
}
