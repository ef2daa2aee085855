import { describe, expect, test } from 'vitest'
import { refused, resultOf } from '../calculation/ask-in-tests.ts'
import { type LandedCost, landedCostCalculation } from './landed-cost.ts'

const landed = (input: unknown) => resultOf<LandedCost>(landedCostCalculation, input)

const CIF = { incoterm: 'CIF', price: 10000, pricePer: 'lot', exchangeRate: '7' }

describe('landed cost', () => {
  test('VAT that is credited is no cost; for who cannot credit it, it is', () => {
    const taxed = { ...CIF, dutyRate: '0.1', vatRate: '0.13' }
    expect(landed(taxed)).toMatchObject({ duty: '7000', vat: '10010', landedCost: '77000' })
    expect(landed({ ...taxed, vat: 'cost' })).toMatchObject({ landedCost: '87010' })
  })

  test('consumption tax stands within its own base, and VAT upon both', () => {
    // (70 000 + 17 500) ÷ 0.85 × 0.15; (70 000 + 17 500 + 15 441.18) × 0.13
    const cars = { ...CIF, dutyRate: '0.25', consumptionTaxRate: '0.15', vatRate: '0.13' }
    expect(landed(cars)).toMatchObject({ consumptionTax: '15441.18', vat: '13382.35', landedCost: '102941.18' })
  })

  test('the customs take their own rate for duty, the bank its own for payment', () => {
    expect(landed({ ...CIF, customsRate: '6.9', dutyRate: '0.1' })).toMatchObject({
      customsValue: '69000',
      duty: '6900',
      landedCost: '76900',
    })
  })

  test('from FOB by average rates of freight and premium', () => {
    // 100 × (1 + 0.06) ÷ (1 − 0.003)
    const fob = { incoterm: 'FOB', price: 100, exchangeRate: 7, freightRate: '0.06', premiumRates: ['0.003'] }
    expect(landed(fob)).toMatchObject({ cif: '106.32', customsValue: '744.23' })
  })

  test('margin on the price, mark-up on the cost, costs of selling on the price', () => {
    const of = (change: Record<string, unknown>) => landed({ ...CIF, vatRate: '0.13', quantity: 100, ...change }).price
    expect([
      of({ profit: '0.2' }),
      of({ profit: '0.2', profitBase: 'cost' }),
      of({ profit: '0.2', saleRates: ['0.05'] }),
    ]).toEqual(['875', '840', '933.33'])
  })

  test('sold at the price for its margin it earns that margin', () => {
    const terms = { ...CIF, quantity: 16, vatRate: '0.13', dutyRate: '0.07', profit: '0.12' }
    const { priceWithVat } = landed(terms)
    expect(landed({ ...terms, sellingPrice: priceWithVat }).profitOnPrice).toBe('0.12')
  })

  test('is refused where the price already bears what is behind the border, or freight is missing', () => {
    expect(refused(landedCostCalculation, { ...CIF, incoterm: 'DDP' })).toEqual(['incoterm not-here'])
    expect(refused(landedCostCalculation, { ...CIF, incoterm: 'FCA', interest: { rate: '0.05' } })).toEqual([
      'freight missing',
      'premiumRates missing',
      'interest.days missing',
    ])
    expect(refused(landedCostCalculation, { ...CIF, profit: '0.6', saleRates: ['0.4'] })).toEqual(['nothing-left'])
  })
})
