import { expect, test } from 'vitest'
import { factName } from '../facts/fact-name.ts'
import { tellTimeOf } from '../words/write.ts'
import { eventFacts, eventText } from './event-facts.ts'

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

test('a signature reads as a trader tells it: who, as what, when, his own or not, and no copy of what was signed', () => {
  tellTimeOf('Asia/Shanghai')
  const print = '3e0372d0'.padEnd(64, '0')
  const facts = { terms: { lines: [{ quantity: { value: '480', unit: 'KGM' } }] } }
  const at = '2099-11-21T21:53:00.000Z'
  const signature = { by: 'bt5yq49i2uqi', post: 'supervisor', at, print, facts, self: true, note: '' }
  const told = eventFacts({ type: 'gate-signed', gate: 'G7', signature }).map((fact) => [
    factName(fact.at).en,
    eventText(fact, 'en', (account) => (account === 'bt5yq49i2uqi' ? 'Zhou Wen' : account)),
  ])
  expect(told).toEqual([
    ['Gate', 'PI confirmed'],
    ['Signature · by', 'Zhou Wen'],
    ['Signature · post', 'Supervisor'],
    ['Signature', '22 Nov 2099, 05:53'],
    ['Signature · fingerprint', '3E03 72D0'],
    ['Signature · signed his own', 'yes'],
  ])
})
