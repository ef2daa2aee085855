import { evidenceHelp } from '@gendan/forms/help/desk'
import { expect, test } from 'vitest'
import { evidenceWishShape } from './evidence-door.ts'

test('the help explains every field of the evidence pack, and none that it does not have', () => {
  expect(Object.keys(evidenceHelp).sort()).toEqual(Object.keys(evidenceWishShape.shape).sort())
})
