import { describe, expect, test } from 'vitest'
import { cifPriceCalculation } from '../price/cif-price.ts'
import { earnestMoneyCalculation } from '../price/earnest-money.ts'
import { described } from './described.ts'

describe('a calculation as others must know it', () => {
  const { input, output, ...rest } = described(cifPriceCalculation)

  test('says what it is for and what every field means, with its unit', () => {
    expect(rest).toMatchObject({ name: 'cif-price', topic: 'price', title: cifPriceCalculation.title })
    expect(input.description).toContain('What to quote CIF')
    expect(input.properties?.['freight']?.description).toBe('Freight to the destination · 运至目的地的运费 [money]')
    expect(output.properties?.['premium']?.description).toBe('Premium in the price · 保险费 [money]')
  })

  test('names what is taken where a field is left out, of figures too', () => {
    const taken = Object.entries(input.properties ?? {}).map(([name, field]) => [name, field.default])
    expect(Object.fromEntries(taken)).toMatchObject({
      freight: '0',
      insuredFactor: '1.1',
      premiumRates: [],
      cifcMethod: 'simultaneous',
      places: 2,
    })
    expect(input.required).toEqual(['fob'])
  })

  test('explains every choice in both tongues, the recommended one first', () => {
    const { enum: names, choices } = input.properties?.['cifcMethod'] ?? {}
    expect(names).toEqual(['simultaneous', 'successive'])
    expect(choices?.['successive']?.zh).toBe('保险费按净价计算（考试答案）')
  })

  test('shows which field is a day, and brings examples that can be put in', () => {
    const earnest = described(earnestMoneyCalculation).input
    expect(earnest.properties?.['day']?.format).toBe('date')
    expect(earnest.examples).toEqual(earnestMoneyCalculation.examples.map((example) => example.input))
  })
})
