import { describe, expect, test } from 'vitest'
import { compute } from './calculation.ts'
import { calculations } from './catalogue.ts'

/** The topics held to it so far. */
const TOPICS = ['freight', 'insurance']

const every = await Promise.all(Object.entries(calculations).map(async ([name, load]) => [name, await load()] as const))
const all = every.filter(([, { topic }]) => TOPICS.includes(topic))

/** What people type by mistake, and figures at the ends of what can be read. */
const ODD = ['0', '-1', '1', '0.000000000000000001', '9999999999999999999999999999', '', 'x', null, true, [], {}]

describe('an example with one member made odd is answered, or refused with a reason', () => {
  test.each(all)('%s', (_, one) => {
    for (const { input } of one.examples)
      for (const path of pathsOf(input, []))
        for (const odd of [...ODD, undefined]) {
          const computed = compute(one, put(input, path, odd))
          const said = JSON.stringify('errors' in computed ? computed.errors : computed.result)
          expect([path.join('.'), odd, said.match(/NaN|Infinity|undefined/)]).toEqual([path.join('.'), odd, null])
        }
  })
})

/** The way to every member of a value. */
function pathsOf(value: unknown, at: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at]
  const inner = Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...at, key]))
  return at.length > 0 ? [at, ...inner] : inner
}

function put(value: unknown, [key, ...rest]: readonly string[], member: unknown): unknown {
  if (key === undefined) return member
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? put(one, rest, member) : one))
  return { ...(value as object), [key]: put((value as Record<string, unknown>)[key], rest, member) }
}
