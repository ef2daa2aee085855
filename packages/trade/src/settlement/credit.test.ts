import { describe, expect, test } from 'vitest'
import { answered, refused, resultOf } from '../calculation/ask-in-tests.ts'
import { creditAvailableCalculation } from './credit-available.ts'
import { creditToleranceCalculation } from './credit-tolerance.ts'

describe('a credit', () => {
  const bulk = { amount: '102000', quantity: '120', unitPrice: '850', quantityIn: 'measure' }
  const prohibited = { ...bulk, partialShipments: 'prohibited' }
  test.each([
    ['126 t paid for 120', { ...bulk, shipped: '126', drawn: '102000' }, []],
    ['126 t drawn in full', { ...bulk, shipped: '126', drawn: '107100' }, ['drawn']],
    ['126.5 t', { ...bulk, shipped: '126.5', drawn: '102000' }, ['shipped']],
    ['114 t where partial shipments are prohibited', { ...prohibited, shipped: '114', drawn: '96900' }, []],
    ['113 t there', { ...prohibited, shipped: '113', drawn: '96050' }, ['shipped', 'drawn']],
    ['113 t in part', { ...bulk, shipped: '113', drawn: '96050' }, []],
    [
      'a lower unit price',
      { ...bulk, shipped: '120', drawn: '100800', invoicedUnitPrice: '840' },
      ['invoicedUnitPrice'],
    ],
    [
      'ten per cent more where the price is “about”',
      { ...bulk, aboutUnitPrice: true, aboutAmount: true, shipped: '120', drawn: '112200', invoicedUnitPrice: '935' },
      [],
    ],
    [
      'a tolerance of its own',
      { ...bulk, quantityPlus: '0.03', quantityMinus: '0.03', shipped: '124', drawn: '102000' },
      ['shipped'],
    ],
  ])('%s', (_, input, at) => {
    const { result, warnings } = answered(creditToleranceCalculation, input)
    expect(result).toMatchObject({ complies: at.length === 0 })
    expect(warnings.map((one) => one.at)).toEqual(at)
  })

  test('how a quantity is counted must be said, and a tolerance once', () => {
    expect(refused(creditToleranceCalculation, { amount: '1', quantity: '1' })).toEqual(['quantityIn how-counted'])
    const twice = { amount: '1', aboutAmount: true, amountPlus: '0.05' }
    expect(refused(creditToleranceCalculation, twice)).toEqual(['aboutAmount given-twice'])
    expect(
      refused(creditAvailableCalculation, { issued: '5', about: true, plus: '0.1', amendments: [{ decrease: '5' }] }),
    ).toEqual(['amendments nothing-left', 'about given-twice'])
  })

  test('what was drawn too much leaves nothing, never less', () => {
    const input = { issued: '100', drawn: ['120'], additional: [{ purpose: 'freight', amount: '10', drawn: '4' }] }
    expect(resultOf(creditAvailableCalculation, input)).toMatchObject({ available: '0', availableInAll: '6' })
  })

  test('a tolerance is cut to the cent inwards', () => {
    expect(resultOf(creditAvailableCalculation, { issued: '0.99', plus: '0.05', minus: '0.05' })).toMatchObject({
      most: '1.03',
      least: '0.95',
    })
  })
})
