import { termsShape } from '@gendan/forms/deal/terms'
import { describe, expect, test } from 'vitest'
import { tableIn } from '../parts/pasted-table.ts'
import { pasted } from './line-paste.ts'
import { draftOf, emptyLine, figureOf, termsOf } from './terms-draft.ts'
import { inputFindings } from './terms-input.ts'

const line = {
  ...{ id: '1', goods: 'g', code: 'L-200', customerCode: 'N-100', hsCode: '940521' },
  name: { en: 'Desk lamp', zh: '台灯' },
  specification: { en: '', zh: '' },
  quantity: { value: '1200', unit: 'PCE' },
  unitPrice: { amount: '12.4', currency: 'USD', per: 'PCE' },
}
const terms = termsShape.parse({
  currency: 'USD',
  lines: [line],
  delivery: { incoterm: 'CIF', place: 'Hamburg', locode: 'DEHAM' },
  payment: {
    instalments: [
      { share: '0.3', by: 'T/T', when: { at: 'order' } },
      { by: 'O/A', when: { at: 'days-after', days: 30, from: 'invoice-date' } },
    ],
  },
  shipment: { latest: '2026-05-31', from: 'Ningbo', to: 'Hamburg', partial: false, transhipment: true },
  insurance: { en: '110%', zh: '' },
  packing: { en: '', zh: '' },
  remarks: { en: '', zh: '' },
  tolerancePercent: '5',
  marks: ['NORDLICHT', '', 'C/NO. 1-UP'],
})

describe('terms go into the boxes and come back as they were', () => {
  test('nothing is lost or added on the way', () => {
    expect(termsOf(draftOf(terms, 'PO-1'))).toEqual(terms)
    expect(inputFindings(draftOf(terms, 'PO-1'))).toEqual([])
  })
  test('a box that holds no figure is named, and counts as nothing until it is put right', () => {
    const draft = draftOf(terms, '')
    const typed = { ...draft, lines: draft.lines.map((one) => ({ ...one, quantity: '12oo' })) }
    expect(inputFindings(typed).map(({ at }) => at)).toEqual(['lines.0.quantity'])
    expect(termsOf(typed).lines[0]?.quantity.value).toBe('0')
  })
})

describe('figures are read as traders type them', () => {
  test.each([
    ['1,250.50', '1250.5'],
    [' 1200 ', '1200'],
    ['１，２５０。５', '1250.5'],
    ['12,5', undefined],
    ['', undefined],
    ['-3', undefined],
  ])('%j is %s', (text, read) => expect(figureOf(text)).toBe(read))
})

describe('lines come out of a spreadsheet by copy and paste', () => {
  test('a single value is pasted as it always was', () => expect(tableIn('L-200')).toBeUndefined())
  test('from the box one stands in, to the right and down, adding rows', () => {
    const table = tableIn('100\tpcs\t2.5\r\n200\tset\t3\r\n') ?? []
    const lines = pasted([emptyLine('1')], table, { line: 0, field: 'quantity' })
    expect(lines.map(({ id, quantity, unit, price }) => [id, quantity, unit, price])).toEqual([
      ['1', '100', 'PCE', '2.5'],
      ['2', '200', 'SET', '3'],
    ])
  })
  test('a row of heads says itself what stands where', () => {
    const table = tableIn('货号\t品名\t数量\t单价\nL-1\t台灯\t10\t9.9') ?? []
    const [added] = pasted([], table, { line: 0, field: 'code' })
    expect(added).toMatchObject({ code: 'L-1', zh: '台灯', quantity: '10', price: '9.9' })
  })
})
