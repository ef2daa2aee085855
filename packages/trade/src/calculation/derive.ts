import { compare, type Decimal, decimal, divide, isZero, subtract, zero } from '@gendan/kernel/decimal'
import { type Figures, formula } from '@gendan/kernel/formula'
import { findingOf, type Rule } from '@gendan/kernel/rule'
import type { z } from 'zod'
import { Unusable } from './calculation.ts'
import { answerFigure, figure } from './field.ts'
import type { Worksheet } from './worksheet.ts'

/** Figures by name, each with its words in both tongues and its unit. Any of them may be given, any may be looked for. */
export type Facts = Readonly<Record<string, readonly [en: string, zh: string, unit: string]>>

/** Ways to a figure, "ctr = clicks ÷ impressions". A divisor is a bare name, so that nothing is divided by zero. */
type Ways = readonly string[]

/** Every fact as an optional field of an input, zero or more. */
export function factFields<Names extends string>(facts: Readonly<Record<Names, Facts[string]>>) {
  const fields = Object.entries<Facts[string]>(facts).map(([name, words]) => [name, figure(...words).optional()])
  return Object.fromEntries(fields) as Record<Names, z.ZodOptional<ReturnType<typeof figure>>>
}

/** Every fact as an optional field of an answer; what is asked for most stands first. */
export function factAnswers<Names extends string>(
  facts: Readonly<Record<Names, Facts[string]>>,
  first: readonly NoInfer<Names>[] = [],
) {
  const all = Object.entries<Facts[string]>(facts)
  const leading = first.flatMap((name) => all.filter(([one]) => one === name))
  const fields = [...new Set([...leading, ...all])].map(([name, words]) => [name, answerFigure(...words).optional()])
  return Object.fromEntries(fields) as Record<Names, z.ZodOptional<z.ZodString>>
}

/** The three ways in which one figure is the product of two: each follows from the other two. */
export function product(whole: string, a: string, b: string): Ways {
  return [`${whole} = ${a} × ${b}`, `${a} = ${whole} ÷ ${b}`, `${b} = ${whole} ÷ ${a}`]
}

/**
 * Every figure that follows from those given, by the first way that has all it wants; a figure that would be divided by zero,
 * or wants what nobody said, stays away. Figures stay exact. What was given stands, and where it contradicts the others by more
 * than a hundredth, which is more than rounding, the worksheet warns by `rule`. Throws Unusable where nothing follows.
 */
export function derive<Names extends string>(
  { facts, ways, rule }: Derivation<Names>,
  given: Readonly<Record<string, unknown>>,
  sheet: Worksheet,
): Partial<Record<Names, Decimal>> {
  const known: Record<string, Decimal> = {}
  for (const name of Object.keys(facts)) if (given[name] !== undefined) known[name] = given[name] as Decimal
  const relations = ways.map((text) => ({ text, of: text.slice(0, text.indexOf(' = ')), right: rightOf(text) }))
  for (const one of relations) if (one.of in known) warnOfContradiction(one, facts, known, rule, sheet)
  const start = Object.keys(known).length
  const next = () => relations.find(({ of, right }) => !(of in known) && canTell(right, known))
  for (let one = next(); one; one = next()) known[one.of] = sheet.figure(wordsOf(facts, one.of), one.text, known)
  if (Object.keys(known).length === start) throw nothingFollows(facts)
  return known as Partial<Record<Names, Decimal>>
}

/** What a calculation from any sufficient facts consists of. */
export interface Derivation<Names extends string> {
  readonly facts: Readonly<Record<Names, Facts[string]>>
  readonly ways: Ways
  /** Where its warnings come from. */
  readonly rule: Pick<Rule<never>, 'id' | 'source'>
}

const DIVISOR = /÷ ([\p{L}_][\p{L}\p{N}_]*)/gu

function rightOf(text: string): string {
  return text.slice(text.indexOf(' = ') + 3)
}

function wordsOf(facts: Facts, name: string) {
  const [en, zh] = facts[name] ?? [name, name]
  return { en, zh }
}

function canTell(text: string, known: Figures): boolean {
  const divisors = [...text.matchAll(DIVISOR)].map(([, name = '']) => known[name])
  return formula(text).names.every((name) => name in known) && divisors.every((one) => one && !isZero(one))
}

function warnOfContradiction(
  { of, right }: { readonly of: string; readonly right: string },
  facts: Facts,
  given: Figures,
  rule: Pick<Rule<never>, 'id' | 'source'>,
  sheet: Worksheet,
): void {
  const claimed = given[of]
  if (claimed === undefined || !canTell(right, given)) return
  const follows = formula(right).value(given)
  if (isNear(claimed, follows)) return
  const { en, zh } = wordsOf(facts, of)
  const says = {
    en: `${en}: ${claimed} was given, but ${right} is ${follows}.`,
    zh: `${zh}：所给为 ${claimed}，而 ${right} 得 ${follows}。`,
  }
  sheet.warn(findingOf({ ...rule, weight: 'warn' }, { at: of, says }))
}

/** Within a hundredth of the larger of the two. */
function isNear(a: Decimal, b: Decimal): boolean {
  const [low, high] = compare(a, b) < 0 ? [a, b] : [b, a]
  if (compare(high, zero) <= 0) return compare(low, high) === 0
  return compare(divide(subtract(high, low), high), decimal('0.01')) <= 0
}

function nothingFollows(facts: Facts): Unusable {
  const names = Object.keys(facts).slice(0, 8).join(', ')
  return new Unusable([
    {
      path: '',
      code: 'nothing-follows',
      message: {
        en: `Nothing follows from what was given: say at least two facts that belong together (${names}, …), divisors above zero.`,
        zh: `所给数据推不出任何结果：请至少填写两个相关数据（${names}……），除数须大于零。`,
      },
    },
  ])
}
