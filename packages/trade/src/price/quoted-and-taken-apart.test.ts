import { expect, test } from 'vitest'
import { linesOf, reasonsOf, resultOf } from '../calculation/exam-problems/solve.ts'

const ALL = ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP']

/** Costs in both currencies and on every stretch of the way. */
const GOODS = {
  incoterms: ALL,
  purchase: '113',
  vatRate: '0.13',
  refundRate: '0.09',
  quantity: '400',
  exchangeRate: '713.5',
  exchangeRateUnits: '100',
  costs: [
    { amount: '4.2' },
    { amount: '0.21', currency: 'quote' },
    { amount: '960', per: 'lot', from: 'FOB' },
    { amount: '0.15', currency: 'quote', from: 'FOB' },
    { amount: '1.1', currency: 'quote', from: 'DAP' },
    { amount: '5', from: 'DAP' },
    { amount: '0.4', currency: 'quote', from: 'DPU' },
    { amount: '320', per: 'lot', currency: 'quote', from: 'DDP' },
  ],
  premiumRates: ['0.004', '0.0005'],
  commission: '0.03',
  bankRate: '0.004',
  priceRates: ['0.002', '0.001'],
  dutyRate: '0.08',
  consumptionTaxRate: '0.05',
  vatAtDestination: '0.19',
  profit: '0.1',
  quoteStep: '0.000000000001',
}

interface Quoted {
  readonly incoterm: string
  readonly margin: string
}

/** The margin that each rule's price leaves, found by taking that price apart again. */
async function marginsOf(input: object): Promise<readonly string[]> {
  const { prices } = await resultOf('export-quotation', { ...GOODS, ...input })
  return (prices as readonly Quoted[]).map(({ incoterm, margin }) => `${incoterm} ${margin}`)
}

test.each([
  ['freight a unit', { freight: '1.8' }],
  ['freight for the lot', { freightPerLot: '720' }],
  ['commission on the FOB value', { freight: '1.8', commissionBase: 'fob' }],
  ['premium in money', { freight: '1.8', premiumRates: undefined, premium: '0.07' }],
  ['own risk not insured', { freight: '1.8', ownCover: 'uninsured' }],
  ['no duty, VAT alone', { freight: '1.8', dutyRate: '0', consumptionTaxRate: '0' }],
])('a price made with 10 % profit leaves 10 % under every rule: %s', async (_, input) => {
  expect(await marginsOf(input)).toEqual(ALL.map((incoterm) => `${incoterm} 0.1`))
})

test.each(['cif', 'cfr', 'fob'])(
  'freight as a share of the %s price: what is added to a cost comes off its price again',
  async (of) => {
    const rates = { freightRate: '0.09', freightRateOf: of, commission: '0', bankRate: '0', priceRates: [] }
    const { prices } = await resultOf('export-quotation', { ...GOODS, ...rates, profitBase: 'domestic-cost' })
    expect((prices as readonly { readonly markup: string }[]).map(({ markup }) => markup)).toEqual(ALL.map(() => '0.1'))
  },
)

test('what a CFR price contains when freight is a share of a price', async () => {
  const price = { incoterm: 'CFR', price: '100', exchangeRate: '7', freightRate: '0.25' }
  const freight = async (input: object) => (await resultOf('counter-offer', { ...price, ...input }))['freight']
  expect(await freight({ freightRateOf: 'cfr' })).toBe('25')
  // FOB 80 + a quarter of it = 100.
  expect(await freight({ freightRateOf: 'fob' })).toBe('20')
  // A CIF price of 101.1122…, of which 1.1 × 1 % is premium, leaves CFR 100; a quarter of it is 25.2781.
  expect(await freight({ freightRateOf: 'cif', premiumRates: ['0.01'] })).toBe('25.2781')
})

test('what a DDP price contains: 8 % duty, 5 % consumption tax in its base, 19 % VAT, 3.7 of landing', async () => {
  // 200 − 3 − 0.7 (4.9 at 7) = 196.3; ÷ (1.08 ÷ 0.95 × 1.19) = 145.1019… CIF.
  const found = await resultOf('counter-offer', {
    incoterm: 'DDP',
    price: '200',
    exchangeRate: '7',
    freight: '10',
    premiumRates: ['0.01'],
    costs: [
      { amount: '3', currency: 'quote', from: 'DAP' },
      { amount: '4.9', from: 'DDP' },
    ],
    dutyRate: '0.08',
    consumptionTaxRate: '0.05',
    vatAtDestination: '0.19',
  })
  expect(found).toMatchObject({
    duty: '11.6082',
    consumptionTax: '8.2479',
    vat: '31.342',
    insured: '159.6121',
    premium: '1.5961',
    netIncome: '133.5058',
  })
})

test('what a price brings, unit and lot: net income, exchange cost, the rate at which nothing is earned', async () => {
  // Cost 63 yuan and 0.5 dollars; 10.01 − 0.1001 bank charges = 9.9099; 63 ÷ 7.1234 + 0.5 = 9.344091…
  const bid = {
    incoterm: 'FOB',
    price: '10.01',
    exchangeRate: '7.1234',
    purchase: '60',
    costs: [
      { amount: '3', from: 'FOB' },
      { amount: '0.5', currency: 'quote' },
    ],
    bankRate: '0.01',
    quantity: '333.5',
  }
  const brings = {
    bankCharges: '0.1001',
    netIncome: '10.01',
    profit: '0.5658',
    profitHome: '4.0305',
    margin: '0.056524',
    markup: '0.060553',
    exchangeCost: '6.6495',
    breakEvenRate: '6.6951',
    total: '3338.34',
    totalProfit: '188.7',
    totalProfitHome: '1344.17',
  }
  expect(await resultOf('counter-offer', bid)).toMatchObject(brings)
  expect(await resultOf('counter-offer', { ...bid, exchangeRate: '712.34', exchangeRateUnits: '100' })).toMatchObject(
    brings,
  )
})

test('costs in dollars as large as the price leave no rate at which nothing is earned', async () => {
  const bid = { incoterm: 'FOB', price: '10', exchangeRate: '7', purchase: '60' }
  const found = await resultOf('counter-offer', { ...bid, costs: [{ amount: '10', currency: 'quote' }] })
  expect(found).not.toHaveProperty('breakEvenRate')
  expect(found).toMatchObject({ profit: '-8.5714' })
})

test('a working names its price with commission in it CIFC, the rates one after the other x1, x2, b, c', async () => {
  const lines = await linesOf('counter-offer', {
    incoterm: 'CIF',
    price: '100',
    exchangeRate: '7',
    freight: '8',
    premiumRates: ['0.01'],
    commission: '0.05',
    bankRate: '0.01',
    priceRates: ['0.02', '0.03'],
    cifcMethod: 'successive',
  })
  expect(lines.slice(2, 10)).toEqual([
    'C = CIFC × c = 100 × 0.05 = 5',
    'B = (CIFC − C) × b = (100 − 5) × 0.01 = 0.95',
    'X2 = (CIFC − C − B) × x2 = (100 − 5 − 0.95) × 0.03 = 2.8215',
    'X1 = (CIFC − C − B − X2) × x1 = (100 − 5 − 0.95 − 2.8215) × 0.02 = 1.82457',
    'CIFC0 = CIFC − C − B − X2 − X1 = 100 − 5 − 0.95 − 2.8215 − 1.82457 = 89.40393',
    'A = CIFC0 × k = 89.40393 × 1.1 = 98.344323',
    'I = A × r = 98.344323 × 0.01 = 0.98344323',
    'CFR = CIFC − C − B − X2 − X1 − I = 100 − 5 − 0.95 − 2.8215 − 1.82457 − 0.98344323 = 88.42048677',
  ])
})

test('DDP without freight, premium and duty names all three; DAP at own risk wants no premium', async () => {
  const bare = { incoterms: ['DDP'], purchase: '100', exchangeRate: '7' }
  expect(await reasonsOf('export-quotation', bare)).toEqual([
    'freight missing',
    'premiumRates missing',
    'dutyRate missing',
  ])
  const own = { ...bare, incoterms: ['DAP'], freight: '3', ownCover: 'uninsured' }
  // 100 ÷ 7 = 14.2857 and 3 of freight.
  expect(await resultOf('export-quotation', own)).toMatchObject({
    prices: [{ incoterm: 'DAP', price: '17.29', premium: '0' }],
  })
})
