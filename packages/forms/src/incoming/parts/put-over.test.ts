import { expect, test } from 'vitest'
import { putOver } from './put-over.ts'

const stands = { facts: { code: 'BJ-101', name: { en: 'Oak chair', zh: '橡木椅' }, hsCode: '9401.61' } }

test('a row changes what it says and takes nothing away where it is silent', () => {
  const says = { facts: { code: 'BJ-101', name: { en: 'Oak dining chair', zh: '' }, hsCode: '' } }
  expect(putOver(stands, says, ['facts.code', 'facts.name.en'])).toEqual({
    input: { facts: { code: 'BJ-101', name: { en: 'Oak dining chair', zh: '橡木椅' }, hsCode: '9401.61' } },
    changes: [{ at: 'facts.name.en', before: 'Oak chair', after: 'Oak dining chair' }],
  })
})

test('a packing that was not there comes whole', () => {
  const packing = { perCarton: '4', lengthCm: '60' }
  const { input } = putOver(stands, { facts: { packing } }, ['facts.packing.perCarton', 'facts.packing.lengthCm'])
  expect(input).toMatchObject({ facts: { code: 'BJ-101', packing } })
})
