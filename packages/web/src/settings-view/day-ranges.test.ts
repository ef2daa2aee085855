import { expect, test } from 'vitest'
import { daysIn, rangesOf, wrongStretch } from './day-ranges.ts'

test('a stretch of days off is every day of it, over the end of a month', () => {
  expect(daysIn({ from: '2026-01-30', to: '2026-02-01' })).toEqual(['2026-01-30', '2026-01-31', '2026-02-01'])
  expect(daysIn({ from: '2026-02-01', to: '2026-01-30' })).toEqual([])
  expect(daysIn({ from: '2026-01-01', to: '2030-01-01' })).toHaveLength(366)
})

test('days are shown as the stretches they make, however they were entered', () => {
  expect(rangesOf(['2026-02-01', '2026-01-31', '2026-03-05', '2026-01-31'])).toEqual([
    { from: '2026-01-31', to: '2026-02-01' },
    { from: '2026-03-05', to: '2026-03-05' },
  ])
})

test('a stretch that cannot be meant says why: its year, its end, its length', () => {
  const today = '2026-11-23'
  expect(wrongStretch({ from: '2026-12-18', to: '2026-12-20' }, today)).toBeUndefined()
  expect(wrongStretch({ from: '2026-12-18', to: '2026-12-18' }, today)).toBeUndefined()
  expect(wrongStretch({ from: '0026-12-18', to: '2026-12-18' }, today)?.en).toContain('look at the year')
  expect(wrongStretch({ from: '2026-12-18', to: '2062-12-18' }, today)?.zh).toContain('2062-12-18')
  expect(wrongStretch({ from: '2026-12-20', to: '2026-12-18' }, today)?.en).toContain('ends before')
  expect(wrongStretch({ from: '2026-12-18', to: '2028-06-18' }, today)?.en).toContain('Longer than a year')
})
