import { expect, test } from 'vitest'
import { bankDays, openFrom } from './bank-days.ts'
import { credit, examined, on, setWith } from './clean-set.examples.ts'

const nothing = { documents: [], conditions: [] }
const next = (day: string, to?: string, given: readonly string[] = []) => openFrom(day, bankDays(nothing, to, given))

test('a day moves over the weekend and the holidays of the country of the bank', () => {
  expect(next('2026-05-23')).toBe('2026-05-25')
  expect(next('2026-05-23', 'LONDON')).toBe('2026-05-26')
  expect(next('2026-05-23', 'SOME BANK, NEW YORK, USA')).toBe('2026-05-26')
  expect(next('2026-10-01', 'BANK OF CHINA NINGBO')).toBe('2026-10-08')
  expect(next('2026-10-01', 'BKCHCNBJ92A')).toBe('2026-10-08')
  expect(next('2026-11-20', 'RIYADH, SAUDI ARABIA')).toBe('2026-11-22')
  expect(next('2026-11-23', undefined, ['2026-11-23'])).toBe('2026-11-24')
})

test.each([
  ['DHAKA', '2026-10-09', '2026-10-11'],
  ['TEL AVIV', '2026-10-09', '2026-10-11'],
  ['KHARTOUM', '2026-10-09', '2026-10-11'],
  ['DUBAI, UAE', '2026-10-09', '2026-10-09'],
  ['BANK OF CHINA, LONDON BRANCH', '2026-12-25', '2026-12-29'],
])('in %s %s moves to %s', (place, day, moved) => {
  expect(next(day, place)).toBe(moved)
})

test('at the counters of the issuing bank its country counts, in the beneficiary’s country his', () => {
  const expires = (place: string) =>
    openFrom(
      '2026-10-09',
      bankDays(
        {
          ...nothing,
          expiry: { place },
          issuingBank: 'MGHNBDDH',
          beneficiary: { name: 'LINWAN', address: 'NINGBO, CHINA' },
        },
        undefined,
        [],
      ),
    )
  expect([expires('AT OUR COUNTERS'), expires("BENEFICIARY'S COUNTRY")]).toEqual(['2026-10-11', '2026-10-09'])
})

test('the calendar that was assumed is said with the answer', () => {
  const answer = examined(setWith(on('bill-of-lading', (d) => (d.dates.onBoard = '2026-11-02'))))
  expect(answer.calendar?.en).toContain('public holidays of China in 2026')
  const nowhere = examined(
    setWith((i) => {
      credit((c) => delete c.expiry.place)(i)
      delete i.presentation.to
      i.presentation.closedDays = ['2026-11-24']
    }),
  )
  expect(nowhere.lastDay).toBe('2026-11-25')
  expect(nowhere.calendar?.en).toMatch(/Saturdays and Sundays, and the day that was given/)
  expect(
    examined(setWith(credit((c) => (c.expiry = { date: '2031-11-30', place: 'LAGOS, NIGERIA' })))).calendar?.en,
  ).toBeDefined()
})
