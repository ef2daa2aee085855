import { calculations } from '@gendan/trade/calculation/catalogue'
import { titledAll } from '@gendan/trade/calculation/described'
import { describe, expect, test } from 'vitest'
import { initialsOf } from './initials.ts'
import { matching } from './listed.ts'
import { spoken } from './spoken.ts'

const all = (await titledAll(calculations)).map((one) => ({ ...one, rules: [...one.rules] }))
const found = (sought: string) => matching(all, sought).map(({ name }) => name)

describe('a calculation is found', () => {
  test.each([
    ['换汇成本', 'export-result'],
    ['hhcb', 'export-result'],
    ['FOB', 'convert-price'],
    ['cbm', 'container-loading'],
    ['立方', 'sea-freight'],
    ['装柜', 'container-loading'],
    ['L/C', 'presentation-deadline'],
    ['工期', 'backward-schedule'],
    ['ｆｏｂ', 'export-quotation'],
    ['duty VAT', 'import-taxes'],
    ['迟交 k-03', 'late-delivery'],
  ])('by what people type: %s', (sought, name) => {
    expect(found(sought)).toContain(name)
  })

  test('by nothing: then all are there; by nonsense: none', () => {
    expect(found(' ')).toEqual(Object.keys(calculations))
    expect(found('qqqq')).toEqual([])
  })

  test('and nothing is called by another name that does not exist', () => {
    expect(Object.keys(spoken).filter((name) => !Object.hasOwn(calculations, name))).toEqual([])
  })
})

test('the first letters of a Chinese text; the rest of it stays', () => {
  expect(initialsOf('出口换汇成本（FOB）')).toBe('ckhhcb（fob）')
})
