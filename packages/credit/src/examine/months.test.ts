import { describe, expect, test } from 'vitest'
import { stretchIn } from './days-in-words.ts'
import { instalmentsIn, lotsIn } from './instalments.ts'
import { monthsIn } from './months.ts'

const credit = (shipmentPeriod: string) => ({ shipmentPeriod, documents: [], conditions: [] })

describe('months in a row', () => {
  test.each([
    ['DURING MARCH/APRIL 2026', ['2026-03', '2026-04']],
    ['FEB., MARCH AND APRIL, 2026', ['2026-02', '2026-03', '2026-04']],
    ['March to May 2026', ['2026-03', '2026-04', '2026-05']],
    ['DECEMBER/JANUARY 2027', ['2026-12', '2027-01']],
    ['NOV 2026 - JAN 2027', ['2026-11', '2026-12', '2027-01']],
    ['IN MARCH 2026', []],
    ['BETWEEN 5 MARCH AND 20 APRIL 2026', []],
    ['MARKS AND NUMBERS', []],
  ])('%s', (text, months) => {
    expect(monthsIn(text).map(({ from }) => from.slice(0, 7))).toEqual(months)
  })

  test('are one period where nothing says more', () => {
    expect(stretchIn('DURING MARCH AND APRIL 2026')).toEqual({ from: '2026-03-01', to: '2026-04-30' })
    expect(instalmentsIn(credit('SHIPMENT DURING MARCH AND APRIL 2026'))).toEqual([])
  })

  test('are instalments where each has its own shipment (UCP 600 art. 32)', () => {
    const monthly = credit('IN FEBRUARY, MARCH AND APRIL 2026, EACH SHIPMENT TO BE ABOUT 500 TONNES')
    expect(instalmentsIn(monthly)).toEqual([
      { from: '2026-02-01', to: '2026-02-28' },
      { from: '2026-03-01', to: '2026-03-31' },
      { from: '2026-04-01', to: '2026-04-30' },
    ])
    expect(lotsIn(monthly)).toMatchObject({ count: 3, spans: [{ least: '450', most: '550' }, {}, {}] })
  })
})
