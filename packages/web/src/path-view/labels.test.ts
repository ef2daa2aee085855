import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placed, rowsUsed, widthOf } from './labels.ts'

const place = { from: 0, to: 600, rows: 4 }

describe('labels of the path', () => {
  test('of three steps on one day stand one above the other', () => {
    const labels = [300, 300, 300].map((x) => ({ x, width: 40 }))
    expect(placed(labels, place).map((one) => one?.row)).toEqual([0, 1, 2])
    expect(rowsUsed(placed(labels, place))).toBe(3)
  })

  test('at the edge move inside, and those that find no room are left out, the important one never before the others', () => {
    const labels = [...Array.from({ length: 5 }, () => ({ x: 2, width: 40 })), { x: 2, width: 40, first: true }]
    const found = placed(labels, place)
    expect(found[5]).toEqual({ x: 20, row: 0 })
    expect(found.filter((one) => one === undefined)).toHaveLength(2)
  })

  test('never overlap, however many steps fall on however few days', () => {
    const label = fc.record({ x: fc.integer({ min: -50, max: 650 }), width: fc.integer({ min: 10, max: 120 }) })
    fc.assert(
      fc.property(fc.array(label, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (labels, rows) => {
        const found = placed(labels, { ...place, rows }).flatMap((one, i) =>
          one ? [{ ...one, width: labels[i]?.width ?? 0 }] : [],
        )
        return found.every(
          (a, i) =>
            a.x - a.width / 2 >= 0 &&
            a.x + a.width / 2 <= 600 &&
            found.every((b, j) => i === j || a.row !== b.row || Math.abs(a.x - b.x) >= (a.width + b.width) / 2),
        )
      }),
    )
  })

  test('are reckoned wider in Chinese', () => {
    expect(widthOf('货齐')).toBe(28)
    expect(widthOf('PI')).toBe(18)
  })
})
