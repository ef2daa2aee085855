import { compare, type Decimal, decimal, divide, multiply, round } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derive, product } from './derive.ts'
import { Worksheet } from './worksheet.ts'

const FUNNEL = {
  facts: {
    impressions: ['Impressions', '展现量', 'views'],
    clicks: ['Clicks', '点击量', 'clicks'],
    ctr: ['CTR', '点击率', 'fraction'],
    orders: ['Orders', '订单数', 'orders'],
    cvr: ['CVR', '转化率', 'fraction'],
  },
  ways: [...product('clicks', 'impressions', 'ctr'), ...product('orders', 'clicks', 'cvr')],
  rule: { id: 'E-05', source: { title: 'test', at: 'test' } },
} as const

const read = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, decimal(value)]))

describe('figures that follow from others', () => {
  test.each([
    [
      { impressions: '1000', clicks: '20', orders: '1' },
      { ctr: '0.02', cvr: '0.05' },
    ],
    [
      { orders: '1', cvr: '0.05', ctr: '0.02' },
      { clicks: '20', impressions: '1000' },
    ],
    [
      { impressions: '1000', ctr: '0.02', cvr: '0.05' },
      { clicks: '20', orders: '1' },
    ],
  ])('%o gives %o, whichever are known', (given, found) => {
    expect(derive(FUNNEL, read(given), new Worksheet())).toEqual({ ...given, ...found })
  })

  test('a ratio with zero below has no value', () => {
    expect(derive(FUNNEL, read({ impressions: '1000', clicks: '0', orders: '0' }), new Worksheet())).toEqual({
      ...{ impressions: '1000', clicks: '0', orders: '0', ctr: '0' },
    })
  })

  test('one fact alone says nothing', () => {
    expect(() => derive(FUNNEL, read({ clicks: '20' }), new Worksheet())).toThrow('Nothing follows')
    expect(() => derive(FUNNEL, read({ clicks: '0', orders: '0' }), new Worksheet())).toThrow('Nothing follows')
  })

  test('facts that contradict one another are kept and named; rounding is no contradiction', () => {
    const sheet = new Worksheet()
    derive(FUNNEL, read({ impressions: '1000', clicks: '20', ctr: '0.05', orders: '1' }), sheet)
    expect(sheet.warnings.map(({ rule, at }) => [rule, at])).toContainEqual(['E-05', 'ctr'])
    const calm = new Worksheet()
    derive(FUNNEL, read({ impressions: '3000', clicks: '41', ctr: '0.0137', orders: '1' }), calm)
    expect(calm.warnings).toEqual([])
  })

  test('whatever two of three are given, the third is the same', () => {
    const some = fc.integer({ min: 1, max: 1_000_000 }).map((n) => decimal(String(n)))
    fc.assert(
      fc.property(some, some, (impressions, ctr) => {
        const clicks = multiply(impressions, ctr)
        const back = derive(FUNNEL, { clicks, impressions }, new Worksheet()).ctr as Decimal
        expect(compare(round(back, 12, 'half-even'), ctr)).toBe(0)
        expect(derive(FUNNEL, { impressions, ctr }, new Worksheet()).clicks).toBe(clicks)
        expect(divide(clicks, ctr)).toBe(impressions)
      }),
    )
  })
})
