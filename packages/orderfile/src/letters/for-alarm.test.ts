import { describe, expect, test } from 'vitest'
import { alarms } from '../alarms/alarms.ts'
import { nodeKinds } from '../path/node-kinds.ts'
import { letterForAlarm, letterForStep, letterPath } from './for-alarm.ts'
import { houseLetters } from './letters.ts'

describe('the letter for an alarm', () => {
  test('is one that the house has, for an alarm that rings', () => {
    const written = alarms.flatMap(({ id }) => letterForAlarm(id, 'step/p1')?.letter ?? [])
    expect(written.length).toBeGreaterThan(5)
    const known = new Set<string>(houseLetters.map(({ id }) => id))
    expect(written.filter((id) => !known.has(id))).toEqual([])
  })

  test('to a supplier is about his purchase, and there is none without one', () => {
    expect(letterForAlarm('AL-17', 'purchase-back/p1')).toEqual({ letter: 'purchase-sign-back', part: 'p1' })
    expect(letterForAlarm('AL-20', 'complete')).toBeUndefined()
    expect(letterPath('f1', { letter: 'purchase-sign-back', part: 'p1' })).toBe(
      '/orders/f1/letter?letter=purchase-sign-back&part=p1',
    )
  })

  test('is there for every step at which one waits for customer or supplier', () => {
    const waited = Object.entries(nodeKinds).filter(([, kind]) => 'waits' in kind)
    expect(waited.filter(([kind]) => !letterForStep(`${kind}/p1`)).map(([kind]) => kind)).toEqual([])
  })
})
