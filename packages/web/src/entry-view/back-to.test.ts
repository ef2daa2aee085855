import { expect, test } from 'vitest'
import { backTo } from './back-to.ts'

const me = {
  worlds: [
    {
      id: 'w1',
      company: 'c',
      kind: 'real' as const,
      name: { en: '', zh: '' },
      posts: [],
      day: '2026-03-18',
      zone: 'Asia/Shanghai',
    },
  ],
}

test('one comes back to where one was', () => {
  expect(backTo('/w/w1/orders/f7?tab=papers', me)).toBe('/w/w1/orders/f7?tab=papers')
})

test('neither a stranger’s world nor another site is where one was', () => {
  expect(backTo('/w/w2/orders', me)).toBeUndefined()
  expect(backTo('//evil.example/w/w1/', me)).toBeUndefined()
  expect(backTo('https://evil.example/w/w1/', me)).toBeUndefined()
  expect(backTo(undefined, me)).toBeUndefined()
})
