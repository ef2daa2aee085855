import { expect, test } from 'vitest'
import { askedOf, searchOf, viewOf } from './list-view.ts'

test('without a wish the orders changed last come first', () => {
  expect(askedOf({}, 'lin')).toMatchObject({ sort: 'changedAt', descending: true, offset: 0 })
})

test('an address that is sent to a colleague asks for his own orders, not the sender’s', () => {
  expect(askedOf({ owner: 'me', stage: 'E5' }, 'zhou')).toMatchObject({ owner: 'zhou', stage: 'E5' })
})

test('what the table changes goes into the address, and the customer filter stays', () => {
  const view = { ...viewOf({}), sort: { by: 'amount', down: true }, search: '橡木', page: 2 }
  const search = searchOf(view, { buyer: 'b1' })
  expect(search).toEqual({ buyer: 'b1', sort: 'amount', down: '1', q: '橡木', page: '2' })
  expect(viewOf(search)).toEqual(view)
})
