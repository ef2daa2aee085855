import { stories } from '@gendan/stories/library'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Chance } from '../setup/chance-acts.ts'
import { type Played, played } from '../setup/chance-play.ts'

/** Of so many chances some find nothing to do; more than a thousand acts are left of them. */
const CHANCES = 1250
const FILES = 4
const SEED = 20260318
const digits = fc.nat(839)
const chance: fc.Arbitrary<Chance> = fc.tuple(digits, digits, digits, digits)
const told = new Map(stories.filter(({ ofThree }) => !ofThree).map((story) => [story.id, story]))
const ids = [...told.keys()]

/** Whole orders, of another story each; a shorter one takes their place only where a law broke and chance looks for the least that breaks it. */
const whole = fc
  .sample(fc.array(chance, { minLength: CHANCES, maxLength: CHANCES }), { seed: SEED, numRuns: FILES })
  .map((chances, i): [string, Chance[]] => [ids[(i * 3) % ids.length] ?? '', [...chances]])

test('an order survives a thousand acts, right and wrong ones, and keeps every law of the house after each', async () => {
  const all: Played[] = []
  const keepsTheLaw = fc.asyncProperty(
    fc.constantFrom(...ids),
    fc.array(chance, { maxLength: CHANCES }),
    async (id, chances) => {
      const story = told.get(id)
      if (!story) throw new RangeError(`no story ${id}`)
      const one = await played(story, chances)
      all.push(one)
      expect(one.faults).toEqual([])
    },
  )
  await fc.assert(keepsTheLaw, { seed: SEED, numRuns: FILES, examples: whole })
  const done = tally(all.map((one) => one.done))
  const tried = sumOf(all.map((one) => one.tried))
  const some = `${sumOf(done.values())} of ${tried} acts were done, of ${done.size} kinds; papers ${done.get('issue-paper')}, signed ${done.get('sign-gate')}`
  expect(Math.min(...all.map((one) => one.tried)), some).toBeGreaterThan(1000)
  expect(sumOf(done.values()), some).toBeGreaterThan(1000)
  expect(sumOf(all.map((one) => sumOf(one.refused.values()))), some).toBeGreaterThan(1000)
  expect(done.size, some).toBeGreaterThan(34)
  expect(done.get('issue-paper'), some).toBeGreaterThan(25)
  expect(done.get('sign-gate'), some).toBeGreaterThan(12)
}, 120_000)

function tally(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [act, count] of all.flatMap((one) => [...one])) sums.set(act, (sums.get(act) ?? 0) + count)
  return sums
}

function sumOf(counts: Iterable<number>): number {
  return [...counts].reduce((sum, count) => sum + count, 0)
}
