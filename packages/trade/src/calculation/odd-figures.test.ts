import { expect, test } from 'vitest'
import { compute } from './calculation.ts'
import { calculations } from './catalogue.ts'

const all = await Promise.all(Object.entries(calculations).map(async ([name, load]) => [name, await load()] as const))

/** What somebody may put in the place of a figure: nothing, zero, all but all, very little, very much, no figure at all. */
const ODD = [
  undefined,
  null,
  'x',
  [],
  '0',
  '-1',
  '0.999999',
  '0.000000000000000001',
  1_000_000,
  '9'.repeat(28),
] as const

test.each(all)('%s answers odd figures with figures or with reasons, never with a fault of its own', (_, one) => {
  for (const { input } of one.examples)
    for (const path of pathsOf(input))
      for (const odd of ODD) {
        const computed = compute(one, replaced(input, path, odd))
        if ('errors' in computed) expect(computed.errors.every(({ message }) => message.en && message.zh)).toBe(true)
        else expect(one.output.safeParse(computed.result).success).toBe(true)
        expect(JSON.stringify(computed)).not.toMatch(/NaN|Infinity|undefined/)
      }
})

function pathsOf(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...at, key]))
}

function replaced(value: unknown, [key, ...rest]: readonly string[], odd: unknown): unknown {
  if (key === undefined) return odd
  if (Array.isArray(value)) return value.map((part, i) => (String(i) === key ? replaced(part, rest, odd) : part))
  const object = value as Readonly<Record<string, unknown>>
  return { ...object, [key]: replaced(object[key], rest, odd) }
}
