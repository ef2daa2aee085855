import { type BillAsRead, readBill } from '@gendan/forms/interchange/bill-as-read'
import { expect, test } from 'vitest'
import { europeanExampleFiles } from './harness/european-rules.ts'
import { examples } from './harness/schema.ts'

function bill(text: string): BillAsRead {
  const read = readBill(text)
  if (!('number' in read)) throw new Error(JSON.stringify(read.findings))
  return read
}

function textOf(name: string): string {
  return [...examples, ...europeanExampleFiles].find((one) => one.name.startsWith(name))?.text ?? ''
}

test("a supplier's invoice gives number, days, sum, tax and account", () => {
  const { seller, number, day, due, amount, tax, account, lines } = bill(textOf('UBL-Invoice-2.1-Example'))
  expect({ seller, number, day, due, amount, tax }).toEqual({
    seller: 'The Sellercompany Incorporated',
    number: 'TOSL108',
    day: '2009-12-15',
    due: '2009-12-31',
    amount: { amount: '729', currency: 'EUR' },
    tax: '292.2',
  })
  expect([account?.number, lines.length]).toEqual(['DK1212341234123412', 5])
})

test('one rate is told, several are left to a person', () => {
  expect(bill(textOf('UBL-Invoice-2.1-Example')).percent).toBeUndefined()
  expect(bill(textOf('guide-example3')).percent).toBeDefined()
})

test('every official invoice gives a number and a sum', () => {
  const all = [...examples.filter(({ root }) => root === 'Invoice'), ...europeanExampleFiles]
  const poor = all.filter(({ text }) => {
    const read = readBill(text)
    return !('number' in read) || read.number === '' || read.amount === undefined
  })
  expect(poor.map(({ name }) => name)).toEqual([])
})

test('another document and a text that is none are refused', () => {
  expect(readBill(textOf('UBL-Order-2.0')).findings.map(({ rule }) => rule)).toEqual(['UBL-07'])
  expect(readBill('%PDF-1.7').findings.map(({ rule }) => rule)).toEqual(['XML-01'])
})
