import { sampleSample } from '@gendan/forms/sample-sections'
import { expect, test } from 'vitest'
import { draftOf, readSample } from './sample-draft.ts'

test('what is typed over a sample that stands is what is saved, field by field', () => {
  const typed = {
    ...draftOf(sampleSample, 'USD'),
    ...{ shelf: 'B-02', courier: 'DHL', waybill: '40 2210 0031', comment: 'Seat 2 cm lower.' },
  }
  expect(readSample(typed, sampleSample).value).toMatchObject({
    ...{ id: sampleSample.id, round: sampleSample.round, again: sampleSample.again },
    ...{ shelf: 'B-02', courier: 'DHL', waybill: '40 2210 0031', comment: 'Seat 2 cm lower.' },
  })
})
