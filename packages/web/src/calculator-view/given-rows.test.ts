import { schemaOf } from '@gendan/trade/calculation/described'
import { containerLoadingCalculation } from '@gendan/trade/freight/container-loading'
import { convertPriceCalculation } from '@gendan/trade/price/convert-price'
import { describe, expect, test } from 'vitest'
import { givenRows } from './given-rows.ts'

describe('what was given, as it is printed', () => {
  test('rates stand in per cent under the names of their boxes', () => {
    const shape = schemaOf(convertPriceCalculation.input, 'input')
    const rows = givenRows(shape, { to: { incoterm: 'CIF', commission: '0.04' }, premiumRates: ['0.0055', '0.0008'] })
    const values = rows.map(({ path, value }) => [path, value.zh])
    expect(values).toContainEqual(['to.commission', '4 %'])
    expect(values).toContainEqual(['premiumRates', '0.55 %、0.08 %'])
    expect(rows.map(({ name }) => name.zh).join(' ')).not.toContain('[]')
  })

  test('a length stands with the unit chosen for lengths', () => {
    const shape = schemaOf(containerLoadingCalculation.input, 'input')
    const [length] = givenRows(shape, { length: '58' })
    expect(length?.value.en).toBe('58 cm')
  })
})
