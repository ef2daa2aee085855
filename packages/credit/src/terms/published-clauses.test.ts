import { describe, expect, test } from 'vitest'
import { readMessage } from '../message/read-message.ts'
import { linesOf } from '../message/text-lines.ts'
import { effectOf } from './conditions.ts'
import { noDocuments, publishedClauses } from './published-clauses.examples.ts'
import { readCredit, requirementsIn } from './read-credit.ts'

describe('a clause of field 46A as it is published', () => {
  test.each(publishedClauses)('$text', ({ text, kind, originals, copies, demands = [], without = [] }) => {
    const [item, ...more] = requirementsIn(linesOf(text))
    const told = item?.demands.flatMap(({ what, value }) => (value === undefined ? [what] : [what, `${what}=${value}`]))
    expect(more).toEqual([])
    expect(item).toMatchObject({ kind, originals, copies })
    expect(told).toEqual(expect.arrayContaining([...demands]))
    expect(without.filter((what) => told?.includes(what))).toEqual([])
  })

  test.each(noDocuments)('%s: a condition', (text) => {
    const { documents, conditions } = readCredit(readMessage(`:20:LC1\n:46A:+PACKING LIST\n+${text}\n:47A:+NONE`))
    expect(documents.map(({ kind }) => kind)).toEqual(['packing-list'])
    expect(conditions.map((one) => one.text)).toEqual([text])
  })

  test('what an invoice must show, each under a letter of its own, is no list of documents', () => {
    const items = requirementsIn(
      linesOf('A) SIGNED INVOICE SHOWING:\nA) ORIGIN OF GOODS\nB) FREIGHT\nB) PACKING LIST\nC) COPY OF B/L'),
    )
    expect(items.map(({ kind }) => kind)).toEqual(['commercial-invoice', 'packing-list', 'bill-of-lading'])
  })
})

test.each([
  ['SHORT FORM, CLAUSED, THIRD PARTY BILL OF LADING NOT ACCEPTABLE', 'not-acceptable'],
  ['THIRD PARTY DOCUMENTS ARE ACCEPTABLE', 'third-party'],
  ['T.T. REIMBURSEMENT NOT ALLOWED', 'reimbursement'],
  ['ALL DOCUMENTS NOT TO BE DATED PRIOR TO ISSUANCE OF THIS CREDIT', 'not-acceptable'],
  ['IRC NO. 2603 AND H.S. CODE 5513.23 MUST APPEAR IN ALL INVOICES AND PACKING LIST', 'statement'],
  ['LATE PRESENTATION ACCEPTABLE', 'stale'],
])('%s does: %s', (text, effect) => {
  expect(effectOf(text)).toBe(effect)
})

const mixed = (print: string) => readCredit(readMessage(print))

test('a table of goods is read by its rows, where price times quantity is the amount', () => {
  const { goods } = mixed(
    `:20:LC1\n:45A:+TERMS OF PRICE : CIF BUSAN\n+COMMODITY   QUANTITY   UNIT PRICE   AMOUNT
 ETHYL ACETATE 99.9PCT   100MT(+/-10PCT)   CNY8,450.00  CNY845,000.00
 BUTYL ACETATE 99.5PCT    50MT(+/-10PCT)   CNY8,800.00  CNY440,000.00
 TOTAL:  150MT  CNY1,285,000.00`,
  )
  expect(
    goods?.lines.map(({ quantity, unitPrice, amount }) => [quantity?.value, unitPrice?.amount, amount?.amount]),
  ).toEqual([
    ['100', '8450', '845000.00'],
    ['50', '8800', '440000.00'],
  ])
})

test('what is sold at a price stands right before it, and an amount that is stated is taken', () => {
  const { goods } = mixed(
    ':20:LC1\n:45A:1) LED TUBE T8 18W - 40,000 PIECES AT USD 2.00\n2) POPLIN QTY: 35,000.00 YDS @ USD 1.0957/YD = USD 38,350.00',
  )
  expect(goods?.lines.map(({ quantity, amount }) => [quantity?.value, amount?.amount])).toEqual([
    ['40000', '80000.00'],
    ['35000', '38350.00'],
  ])
})

test('mixed payment as the network codes it, a stroke alone before a beneficiary, and a number behind a name', () => {
  const { availableWith, beneficiary, applicant } = mixed(
    ':20:LC1\n:41A:GCBAAEAD\nBY MIXED PYMT\n:59:/\nSHANGHAI RIVER TRADE CORP.\nSHANGHAI, CHINA\n:50:SAMHAN MATERIALS CO.,LTD. 45-8,\nYEOUIDO-DONG, SEOUL, KOREA',
  )
  expect(availableWith).toEqual({ bank: 'GCBAAEAD', by: 'mixed-payment' })
  expect(beneficiary).toEqual({ name: 'SHANGHAI RIVER TRADE CORP.', address: 'SHANGHAI, CHINA' })
  expect(applicant).toEqual({ name: 'SAMHAN MATERIALS CO.,LTD.', address: '45-8, YEOUIDO-DONG, SEOUL, KOREA' })
})
