import { describe, expect, test } from 'vitest'
import { ocCurveIn, ticksTo } from './oc-points.ts'

const RESULT = {
  points: [
    { p: '0.05', pa: '0.711717' },
    { p: '0.01', pa: '0.999958' },
  ],
  p95: '0.03219',
  p50: '0.06113',
  p10: '0.09238',
  producersRisk: '0.013616',
  consumersRisk: '',
}

describe('an operating characteristic as a curve', () => {
  const curve = ocCurveIn(RESULT, { aql: '0.025' })

  test('falls from left to right, from certain acceptance on', () => {
    expect(curve.points[0]).toEqual({ p: 0, pa: 1 })
    for (const [i, point] of curve.points.entries()) {
      const next = curve.points[i + 1]
      if (next) expect([point.p <= next.p, point.pa >= next.pa]).toEqual([true, true])
    }
  })

  test('is a curve between few points, too', () => {
    const { points, end } = ocCurveIn(RESULT, { n: 125, ac: 7, aql: '0.025', points: ['0.05', '0.01'] })
    expect(points.length).toBeGreaterThan(30)
    expect(points.at(-1)?.p).toBe(end)
    for (const [i, { p, pa }] of points.entries()) {
      const next = points[i + 1]
      // The named places are rounded to five places of quality, the others to six of probability.
      if (next) expect([p <= next.p, pa >= next.pa - 0.001]).toEqual([true, true])
    }
  })

  test('names the places that have a name, and those that were asked about', () => {
    expect(curve.marks.map(({ name, p }) => [name, p])).toEqual([
      ['p95', 0.03219],
      ['p50', 0.06113],
      ['p10', 0.09238],
      ['aql', 0.025],
    ])
    expect(curve.end).toBe(0.09238)
  })

  test.each([
    [0.0924, [0, 0.02, 0.04, 0.06, 0.08]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0.35, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35]],
    [5, [0, 1, 2, 3, 4, 5]],
  ])('an axis up to %d has round places', (end, ticks) => {
    expect(ticksTo(end)).toEqual(ticks)
  })
})
