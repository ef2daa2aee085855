import { usualMaking } from '@gendan/firm/making'
import { decimal } from '@gendan/kernel/decimal'
import { calendarShape } from '@gendan/trade/calendar/working-calendar'
import { describe, expect, test } from 'vitest'
import { workdaysOf } from '../path/workdays.ts'
import { forecastWorking } from './forecast-working.ts'
import { type Making, pacesOf, percentOf, plannedShare, type Running, slowest } from './pace.ts'
import { spread } from './processes.ts'

const calendar = calendarShape.parse({ unknownHolidays: 'weekends' })
const workdays = workdaysOf({ calendar })
const TODAY = '2026-03-18'

/** Sewing from 5 to 27 March: 1,200 pieces, of which so many were made on these days. */
function sewing(days: readonly (readonly [string, string])[], done = '0'): Running {
  const made = days.map(([day, count]) => [day, decimal(count)] as const)
  const name = { en: 'Sewing', zh: '车缝' }
  return {
    id: 'sew',
    name,
    from: '2026-03-05',
    until: '2026-03-27',
    target: decimal('1200'),
    done: decimal(done),
    days: made,
  }
}
const making = (...processes: readonly Running[]): Making => ({ finish: '2026-03-31', processes })

describe('the pace of an order', () => {
  const four = sewing(
    [
      ['2026-03-12', '90'],
      ['2026-03-13', '110'],
      ['2026-03-16', '100'],
      ['2026-03-17', '100'],
    ],
    '400',
  )

  test('tells when its goods will be complete: what is left by the mean of the last days, and what is planned after it', () => {
    const [pace] = pacesOf(making(four), workdays, TODAY)
    expect(pace).toMatchObject({ left: '800', mean: '100', days: 8, tail: 2, complete: '2026-04-01' })
  })

  test('is the forecast of the craft, step by step', () => {
    const paces = pacesOf(making(four), workdays, TODAY)
    const found = paces.map((pace) => forecastWorking(pace, { calendar }, workdays, TODAY)?.result)
    expect(found).toMatchObject([{ meanOutput: '100', productionDays: '8', earliestShipment: '2026-04-01' }])
  })

  test('counts a working day on which nothing was made', () => {
    const gap = sewing(
      [
        ['2026-03-11', '150'],
        ['2026-03-13', '150'],
        ['2026-03-16', '100'],
      ],
      '400',
    )
    const paces = pacesOf(making(gap), workdays, TODAY)
    expect(paces.map(({ mean }) => mean)).toEqual(['100'])
    expect(forecastWorking(paces[0] as never, { calendar }, workdays, TODAY)?.result).toMatchObject({
      meanOutput: '100',
    })
  })

  test('is not told from two days, nor of what is done', () => {
    expect(
      pacesOf(
        making(
          sewing(
            [
              ['2026-03-16', '1'],
              ['2026-03-17', '1'],
            ],
            '2',
          ),
        ),
        workdays,
        TODAY,
      ),
    ).toEqual([])
    expect(pacesOf(making({ ...four, done: decimal('1200') }), workdays, TODAY)).toEqual([])
  })

  test('is that of the slowest process', () => {
    const slow = { ...four, id: 'finish', done: decimal('300') }
    expect(slowest(pacesOf(making(four, slow), workdays, TODAY))?.process.id).toBe('finish')
  })
})

describe('how far an order is', () => {
  test('weighs each process by its planned days, and counts no process for more than all', () => {
    const cut: Running = { ...sewing([], '1300'), id: 'cut', from: '2026-03-02', until: '2026-03-06' }
    expect(percentOf(making(cut, sewing([], '600')), workdays, TODAY)).toEqual({ done: 61, planned: 68 })
  })

  test('plans nothing before the first day of a process and all on its last', () => {
    const one = { from: '2026-03-09', until: '2026-03-13' }
    expect(
      ['2026-03-08', '2026-03-09', '2026-03-11', '2026-03-13'].map((day) => plannedShare(one, workdays, day)),
    ).toEqual(['0', '0.2', '0.6', '1'])
  })
})

test('the processes of a kind of goods share the days of the plan and end with it', () => {
  const [garments] = usualMaking.kinds
  const plan = garments ? spread(garments, '2026-03-09', '2026-03-27', workdays) : []
  expect(plan.map(({ id, from, until }) => [id, from, until])).toEqual([
    ['cut', '2026-03-09', '2026-03-13'],
    ['sew', '2026-03-10', '2026-03-24'],
    ['finish', '2026-03-18', '2026-03-25'],
    ['pack', '2026-03-20', '2026-03-27'],
  ])
})
