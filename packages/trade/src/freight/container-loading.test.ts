import { compare, type Decimal } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { refused, resultOf } from '../calculation/ask-in-tests.ts'
import { compute } from '../calculation/calculation.ts'
import { containerLoadingCalculation } from './container-loading.ts'
import { type Block, countOf, grid, mixed, type Sides, standings } from './loading.ts'
import type { loadingOutput } from './loading-shape.ts'

type Answer = z.output<typeof loadingOutput>
const loaded = (input: unknown) => resultOf<Answer>(containerLoadingCalculation, input)

describe('cartons as papers count them', () => {
  test.each([
    // 20GP 589.8 × 235.2 × 239.3 cm
    [{ length: 50, width: 40, height: 30, turning: 'fixed' }, '385'],
    [{ length: 50, width: 40, height: 30, turning: 'upright' }, '392'],
    [{ length: 50, width: 40, height: 30, turning: 'upright', maxLayers: 4 }, '224'],
    [{ length: 50, width: 40, height: 30, turning: 'upright', grossWeight: 20, maxLoad: 60 }, '224'],
    [{ length: 50, width: 40, height: 30, turning: 'upright', grossWeight: 100 }, '282'],
    [{ length: '0.5', width: '0.4', height: '0.3', lengthUnit: 'm', turning: 'upright' }, '392'],
    [{ length: 50, width: 40, height: 30, turning: 'upright', clearanceHeight: 30 }, '336'],
  ])('%j: %s', (carton, count) => {
    expect(loaded({ container: '20GP', ...carton }).count).toBe(count)
  })

  test('543.48 cartons are 543, and how many boxes an order wants', () => {
    const carton = { length: 50, width: 40, height: 23, grossWeight: 12, piecesPerCarton: 12, quantity: 10000 }
    const answer = loaded({ container: '20GP', profile: 'examClassic', ...carton })
    // 10 000 ÷ 12 is 833.3: 834 cartons, 543 and 291
    expect([answer.count, answer.pieces, answer.containers, answer.lastContainer]).toEqual(['543', '6516', '2', '291'])
  })

  test('a carton as tall as the room but taller than the door has to lie', () => {
    const answer = loaded({ container: '20GP', length: 100, width: 80, height: 235 })
    expect(answer.orientations.filter((way) => !way.passesDoor).map((way) => way.z)).toEqual(['235', '235'])
    expect(answer.orientations[0]?.passesDoor).toBe(true)
  })

  test('what passes no door is refused with its reason', () => {
    const computed = compute(containerLoadingCalculation, {
      container: '20GP',
      length: 100,
      width: 80,
      height: 235,
      turning: 'upright',
    })
    expect(computed).toMatchObject({ errors: [{ message: { en: expect.stringContaining('door') } }] })
  })

  test('a box without round figures in textbooks has to be given some', () => {
    const carton = { container: '40HQ', profile: 'examClassic', volume: '0.1' }
    expect(refused(containerLoadingCalculation, carton)).toEqual(['container no-exam-figures'])
    expect(loaded({ ...carton, usableVolume: 68 }).count).toBe('680')
  })
})

describe('for any carton', () => {
  const side = fc.integer({ min: 150, max: 1200 }).map((mm) => (mm / 10).toFixed(1))
  const carton = fc.record({ length: side, width: side, height: side })

  test('one orientation never beats mixed layers, and mixed layers never beat the volume', () => {
    fc.assert(
      fc.property(carton, (sides) => {
        const answer = loaded({ container: '40HQ', ...sides })
        expect(compare(answer.byOrientation as Decimal, answer.byMixed as Decimal)).not.toBe(1)
        expect(compare(answer.byMixed as Decimal, answer.byVolume as Decimal)).not.toBe(1)
      }),
      { numRuns: 40 },
    )
  })

  const numbers = fc.record({
    x: fc.integer({ min: 5, max: 60 }),
    y: fc.integer({ min: 5, max: 60 }),
    z: fc.integer({ min: 5, max: 60 }),
  })
  const SPACE = { x: 300, y: 110, z: 120 }

  test('blocks of a mixed loading stay in the room, do not meet, and obey the layers', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 6 }), (sides, layers) => {
        const ways = standings(sides, 'free')
        const blocks = mixed(SPACE, ways, layers)
        expect(blocks.every(isInside)).toBe(true)
        expect(blocks.some((a, i) => blocks.some((b, j) => i < j && meet(a, b)))).toBe(false)
        const best = ways.map((way) => countOf([grid(SPACE, way, layers)])).reduce((a, b) => (a > b ? a : b))
        expect(countOf(blocks)).toBeGreaterThanOrEqual(best)
      }),
      { numRuns: 200 },
    )
  })

  const end = (block: Block, axis: keyof Sides) => block.at[axis] + block.count[axis] * block.carton[axis]
  const isInside = (block: Block) => (['x', 'y', 'z'] as const).every((axis) => end(block, axis) <= SPACE[axis])
  const meet = (a: Block, b: Block) =>
    (['x', 'y', 'z'] as const).every((axis) => a.at[axis] < end(b, axis) && b.at[axis] < end(a, axis))
})
