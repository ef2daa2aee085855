import { expect, test } from 'vitest'
import { compute } from '../calculation/calculation.ts'
import { convertPriceCalculation } from '../price/convert-price.ts'
import { deliveryTermCalculation } from '../price/delivery-term.ts'

const priced = (to: string) => {
  const question = {
    from: { incoterm: 'CIF', price: '1000' },
    to: { incoterm: to },
    ownCover: 'uninsured',
    onCarriage: '40',
    unloading: '15',
    premiumRates: [],
    freight: '100',
  }
  const computed = compute(convertPriceCalculation, question)
  if ('errors' in computed) throw new Error(JSON.stringify(computed.errors))
  return computed
}

test.each([
  ['DDU', 'DAP', '2011-01-01'],
  ['DAF', 'DAP', '2011-01-01'],
  ['DES', 'DAP', '2011-01-01'],
  ['DEQ', 'DPU', '2011-01-01'],
  ['DAT', 'DPU', '2020-01-01'],
])('%s is reckoned as %s, and the working says so and since when', (old, now, since) => {
  const { result, working } = priced(old)
  expect(result).toEqual(priced(now).result)
  expect(working[0]?.en).toContain(`is reckoned as ${now}, which stands in its place since ${since}`)
  expect(working[0]?.zh).toContain(`${since} 起由 ${now} 取代`)
})

test('CNF is the old name of CFR; a term of today is taken as it stands', () => {
  expect(priced('CNF').result).toEqual(priced('CFR').result)
  expect(JSON.stringify(priced('CFR').working)).not.toContain('stands in its place')
})

test('words added to a term share out costs, note that the risk stays, and belong to their own term', () => {
  const landed = compute(deliveryTermCalculation, { variant: 'CIF-LANDED' })
  expect(landed).toMatchObject({
    result: { variant: { unloading: 'seller', lighterage: 'seller' }, rules: [{ incoterm: 'CIF', risk: 'on-board' }] },
    warnings: [{ rule: 'INC-07' }],
  })
  expect(compute(deliveryTermCalculation, { incoterm: 'FOB', variant: 'CIF-LANDED' })).toMatchObject({
    errors: [{ path: 'variant', code: 'other-term' }],
  })
})
