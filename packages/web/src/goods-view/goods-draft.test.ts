import { expect, test } from 'vitest'
import { emptyGoods, readGoods } from './goods-draft.ts'

const chair = { ...emptyGoods, code: 'BJ-101', name: { en: 'Oak dining chair', zh: '橡木餐椅' } }
const carton = {
  perCarton: '2',
  lengthCm: '96',
  widthCm: '52',
  heightCm: '60',
  grossKg: '17.8',
  netKg: '15.6',
  packageCode: 'CT',
}

test('goods may be entered before their carton is known', () => {
  expect(readGoods(chair).input?.facts.packing).toBeUndefined()
  expect(readGoods(chair).findings).toEqual([])
})

test('a carton is typed whole or not at all: what is missing is named at its box', () => {
  const read = readGoods({ ...chair, packing: { ...carton, grossKg: '', netKg: 'abc' } })
  expect(read.input).toBeUndefined()
  expect(read.findings.map(({ at }) => at)).toEqual(['packing.grossKg', 'packing.netKg'])
})

test('goods that weigh more than their full carton are questioned', () => {
  const read = readGoods({ ...chair, packing: { ...carton, netKg: '20' } })
  expect(read.findings.map(({ at, says }) => [at, says.zh])).toEqual([['packing.netKg', '净重大于毛重。']])
})

test('a six-digit code is enough to be saved, and too short to declare', () => {
  const read = readGoods({ ...chair, hsCode: '9401.69' })
  expect(read.input?.facts.hsCode).toBe('940169')
  expect(read.findings.map(({ weight }) => weight)).toEqual(['note'])
})

test('everything that is wrong is said at once', () => {
  expect(readGoods({ ...emptyGoods, unit: 'xyz', hsCode: '12' }).findings.map(({ at }) => at)).toEqual(
    expect.arrayContaining(['code', 'name.en', 'hsCode', 'unit']),
  )
})
