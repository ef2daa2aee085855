import { sampleDeal } from '@gendan/forms/sample-deal'
import { describe, expect, test } from 'vitest'
import { gapsIn } from '../mail/template.ts'
import { orderFile } from '../order-file.ts'
import { fillLetter, unknownIn } from './fill.ts'
import { letterForAlarm, letterPath } from './for-alarm.ts'
import { houseLetters, lettersOf } from './letters.ts'
import type { LetterSource } from './variables.ts'

const file = {
  ...orderFile.born('f1'),
  number: 'LW26-0147',
  deal: { contract: sampleDeal.contract },
} as LetterSource['file']
const source: LetterSource = {
  file,
  deal: sampleDeal,
  party: sampleDeal.buyer,
  part: '',
  today: '2026-03-18',
  writer: 'Xu Min',
}

describe('the letters of the house', () => {
  test('name no fact that there is not, and say the same in both tongues', () => {
    for (const letter of houseLetters) {
      expect([letter.id, unknownIn(letter)]).toEqual([letter.id, []])
      const named = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted()
      expect([letter.id, named(letter.text.zh)]).toEqual([letter.id, named(letter.text.en)])
    }
  })

  test('are filled from the file; what it does not know yet stands in the letter as a gap with its source', () => {
    const urging = houseLetters.find(({ id }) => id === 'sign-back') ?? houseLetters[0]
    const { text, missing } = fillLetter(urging as never, source, 'en')
    expect(text).toContain(`your order ${sampleDeal.contract?.customerOrder} (ours LW26-0147)`)
    expect(text).toContain('by 21 March 2026')
    expect(missing.map(({ name }) => name.zh)).toEqual(['形式发票号'])
    expect(gapsIn(text)).toEqual(['{{Proforma invoice}}'])
  })

  test('are worded by the firm where it wants them otherwise, beside those it adds', () => {
    const [first] = houseLetters
    const own = { ...first, id: 'delay', title: { en: 'Late', zh: '延期' } } as (typeof houseLetters)[number]
    const offered = lettersOf([own, { ...own, id: 'thanks' }])
    expect(offered).toHaveLength(houseLetters.length + 1)
    expect(offered.find(({ id }) => id === 'delay')?.title.zh).toBe('延期')
  })
})

test('an alarm leads to its letter: to the supplier of the purchase it rings at, or to the customer', () => {
  expect(letterForAlarm('AL-17', 'purchase-back/p1')).toEqual({ letter: 'purchase-sign-back', part: 'p1' })
  expect(letterForAlarm('AL-18', 'complete')).toBeUndefined()
  expect(letterForAlarm('AL-05', 'margin')).toBeUndefined()
  const asked = letterForAlarm('AL-07', 'signed-back')
  expect(asked && letterPath('f1', asked)).toBe('/orders/f1/letter?letter=sign-back')
  const known = new Set(houseLetters.map(({ id }) => id))
  for (const alarm of [
    'AL-01',
    'AL-07',
    'AL-07C',
    'AL-08',
    'AL-09',
    'AL-15',
    'AL-17C',
    'AL-22',
    'AL-23',
    'AL-24',
    'AL-27',
  ])
    expect(known.has(letterForAlarm(alarm, 'x/p1')?.letter ?? '')).toBe(true)
})
