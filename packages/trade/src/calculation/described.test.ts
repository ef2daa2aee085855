import { describe, expect, test } from 'vitest'
import { earnestMoneyCalculation } from '../price/earnest-money.ts'
import { lateDeliveryCalculation } from '../price/late-delivery.ts'
import { described } from './described.ts'

describe('a calculation as others must know it', () => {
  const { input, output, ...rest } = described(lateDeliveryCalculation)

  test('says what it is for and what every field means, with its unit', () => {
    expect(rest).toMatchObject({ name: 'late-delivery', topic: 'price', title: lateDeliveryCalculation.title })
    expect(input.description).toContain('takes off for goods delivered late')
    expect(input.properties?.['perWeek']?.description).toBe('Penalty for seven days · 每七天违约金比例 [fraction]')
    expect(output.properties?.['penalty']?.description).toBe('Penalty · 违约金 [money]')
  })

  test('names what is taken where a field is left out, of figures too', () => {
    const taken = Object.entries(input.properties ?? {}).map(([name, field]) => [name, field.default])
    expect(Object.fromEntries(taken)).toMatchObject({
      perWeek: '0.005',
      most: '0.05',
      weeks: 'started',
    })
    expect(input.required).toEqual(['value', 'daysLate'])
  })

  test('explains every choice in both tongues, the recommended one first', () => {
    const { enum: names, choices } = input.properties?.['weeks'] ?? {}
    expect(names).toEqual(['started', 'full'])
    expect(choices?.['full']?.zh).toBe('只计满七天')
  })

  test('shows which field is a day, and brings examples that can be put in', () => {
    const earnest = described(earnestMoneyCalculation).input
    expect(earnest.properties?.['day']?.format).toBe('date')
    expect(earnest.examples).toEqual(earnestMoneyCalculation.examples.map((example) => example.input))
  })
})
