import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compute } from '../calculation/calculation.ts'
import { priceCalculations } from './catalogue.ts'

const all = await Promise.all(Object.values(priceCalculations).map((load) => load()))

const ODD = ['0', '0.0000001', '0.33333333', '0.5', '0.999999', '1', '7', '100', '1000000000'] as const

/** The same input with other figures in some of its places; `choices` says which, figure by figure. */
function disturbed(value: unknown, choices: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((one) => disturbed(one, choices))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, disturbed(one, choices)]))
  if (!/^[\d.]+$/.test(String(value))) return value
  return ODD[choices.next().value ?? ODD.length] ?? value
}

/** A zero, a giant, a rate that eats the price: it is answered in plain figures or refused in words, never broken off. */
test.each(all.map((one) => [one.name, one] as const))('%s answers or refuses, whatever the figures', (_, one) => {
  const places = fc.array(fc.nat({ max: ODD.length * 2 }), { minLength: 30, maxLength: 30 })
  fc.assert(
    fc.property(fc.constantFrom(...one.examples), places, ({ input }, choices) => {
      const computed = compute(one, disturbed(input, choices[Symbol.iterator]()))
      if ('errors' in computed) expect(computed.errors.every(({ message }) => message.en && message.zh)).toBe(true)
      else {
        expect(one.output.safeParse(computed.result).error).toBeUndefined()
        expect(JSON.stringify(computed.result)).not.toMatch(/NaN|Infinity|\de[+-]?\d/)
      }
    }),
    { numRuns: 150 },
  )
})
