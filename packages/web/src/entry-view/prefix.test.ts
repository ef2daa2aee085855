import { expect, test } from 'vitest'
import { proposedPrefix } from './prefix.ts'

test.each([
  ['Ningbo Linwan Home Furnishing Co., Ltd.', 'NLH'],
  ['Binjiang Woodcraft Imp. & Exp. Co., Ltd.', 'BW'],
  ['Halvorsen', 'HA'],
  ['Export Trading Ltd', ''],
  ['', ''],
])('%s numbers its papers with %s', (name, prefix) => {
  expect(proposedPrefix(name)).toBe(prefix)
})
