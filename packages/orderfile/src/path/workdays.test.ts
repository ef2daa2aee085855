import { firm } from '@gendan/firm/firm'
import { daysBetween } from '@gendan/kernel/day'
import { expect, test } from 'vitest'
import { pathRulesOf } from './durations.ts'
import { workdaysOf } from './workdays.ts'

const workdays = workdaysOf(pathRulesOf(firm.born('c')))

test('working days add up, also over more years than are counted day by day', () => {
  const [first, middle, last] = ['2030-01-07', '2037-05-14', '2045-01-01'] as const
  expect(workdays.passed(first, last)).toBe(workdays.passed(first, middle) + workdays.passed(middle, last))
})

test('a latest day whose year was mistyped leaves five days of each week, and is told at once', () => {
  const left = workdays.slack('2026-03-18', '9999-12-31')
  expect(left / daysBetween('2026-03-18', '9999-12-31')).toBeCloseTo(5 / 7, 3)
  expect(workdays.slack('9999-12-31', '2026-03-18')).toBe(-left)
})
