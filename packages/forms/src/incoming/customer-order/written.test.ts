import { describe, expect, test } from 'vitest'
import { currencyIn, dayOfSerial, dayOrderIn, decimalSignIn, readDay, readFigure } from './written.ts'

describe('figures as people write them', () => {
  test.each([
    ['1200', '1200'],
    ['1,234.50', '1234.5'],
    ['1.234,50', '1234.5'],
    ['1 234,5', '1234.5'],
    ["1'234'567.89", '1234567.89'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['12,5', '12.5'],
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['.5', '0.5'],
    ['12,00,000.50', '1200000.5'],
    ['-3', '-3'],
    ['(12.00)', '-12'],
    ['１２．５０', '12.5'],
    ['4.2000', '4.2'],
  ])('%s is %s', (written, value) => {
    expect(readFigure(written)).toMatchObject({ read: { value } })
  })

  test.each([
    ['US$ 4.20', '4.2', 'USD'],
    ['USD4.20', '4.2', 'USD'],
    ['4,20 €', '4.2', 'EUR'],
    ['RMB 30.5', '30.5', 'CNY'],
    ['30.5元', '30.5', 'CNY'],
    ['¥30.5', '30.5', undefined],
    ['$4.20', '4.2', undefined],
    ['HK$1,000.00', '1000', 'HKD'],
  ])('%s is %s in %s', (written, value, currency) => {
    expect(readFigure(written)).toEqual({ read: { value, currency } })
  })

  test('a unit behind the figure is kept', () => {
    expect(readFigure('1,200.0 pcs')).toMatchObject({ read: { value: '1200', unit: 'pcs' } })
    expect(readFigure('US$4.20/pc')).toMatchObject({ read: { value: '4.2', currency: 'USD', unit: 'pc' } })
    expect(readFigure('500套')).toMatchObject({ read: { value: '500', unit: '套' } })
  })

  test.each([
    ['1,234', ['1234', '1.234']],
    ['1.234', ['1234', '1.234']],
    ['-1.234', ['-1234', '-1.234']],
  ])('%s may mean two figures and is not guessed', (written, means) => {
    expect(readFigure(written)).toEqual({ means })
  })

  test('once the decimal sign of the sheet is known, nothing is left to ask', () => {
    expect(readFigure('1,234', '.')).toMatchObject({ read: { value: '1234' } })
    expect(readFigure('1,234', ',')).toMatchObject({ read: { value: '1.234' } })
    expect(['1,234.50', '0.5', '1.234,50', '12,5', '1,234', '77', '1.234.567'].map(decimalSignIn)).toEqual([
      '.',
      '.',
      ',',
      ',',
      undefined,
      undefined,
      ',',
    ])
  })

  test.each(['', 'abc', '1,23,4', '1.2.3', '12 approx', 'ca. 5', '5 %', '10-20', '1e5', '=1+1'])(
    '"%s" is no figure',
    (written) => {
      expect(readFigure(written)).toEqual({ unreadable: true })
    },
  )

  test('signs that several currencies share prove none', () => {
    expect(['US$', '€', 'rmb', '$', '￥', 'pcs', 'eur', '美金'].map(currencyIn)).toEqual([
      'USD',
      'EUR',
      'CNY',
      '',
      '',
      undefined,
      'EUR',
      'USD',
    ])
  })
})

describe('days as people write them', () => {
  test.each([
    '2026-03-18',
    '2026/3/18',
    '2026.3.18',
    '18 Mar 2026',
    '18-Mar-26',
    '18th of March 2026',
    'March 18, 2026',
    'Mar. 18 2026',
    '18.03.2026',
    '18/03/2026',
    '03/18/2026',
    '2026年3月18日',
    '2026 年 3 月 18 日',
    '20260318',
    '2026-03-18 00:00:00',
    '2026-03-18T08:00:00Z',
  ])('%s is 18 March 2026', (written) => {
    expect(readDay(written)).toEqual({ read: '2026-03-18' })
  })

  test('03/04/2026 means two days and is not guessed, unless the sheet shows its order', () => {
    expect(readDay('03/04/2026')).toEqual({ means: ['2026-04-03', '2026-03-04'] })
    expect(readDay('03/04/2026', 'dmy')).toEqual({ read: '2026-04-03' })
    expect(readDay('03/04/2026', 'mdy')).toEqual({ read: '2026-03-04' })
    expect(readDay('04/04/2026')).toEqual({ read: '2026-04-04' })
    expect(['25/03/2026', '03/25/2026', '03/04/2026'].map(dayOrderIn)).toEqual(['dmy', 'mdy', undefined])
  })

  test.each(['2026-02-30', '31/31/2026', 'ASAP', '18/03/26', 'week 12', '30 Feb 2026', 'Foo 18, 2026'])(
    '"%s" is no day',
    (written) => {
      expect(readDay(written)).toEqual({ unreadable: true })
    },
  )

  test('an Excel serial number is a day', () => {
    expect(dayOfSerial('46099')).toBe('2026-03-18')
    expect(dayOfSerial('46099.5')).toBe('2026-03-18')
    expect([dayOfSerial('1200'), dayOfSerial('99999'), dayOfSerial('abc')]).toEqual([undefined, undefined, undefined])
  })
})
