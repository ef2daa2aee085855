import { sampleDeal } from '@gendan/forms/sample-deal'
import { decimal, sumOf } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import { type Issued, type OrderFile, orderFile } from '../order-file.ts'
import { fileLines } from './file-lines.ts'

const { seller: _, buyer: _b, suppliers: _s, house: _h, ...sections } = sampleDeal
const [bought] = sections.purchases ?? []
const paper = (kind: string, version: number, day: string, amount: string, change: Partial<Issued> = {}): Issued => ({
  ...{
    id: `${kind}-${version}`,
    kind,
    part: '',
    number: `LW-${kind}`,
    version,
    day,
    at: '',
    by: '',
    own: {},
    stamped: [],
  },
  filled: { total: { amount: decimal(amount), currency: 'USD' } },
  ...change,
})
const file = (papers: readonly Issued[], change: Partial<OrderFile> = {}): OrderFile => ({
  ...{
    ...orderFile.born('f1'),
    number: 'LW26-0001',
    buyer: 'halvorsen',
    deal: { ...sections, money: undefined } as never,
  },
  papers,
  ...change,
})
const sold = (one: OrderFile) =>
  fileLines(one)
    .filter(({ side }) => side === 'customer')
    .map(({ what, day, currency, charged }) => [what, day, currency, charged])

describe('what an order puts on the accounts', () => {
  const first = paper('commercial-invoice', 1, '2026-05-04', '29748')

  test('a corrected invoice stands as the difference on its own day; a reprint as nothing', () => {
    const second = paper('commercial-invoice', 2, '2026-06-02', '29500')
    const third = paper('commercial-invoice', 3, '2026-06-09', '29500')
    expect(sold(file([first, second, third]))).toEqual([
      ['invoice', '2026-05-04', 'USD', '29748'],
      ['amended', '2026-06-02', 'USD', '-248'],
    ])
  })

  test('an invoice made anew in another money leaves the one account and enters the other', () => {
    const euro = { filled: { total: { amount: decimal('27000'), currency: 'EUR' } } }
    expect(sold(file([first, paper('commercial-invoice', 2, '2026-06-02', '0', euro)])).slice(1)).toEqual([
      ['amended', '2026-06-02', 'USD', '-29748'],
      ['amended', '2026-06-02', 'EUR', '27000'],
    ])
  })

  test('a cancelled order owes nothing from that day on', () => {
    const who = { by: 'he', at: '2026-06-03T02:00:00.000Z', reason: 'both gave it up' }
    const aside = { state: 'cancelled' as const, ...who, agreed: 'mail', evidence: [], winding: [] }
    const lines = fileLines(file([first], { aside }))
    expect(sumOf(lines.filter(({ side }) => side === 'customer').map(({ charged }) => charged))).toBe('0')
  })

  test('a purchase order stands on its supplier’s account until the purchase is dropped; what was paid stays', () => {
    const order = paper('purchase-order', 1, '2026-03-20', '8000', { part: bought?.id ?? '' })
    const moved = { amount: decimal('3000'), currency: 'USD' }
    const payment = {
      ...{ id: 'p', slip: 's', day: '2026-03-25', moved, pays: moved, reference: '', note: '' },
      ...{ purchase: bought?.id ?? '', supplier: bought?.supplier ?? '' },
    }
    const money = { receipts: [], payments: [payment] }
    const standing = file([order], { deal: { ...sections, money } })
    const supplied = (one: OrderFile) =>
      fileLines(one).map(({ side, party, charged, settled }) => [side, party, charged, settled])
    expect(supplied(standing)).toEqual([
      ['supplier', bought?.supplier, '8000', '0'],
      ['supplier', bought?.supplier, '0', '3000'],
    ])
    const dropped = { ...standing, deal: { ...standing.deal, purchases: [] } }
    expect(supplied(dropped)).toEqual([['supplier', bought?.supplier, '0', '3000']])
  })
})
