import type { Decimal } from '@gendan/kernel/decimal'
import { type Calculation, type Computed, compute } from './calculation.ts'
import { valueAt } from './claim.ts'

/** How tests put a question to a calculation: the whole answer. Throws, with the reasons, where the input is refused. */
export function answered<Result = Readonly<Record<string, Decimal>>>(
  one: Calculation,
  input: unknown,
): Computed & { readonly result: Result } {
  const computed = compute(one, input)
  if ('errors' in computed) throw new Error(JSON.stringify(computed.errors))
  return { ...computed, result: computed.result as Result }
}

/** The figures of the answer. */
export function resultOf<Result = Readonly<Record<string, Decimal>>>(one: Calculation, input: unknown): Result {
  return answered<Result>(one, input).result
}

/** What stands at some paths of the answer ("lines.0.duty"), in the order asked; undefined where nothing does. */
export function valuesAt(one: Calculation, input: unknown, ...paths: readonly string[]): readonly unknown[] {
  const { result } = answered(one, input)
  return paths.map((path) => valueAt(result, path))
}

/** The figure at one path of the answer. */
export function figureAt(one: Calculation, input: unknown, path: string): Decimal {
  return valueAt(answered(one, input).result, path) as Decimal
}

/** Why an input is refused, every reason as "path code" ("code" alone for the whole). Throws where it is answered. */
export function refused(one: Calculation, input: unknown): readonly string[] {
  const computed = compute(one, input)
  if (!('errors' in computed)) throw new Error(`answered ${JSON.stringify(computed.result)}`)
  return computed.errors.map(({ path, code }) => `${path} ${code}`.trim())
}
