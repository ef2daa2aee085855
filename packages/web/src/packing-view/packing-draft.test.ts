import { samplePacking } from '@gendan/forms/sample-sections'
import { expect, test } from 'vitest'
import { draftOf, freshRun, packingOf, unreadIn } from './packing-draft.ts'

const draft = draftOf(samplePacking)

test('what was packed can be typed over and comes back as it was', () => {
  expect(packingOf(draft)).toEqual(samplePacking)
})

test('one more run stands behind the last and has a name of its own', () => {
  const run = freshRun(draft.cartons, '2')
  expect([run.id, run.from, run.to, run.contents]).toEqual(['3', '316', '316', [{ line: '2', quantity: '' }]])
})

test('what cannot be read is said at its field, all of it at once', () => {
  const [first, ...others] = draft.cartons
  if (!first) throw new Error('the example has cartons')
  const wrong = { ...draft, packed: '', cartons: [{ ...first, from: 'one', grossKg: '1,7', netKg: '-2' }, ...others] }
  expect(unreadIn(wrong).map(({ at }) => at)).toEqual([
    'packed',
    'cartons.0.from',
    'cartons.0.grossKg',
    'cartons.0.netKg',
  ])
  expect(unreadIn(draft)).toEqual([])
})
