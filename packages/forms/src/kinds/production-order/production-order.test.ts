import { type Decimal, decimal } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import type { Deal } from '../../deal/deal.ts'
import { draft } from '../../form.ts'
import { provenance } from '../../provenance.ts'
import { sampleDeal } from '../../sample-deal.ts'
import { notCarried } from '../parts/carried.ts'
import { productionOrder } from './form.ts'
import { priceIn } from './price-words.ts'

const given = { number: 'LW-MO26-0001', day: '2026-03-26', version: 1 }
const own = { copies: '', tongue: 'both' } as const

const pageOf = (deal: Deal) =>
  JSON.stringify(productionOrder.print(productionOrder.derive(deal as never, own, given), own))

describe('no price reaches those who make the goods', () => {
  test('no printed fact hangs on a price, a cost, a payment or a currency of the deal', () => {
    const paths = [...provenance(productionOrder, sampleDeal, own, given).values()].flat().map(({ path }) => path)
    expect(paths.length).toBeGreaterThan(40)
    expect(paths.filter((path) => /price|amount|cost|payment|currency|purchase|offer|buyer/i.test(path))).toEqual([])
  })

  test('a price that would be known anywhere on the page is not on it', () => {
    const odd = { amount: decimal('7391.17'), currency: 'USD', per: 'PCE' }
    const priced = (deal: Deal): Deal => {
      const { contract, cost } = deal
      if (!contract || !cost) throw new Error('the standing example has terms and costs')
      const lines = contract.terms.lines.map((line) => ({ ...line, unitPrice: { ...odd, per: line.quantity.unit } }))
      const detailed = cost.detailed && {
        ...cost.detailed,
        lines: cost.detailed.lines.map((line) => ({ ...line, purchase: odd.amount as Decimal })),
      }
      return {
        ...deal,
        contract: { ...contract, terms: { ...contract.terms, lines } },
        cost: { ...cost, ...(detailed ? { detailed } : {}) },
      }
    }
    expect(pageOf(priced(sampleDeal))).toBe(pageOf(sampleDeal))
    expect(pageOf(priced(sampleDeal))).not.toContain('7391')
  })

  test.each([
    ['USD 48.60 each', 'USD 48.60'],
    ['单价 35 元', '35 元'],
    ['not above US$1,200.50', 'US$1,200.50'],
    ['每套￥120', '￥120'],
    ['12.5 EUR', '12.5 EUR'],
    ['1100 N, 12 mm, 8–10%', undefined],
    ['3 元素都要检', undefined],
  ])('%s: %s', (text, price) => {
    expect(priceIn(text)).toBe(price)
  })
})

describe('nothing that was agreed is lost', () => {
  test('a sentence that stands somewhere in the workshop’s words is carried', () => {
    const agreed = { en: 'Five-ply cartons. Corner guards 2.5 mm; no staples', zh: '' }
    expect(notCarried(agreed, [{ en: 'corner guards 2.5 MM\nno  staples', zh: '' }])).toEqual(['Five-ply cartons'])
    expect(
      notCarried(agreed, [
        { en: 'no staples', zh: '' },
        { en: 'Five-ply cartons, corner guards 2.5 mm', zh: '' },
      ]),
    ).toEqual([])
  })

  test('one tongue carried whole is enough', () => {
    const agreed = { en: 'Export cartons', zh: '出口纸箱' }
    expect(notCarried(agreed, [{ en: '', zh: '五层出口纸箱' }])).toEqual([])
    expect(notCarried(agreed, [{ en: '', zh: '纸箱' }])).toEqual(['出口纸箱'])
  })
})

describe('a changed order shows on the production order', () => {
  test('a line that grew in the terms is no longer made in full', () => {
    const { contract } = sampleDeal
    if (!contract) throw new Error('the standing example has terms')
    const lines = contract.terms.lines.map((line) => ({
      ...line,
      quantity: { ...line.quantity, value: decimal('600') },
    }))
    const { findings } = draft(
      productionOrder,
      { ...sampleDeal, contract: { ...contract, terms: { ...contract.terms, lines } } },
      own,
      given,
    )
    expect(findings.filter(({ weight }) => weight === 'block').map(({ rule, at }) => [rule, at])).toEqual([
      ['MO-02', 'lines.0.quantity'],
      ['MO-02', 'lines.1.quantity'],
    ])
  })

  test('what is made above the order is shown as such', () => {
    const { lines, spareDays } = productionOrder.derive(sampleDeal as never, own, given)
    expect(lines.map(({ more }) => more)).toEqual([
      { value: '3', unit: 'PCE' },
      { value: '2', unit: 'SET' },
    ])
    expect(spareDays).toBe(16)
  })
})

describe('a line that a purchase of the order brings', () => {
  const [made, bought] = sampleDeal.contract?.terms.lines ?? []
  const [purchase] = sampleDeal.purchases ?? []
  if (!made || !bought || !purchase || !sampleDeal.production) throw new Error('the standing example has two lines')
  const production = {
    ...sampleDeal.production,
    lines: sampleDeal.production.lines.filter((one) => one.line === made.id),
  }
  const { goods, code, name, specification, quantity } = bought
  const line = { id: '1', for: bought.id, ...{ goods, code, name, specification, quantity } }
  const unitPrice = { amount: decimal('10'), currency: 'CNY', per: quantity.unit }
  const rulesWith = (lines: Deal['purchases']) =>
    draft(productionOrder, { ...sampleDeal, production, purchases: lines }, own, given).findings.map(({ rule }) => rule)

  test('may be left out of the production order, and does not stand on it', () => {
    const purchases = [{ ...purchase, lines: [{ ...line, unitPrice }] }]
    expect(rulesWith(purchases)).not.toContain('MO-01')
    const deal = { ...sampleDeal, production, purchases } as never
    expect(productionOrder.derive(deal, own, given).lines.map((one) => one.code)).toEqual([made.code])
  })

  test('is asked for where nothing is bought, too little is, or only an accessory for it', () => {
    const few = { ...line, unitPrice, quantity: { ...quantity, value: decimal('1') } }
    const carton = { ...line, unitPrice, goods: '', code: 'CTN-1' }
    expect(rulesWith([])).toContain('MO-01')
    expect(rulesWith([{ ...purchase, lines: [few] }])).toContain('MO-01')
    expect(rulesWith([{ ...purchase, lines: [carton] }])).toContain('MO-01')
  })
})
