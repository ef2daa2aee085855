import { decimal } from '@gendan/kernel/decimal'
import { expect, test } from 'vitest'
import { deviationsOf, shareBelow } from './normal.ts'

test.each([
  ['0', '0.5'],
  ['1', '0.841344746069'],
  ['1.96', '0.975002104852'],
  ['-1.645', '0.049984905539'],
  ['3.09', '0.998999217523'],
  ['9', '1'],
  ['-9', '0'],
])('below %s standard deviations lies %s of a normal distribution, as tables print it', (z, share) => {
  expect(shareBelow(decimal(z))).toBe(share)
})

test.each([
  ['0.5', '0'],
  ['0.9', '1.282'],
  ['0.95', '1.645'],
  ['0.98', '2.054'],
  ['0.99', '2.326'],
  ['0.1', '-1.282'],
])('a share of %s lies below %s standard deviations', (share, z) => {
  expect(deviationsOf(decimal(share))).toBe(z)
})
