import { expect, test } from 'vitest'
import { arranged, firstView, isLayout, moved, narrowed } from './table-view.ts'

const columns = ['slack', 'number', 'customer', 'amount'].map((id) => ({ id }))
const ids = (order: readonly string[]) => arranged(columns, order).map(({ id }) => id)

test('columns stand as a person arranged them', () => {
  expect(ids(['amount', 'slack', 'number', 'customer'])).toEqual(['amount', 'slack', 'number', 'customer'])
})

test('a column that came with a newer program stands behind its neighbour, and a dropped one is forgotten', () => {
  expect(ids(['amount', 'number', 'gone', 'slack'])).toEqual(['amount', 'number', 'customer', 'slack'])
  expect(ids(['number', 'customer', 'amount'])).toEqual(['slack', 'number', 'customer', 'amount'])
})

test('a column moves one step and never past an end', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c'])
})

test('a new filter starts at the first page', () => {
  const third = { ...firstView, page: 3 }
  expect(narrowed(third, { search: 'TB-88213' })).toEqual({ ...third, page: 1, search: 'TB-88213' })
  expect(narrowed(third, { page: 4 }).page).toBe(4)
})

test('what is kept is only believed when it is a layout', () => {
  expect(isLayout({ order: ['a'], hidden: [] })).toBe(true)
  expect(isLayout({ order: 'a', hidden: [] })).toBe(false)
  expect(isLayout(null)).toBe(false)
})
