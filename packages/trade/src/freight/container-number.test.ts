import { expect, test } from 'vitest'
import { isContainerNumber } from './container-number.ts'

test('a container number is right by its last digit, however it is spaced', () => {
  expect(['CSQU3054383', 'csqu 305438-3', 'TOLU 473478 7'].every(isContainerNumber)).toBe(true)
})

test('a digit typed wrong, two that changed places and a letter missing are all noticed', () => {
  expect(['CSQU3054384', 'CSQU3045383', 'CSU3054383', 'CSQX3054383', ''].filter(isContainerNumber)).toEqual([])
})
