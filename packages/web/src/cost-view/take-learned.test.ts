import { decimal } from '@gendan/kernel/decimal'
import type { ChargeProposal, LineProposal } from '@gendan/orderfile/lessons/proposals'
import { describe, expect, test } from 'vitest'
import type { CostDraft } from './cost-draft.ts'
import { isChargeTaken, isLineTaken, takeCharge, takeLine } from './take-learned.ts'

const draft: CostDraft = {
  ...{ day: '2026-07-01', rate: '7.08', source: '', rateDay: '2026-07-01', note: '', reasons: {} },
  lines: [
    { line: '1', supplier: '', purchase: '240', vat: '13', refund: '13', source: '' },
    { line: '2', supplier: '', purchase: '', vat: '', refund: '', source: '' },
  ],
  items: [
    { id: '1', element: 'freight', name: '', figure: '', in: 'USD', source: '' },
    { id: '2', element: 'other', name: 'fumigation', figure: '300', in: 'CNY', source: '' },
  ],
}
const price = {
  purchase: '248',
  vatRate: '0.13',
  refundRate: '0.09',
  supplier: 's1',
  number: 'LW26-0012',
  closed: '2026-05-03',
}
const line = { line: '1', price } as unknown as LineProposal

function charge(element: string, name: string, amount: string, currency = 'USD'): ChargeProposal {
  const item = { id: '9', element, name, amount: { amount: decimal(amount), currency }, of: 'purchase' }
  return {
    item,
    home: decimal('5600'),
    order: { number: 'LW26-0012', closed: '2026-05-03' },
  } as unknown as ChargeProposal
}
const moneys = ['CNY', 'USD'] as const

describe('what is taken from a closed order', () => {
  test('stands in its line with where it comes from, and the other lines stay as they were typed', () => {
    const { lines } = takeLine(draft, line)
    expect(lines[0]).toEqual({
      ...{ line: '1', supplier: 's1', purchase: '248', vat: '13', refund: '9' },
      source: 'LW26-0012, 2026-05-03',
    })
    expect(lines[1]).toBe(draft.lines[1])
    expect([isLineTaken(draft, line), isLineTaken(takeLine(draft, line), line)]).toEqual([false, true])
  })

  test('fills the empty charge of its element, replaces the same charge, and is one more beside another', () => {
    const freight = takeCharge(draft, charge('freight', 'to Hamburg', '800'), moneys).items
    expect(freight).toHaveLength(2)
    expect(freight[0]).toMatchObject({ id: '1', name: 'to Hamburg', figure: '800', in: 'USD' })
    const same = takeCharge(draft, charge('other', 'fumigation', '350', 'CNY'), moneys).items
    expect(same[1]).toMatchObject({ id: '2', figure: '350', in: 'CNY' })
    const more = takeCharge(draft, charge('other', 'fair', '90', 'CNY'), moneys)
    expect(more.items.map(({ name }) => name)).toEqual(['', 'fumigation', 'fair'])
    expect(isChargeTaken(more, charge('other', 'fair', '90', 'CNY'))).toBe(true)
  })

  test('comes in the firm’s money where it was paid in one that this order does not know, or by another share', () => {
    expect(takeCharge(draft, charge('freight', '', '700', 'EUR'), moneys).items[0]).toMatchObject({
      ...{ figure: '5600', in: 'CNY' },
    })
    const scaled = takeCharge(draft, charge('freight', '', '800'), moneys, decimal('2800')).items[0]
    expect(scaled).toMatchObject({ figure: '2800', in: 'CNY' })
  })
})
