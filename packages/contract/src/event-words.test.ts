import { describe, expect, test } from 'vitest'
import { wordedEvents, wordsOfEvent } from './event-words.ts'
import { toldKinds } from './webhook-kinds.ts'

describe('what events are called', () => {
  test('every event that a program may be told has its words in both tongues, and none has words that there is not', () => {
    const told = toldKinds().flatMap(({ kind, events }) => events.map((event) => `${kind}.${event}`))
    expect([...wordedEvents()].toSorted()).toEqual(told.toSorted())
  })

  test('no two events of one kind are called alike', () => {
    for (const { kind, events } of toldKinds())
      for (const lang of ['en', 'zh'] as const) {
        const names = events.map((event) => wordsOfEvent(kind, event)?.[lang])
        expect([kind, lang, new Set(names).size]).toEqual([kind, lang, events.length])
      }
  })
})
