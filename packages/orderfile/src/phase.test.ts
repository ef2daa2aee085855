import { expect, test } from 'vitest'
import { gates } from './gates.ts'
import { phaseOf } from './phase.ts'

test('a gate stands in the phase of the stage before which it stands', () => {
  const at = (id: string) => phaseOf(id).title.zh
  expect(['G2', 'G5', 'G6', 'G12', 'G17', 'G18'].map(at)).toEqual([
    '询价打样',
    '成交',
    '成交',
    '生产采购',
    '验货出运',
    '验货出运',
  ])
})

test('in the order in which a file meets its gates no phase is left and entered again', () => {
  const met = gates.map(({ id }) => phaseOf(id).id)
  expect(met.filter((id, i) => id !== met[i - 1])).toEqual([...new Set(met)])
})
