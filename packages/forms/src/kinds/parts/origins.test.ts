import { expect, test } from 'vitest'
import { sampleTerms } from '../../sample-deal.ts'
import { originsOf, originWords } from './origins.ts'

const [chairs, shelves] = sampleTerms.lines
if (!chairs || !shelves) throw new Error('the example has two lines')

test('goods of one country have their country, whatever they are', () => {
  expect(originWords(originsOf(sampleTerms.lines))).toEqual({ en: 'China', zh: '中国' })
})

test('goods of several countries are told apart by their items', () => {
  expect(originWords(originsOf([chairs, { ...shelves, origin: 'VN' }]))).toEqual({
    en: 'China: BJ-101; Vietnam: BJ-130',
    zh: '中国：BJ-101；越南：BJ-130',
  })
})

test('what no line names is what the paper says of it, else it is not known', () => {
  const bare = { ...shelves, origin: '' }
  expect(originWords(originsOf([bare], 'Viet Nam'))).toEqual({ en: 'Viet Nam', zh: 'Viet Nam' })
  expect(originsOf([chairs, bare]).unknown).toEqual(['BJ-130'])
  expect(originWords(originsOf([bare]))).toEqual({ en: '', zh: '' })
})
