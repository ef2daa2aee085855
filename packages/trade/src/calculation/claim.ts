import type { Rule, RuleExample, Source, Spot, Weight } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { type Calculation, compute } from './calculation.ts'

/** Figures that somebody worked out, and from what: a supplier's sheet, an examinee's answer, an older paper. */
export interface Claim {
  readonly input: unknown
  /** By their path in the calculation's result: {"cif": "945.05"}. */
  readonly claims: Readonly<Record<string, unknown>>
}

/** A rule of reckoning: the figures claimed must be those that the calculation gives. */
export function claimRule(one: {
  readonly id: string
  /** The rule in a sentence: what is computed and how. */
  readonly title: Words
  readonly source: Source
  readonly of: Calculation
  readonly weight?: Weight
}): Rule<Claim> {
  return {
    id: one.id,
    title: one.title,
    weight: one.weight ?? 'block',
    source: one.source,
    test: (claim) => wrongFigures(one.of, one.title, claim),
  }
}

/** An example of a rule of reckoning: the same input with the figures that are right and with those that a slip gives. */
export function slip(rule: string, input: unknown, right: Claim['claims'], wrong: Claim['claims']): RuleExample<Claim> {
  return { rule, holds: { input, claims: right }, fails: { input, claims: wrong } }
}

function wrongFigures(of: Calculation, remedy: Words, { input, claims }: Claim): readonly Spot[] {
  const computed = compute(of, input)
  if ('errors' in computed) return computed.errors.map(({ path, message }) => ({ at: path, says: message, remedy }))
  return Object.entries(claims).flatMap(([path, claimed]) => {
    const right = valueAt(computed.result, path)
    if (String(right) === String(claimed)) return []
    return [
      {
        at: path,
        says: {
          en: `${path} is ${String(right)}, not ${String(claimed)}.`,
          zh: `${path} 应为 ${String(right)}，不是 ${String(claimed)}。`,
        },
        remedy,
      },
    ]
  })
}

/** What stands at a path of a result: "lines.0.duty"; undefined where nothing does. */
export function valueAt(whole: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], whole)
}
