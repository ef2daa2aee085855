import { decimal, zero } from '@gendan/kernel/decimal'
import { calendarShape } from '@gendan/trade/calendar/working-calendar'
import { describe, expect, test } from 'vitest'
import { workdaysOf } from '../path/workdays.ts'
import { conflictsIn, loadOf, type ToMake, weeksFrom } from './load.ts'

const workdays = workdaysOf({ calendar: calendarShape.parse({ unknownHolidays: 'weekends' }) })
const TODAY = '2026-03-18'
const WEEKS = weeksFrom(TODAY, 3)
const LINE = { key: 'line/2 号车间', perWeek: decimal('500') }

/** An order of so many pieces on line 2 between two days, with so many working days to spare. */
function order(number: string, pieces: string, start: string, finish: string, slack?: number): ToMake {
  const unit = { line: '1', target: decimal(pieces), ordered: decimal(pieces), unit: 'PCE' }
  const lines = [{ ...unit, code: number, name: { en: '', zh: '' }, done: {}, stocked: zero }]
  const facts = { maker: '', workshop: '2 号车间', start, finish, hsCode: '', lines, released: true, held: false }
  return { file: number, number, facts, slack }
}

describe('the load of a line', () => {
  test('is what is left of its orders, spread over the working days they have', () => {
    const orders = [order('A', '400', '2026-03-23', '2026-04-01')]
    const [load] = loadOf([LINE], orders, workdays, TODAY, WEEKS)
    expect(load?.weeks.map(({ week, load, percent }) => [week, load, percent])).toEqual([
      ['2026-03-16', '0', 0],
      ['2026-03-23', '250', 50],
      ['2026-03-30', '150', 30],
    ])
  })

  test('takes what is overdue on a Sunday into the week that begins', () => {
    const late = order('A', '100', '2026-03-02', '2026-03-13')
    const [load] = loadOf([LINE], [late], workdays, '2026-03-22', WEEKS)
    expect(load?.weeks.map((week) => week.load)).toEqual(['0', '100', '0'])
  })

  test('takes an order whose finish is past into this week, and one on hold not at all', () => {
    const late = order('A', '100', '2026-03-02', '2026-03-13')
    const held = { ...late, file: 'B', facts: { ...late.facts, held: true } }
    const [load] = loadOf([LINE], [late, held], workdays, TODAY, WEEKS)
    expect(load?.weeks.map(({ shares }) => shares.map(({ file }) => file))).toEqual([['A'], [], []])
  })

  test('counts no percent where nobody has said what the line can make', () => {
    const [load] = loadOf([{ key: LINE.key }], [order('A', '100', TODAY, '2026-03-20')], workdays, TODAY, WEEKS)
    expect(load?.weeks[0]).toMatchObject({ load: '100', percent: undefined })
  })
})

describe('a conflict between orders', () => {
  const tight = order('A', '400', '2026-03-23', '2026-03-27', 0)

  test('is a week fuller than full that touches an order with nothing to spare; the one with most to spare may go later', () => {
    const roomy = order('B', '300', '2026-03-23', '2026-03-27', 9)
    const conflicts = conflictsIn(loadOf([LINE], [tight, roomy], workdays, TODAY, WEEKS))
    expect(conflicts).toMatchObject([
      { week: '2026-03-23', percent: 140, tight: { number: 'A' }, swap: { number: 'B', days: 2, slack: 9, after: 7 } },
    ])
  })

  test('offers the days an order gave up for one week no more for the next', () => {
    const long = order('A', '800', '2026-03-23', '2026-04-03', 0)
    const roomy = order('B', '600', '2026-03-23', '2026-04-03', 3)
    const conflicts = conflictsIn(loadOf([LINE], [long, roomy], workdays, TODAY, WEEKS))
    expect(conflicts.map(({ week, swap }) => [week, swap?.days, swap?.after])).toEqual([
      ['2026-03-23', 2, 1],
      ['2026-03-30', undefined, undefined],
    ])
  })

  test('proposes no swap where the other has nothing to spare either', () => {
    const other = order('B', '300', '2026-03-23', '2026-03-27', 1)
    const [conflict] = conflictsIn(loadOf([LINE], [tight, other], workdays, TODAY, WEEKS))
    expect(conflict?.swap).toBeUndefined()
  })

  test('is none where every order has days to spare, or the week has room', () => {
    const calm = { ...tight, slack: 8 }
    const roomy = order('B', '300', '2026-03-23', '2026-03-27', 9)
    expect(conflictsIn(loadOf([LINE], [calm, roomy], workdays, TODAY, WEEKS))).toEqual([])
    expect(conflictsIn(loadOf([LINE], [tight], workdays, TODAY, WEEKS))).toEqual([])
  })
})
