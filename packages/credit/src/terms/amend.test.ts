import { expect, test } from 'vitest'
import { plainCredit } from '../message/message-rules.examples.ts'
import { readMessage } from '../message/read-message.ts'
import { amended } from './amend.ts'
import { readCredit } from './read-credit.ts'

const credit = readCredit(readMessage(plainCredit))

test('a field replaces a field; what the amendment does not name stays', () => {
  const after = amended(credit, { '26E': '1', '44C': '261120', '31D': '261215CHINA', '43P': 'ALLOWED' })
  expect(after).toMatchObject({
    latestShipment: '2026-11-20',
    expiry: { date: '2026-12-15', place: 'CHINA' },
    partialShipments: 'allowed',
  })
  expect(after.documents).toEqual(credit.documents)
  expect(after.amount).toEqual(credit.amount)
})

test('32B is what the amount grows by, 33B what it shrinks by, 34B of older messages the new total', () => {
  expect(amended(credit, { '32B': 'USD1000,' }).amount).toEqual({ amount: '53300.00', currency: 'USD' })
  expect(amended(credit, { '33B': 'USD2300,50' }).amount).toEqual({ amount: '49999.50', currency: 'USD' })
  expect(amended(credit, { '32B': 'USD1000,', '34B': 'USD53300,' }).amount).toEqual({
    amount: '53300.00',
    currency: 'USD',
  })
})

test('documents are added, deleted and replaced; those that stay keep their places in the text', () => {
  const kinds = (fields: Readonly<Record<string, string>>) => amended(credit, fields).documents.map(({ kind }) => kind)
  expect(kinds({ '46B': '/ADD/ +PACKING LIST IN TRIPLICATE' })).toEqual([
    'commercial-invoice',
    'bill-of-lading',
    'insurance',
    'packing-list',
  ])
  expect(
    kinds({ '46B': '/DELETE/ SIGNED COMMERCIAL INVOICE IN TRIPLICATE /ADD/ COMMERCIAL INVOICE IN 5 COPIES' }),
  ).toEqual(['bill-of-lading', 'insurance', 'commercial-invoice'])
  expect(kinds({ '46B': '/REPALL/ +INVOICE\n+AIR WAYBILL CONSIGNED TO APPLICANT' })).toEqual([
    'commercial-invoice',
    'air-waybill',
  ])
  expect(amended(credit, { '46B': '/ADD/ +PACKING LIST' }).documents[0]).toBe(credit.documents[0])
})

test('an older message names the new day of expiry alone', () => {
  expect(amended(credit, { '31E': '261220' }).expiry).toEqual({ date: '2026-12-20', place: 'CHINA' })
})
