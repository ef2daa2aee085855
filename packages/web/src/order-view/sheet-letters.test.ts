import { expect, test } from 'vitest'
import { partyDraftOf, readParty } from './party-draft.ts'
import { columnLetter, withColumn } from './sheet-letters.ts'

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
])('column %i is %s', (i, letter) => expect(columnLetter(i)).toBe(letter))

test('a column that is named anew gives up its old name, and the name its old column', () => {
  expect(withColumn({ name: 'A', quantity: 'B' }, 'A', 'quantity')).toEqual({ quantity: 'A' })
  expect(withColumn({ name: 'A', quantity: 'B' }, 'B', '')).toEqual({ name: 'A' })
})

test('the buyer of an order becomes a customer with address, tax number and contact', () => {
  const read = {
    name: 'Nordlicht',
    legalName: 'Nordlicht Leuchten GmbH',
    addressLines: ['Speicherstraße 14'],
    city: 'Hamburg',
    country: 'DE',
    taxId: 'DE123456789',
    ids: [],
    contact: { name: 'Anke Petersen', other: [] },
  }
  expect(readParty(partyDraftOf(read)).facts).toMatchObject({
    name: { en: 'Nordlicht', zh: '' },
    legalName: 'Nordlicht Leuchten GmbH',
    addressLines: ['Speicherstraße 14'],
    country: 'DE',
    contact: { name: 'Anke Petersen' },
  })
})

test('a customer without country is not kept; the country is asked for', () => {
  expect(readParty(partyDraftOf({ name: 'Acme', addressLines: [], ids: [] })).findings.map(({ at }) => at)).toEqual([
    'country',
  ])
})
