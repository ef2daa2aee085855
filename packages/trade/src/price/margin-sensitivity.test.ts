import { expect, test } from 'vitest'
import { resultOf } from '../calculation/ask-in-tests.ts'
import { type CounterOffer, counterOfferCalculation } from './counter-offer.ts'
import { type MarginSensitivity, marginSensitivityCalculation } from './margin-sensitivity.ts'

const GIVEN = {
  incoterm: 'CIP',
  price: '25.40',
  purchase: '130',
  vatRate: '0.13',
  refundRate: '0.09',
  quantity: 2000,
  costs: [{ amount: '9000', per: 'lot' }],
  overheadRate: '0.02',
  interest: { rate: '0.05', months: 1 },
  exchangeRate: '7.05',
  freightPerLot: '2600',
  premiumRates: ['0.004'],
  commission: '0.03',
  bankRate: '0.002',
  profit: '0.08',
}

const sensitivity = () => resultOf<MarginSensitivity>(marginSensitivityCalculation, GIVEN)
const counter = (change: Record<string, unknown>) =>
  resultOf<CounterOffer>(counterOfferCalculation, { ...GIVEN, ...change })

test('names every element that is there, the heaviest first', () => {
  const { elements, profitHome } = sensitivity()
  expect(profitHome).toBe(counter({}).profitHome)
  expect(elements.map((one) => one.element)).toEqual([
    'price',
    'exchangeRate',
    'purchase',
    'refundRate',
    'freight',
    'commission',
    'costs',
    'overheadRate',
    'premium',
    'interest',
    'bankRate',
  ])
})
