import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dayShape } from './day.ts'
import { decimal, decimalShape } from './decimal.ts'
import { shapeCode, shapeWords } from './shape-words.ts'

const rate = decimalShape.refine((value) => /^0(\.|$)/.test(value), { message: 'not-a-rate' })

const shape = z.strictObject({
  price: decimalShape,
  commission: rate.default(decimal('0')),
  places: z.int().min(0).max(6).default(2),
  method: z.enum(['started', 'full']),
  day: dayShape.optional(),
  lines: z.array(z.strictObject({ quantity: decimalShape })).min(1),
  sealed: z.boolean().default(false),
  name: z.string().trim().min(1).max(5).default('x'),
})

const good = { price: '1', method: 'full', lines: [{ quantity: '1' }] }

function told(input: unknown) {
  const read = shape.safeParse(input, { reportInput: true })
  return read.success ? [] : read.error.issues.map((one) => [one.path.join('.'), shapeCode(one), shapeWords(one)])
}

describe('what is wrong with a value', () => {
  test.each([
    ['a field that is not there', { method: 'full', lines: good.lines }, ['price', 'missing', 'is missing']],
    ['a choice that was not made', { price: 1, lines: good.lines }, ['method', 'missing', 'is missing']],
    ['a text with nothing in it', { ...good, name: ' ' }, ['name', 'missing', 'is missing']],
    ['a field in a row', { ...good, lines: [{}] }, ['lines.0.quantity', 'missing', 'is missing']],
    ['a figure with words', { ...good, price: 'ten' }, ['price', 'not-a-decimal', 'is not a plain figure']],
    ['a figure that is none at all', { ...good, price: true }, ['price', 'not-a-decimal', 'is not a plain figure']],
    ['too many places', { ...good, places: 9 }, ['places', 'too_big', 'is more than 6']],
    ['too few', { ...good, places: -1 }, ['places', 'too_small', 'is less than 0']],
    ['half a place', { ...good, places: 2.5 }, ['places', 'invalid_type', 'must be a whole number']],
    ['a word outside the list', { ...good, method: 'x' }, ['method', 'invalid_value', 'must be one of: started, full']],
    ['a day that does not exist', { ...good, day: '2026-02-30' }, ['day', 'not-a-day', 'is not a day (YYYY-MM-DD)']],
    ['a list that is none', { ...good, lines: 'a' }, ['lines', 'invalid_type', 'must be a list']],
    ['an empty list', { ...good, lines: [] }, ['lines', 'too_small', 'has fewer entries than 1']],
    ['yes as a word', { ...good, sealed: 'yes' }, ['sealed', 'invalid_type', 'must be true or false']],
    ['a text too long', { ...good, name: 'abcdef' }, ['name', 'too_big', 'has more than 5 letters']],
    ['an unknown name', { ...good, pirce: 1 }, ['', 'unrecognized_keys', 'has fields that are not known here: pirce']],
    ['no record at all', 7, ['', 'invalid_type', 'must be a record of named fields']],
  ])('%s', (_, input, [path, code, en]) => {
    expect(told(input)).toEqual([[path, code, { en, zh: expect.stringMatching(/./) }]])
  })

  test('every reason at once, in both tongues', () => {
    const faults = told({ commission: '3', method: 'full', lines: [{ quantity: '-' }], places: -1 })
    expect(faults.map(([path, , said]) => `${path} ${(said as { zh: string }).zh}`)).toEqual([
      'price 没有填',
      'commission 须为 0 至 1 之间的小数（3% 写 0.03）',
      'places 小于 0',
      'lines.0.quantity 不是数字',
    ])
  })
})
