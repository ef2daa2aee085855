import { expect, test } from 'vitest'
import { claimLimitsCalculation } from '../price/claim-limits.ts'
import { compute } from './calculation.ts'
import { schemaOf } from './described.ts'
import { rowsOf } from './rows.ts'

test('an answer in words is one row, in the tongue of its reader', () => {
  const [example] = claimLimitsCalculation.examples
  const answer = compute(claimLimitsCalculation, example?.input)
  if ('errors' in answer) throw new RangeError('the example has an answer')
  const rows = rowsOf(schemaOf(claimLimitsCalculation.output, 'output'), answer.result)
  const name = rows.find(({ path }) => path.endsWith('.name'))
  expect(name?.value.zh).toMatch(/\p{Script=Han}/u)
  expect(name?.value.en).not.toMatch(/\p{Script=Han}/u)
  expect(rows.filter(({ path }) => /\.(en|zh)$/.test(path))).toEqual([])
})
