import { compare, type Decimal, decimal, multiply, subtract } from '@gendan/kernel/decimal'
import { expect, test } from 'vitest'
import { linesOf, reasonsOf, resultOf } from '../calculation/exam-problems/solve.ts'

/** A deal with costs in both currencies, so that each must be taken off on its own side of the rate. */
const DEAL = {
  incoterm: 'CIF',
  price: '21.40',
  quantity: '1000',
  vatRate: '0.13',
  refundRate: '0.09',
  costs: [
    { amount: '6.50' },
    { amount: '900', per: 'lot', from: 'FOB' },
    { amount: '0.35', currency: 'quote' },
    { amount: '120', per: 'lot', currency: 'quote', count: '2' },
  ],
  overheadRate: '0.02',
  interest: { rate: '0.06', days: '60' },
  exchangeRate: '7.10',
  freight: '1.80',
  premiumRates: ['0.003'],
  commission: '0.03',
  bankRate: '0.005',
}

function isWithin(figure: unknown, aim: string, most: string): boolean {
  const off = subtract(decimal(String(figure)), decimal(aim)).replace('-', '') as Decimal
  return compare(off, decimal(most)) <= 0
}

test.each([
  ['nothing over', {}],
  ['10 % of the price', { profit: '0.1' }],
  ['10 % of the purchase price', { profit: '0.1', profitBase: 'purchase' }],
  ['10 % of the purchase price less the refund', { profit: '0.1', profitBase: 'purchase-cost' }],
  ['10 % of the costs before freight', { profit: '0.1', profitBase: 'domestic-cost' }],
  ['10 % of costs and freight', { profit: '0.1', profitBase: 'total-cost' }],
  ['9 yuan a unit', { profitAmount: '9' }],
])('bought at the highest purchase price, a bid leaves what was wanted: %s', async (_, wanted) => {
  const { highestPurchase } = await resultOf('counter-offer', { ...DEAL, ...wanted })
  const { shortfall } = await resultOf('counter-offer', { ...DEAL, ...wanted, purchase: highestPurchase })
  expect(isWithin(shortfall, '0', '0.02')).toBe(true)
})

test('the highest purchase price without VAT is that with VAT ÷ 1.13, down to the fen; without a VAT rate there is none', async () => {
  const { highestPurchase, highestPurchaseWithoutVat } = await resultOf('counter-offer', {
    price: '19.69',
    incoterm: 'FOB',
    exchangeRate: '7',
    vatRate: '0.13',
  })
  // 19.69 × 7 = 137.83; ÷ 1.13 = 121.9734…
  expect([highestPurchase, highestPurchaseWithoutVat]).toEqual(['137.83', '121.97'])
  const plain = await resultOf('counter-offer', { price: '19.69', incoterm: 'FOB', exchangeRate: '7' })
  expect(plain).not.toHaveProperty('highestPurchaseWithoutVat')
})

test('a bid at which no purchase price leaves the profit gives none', async () => {
  const bid = { price: '1', incoterm: 'FOB', exchangeRate: '7', costs: [{ amount: '7' }] }
  expect(await resultOf('counter-offer', bid)).not.toHaveProperty('highestPurchase')
})

test('without a purchase price only what the price contains is told', async () => {
  const found = await resultOf('counter-offer', { price: '10', incoterm: 'FOB', exchangeRate: '7', commission: '0.05' })
  expect(found).toMatchObject({ netIncome: '9.5', commission: '0.5', highestPurchase: '66.5' })
  expect(found).not.toHaveProperty('profit')
})

test('the profit rate stands on its base to six places', async () => {
  // FOB 10 × 7 = 70; purchase 60; profit 10 ÷ 60 = 0.166667 of the purchase, 10 ÷ 70 = 0.142857 of the price.
  const deal = { price: '10', incoterm: 'FOB', exchangeRate: '7', purchase: '60' }
  expect(await resultOf('counter-offer', { ...deal, profitBase: 'purchase' })).toMatchObject({ profitRate: '0.166667' })
  expect(await resultOf('counter-offer', deal)).toMatchObject({ profitRate: '0.142857', margin: '0.142857' })
})

/** For each element the input in which it takes another value. */
const SENSITIVE = { ...DEAL, purchase: '113', profit: '0.05' }
const CHANGES: Readonly<Record<string, (value: string) => object>> = {
  price: (price) => ({ price }),
  purchase: (purchase) => ({ purchase }),
  exchangeRate: (exchangeRate) => ({ exchangeRate }),
  refundRate: (refundRate) => ({ refundRate }),
  commission: (commission) => ({ commission }),
  bankRate: (bankRate) => ({ bankRate }),
  overheadRate: (overheadRate) => ({ overheadRate }),
  freight: (freight) => ({ freight }),
  premium: (rate) => ({ premiumRates: [rate] }),
  interest: (rate) => ({ interest: { rate, days: '60' } }),
}

interface Element {
  readonly element: string
  readonly value: string
  readonly effect: string
  readonly effectOnMargin: string
  readonly breakEven?: string
  readonly needed?: string
}

async function elementsOf(input: object): Promise<readonly Element[]> {
  return (await resultOf('margin-sensitivity', { ...SENSITIVE, ...input }))['elements'] as readonly Element[]
}

test('a rise by 1 % brings what the deal brings when it is reckoned again with that figure', async () => {
  const before = await resultOf('counter-offer', SENSITIVE)
  const elements = await elementsOf({})
  expect(elements.map(({ element }) => element).toSorted()).toEqual([...Object.keys(CHANGES), 'costs'].toSorted())
  for (const { element, value, effect, effectOnMargin } of elements.filter((one) => CHANGES[one.element])) {
    const risen = multiply(decimal(value), decimal('1.01'))
    const after = await resultOf('counter-offer', { ...SENSITIVE, ...CHANGES[element]?.(risen) })
    const change = subtract(decimal(`${after['profitHome']}`), decimal(`${before['profitHome']}`))
    expect([element, isWithin(change, effect, '0.0002')]).toEqual([element, true])
    const shift = subtract(decimal(`${after['margin']}`), decimal(`${before['margin']}`))
    expect([element, isWithin(shift, effectOnMargin, '0.000002')]).toEqual([element, true])
  }
})

test('at its break-even value each element leaves nothing, at the needed one what was wanted', async () => {
  for (const { element, breakEven, needed } of await elementsOf({})) {
    const change = CHANGES[element]
    if (!change) continue
    if (breakEven !== undefined && isRate(element, breakEven))
      expect(
        isWithin((await resultOf('counter-offer', { ...SENSITIVE, ...change(breakEven) }))['profitHome'], '0', '0.01'),
      ).toBe(true)
    if (needed !== undefined && isRate(element, needed))
      expect(
        isWithin((await resultOf('counter-offer', { ...SENSITIVE, ...change(needed) }))['shortfall'], '0', '0.01'),
      ).toBe(true)
  }
})

/** Whether a value may stand in its field: a rate is below 1, and no more is refunded than the VAT. */
function isRate(element: string, value: string): boolean {
  const top = element === 'refundRate' ? '0.13' : '1'
  return ['price', 'purchase', 'exchangeRate', 'freight'].includes(element) || compare(decimal(value), decimal(top)) < 0
}

test.each([
  ['freight for the lot', { freight: undefined, freightPerLot: '1800' }, 'freight', '1800'],
  ['freight as a share of the price', { freight: undefined, freightRate: '0.08' }, 'freight', '0.08'],
  ['premium in money', { premiumRates: undefined, premium: '0.06' }, 'premium', '0.06'],
  ['costs in money, as many times as they are', {}, 'costs', '1'],
])('an element is moved as it is given: %s', async (_, input, name, value) => {
  const one = (await elementsOf(input)).find(({ element }) => element === name)
  expect(one?.value).toBe(value)
  // Dearer freight, premium and costs lessen the profit.
  expect(one?.effect.startsWith('-')).toBe(true)
})

test('what is not there is no element', async () => {
  const bare = { incoterm: 'FOB', price: '10', exchangeRate: '7', purchase: '60' }
  const { elements, margin } = await resultOf('margin-sensitivity', bare)
  expect((elements as readonly Element[]).map(({ element }) => element)).toEqual(['price', 'exchangeRate', 'purchase'])
  expect(margin).toBe('0.142857')
})

test('a deal that lacks its freight, has interest by days and months, or its profit twice is refused', async () => {
  const faulty = {
    ...SENSITIVE,
    freight: undefined,
    interest: { rate: '0.06', days: '60', months: '2' },
    profitAmount: '3',
  }
  const reasons = ['interest.days missing', 'profitAmount given-twice', 'freight missing']
  expect(await reasonsOf('margin-sensitivity', faulty)).toEqual(reasons)
  expect(await reasonsOf('counter-offer', faulty)).toEqual(reasons)
})

test('a cost sheet is written down as a clerk would: lots over the quantity, several rates in one bracket', async () => {
  const lines = await linesOf('counter-offer', {
    incoterm: 'FOB',
    price: '20',
    exchangeRate: '7',
    purchase: '100',
    quantity: '50',
    costs: [
      { amount: '2', name: 'carton' },
      { amount: '300', per: 'lot' },
      { amount: '100', per: 'lot', count: '2', name: 'container' },
    ],
    overheadRate: '0.02',
    purchaseRates: ['0.01'],
  })
  expect(lines).toContain('D = d1 + (d2 + d3 × n3) ÷ Q = 2 + (300 + 100 × 2) ÷ 50 = 12')
  expect(lines).toContain('O = P × (o1 + o2) = 100 × (0.02 + 0.01) = 3')
  expect(lines).toContain('K = P + D + O = 100 + 12 + 3 = 115')
})
