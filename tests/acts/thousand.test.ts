import { stories } from '@gendan/stories/library'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Chance } from '../setup/chance.ts'
import { type Played, played } from '../setup/chance-play.ts'

/** Of so many chances some find nothing to do; more than a thousand acts are left of them. */
const CHANCES = 1250
const SEED = 20261122
const digits = fc.nat(839)
const chance: fc.Arbitrary<Chance> = fc.tuple(digits, digits, digits, digits)
const told = new Map(stories.filter(({ ofThree }) => !ofThree).map((story) => [story.id, story]))

/** Whose order it is, and how many tenths of it are told in peace before chance comes: so the last gates, money and closing are attacked, too. */
const FILES: readonly (readonly [story: string, tenths: number])[] = [
  ['lamps-to-hamburg', 0],
  ['more-in-production', 4],
  ['one-slip', 8],
  ['usual-order', 10],
  ['closed-with-lessons', 10],
]

/** Whole orders, of another story each; a shorter one takes their place only where a law broke and chance looks for the least that breaks it. */
const whole = fc
  .sample(fc.array(chance, { minLength: CHANCES, maxLength: CHANCES }), { seed: SEED, numRuns: FILES.length })
  .map((chances, i): [string, number, Chance[]] => {
    const [story = '', tenths = 0] = FILES[i] ?? []
    return [story, tenths, [...chances]]
  })

test('an order survives a thousand acts, right and wrong ones, and keeps every law of the house after each', async () => {
  const all: Played[] = []
  const keepsTheLaw = fc.asyncProperty(
    fc.constantFrom(...told.keys()),
    fc.nat(10),
    fc.array(chance, { maxLength: CHANCES }),
    async (id, tenths, chances) => {
      const story = told.get(id)
      if (!story) throw new RangeError(`no story ${id}`)
      const one = await played(story, tenths, chances)
      all.push(one)
      expect(one.faults).toEqual([])
    },
  )
  await fc.assert(keepsTheLaw, { seed: SEED, numRuns: FILES.length, examples: whole })
  const done = tally(all.map((one) => one.done))
  const tried = sumOf(all.map((one) => one.tried))
  const at = tally(all.map((one) => one.at))
  const some = `${sumOf(done.values())} of ${tried} acts were done, of ${done.size} kinds: ${[...done]}; at ${[...at]}`
  expect(Math.min(...all.map((one) => one.tried)), some).toBeGreaterThan(1000)
  expect(sumOf(done.values()), some).toBeGreaterThan(1500)
  expect(sumOf(all.map((one) => sumOf(one.refused.values()))), some).toBeGreaterThan(1500)
  expect(done.size, some).toBeGreaterThan(38)
  expect(done.get('issue-paper'), some).toBeGreaterThan(60)
  expect(done.get('sign-gate'), some).toBeGreaterThan(25)
  for (const stage of ['E8', 'E12', 'E15', 'E17']) expect(at.get(stage), some).toBeGreaterThan(30)
  // In a closed file next to nothing is done any more.
  expect(at.get('E19'), some).toBeGreaterThan(9)
  for (const act of ['reopen-file', 'take-back-allotment', 'pay-supplier', 'keep-file'])
    expect(done.get(act), some).toBeGreaterThan(0)
}, 240_000)

function tally(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [act, count] of all.flatMap((one) => [...one])) sums.set(act, (sums.get(act) ?? 0) + count)
  return sums
}

function sumOf(counts: Iterable<number>): number {
  return [...counts].reduce((sum, count) => sum + count, 0)
}
