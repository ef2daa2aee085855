import { describe, expect, test } from 'vitest'
import { stepIn } from './standing-in.ts'

describe('where an order stands by the words of an office list', () => {
  test.each([
    ['新单', 'received'],
    ['生产中', 'bulk-start'],
    ['PI 已签回', 'signed-back'],
    ['已收定金', 'deposit'],
    ['ＰＩ已签，已收定金，生产中', 'bulk-start'],
    ['已验货待出运', 'final-inspected'],
    ['已完工，未验货', 'complete'],
    ['In production', 'bulk-start'],
    ['Deposit received', 'deposit'],
    ['L/C received', 'letter'],
    ['Shipped', 'on-board'],
    ['inspected, to be shipped', 'final-inspected'],
    ['已出运', 'on-board'],
    ['已收汇', 'paid'],
  ])('“%s” is %s', (text, step) => {
    expect(stepIn(text)).toBe(step)
  })

  test.each(['', '加急', '见备注', '待出运', '未签回', 'not shipped', 'unpaid', '待验货'])(
    '“%s” says no step that is done',
    (text) => {
      expect(stepIn(text)).toBeUndefined()
    },
  )
})
