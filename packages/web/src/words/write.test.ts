import { decimal } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import {
  amountInColumn,
  clock,
  counted,
  dayOf,
  dayRange,
  figure,
  moneyInProse,
  percent,
  proseDay,
  shortDay,
  slackWords,
  untilWords,
  waitedWords,
} from './write.ts'

const today = '2026-03-18'

describe('days', () => {
  test('a table writes month and day, and keeps days in a column', () => {
    expect(shortDay('2026-04-17', today, 'zh')).toBe('4/17')
    expect(shortDay('2026-05-06', today, 'zh')).toBe('5/06')
    expect(shortDay('2026-12-01', today, 'zh')).toBe('12/01')
  })

  test('English writes the month as a word: 11/06 is June to some and November to others', () => {
    expect(shortDay('2026-11-06', today, 'en')).toBe('6 Nov')
    expect(shortDay('2026-05-22', today, 'en')).toBe('22 May')
    expect(shortDay('2025-12-22', today, 'en')).toBe('22 Dec 2025')
  })

  test('a day of another year carries its year', () => {
    expect(shortDay('2025-12-22', today, 'zh')).toBe('2025/12/22')
    expect(proseDay('2027-01-04', 'zh', today)).toBe('2027年1月4日 周一')
    expect(proseDay('2027-01-04', 'en', today)).toBe('Mon 4 January 2027')
  })

  test('prose names the weekday', () => {
    expect(proseDay(today, 'zh', today)).toBe('3月18日 周三')
    expect(proseDay(today, 'en', today)).toBe('Wed 18 March')
    expect(proseDay('2026-03-22', 'zh', today)).toBe('3月22日 周日')
  })

  test('a stretch has an en dash', () => {
    expect(dayRange('2026-04-07', '2026-04-17', today, 'zh')).toBe('4/07–4/17')
    expect(dayRange('2026-04-07', '2026-04-17', today, 'en')).toBe('7 Apr–17 Apr')
  })

  test('what is late says how late, what has slack says how much', () => {
    expect(slackWords(-2)).toEqual({ en: 'late 2', zh: '晚 2' })
    expect(slackWords(1)).toEqual({ en: '1 left', zh: '余 1' })
    expect(slackWords(0).zh).toBe('余 0')
  })

  test('days to a deadline', () => {
    expect(untilWords('2026-03-27', today)).toEqual({ en: '9 days left', zh: '剩 9 天' })
    expect(untilWords('2026-03-19', today).en).toBe('1 day left')
    expect(untilWords(today, today).zh).toBe('今天')
    expect(untilWords('2026-03-15', today)).toEqual({ en: '3 days overdue', zh: '过期 3 天' })
  })
})

describe('hours', () => {
  test('an instant is written as the clock of its place', () => {
    expect(clock('2026-03-18T02:42:10Z', 'Asia/Shanghai')).toBe('10:42')
    expect(clock('2026-03-17T16:05:00Z', 'Asia/Shanghai')).toBe('00:05')
  })

  test('what was signed in the small hours was signed that day, not the day before', () => {
    expect(dayOf('2026-11-21T21:53:00Z', 'Asia/Shanghai')).toBe('2026-11-22')
    expect(dayOf('2026-11-21T21:53:00Z', 'UTC')).toBe('2026-11-21')
  })

  test('waiting is counted in the largest whole unit', () => {
    expect(waitedWords('2026-03-18T02:00:00Z', '2026-03-18T02:12:59Z').zh).toBe('12 分')
    expect(waitedWords('2026-03-17T22:00:00Z', '2026-03-18T02:12:00Z').zh).toBe('4 小时')
    expect(waitedWords('2026-03-10T02:00:00Z', '2026-03-18T02:12:00Z')).toEqual({ en: '8 days', zh: '8 天' })
  })
})

describe('figures', () => {
  test('money in prose has its code in front and no cents', () => {
    expect(moneyInProse({ amount: decimal('60312'), currency: 'USD' })).toBe('USD 60,312')
    expect(moneyInProse({ amount: decimal('13467.6'), currency: 'USD' })).toBe('USD 13,468')
    expect(amountInColumn({ amount: decimal('-1840.5'), currency: 'USD' })).toBe('-1,841')
  })

  test('figures no floating point could hold stay exact', () => {
    expect(moneyInProse({ amount: decimal('9007199254740993'), currency: 'VND' })).toBe('VND 9,007,199,254,740,993')
    expect(figure(decimal('12345678901234567890.123'))).toBe('12,345,678,901,234,567,890.123')
  })

  test('one is not many', () => {
    expect([counted(1, 'page'), counted(2, 'page'), counted(0, 'page')]).toEqual(['1 page', '2 pages', '0 pages'])
    expect([counted(1, 'entry', 'entries'), counted(7, 'entry', 'entries')]).toEqual(['1 entry', '7 entries'])
  })

  test('a fraction becomes per cent', () => {
    expect(percent(decimal('0.131'))).toBe('13.1%')
    expect(percent(decimal('0.1125'), 1)).toBe('11.3%')
    expect(percent(decimal('0.41'), 0)).toBe('41%')
  })
})
