import { expect, test } from 'vitest'
import { limitsIn } from './limits-in-text.ts'

test('limits are read as buyers write them', () => {
  expect(limitsIn('Inspection by AQL 2.5/4.0, level II, before shipment')).toEqual({
    aql: { major: '2.5', minor: '4.0' },
    level: 'II',
  })
  expect(limitsIn('AQL 0/1.5/2.5')).toEqual({ aql: { critical: '0', major: '1.5', minor: '2.5' } })
  expect(limitsIn('按 GB/T 2828.1，检验水平 I，AQL：4')).toEqual({ aql: { major: '4.0' }, level: 'I' })
  expect(limitsIn('special level S-2')).toEqual({ level: 'S-2' })
})

test('a limit that the standard does not know is not taken, and a text without one says nothing', () => {
  expect(limitsIn('AQL 2.7/4.0')).toBeUndefined()
  expect(limitsIn('As the kept sample, levels of oil even')).toBeUndefined()
})
