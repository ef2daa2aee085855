import { expect, test } from 'vitest'
import { eventFacts } from './event-facts.ts'

test('an event is read as its facts; what is empty is left out', () => {
  const event = { type: 'bank-kept', bank: { id: 'USD', branch: '', currency: 'USD' } }
  expect(eventFacts(event)).toEqual([
    { at: 'bank.id', value: 'USD' },
    { at: 'bank.currency', value: 'USD' },
  ])
})

test('a long event is cut and says how much is left out', () => {
  const event = { type: 'x', lines: Array.from({ length: 45 }, (_, i) => i) }
  const facts = eventFacts(event)
  expect(facts).toHaveLength(41)
  expect(facts.at(-1)).toEqual({ at: '…', value: '+5' })
})
