import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { paymentTermsShape } from '@gendan/trade/terms/payment'
import { expect, test } from 'vitest'
import { balanceLetter } from './balance-letter.ts'

const paidBy = (instalments: readonly object[]) => {
  const payment = paymentTermsShape.parse({ instalments })
  const contract = { version: 1, settled: '2026-03-16', customerOrder: 'HL-44018', terms: { ...sampleTerms, payment } }
  return balanceLetter({ ...sampleDeal, contract }, 'LW-PL26-0001')
}

test('the letter asks what is due against the copy of the bill of lading, and by when', () => {
  const letter = balanceLetter(sampleDeal, 'LW-PL26-0001')
  expect(letter).toContain('Dear Ingrid Halvorsen,')
  expect(letter).toContain('315 cartons')
  expect(letter).toContain(
    'The balance of USD 20,823.60 is now due (total USD 29,748.00). Please let it reach us by 10 June 2026',
  )
  expect(letter.length).toBeLessThan(1000)
})

test('under a credit nothing is asked: the bank pays as agreed', () => {
  const letter = paidBy([{ share: '1', by: 'L/C', when: { at: 'sight' } }])
  expect(letter).toContain('The invoice value is USD 29,748.00, payable as agreed.')
})

test('there is no letter before anything is packed and its list issued', () => {
  const { packing: _, ...unpacked } = sampleDeal
  expect(balanceLetter(unpacked, 'LW-PL26-0001')).toBe('')
  expect(balanceLetter(sampleDeal, '')).toBe('')
})

test('what the ledger has received is taken off, and thanked for', () => {
  const usd = (amount: string) => ({ amount: decimal(amount), currency: 'USD' })
  const ledger = (paid: string, open: string, counted = '0') =>
    balanceLetter(sampleDeal, 'LW-PL26-0001', {
      purpose: 'deposit',
      by: 'T/T',
      when: { at: 'order' },
      amount: usd('29748'),
      paid: usd(paid),
      counted: usd(counted),
      open: usd(open),
    })
  expect(ledger('8900', '20848')).toContain(
    'The balance of USD 20,848.00 is now due (total USD 29,748.00, received USD 8,900.00 with thanks).',
  )
  expect(ledger('8900', '20768', '80')).toContain(
    'received USD 8,900.00 with thanks, less your sample fees of USD 80.00).',
  )
  expect(ledger('29748', '0')).toContain('The price of USD 29,748.00 is paid in full, with thanks.')
})
