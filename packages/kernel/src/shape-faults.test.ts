import { expect, test } from 'vitest'
import { z } from 'zod'
import { decimalShape } from './decimal.ts'
import { faultsOf } from './shape-faults.ts'

const shape = z.object({
  price: z.union([decimalShape.transform((amount) => ({ amount })), z.object({ amount: decimalShape })]),
  party: z.union([z.string(), z.object({ name: z.string(), seat: z.object({ town: z.string() }) })]).optional(),
})

function told(input: unknown, under?: string) {
  const read = shape.safeParse(input, { reportInput: true })
  return read.success
    ? []
    : faultsOf(read.error.issues, under).map(({ path, code, message }) => [path, code, message.en])
}

test('every reason at once, as a sentence with its path', () => {
  expect(told({ party: 7 }, 'contract')).toEqual([
    ['contract.price', 'missing', 'contract.price is missing.'],
    ['contract.party', 'invalid_union', 'contract.party must be a text or a record of named fields.'],
  ])
  expect(told('x')).toEqual([['', 'invalid_type', 'The input must be a record of named fields.']])
})

test('of a value that may be of several kinds, what is wrong with the kind that was meant', () => {
  expect(told({ price: 'ten', party: { name: 1, seat: {} } }).map(([path, code]) => [path, code])).toEqual([
    ['price', 'not-a-decimal'],
    ['party.name', 'invalid_type'],
    ['party.seat.town', 'missing'],
  ])
})
