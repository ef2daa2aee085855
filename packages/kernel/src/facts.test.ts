import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayIn, daysBetween, isDay, lastOfMonth, weekday, writeDay } from './day.ts'
import { canonical, fingerprint, shortPrint } from './fingerprint.ts'
import { fold, gramsOf } from './grams.ts'
import { differences, same } from './same.ts'

describe('a civil day', () => {
  test('is a day of the calendar, or none', () => {
    expect(['2026-02-28', '2024-02-29'].map(isDay)).toEqual([true, true])
    expect(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', ''].map(isDay)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })

  test.each([
    ['half past eleven at night in Shanghai is that day still', '2026-03-18T15:30:00Z', 'Asia/Shanghai', '2026-03-18'],
    ['a minute after midnight there is the next', '2026-03-18T16:01:00Z', 'Asia/Shanghai', '2026-03-19'],
    [
      'a colleague who travels sees the same instant on the day before',
      '2026-03-18T16:01:00Z',
      'America/Los_Angeles',
      '2026-03-18',
    ],
    ['clocks that go forward in Oslo lose an hour and no day', '2026-03-28T23:30:00Z', 'Europe/Oslo', '2026-03-29'],
    ['the last evening of February in a leap year', '2028-02-29T15:30:00Z', 'Asia/Shanghai', '2028-02-29'],
    ['the last evening of February in another', '2026-02-28T16:30:00Z', 'Asia/Shanghai', '2026-03-01'],
  ])('%s', (_, instant, zone, day) => {
    expect(dayIn(instant, zone)).toBe(day)
  })

  test('is the day of the place it belongs to', () => {
    expect([dayIn('2026-03-17T18:30:00Z', 'Asia/Shanghai'), dayIn('2026-03-17T18:30:00Z', 'Europe/Oslo')]).toEqual([
      '2026-03-18',
      '2026-03-17',
    ])
  })

  test('counts over months and leap years', () => {
    expect([addDays('2026-02-27', 2), addDays('2024-02-28', 1), addDays('2026-01-01', -1)]).toEqual([
      '2026-03-01',
      '2024-02-29',
      '2025-12-31',
    ])
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (n) => {
        expect(daysBetween('2000-01-01', addDays('2000-01-01', n))).toBe(n)
      }),
    )
  })

  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-08-31', 0, '2026-08-31'],
  ])('%s and %i months is %s: the last day where the month has no such day', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then)
  })

  test('knows the last day of its month', () => {
    expect(['2024-02-01', '2026-02-28', '2026-12-31'].map(lastOfMonth)).toEqual([
      '2024-02-29',
      '2026-02-28',
      '2026-12-31',
    ])
  })

  test('is written as each tongue writes it', () => {
    expect([writeDay('2026-03-18', 'en'), writeDay('2026-03-18', 'zh'), weekday('2026-03-18')]).toEqual([
      '18 March 2026',
      '2026年3月18日',
      3,
    ])
  })
})

const plain = fc
  .jsonValue({ noUnicodeString: false } as object)
  .filter((value) => !JSON.stringify(value).includes('.') && !JSON.stringify(value).includes('e'))

describe('a fingerprint', () => {
  test('is the same whatever the order of members, and another for another value', () => {
    expect(fingerprint({ a: 1, b: [2, { c: '3' }] })).toBe(fingerprint({ b: [2, { c: '3' }], a: 1 }))
    expect(fingerprint({ price: '48.6' })).not.toBe(fingerprint({ price: '48.61' }))
  })

  test('does not mind an absent member written as undefined, but minds null', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}')
    expect(fingerprint({ a: null })).not.toBe(fingerprint({}))
  })

  test('is the SHA-256 of the canonical text', () => {
    expect(fingerprint('')).toBe('12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126')
    expect(shortPrint('7f3a91c2d0')).toBe('7F3A 91C2')
  })

  test('comes back from JSON as it went in', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(canonical(JSON.parse(JSON.stringify(value)))).toBe(canonical(value))
      }),
    )
  })
})

describe('differences', () => {
  test('name every leaf that moved, by its path', () => {
    const before = { lines: [{ price: '1', note: 'x' }], term: 'FOB' }
    const after = { lines: [{ price: '2', note: 'x' }, { price: '3' }], term: 'FOB' }
    expect(differences(before, after).map((one) => one.at)).toEqual(['lines.0.price', 'lines.1'])
  })

  test('are none between equal values, whatever their order of members', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(differences(value, structuredClone(value))).toEqual([])
      }),
    )
    expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true)
    expect(same([], {})).toBe(false)
  })
})

describe('search grams', () => {
  test('find two-character Chinese words and parts of numbers', () => {
    const kept = new Set(gramsOf('橡木餐椅 Oak chair LW26-0163'))
    for (const wanted of ['餐椅', '椅', 'oak', '0163', 'CHAIR', 'LW26'])
      expect(gramsOf(wanted).every((gram) => kept.has(gram))).toBe(true)
    expect(gramsOf('沙发').every((gram) => kept.has(gram))).toBe(false)
  })

  test('hold for every part of a word of two letters or more', () => {
    const word = fc.stringMatching(/^[a-z0-9\u4e00-\u9fa5]{2,12}$/)
    fc.assert(
      fc.property(word, fc.nat(10), fc.nat(10), (text, from, more) => {
        const part = text.slice(from, from + 2 + more)
        fc.pre(part.length >= 2)
        const kept = new Set(gramsOf(text))
        expect(gramsOf(part).filter((gram) => !kept.has(gram))).toEqual([])
      }),
    )
    expect(fold('ＡＢＣ')).toBe('abc')
  })
})
