import { type Decimal, decimal } from '@gendan/kernel/decimal'
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

test('at its break-even value nothing is earned, at the needed one what was wanted', () => {
  const { elements } = sensitivity()
  const found = (name: string) => elements.find((one) => one.element === name)
  const changes = {
    price: (value: string) => ({ price: value }),
    purchase: (value: string) => ({ purchase: value }),
    exchangeRate: (value: string) => ({ exchangeRate: value }),
    freight: (value: string) => ({ freightPerLot: value }),
    commission: (value: string) => ({ commission: value }),
  }
  const close = (figure: string | undefined) => decimal(figure ?? '9').replace(/^-/, '') as Decimal
  for (const [name, change] of Object.entries(changes)) {
    const { breakEven = '', needed = '' } = found(name) ?? {}
    expect(close(counter(change(breakEven)).profitHome).slice(0, 5)).toMatch(/^0(\.00)?/)
    expect(close(counter(change(needed)).shortfall).slice(0, 5)).toMatch(/^0(\.00)?/)
  }
})
