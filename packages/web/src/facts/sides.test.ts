import { describe, expect, test } from 'vitest'
import { sides, together } from './sides.ts'

const lamp = { id: '1', name: { en: 'Lamp', zh: '灯' }, price: '12.40' }
const base = { city: 'Oslo', phone: '1', note: '', lines: [lamp] }
const none = new Set<string>()

describe('two people change one record', () => {
  test('what only I changed is mine, and nobody is asked', () => {
    expect(sides(base, { ...base, phone: '2' }, base)).toEqual([])
  })

  test('what only the other changed is taken from him', () => {
    const mine = { ...base, phone: '2' }
    const all = sides(base, mine, { ...base, city: 'Bergen' })
    expect(all).toEqual([{ at: 'city', theirs: 'Bergen', mine: 'Oslo', left: true }])
    expect(together(mine, all, none)).toEqual({ ...base, phone: '2', city: 'Bergen' })
  })

  test('what both changed is asked for; mine stands until theirs is chosen', () => {
    const mine = { ...base, city: 'Tromsø' }
    const all = sides(base, mine, { ...base, city: 'Bergen' })
    expect(all).toMatchObject([{ at: 'city', left: false }])
    expect(together(mine, all, none).city).toBe('Tromsø')
    expect(together(mine, all, new Set(['city'])).city).toBe('Bergen')
  })

  test('the same change made twice is no question', () => {
    const both = { ...base, city: 'Bergen' }
    expect(sides(base, both, both)).toEqual([])
  })
})

describe('two people change one list', () => {
  const at = (price: string) => ({ ...base, lines: [{ ...lamp, price }] })

  test('of the same lines, one price is one fact', () => {
    expect(sides(base, at('12.00'), at('11.80'))).toEqual([
      { at: 'lines.0.price', theirs: '11.80', mine: '12.00', left: false },
    ])
  })

  test('a line taken out there and a price changed here: the list is chosen as a whole', () => {
    const shade = { id: '2', name: { en: 'Shade', zh: '灯罩' }, price: '3.00' }
    const two = { ...base, lines: [lamp, shade] }
    const mine = { ...base, lines: [lamp, { ...shade, price: '3.20' }] }
    const theirs = { ...base, lines: [shade] }
    const all = sides(two, mine, theirs)
    expect(all).toEqual([{ at: 'lines', theirs: theirs.lines, mine: mine.lines, left: false }])
    expect(together(mine, all, new Set(['lines'])).lines).toEqual([shade])
  })
})
