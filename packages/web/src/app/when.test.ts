import { expect, test } from 'vitest'
import { tellTimeOf } from '../words/write.ts'
import { when, whenAnywhere } from './when.ts'

const instant = '2099-11-28T21:48:00Z'

test('inside the firm an instant is told by its clock', () => {
  tellTimeOf('Asia/Shanghai')
  expect(when(instant, 'en')).toBe('29 Nov 2099, 05:48')
  expect(when(instant, 'zh')).toBe('2099年11月29日 05:48')
})

test('what somebody outside reads too names its zone: one instant, however many clocks', () => {
  tellTimeOf('Asia/Shanghai')
  expect(whenAnywhere(instant, 'en')).toBe('29 Nov 2099, 05:48 GMT+8')
  tellTimeOf('Europe/Oslo')
  expect(whenAnywhere(instant, 'en')).toBe('28 Nov 2099, 22:48 GMT+1')
  expect(whenAnywhere(instant, 'zh')).toContain('GMT+1')
})
