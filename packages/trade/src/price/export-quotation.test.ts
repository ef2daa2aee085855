import { compare, type Decimal, decimal, subtract } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered, refused, resultOf } from '../calculation/ask-in-tests.ts'
import { incoterms } from '../terms/incoterms.ts'
import { type CounterOffer, counterOfferCalculation } from './counter-offer.ts'
import { type ExportQuotation, exportQuotationCalculation } from './export-quotation.ts'

const quotation = (input: unknown) => answered<ExportQuotation>(exportQuotationCalculation, input)
const counter = (input: unknown) => resultOf<CounterOffer>(counterOfferCalculation, input)

/** A 20-foot container of toys as exam papers set it: costs for the lot, bank and commission on the price. */
const TOYS = {
  quantity: 9120,
  purchase: 6,
  vatRate: '0.17',
  refundRate: '0.15',
  costs: [
    { name: 'haulage, customs, port', amount: 5000, per: 'lot' },
    { name: 'packing', amount: '0.5' },
  ],
  overheadRate: '0.03',
  interest: { rate: '0.06', months: 2 },
  exchangeRate: '6.5',
  freightPerLot: 2280,
  premiumRates: ['0.006', '0.001'],
  bankRate: '0.005',
  commission: '0.05',
  profit: '0.1',
  quoteRounding: 'half-up',
}

describe('a quotation', () => {
  test('of a container of toys: 6.00 with 17 % VAT, 15 % refund, profit 10 % of the price', () => {
    const { result, working } = quotation({ ...TOYS, incoterms: ['FOB', 'CFR', 'CIF'] })
    // refund 6 ÷ 1.17 × 0.15; 5000 ÷ 9120 + 0.5; 6 × 0.03; 6 × 0.06 × 2 ÷ 12
    expect(result).toMatchObject({
      refund: '0.7692',
      purchaseCost: '5.2308',
      domesticCosts: '1.2882',
      totalCost: '6.519',
    })
    // 6.519 ÷ 6.5 = 1.0029; ÷ 0.845; (1.0029 + 0.25) ÷ 0.845; ÷ (0.845 − 0.0077)
    expect(result.prices.map(({ price }) => price)).toEqual(['1.19', '1.48', '1.5'])
    expect(working.map(({ formula }) => formula)).toContain(
      'K = A + D + O + J = 5.23076923… + 1.04824561… + 0.18 + 0.06',
    )
  })

  test('keeps its profit on whatever base, under every rule, whichever way the rates are divided', () => {
    const rates = fc.integer({ min: 0, max: 12 }).map((n) => decimal((n / 100).toFixed(2)))
    fc.assert(
      fc.property(
        fc.constantFrom(...incoterms),
        fc.constantFrom('purchase', 'purchase-cost', 'domestic-cost', 'total-cost', 'price'),
        rates,
        rates,
        fc.constantFrom('simultaneous', 'successive'),
        fc.constantFrom('invoice', 'fob'),
        (incoterm, profitBase, profit, commission, cifcMethod, commissionBase) => {
          const given = {
            ...TOYS,
            ...{
              profit,
              profitBase,
              commission,
              cifcMethod,
              commissionBase,
              quoteRounding: 'up',
              quoteStep: '0.000001',
            },
            costs: [...TOYS.costs, { amount: '0.2', from: 'DAP', currency: 'quote' }, { amount: '0.1', from: 'FOB' }],
            dutyRate: '0.05',
            vatAtDestination: '0.1',
          }
          const [quoted] = quotation({ ...given, incoterms: [incoterm] }).result.prices
          const judged = counter({ ...given, incoterm, price: quoted?.price })
          // Profit on the price is taken on the price alone where the rates are divided one after the other: so by design.
          if (profitBase !== 'price' || cifcMethod === 'simultaneous')
            expect(compare(judged.shortfall as Decimal, decimal('0.0002'))).toBe(-1)
          expect(judged.margin).toBe(quoted?.margin)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('rises with cost and freight, falls with a better exchange rate', () => {
    const cif = (change: Record<string, unknown>) =>
      quotation({ ...TOYS, ...change, incoterms: ['CIF'] }).result.prices[0]?.exact as Decimal
    const base = cif({})
    expect(compare(cif({ purchase: '6.1' }), base)).toBe(1)
    expect(compare(cif({ freightPerLot: 2400 }), base)).toBe(1)
    expect(compare(cif({ exchangeRate: '6.6' }), base)).toBe(-1)
    expect(cif({ exchangeRate: 650, exchangeRateUnits: 100 })).toBe(base)
  })

  test('bears a cost only under the rules that do: on-carriage under DAP, unloading under DPU, port charges from FOB on', () => {
    const given = {
      purchase: 70,
      exchangeRate: 7,
      freight: 2,
      premiumRates: [],
      dutyRate: '0.1',
      costs: [
        { name: 'port charges', amount: '3.5', from: 'FOB' },
        { name: 'on-carriage', amount: 1, from: 'DAP', currency: 'quote' },
        { name: 'unloading', amount: '0.5', from: 'DPU', currency: 'quote' },
      ],
    }
    const { prices } = quotation({ ...given, incoterms: ['EXW', 'FCA', 'FOB', 'CIF', 'DAP', 'DPU', 'DDP'] }).result
    expect(prices.map(({ price }) => price)).toEqual(['10', '10', '10.5', '12.5', '13.5', '14', '14.75'])
  })

  test('purchase for the lot and without VAT gives the same as for a unit with it', () => {
    const one = quotation({ ...TOYS, purchase: '11.7', incoterms: ['CFR'] }).result
    const lot = quotation({
      ...TOYS,
      purchase: 91200,
      purchasePer: 'lot',
      purchaseVat: 'excluded',
      incoterms: ['CFR'],
    }).result
    expect(lot).toEqual(one)
  })

  test('rounded down it misses its profit, and says so', () => {
    const { warnings, result } = quotation({ ...TOYS, incoterms: ['FOB'], quoteRounding: 'down' })
    expect(result.prices[0]?.price).toBe('1.18')
    expect(warnings.map(({ rule, at }) => [rule, at])).toEqual([['Q-06', 'prices.0.price']])
  })

  test('a quotient with no end is not taken for a cent more', () => {
    // 113 ÷ 1.13 × 0.13 comes back to 13 exactly only when the last digits are not read as money.
    const given = { purchase: '10', vatRate: '0.03', refundRate: '0.03', exchangeRate: '1', incoterms: ['FOB'] }
    const back = quotation({ ...given, costs: [{ amount: '1', per: 'lot', count: '3' }], quantity: '3' }).result
    expect(back.prices[0]?.price).toBe('10.71')
    const third = {
      ...given,
      refundRate: '0',
      costs: [
        { amount: '1', per: 'lot' },
        { amount: '2', per: 'lot' },
      ],
      quantity: '3',
    }
    expect(quotation(third).result.prices[0]?.price).toBe('11')
  })

  test('is refused with every reason where figures are missing or eat the price', () => {
    expect(
      refused(exportQuotationCalculation, {
        incoterms: ['CIF', 'DDP'],
        purchase: 1,
        exchangeRate: 7,
        refundRate: '0.1',
      }),
    ).toEqual(['vatRate missing', 'freight missing', 'premiumRates missing', 'dutyRate missing'])
    const eaten = { incoterms: ['FOB'], purchase: 1, exchangeRate: 7, profit: '0.6', commission: '0.4' }
    expect(refused(exportQuotationCalculation, eaten)).toEqual(['nothing-left'])
  })

  test('may earn more than it cost, but never its whole price', () => {
    const sample = { incoterms: ['FOB'], purchase: '70', exchangeRate: 7, profit: '1.5' }
    expect(quotation({ ...sample, profitBase: 'domestic-cost' }).result).toMatchObject({ prices: [{ price: '25' }] })
    expect(refused(exportQuotationCalculation, sample)).toEqual(['profit whole-price'])
    expect(refused(exportQuotationCalculation, { ...sample, profit: '15' })).toEqual(['profit not-a-share'])
  })
})

describe('a counter-offer', () => {
  const base = { ...TOYS, incoterm: 'CIF', price: '1.45' }

  test('leaves so much, wants such a purchase price, or such a price of ours', () => {
    const answer = counter({ ...base, profit: '0.08' })
    // 1.45 × (1 − 0.05 − 0.005 − 0.0077) − 0.25 − 1.0029
    expect(answer).toMatchObject({ profit: '0.1062', margin: '0.073214', nextPrice: '1.46' })
    const atCeiling = counter({ ...base, profit: '0.08', purchase: answer.highestPurchase })
    expect([atCeiling.margin?.slice(0, 4), compare(atCeiling.shortfall as Decimal, decimal('0.01'))]).toEqual([
      '0.08',
      -1,
    ])
  })

  test.each(['purchase', 'purchase-cost', 'domestic-cost', 'total-cost', 'price'])(
    'bought at the highest purchase price, the profit on %s is what was wanted, and one cent more misses it',
    (profitBase) => {
      const given = {
        ...base,
        freightPerLot: undefined,
        freight: '0.25',
        profit: '0.07',
        profitBase,
        quantity: undefined,
        costs: [],
      }
      const { highestPurchase = '0' } = counter(given)
      const at = (purchase: string) => counter({ ...given, purchase }).shortfall as Decimal
      const cent = (change: string) => subtract(highestPurchase as Decimal, decimal(change))
      expect([compare(at(highestPurchase), decimal('0')) <= 0, compare(at(cent('-0.01')), decimal('0'))]).toEqual([
        true,
        1,
      ])
    },
  )

  test('names no purchase price where not even a gift would leave the profit', () => {
    expect(counter({ ...base, price: '0.26' }).highestPurchase).toBeUndefined()
  })

  test('takes an amount of profit in place of a rate, not beside it', () => {
    expect(counter({ ...base, profit: '0', profitAmount: '0.7' }).shortfall).toBe('0.01')
    expect(refused(counterOfferCalculation, { ...base, profitAmount: '0.7' })).toEqual(['profitAmount given-twice'])
  })
})
