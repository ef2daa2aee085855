import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examineQuestion } from '../asked/examine.ts'
import { answerTo } from '../asked/question.ts'
import { chanceFrom } from './chance.ts'
import { choose, generate } from './generate.ts'
import { harmlessChanges } from './harmless.ts'
import type { Operator } from './operator.ts'
import { plantedFaults } from './operators.ts'
import { trueDeal } from './true-deal.ts'
import type { SetInput } from './true-set.ts'

/** What examination says of a set beside its notes. */
function said(set: SetInput): { readonly complies: unknown; readonly rules: readonly string[] } {
  const answer = answerTo(examineQuestion, set)
  if ('errors' in answer) throw new Error(JSON.stringify(answer.errors))
  const heavy = answer.findings.filter(({ weight, verdict }) => weight !== 'note' && verdict !== 'pass')
  return { complies: answer.complies, rules: [...new Set(heavy.map(({ rule }) => rule))].toSorted() }
}

const seeds = (count: number, from = 1) => Array.from({ length: count }, (_, i) => from + i * 7)
const planted = (operators: readonly Operator[]) => [...new Set(operators.flatMap(({ rules }) => rules))].toSorted()

test('the set of any true deal comes out clean', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      expect(said(generate(seed).set)).toEqual({ complies: true, rules: [] })
    }),
    { numRuns: 60 },
  )
})

test('a seed makes the same set every time', () => {
  expect(generate(77)).toEqual(generate(77))
  expect(generate(77).set).not.toEqual(generate(78).set)
})

describe('what people write otherwise stays clean', () => {
  test.each(harmlessChanges.map((one) => [one.id, one] as const))('%s', (_, one) => {
    for (const seed of seeds(10)) expect(said(generate(seed, [one]).set)).toEqual({ complies: true, rules: [] })
  })

  test('all of it at once', () => {
    for (const seed of seeds(10))
      expect(said(generate(seed, harmlessChanges).set)).toEqual({ complies: true, rules: [] })
  })
})

describe('a fault is found by its rules and by no other', () => {
  test.each(plantedFaults.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const sets = seeds(120).map((seed) => generate(seed, [one]))
    const fitting = sets.filter((each) => each.planted.length > 0).slice(0, 6)
    expect(fitting.length).toBe(6)
    for (const { set } of fitting) expect(said(set)).toEqual({ complies: false, rules: planted([one]) })
  })
})

describe('a fault is found whatever the credit looks like', () => {
  test.each(harmlessChanges.filter(({ id }) => id.startsWith('print-')).map((one) => [one.id, one] as const))(
    '%s',
    (_, print) => {
      for (const seed of seeds(60)) {
        const [one] = choose(chanceFrom(seed), trueDeal(seed), plantedFaults, 1)
        if (!one) throw new Error('every deal has something to be wrong with')
        const { set } = generate(seed, [one, print])
        expect([one.id, said(set)]).toEqual([one.id, { complies: false, rules: planted([one]) }])
      }
    },
  )
})

test('goods go by sea, by air, by rail and in more than one way', () => {
  expect(new Set(seeds(60).map((seed) => trueDeal(seed).way))).toEqual(new Set(['sea', 'air', 'rail', 'combined']))
})

/** Weights are compared with those of the packing list: without it nothing is left to compare. */
const hides = (two: readonly Operator[]) =>
  ['gross-weight', 'no-packing-list'].every((id) => two.some((one) => one.id === id))

test('two faults in two documents are both found, and nothing else', () => {
  for (const seed of seeds(120)) {
    const two = choose(chanceFrom(seed), trueDeal(seed), plantedFaults, 2)
    if (hides(two)) continue
    const { set } = generate(seed, two)
    expect([two.map(({ id }) => id), said(set)]).toEqual([
      two.map(({ id }) => id),
      { complies: false, rules: planted(two) },
    ])
  }
})

test('each label stands in both tongues, and no two are named alike', () => {
  const all = [...plantedFaults, ...harmlessChanges]
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(all.every(({ says }) => says.en && says.zh)).toBe(true)
})
