import { goods } from '@gendan/firm/goods'
import { party } from '@gendan/firm/party'
import { soundOrder } from '@gendan/forms/incoming/customer-order/rules.examples'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { judge } from '@gendan/kernel/rule'
import { goodsFactsShape } from '@gendan/trade/goods'
import { partyFactsShape } from '@gendan/trade/party'
import { describe, expect, test } from 'vitest'
import { termsRules } from '../terms-rules.ts'
import { matchGoods, matchParty } from './match.ts'
import { proposeTerms } from './propose-terms.ts'

const customer = (id: string, en: string, more: object = {}) => ({
  ...party.born(id),
  roles: ['customer' as const],
  facts: partyFactsShape.parse({ ...sampleDeal.buyer, name: { en, zh: '' }, ...more }),
})
const article = (id: string, code: string, en: string, codes: Record<string, string> = {}) => ({
  ...goods.born(id),
  facts: goodsFactsShape.parse({ code, name: { en, zh: '' }, unit: 'PCE' }),
  customerCodes: codes,
})
const buyer = (name: string, more: object = {}) => ({ name, addressLines: [], ids: [], ...more })

describe('who ordered', () => {
  const among = [
    customer('p1', 'Halvorsen & Lund AS', { taxId: 'NO 914' }),
    customer('p2', 'Halverson Trading Ltd'),
    customer('p3', 'Okada Living'),
  ]

  test('is sure by the same name, a name learned before, or the tax number', () => {
    expect(matchParty(buyer('HALVORSEN & LUND AS'), among)[0]).toMatchObject({ id: 'p1', sure: true })
    expect(matchParty(buyer('H&L', { taxId: 'NO 914' }), among)[0]).toMatchObject({ id: 'p1', sure: true })
    const learned = among.map((one) => (one.id === 'p3' ? { ...one, alsoKnownAs: ['OKADA K.K.'] } : one))
    expect(matchParty(buyer('Okada K.K.'), learned)[0]).toMatchObject({ id: 'p3', sure: true })
  })

  test('is only proposed where the name is alike, and nobody is proposed for a stranger', () => {
    expect(matchParty(buyer('Halvorsen Lund'), among)[0]).toMatchObject({ id: 'p1', sure: false })
    expect(matchParty(buyer('Kestrel & Finch Inc.'), among)).toEqual([])
  })

  test('is nobody who was retired', () => {
    expect(
      matchParty(
        buyer('Okada Living'),
        among.map((one) => ({ ...one, active: false })),
      ),
    ).toEqual([])
  })
})

describe('what was ordered', () => {
  const [line] = soundOrder.lines
  if (!line) throw new Error('the sound order has a line')

  test('is sure by the customer’s own number for it, which another customer may use for something else', () => {
    const among = [
      article('g1', 'A', 'Lamp', { p1: line.buyerCode ?? 'X' }),
      article('g2', 'B', 'Shade', { p2: line.buyerCode ?? 'X' }),
    ]
    const ordered = { ...line, buyerCode: line.buyerCode ?? 'X' }
    expect(matchGoods(ordered, 'p1', among)[0]).toMatchObject({ id: 'g1', sure: true })
    expect(matchGoods(ordered, 'p2', among)[0]).toMatchObject({ id: 'g2', sure: true })
  })

  test('is proposed by a like name', () => {
    const among = [article('g1', 'A', `${line.name} black`), article('g2', 'B', 'Garden hose')]
    expect(
      matchGoods({ ...line, buyerCode: undefined, sellerCode: undefined } as never, 'p9', among).map((one) => [
        one.id,
        one.sure,
      ]),
    ).toEqual([['g1', false]])
  })
})

describe('the terms that an order asks for', () => {
  test('carry his quantities and prices, and hold together', () => {
    const terms = proposeTerms(soundOrder, {}, { payment: sampleTerms.payment, currency: 'USD' })
    expect(terms.currency).toBe(soundOrder.currency)
    expect(terms.lines.map((line) => [line.quantity.value, line.unitPrice.amount])).toEqual(
      soundOrder.lines.map((line) => [line.quantity?.value, line.unitPrice?.amount]),
    )
    expect(judge(termsRules, terms)).toEqual([])
  })

  test('bring his allowances and charges, those of a line called by it, and leave other money to a person', () => {
    const usd = (amount: string, currency = 'USD') => ({ amount: decimal(amount), currency })
    const [first, ...others] = soundOrder.lines
    if (!first) throw new Error('the sound order has a line')
    const discount = { kind: 'allowance', reason: 'Season discount', amount: usd('500') } as const
    const order = {
      ...soundOrder,
      charges: [discount, { kind: 'charge', amount: usd('90', 'EUR') } as const],
      lines: [{ ...first, charges: [{ kind: 'charge', reason: '贴标费', amount: usd('120') } as const] }, ...others],
    }
    const terms = proposeTerms(order, {}, { payment: sampleTerms.payment, currency: 'USD' })
    expect(terms.adjustments).toEqual([
      { id: '1', kind: 'allowance', name: { en: 'Season discount', zh: '' }, amount: '500' },
      {
        id: '2',
        kind: 'charge',
        name: { en: `贴标费, line ${first.number}`, zh: `贴标费，第 ${first.number} 行` },
        amount: '120',
      },
    ])
    expect(pricedLines(terms).total.amount).toBe('15700')
    expect(judge(termsRules, terms)).toEqual([])
  })

  test('name matched goods as we name them, and take their packing', () => {
    const ours = {
      ...article('g1', 'BJ-1', 'Our lamp'),
      facts: goodsFactsShape.parse({
        code: 'BJ-1',
        name: { en: 'Our lamp', zh: '灯' },
        unit: 'PCE',
        packing: sampleTerms.lines[0]?.packing,
      }),
    }
    const [first] = proposeTerms(
      soundOrder,
      { [soundOrder.lines[0]?.number ?? '']: ours },
      { payment: sampleTerms.payment, currency: 'USD' },
    ).lines
    expect(first).toMatchObject({ goods: 'g1', code: 'BJ-1', name: { zh: '灯' }, packing: { perCarton: '2' } })
  })
})
