import { expect, test } from 'vitest'
import { merged } from './draft-merge.ts'

const base = { validUntil: '2026-04-01', bank: 'usd', addition: '' }

test('two people who filled different fields lose nothing', () => {
  const both = merged(base, { ...base, addition: 'Please sign back.' }, { ...base, bank: 'eur' })
  expect(both).toEqual({ own: { ...base, addition: 'Please sign back.', bank: 'eur' }, clashes: [] })
})

test('the same field filled differently stands side by side', () => {
  const both = merged(base, { ...base, bank: 'cny' }, { ...base, bank: 'eur' })
  expect(both.clashes).toEqual([{ field: 'bank', mine: 'cny', theirs: 'eur' }])
  expect(both.own['bank']).toBe('cny')
})

test('the same change by both is no clash', () => {
  expect(merged(base, { ...base, bank: 'eur' }, { ...base, bank: 'eur' }).clashes).toEqual([])
})
