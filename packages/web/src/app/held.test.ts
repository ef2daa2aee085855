import { describe, expect, test } from 'vitest'
import { afterSaving, type Held, isOvertaken, onTopOf, typedOver } from './held.ts'

interface Letterhead {
  readonly name: string
  readonly phone: string
}

const before = { value: { name: 'Binjiang', phone: '' }, version: 7 }
const sent = { name: 'Binjiang Woodcraft', phone: '' }
const saved = { value: sent, version: 8 }

function typed(value: Letterhead, held: Held<Letterhead> | null = null): Held<Letterhead> | null {
  return typedOver(held, value, before)
}

describe('what is typed over a value of the server', () => {
  test('is held from the first key on, and no longer once it says what stood before', () => {
    const held = typed(sent)
    expect(held).toEqual({ value: sent, base: before.value, version: 7 })
    expect(typed(before.value, held)).toBeNull()
  })

  test('is done with when it is saved as it was sent', () => {
    expect(afterSaving(typed(sent), sent, before)).toBeNull()
  })

  test('stays when it was typed while the rest was being saved, whether the server told the saved value before the answer or after', () => {
    const more = { ...sent, phone: '+86 571 8800' }
    const kept = afterSaving(typed(more, typed(sent)), sent, before)
    // The answer came first: what stood before is still shown, and nobody has overtaken anybody.
    expect(onTopOf(kept, before)?.value).toEqual(more)
    expect(kept && isOvertaken(kept, before)).toBe(false)
    // Then the saved value: it is what is typed over now.
    const after = onTopOf(kept, saved)
    expect(after).toEqual({ value: more, base: sent, version: 8 })
    expect(after && isOvertaken(after, saved)).toBe(false)
  })

  test('lies on what the server made of it, which may not be what was sent to the letter', () => {
    const more = { name: 'Binjiang Woodcraft ', phone: '+86 571 8800' }
    const kept = afterSaving(typed(more), { name: 'Binjiang Woodcraft ', phone: '' }, before)
    expect(onTopOf(kept, saved)).toEqual({ value: more, base: sent, version: 8 })
  })

  test('may say again what stood before it was sent: that, too, was typed', () => {
    const kept = afterSaving(typed({ ...sent, phone: '1' }), sent, before)
    const back = typedOver(kept, before.value, before)
    expect(onTopOf(back, saved)).toEqual({ value: before.value, base: sent, version: 8 })
  })

  test('stays where a part of it was sent alone', () => {
    const both = { name: 'Binjiang Woodcraft', phone: '+86 571 8800' }
    const kept = afterSaving(typed(both), sent, before)
    expect(onTopOf(kept, saved)).toEqual({ value: both, base: sent, version: 8 })
  })

  test('is overtaken by what others saved afterwards', () => {
    const more = { ...sent, phone: '+86 571 8800' }
    const after = onTopOf(afterSaving(typed(more), sent, before), saved)
    const theirs = { value: { ...sent, name: 'Riverside' }, version: 9 }
    expect(after && isOvertaken(after, theirs)).toBe(true)
  })
})
