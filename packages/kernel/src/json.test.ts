import { describe, expect, test } from 'vitest'
import { readJson } from './json.ts'

describe('JSON with figures by their literal text', () => {
  test.each([
    ['every digit of a long figure stays', '{"a":12345678901234567.89}', { a: '12345678901234567.89' }],
    ['a whole number too long for a binary one stays whole', '[9007199254740993]', ['9007199254740993']],
    ['a tenth is a tenth, with the places it was written with', '[0.1, -0.10]', ['0.1', '-0.10']],
    ['short whole numbers stay numbers: of digits, of rows', '[2, 0, -3]', [2, 0, -3]],
    ['an exponent is written out', '[1e-7, 1.5E3, 2e+2]', ['0.0000001', '1500', '200']],
    [
      'figures in texts and in names stay texts',
      '{"1.50":"a \\"7.0\\" b","c":"\\\\"}',
      { '1.50': 'a "7.0" b', c: '\\' },
    ],
    ['everything else is as it was', '{"a":[true,null,"x",{}]}', { a: [true, null, 'x', {}] }],
  ])('%s', (_, text, read) => {
    expect(readJson(text)).toEqual(read)
  })

  test.each(['', '{', '[1.]', '[01]', '[.5]', '[+1]', "{'a':1}", '[1 2.5]', '"open', '[-]'])(
    '%s is not JSON',
    (text) => {
      expect(() => readJson(text)).toThrow(SyntaxError)
    },
  )

  test('an exponent beyond all measure is handed on as text, not written out', () => {
    expect(readJson('[1e9999, 1e-1000000000]')).toEqual(['1e9999', '1e-1000000000'])
  })
})
