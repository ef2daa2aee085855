import { readCreditText } from '@gendan/credit/read'
import type { Credit } from '@gendan/credit/terms/credit'
import { expect, test } from 'vitest'
import { changedTerms } from './changed-terms.ts'
import { type PayableOrder, proposedOrders } from './proposed-orders.ts'

const order = (number: string, customerName: string, amount: string, customerOrder = ''): PayableOrder => ({
  ...{ id: number, number, customer: customerName, customerName, currency: 'USD', amount, customerOrder },
})
const ORDERS = [
  order('LW26-0101', 'Nordvik AS', '100'),
  order('LW26-0102', 'Halvorsen & Lund AS', '52300.00'),
  order('LW26-0103', 'Halvorsen & Lund AS', '9000', 'HL-44018'),
]
const TEXT = `:20:LC26-0417
:50:HALVORSEN AND LUND AS
OSLO
:32B:USD52300,
:45A:100 CHAIRS`
const read = (text: string): Credit => {
  const said = readCreditText(text)
  if ('errors' in said) throw new RangeError('unreadable')
  return said.credit
}
const proposed = (text: string) =>
  proposedOrders(text, read(text), ORDERS)
    .filter(({ sure }) => sure)
    .map(({ number }) => number)

test('the order of the applicant with the same amount is meant', () => {
  expect(proposed(TEXT)).toEqual(['LW26-0102'])
})

test('an order that the text names is meant, however banks write its number', () => {
  expect(proposed(`${TEXT}\nAS PER CONTRACT LW 26/0101`)).toEqual(['LW26-0101', 'LW26-0102'])
})

test("so is the one whose customer's number it names", () => {
  expect(proposed(TEXT.replace('100 CHAIRS', 'CHAIRS UNDER ORDER HL-44018'))).toEqual(['LW26-0103', 'LW26-0102'])
})

test('nothing is proposed where only the amount fits', () => {
  expect(proposed(TEXT.replace('HALVORSEN AND LUND AS', 'SOMEBODY ELSE'))).toEqual([])
})

const BEFORE = read(`:20:LC26-0417
:31D:261130 CHINA
:32B:USD52300,
:44C:261105
:46A:+PACKING LIST IN TRIPLICATE
+INSPECTION CERTIFICATE SIGNED BY THE APPLICANT`)

test('an amendment is shown as what it changes, old beside new', () => {
  const fields = { '44C': '261120', '32B': 'USD700,', '46B': '/DELETE/INSPECTION CERTIFICATE SIGNED BY THE APPLICANT' }
  const told = changedTerms(BEFORE, fields).map(({ path, before, after }) => [path, before.en, after.en])
  expect(told).toEqual([
    ['amount', 'USD 52,300.00', 'USD 53,000.00'],
    ['latestShipment', '2026-11-05', '2026-11-20'],
    ['documents.gone.0', 'INSPECTION CERTIFICATE SIGNED BY THE APPLICANT', ''],
  ])
})

test('one that changes nothing that can be read says nothing', () => {
  expect(changedTerms(BEFORE, { '20': 'LC26-0417', '26E': '1' })).toEqual([])
})
