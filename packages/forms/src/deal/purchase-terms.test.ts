import { describe, expect, test } from 'vitest'
import { depositShare, supplierDue, supplierPresets, writeSupplierTerms } from './purchase-terms.ts'

const days = { ordered: '2026-03-18', delivered: '2026-04-20', invoiced: '2026-04-28' }

describe('how a supplier is paid', () => {
  test.each([
    [
      'deposit',
      '30% deposit with the order; balance before delivery',
      '30% 定金，余款提货前付清',
      ['2026-03-18', '2026-04-20'],
    ],
    [
      'deposit-invoice',
      '30% deposit with the order; balance 30 days after the invoice',
      '30% 定金，余款开票后 30 天付清',
      ['2026-03-18', '2026-05-28'],
    ],
    ['delivery', '100% on delivery', '货到付清', ['2026-04-20']],
    ['month-30', '100% 30 days after the end of the month of the invoice', '月结 30 天付清', ['2026-05-30']],
  ])('%s is written %s and %s', (id, en, zh, due) => {
    const terms = supplierPresets.find((one) => one.id === id)?.terms ?? []
    expect(writeSupplierTerms(terms)).toEqual({ en, zh })
    expect(terms.map((one) => supplierDue(one, days))).toEqual(due)
  })

  test('what runs from the invoice has no day before there is one', () => {
    const terms = supplierPresets.find(({ id }) => id === 'deposit-invoice')?.terms ?? []
    expect(terms.map((one) => supplierDue(one, { ...days, invoiced: undefined }))).toEqual(['2026-03-18', undefined])
    expect(depositShare(terms)).toBe('0.3')
  })
})
