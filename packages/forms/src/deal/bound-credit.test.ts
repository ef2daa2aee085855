import { termsOf } from '@gendan/credit/given-credit'
import { expect, test } from 'vitest'
import { boundCreditShape, termsOfBound } from './bound-credit.ts'

const bound = (terms: Readonly<Record<string, unknown>>) =>
  boundCreditShape.parse({ credit: 'c1', number: 'LC26-0418', terms, amendments: [], open: 0 })

test('the terms of a credit are kept and read back as they were read from its text', () => {
  const read = termsOf({ text: ':20:LC26-0418\n:43P:NOT ALLOWED\n:44C:260608\n:46A:+COMMERCIAL INVOICE IN TRIPLICATE' })
  if ('errors' in read) throw new Error('unreadable')
  const kept: unknown = JSON.parse(JSON.stringify(read.credit))
  expect(termsOfBound(bound(kept as Record<string, unknown>))).toEqual(read.credit)
})

test('terms that an older release kept with less have what today reads by default', () => {
  expect(termsOfBound(bound({ number: 'LC26-0418' }))).toEqual({ number: 'LC26-0418', documents: [], conditions: [] })
})
