import { sampleProduction } from '@gendan/forms/sample-sections'
import { describe, expect, test } from 'vitest'
import { draftOf, fieldOf, morePoints, readPlan } from './production-draft.ts'

const typed = draftOf(sampleProduction)

describe('a plan of production that is typed', () => {
  test('reads as what was shown', () => {
    expect(readPlan(typed).plan).toEqual(sampleProduction)
  })

  test('takes figures as people type them, and names every box that cannot be read', () => {
    const [first, second] = typed.lines
    const lines = [
      { ...first, value: ' 1,483 ' },
      { ...second, value: 'many' },
    ] as typeof typed.lines
    expect(readPlan({ ...typed, lines: lines.slice(0, 1) }).plan?.lines[0]?.quantity.value).toBe('1483')
    const { plan, findings } = readPlan({ ...typed, lines, finish: '' })
    expect(plan).toBeUndefined()
    expect(findings.map(({ at }) => at)).toEqual(['finish', 'lines.1.quantity.value'])
  })

  test('leaves out a quality point that nobody filled, and gives a new one a number of its own', () => {
    const quality = morePoints(typed.quality)
    expect(quality.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3'])
    expect(readPlan({ ...typed, quality }).plan?.quality.map(({ id }) => id)).toEqual(['q1', 'q2'])
  })

  test('shows a finding at the box that is to be changed', () => {
    expect(fieldOf('lines.1.quantity')).toBe('lines.1.quantity.value')
    expect(fieldOf('quality.0.standard')).toBe('quality.0.standard.zh')
    expect(fieldOf('packing')).toBe('packing.zh')
    expect(fieldOf('finish')).toBe('finish')
  })
})
