import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sides } from './loading.ts'
import { standings } from './loading.ts'
import { type Placed, planned } from './loading-plan.ts'

const ROOM = { x: 300, y: 110, z: 120 }
const AXES = ['x', 'y', 'z'] as const
const side = fc.integer({ min: 8, max: 70 })
const kind = fc
  .record({
    sides: fc.record({ x: side, y: side, z: side }),
    count: fc.integer({ min: 1, max: 60 }),
    grams: fc.integer({ min: 0, max: 30 }),
    layers: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  })
  .map(({ sides, ...rest }) => ({ ...rest, ways: standings(sides, 'free') }))

const end = (block: Placed, axis: keyof Sides) => block.at[axis] + block.count[axis] * block.carton[axis]
const meet = (a: Placed, b: Placed, axes: readonly (keyof Sides)[]) =>
  axes.every((axis) => a.at[axis] < end(b, axis) && b.at[axis] < end(a, axis))
const number = ({ count }: Placed) => count.x * count.y * count.z

test('a plan stays in the room, puts nothing in the place of another and counts every carton', () => {
  fc.assert(
    fc.property(
      fc.array(kind, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 20, max: 3000 }),
      (kinds, payload) => {
        const { blocks, left } = planned(ROOM, kinds, payload)
        expect(blocks.every((block) => AXES.every((axis) => end(block, axis) <= ROOM[axis]))).toBe(true)
        expect(blocks.some((a, i) => blocks.some((b, j) => i < j && meet(a, b, AXES)))).toBe(false)
        kinds.forEach(({ count }, k) => {
          const loaded = blocks.filter((block) => block.kind === k).reduce((sum, block) => sum + number(block), 0)
          expect(loaded + (left[k] ?? 0)).toBe(count)
        })
        const weight = blocks.reduce((sum, block) => sum + number(block) * (kinds[block.kind]?.grams ?? 0), 0)
        expect(weight).toBeLessThanOrEqual(payload)
      },
    ),
    { numRuns: 150 },
  )
})

test('no heavier carton stands above a lighter one, and nothing above cartons whose layers are limited', () => {
  fc.assert(
    fc.property(fc.array(kind, { minLength: 2, maxLength: 5 }), (kinds) => {
      const { blocks } = planned(ROOM, kinds, 1_000_000)
      for (const low of blocks)
        for (const high of blocks) {
          if (high.at.z < end(low, 'z') || !meet(low, high, ['x', 'y'])) continue
          expect(kinds[low.kind]?.layers).toBeUndefined()
          expect(kinds[high.kind]?.grams ?? 0).toBeLessThanOrEqual(kinds[low.kind]?.grams ?? 0)
        }
    }),
    { numRuns: 150 },
  )
})
