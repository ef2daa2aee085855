import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

test('shows the words around what was sought, in Chinese as in English', () => {
  const text = `${'前面写了很多别的事情，'.repeat(6)}客户要求把尾款改付新账户，须先回电核实。${'后面还有。'.repeat(40)}`
  const found = excerpt(text, '尾款')
  expect(found).toContain('客户要求把尾款改付新账户')
  expect(found.startsWith('…')).toBe(true)
  expect(found.endsWith('…')).toBe(true)
  expect(excerpt('The Balance was paid.', 'balance')).toBe('The Balance was paid.')
})

test('shows the beginning where the words stand elsewhere', () => {
  expect(excerpt('Only this is said.', 'nothing')).toBe('Only this is said.')
})
