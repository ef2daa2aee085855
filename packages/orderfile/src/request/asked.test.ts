import { expect, test } from 'vitest'
import { askedShape } from './asked.ts'

test('figures that are not typed yet, or are none, are said one by one', () => {
  const read = askedShape.safeParse({ goods: 'g1', quantity: { value: '', unit: 'PCE' }, airPerKg: 'dear' })
  expect(read.success).toBe(false)
  const said = read.error?.issues.map(({ path }) => path.join('.'))
  expect(said).toEqual(expect.arrayContaining(['quantity.value', 'airPerKg']))
})
