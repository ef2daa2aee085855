import { describe, expect, test } from 'vitest'
import { keeps, notBefore } from './binding.ts'

describe('a day bound by comparison', () => {
  test('is the day that the plan needs, while what is agreed leaves it that', () => {
    expect(notBefore('2026-05-25', '2026-06-10')).toEqual({ notBefore: '2026-05-25' })
    expect(notBefore('2026-05-25', undefined)).toEqual({ notBefore: '2026-05-25' })
  })

  test('is the agreed day where the plan was signed as too late: it gets no worse', () => {
    expect(notBefore('2026-06-15', '2026-06-10')).toEqual({ notBefore: '2026-06-10' })
  })

  const bound = (finish: string, latest: string) => ({ plan: { finish }, latest: notBefore(finish, latest) })

  test.each([
    ['a later day', '2026-06-24', true],
    ['an earlier day that the plan still meets', '2026-05-28', true],
    ['the very day on which the goods are complete', '2026-05-25', true],
    ['a day before they are', '2026-05-24', false],
  ])('%s', (_, latest, stands) => {
    expect(keeps(bound('2026-05-25', '2026-06-10'), bound('2026-05-25', latest))).toBe(stands)
  })

  test.each([
    ['more days for a plan that lacks them', '2026-06-12', true],
    ['as many as it lacks', '2026-06-20', true],
    ['fewer than were agreed', '2026-06-09', false],
  ])('of a plan signed as too late: %s', (_, latest, stands) => {
    expect(keeps(bound('2026-06-15', '2026-06-10'), bound('2026-06-15', latest))).toBe(stands)
  })

  test('keeps nothing else open: another plan is another plan, however the days lie', () => {
    expect(keeps(bound('2026-05-25', '2026-06-10'), bound('2026-05-26', '2026-06-10'))).toBe(false)
    expect(keeps({ latest: '2026-06-10' }, { latest: '2026-06-24' })).toBe(false)
  })
})
