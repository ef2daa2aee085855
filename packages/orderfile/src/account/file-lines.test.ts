import { sampleDeal } from '@gendan/forms/sample-deal'
import { decimal, sumOf, zero } from '@gendan/kernel/decimal'
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
  filled: { total: { amount: decimal(amount), currency: 'USD' }, lines: [], payment: { en: '', zh: '' } },
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

  test('a supplier’s account begins with his invoice; what was paid before is credit', () => {
    const order = paper('purchase-order', 1, '2026-03-20', '8000', { part: bought?.id ?? '' })
    const moved = { amount: decimal('3000'), currency: 'USD' }
    const his = { purchase: bought?.id ?? '', supplier: bought?.supplier ?? '' }
    const payment = {
      ...{ id: 'p', slip: 's', day: '2026-03-25', moved, pays: moved, reference: '', note: '' },
      ...his,
    }
    const bill = {
      ...{
        id: 'b',
        invoice: 'n',
        number: '77',
        day: '2026-04-02',
        lines: [],
        special: false,
        rate: zero,
        tax: zero,
        ...his,
      },
      ...{ amount: { amount: decimal('8000'), currency: 'USD' }, evidence: [], by: 'he', at: '' },
    }
    const supplied = (money: object) =>
      fileLines(file([order], { deal: { ...sections, money } as never })).map(({ what, party, charged, settled }) => [
        ...[what, party === bought?.supplier, charged, settled],
      ])
    expect(supplied({ receipts: [], payments: [payment] })).toEqual([['payment', true, '0', '3000']])
    expect(supplied({ receipts: [], payments: [payment], bills: [bill] })).toEqual([
      ['bill', true, '8000', '0'],
      ['payment', true, '0', '3000'],
    ])
  })
})
