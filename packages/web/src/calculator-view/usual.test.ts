import { describe, expect, test } from 'vitest'
import { usualFields } from './usual.ts'

describe('fields that stand open in an empty form', () => {
  test('are those of the first example, and those that every second one fills', () => {
    const examples = [
      { input: { price: '100', lines: [{ quantity: '3' }, { quantity: '4', name: 'a' }] } },
      { input: { price: '100', rates: ['0.1'] } },
      { input: { price: '100', rates: ['0.2'], year: '365' } },
    ]
    expect([...usualFields(examples)].toSorted()).toEqual([
      'lines',
      'lines.*',
      'lines.*.name',
      'lines.*.quantity',
      'price',
      'rates',
      'rates.*',
    ])
  })
})
