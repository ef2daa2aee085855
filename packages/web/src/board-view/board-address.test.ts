import { describe, expect, test } from 'vitest'
import { askedOf, searchOf, viewOf } from './board-address.ts'

describe('the address of the board', () => {
  test('asks for all orders, the worst slack first, where it says nothing', () => {
    expect(askedOf({})).toEqual({ whose: 'all', sort: 'slack', descending: false, offset: 0, limit: 50 })
  })

  test('keeps whose and which while the table sorts and turns its pages', () => {
    const search = { whose: 'mine', state: 'late', view: 'table' }
    const next = searchOf({ ...viewOf(search), sort: { by: 'etd', down: true }, page: 2 }, search)
    expect(next).toEqual({ whose: 'mine', state: 'late', view: 'table', sort: 'etd', down: '1', page: '2' })
    expect(askedOf(next)).toMatchObject({ whose: 'mine', state: 'late', sort: 'etd', descending: true, offset: 50 })
  })

  test('drops what it does not know', () => {
    expect(askedOf({ whose: 'nobody', state: 'blue', sort: 'luck' })).toMatchObject({ whose: 'all', sort: 'slack' })
    expect(askedOf({ state: 'blue' })).not.toHaveProperty('state')
  })
})
