import { judge } from '@gendan/kernel/rule'
import { describe, expect, test } from 'vitest'
import { corrected, valueAt } from './corrected.ts'
import { creditFile } from './credit-file.ts'
import type { CreditEvent, CreditFile } from './credit-shape.ts'
import { doubtsOf, scannedIn } from './doubts-of.ts'
import { enteredRules } from './entered-rules.ts'
import { lastPresentation, presentBy } from './last-presentation.ts'
import { pointsOf, reviewOf } from './points-of.ts'
import { understood } from './read-message.ts'
import { standingOf } from './state-of.ts'
import { bindingTerms, pendingOf, wholeText } from './terms-of.ts'

const who = { by: 'a1', at: '2026-04-02T02:00:00.000Z' }
const kept = { text: '', received: '2026-04-02', from: '', files: [], how: 'typed' as const, note: '', ...who }
const terms = {
  number: 'LC1',
  latestShipment: '2026-06-01',
  expiry: { date: '2026-06-22' },
  documents: [],
  conditions: [],
}

const came: CreditEvent = {
  type: 'credit-received',
  ...{ customer: 'p1', orders: ['f1'], message: { id: 'm1', type: '700', terms, ...kept } },
}
const amendment = (id: string, fields: Readonly<Record<string, string>>): CreditEvent => ({
  type: 'credit-message-received',
  ...{ message: { id, type: '707', fields, ...kept }, answers: ['r1'] },
})
const answered = (message: string, answer: 'accepted' | 'rejected'): CreditEvent => ({
  type: 'amendment-answered',
  ...{ message, answer: { answer, reason: '', day: '2026-04-12', told: 'letter', ...who } },
})
const counted = (open: number, unjudged: number, amend: number): CreditEvent => ({
  type: 'points-counted',
  points: { open, unjudged, amend },
})
const asked: CreditEvent = {
  type: 'amendment-asked',
  request: { id: 'r1', day: '2026-04-03', points: [], letter: 'Dear Sirs', sent: 'mail', ...who },
}
const audited: CreditEvent = { type: 'credit-audited', audit: { against: [], note: '', ...who } }
const closed = (how: 'drawn' | 'expired' | 'cancelled'): CreditEvent => ({
  type: 'credit-closed',
  closed: { how, reason: 'so', ...who },
})
const correction = (id: string, path: string, value: unknown, message = 'm1'): CreditEvent => ({
  type: 'term-corrected',
  correction: { id, message, path, value, reason: 'misread', ...who },
})

const after = (...events: readonly CreditEvent[]): CreditFile =>
  events.reduce((credit, event) => creditFile.evolve(credit, event), creditFile.born('c1'))

test('once its orders are on board, the days left to ship are no point of its review any more', () => {
  const raised = (onBoard?: string) => {
    const shipment = { ...{ vessel: '', voyage: '', from: '', to: '', billOfLading: '', containers: [] } }
    const order = { deal: { shipment: { ...shipment, ...(onBoard ? { onBoard } : {}) } } }
    const credit = after(came)
    return pointsOf(credit, reviewOf(credit, undefined, [order], '2026-05-30')).map(({ rule }) => rule)
  }
  expect(raised()).toContain('CR-18')
  expect(raised('2026-05-28')).not.toContain('CR-18')
})

describe('how a credit stands', () => {
  const moved = amendment('m2', { '44C': '260610' })
  test.each([
    ['advised', [came, counted(2, 1, 0)]],
    ['audited', [came, counted(2, 0, 0)]],
    ['to-amend', [came, counted(2, 0, 1)]],
    ['to-amend', [came, asked]],
    ['amendment-received', [came, asked, moved]],
    ['advised', [came, asked, moved, answered('m2', 'accepted')]],
    ['workable', [came, counted(0, 0, 0), audited]],
    ['workable', [came, audited, moved, answered('m2', 'rejected')]],
    ['advised', [came, audited, moved, answered('m2', 'accepted')]],
    ['advised', [came, audited, correction('k1', 'latestShipment', '2026-06-10')]],
    ['drawn', [came, audited, closed('drawn')]],
    ['closed', [came, closed('cancelled')]],
    ['advised', [came, closed('cancelled'), { type: 'credit-reopened', reason: 'no', ...who }]],
  ] as const)('%s', (state, events) => {
    expect(standingOf(after(...events))).toBe(state)
  })
})

describe('the terms that bind', () => {
  const shipBy = (...events: readonly CreditEvent[]) => bindingTerms(after(came, ...events)).latestShipment

  test('an amendment binds once it is accepted, as a whole, in its turn', () => {
    const [first, second] = [amendment('m2', { '44C': '260610' }), amendment('m3', { '44C': '260620' })]
    expect(shipBy(first)).toBe('2026-06-01')
    expect(shipBy(first, second, answered('m2', 'accepted'))).toBe('2026-06-10')
    expect(shipBy(first, second, answered('m2', 'rejected'), answered('m3', 'accepted'))).toBe('2026-06-20')
    expect(pendingOf(after(came, first, second, answered('m2', 'accepted'))).map(({ id }) => id)).toEqual(['m3'])
  })

  test('an amendment and its continuation are answered as one', () => {
    const more: CreditEvent = {
      type: 'credit-message-received',
      message: { id: 'm3', type: '708', continues: 'm2', fields: { '43P': 'ALLOWED' }, ...kept },
      answers: [],
    }
    const credit = after(came, amendment('m2', { '44C': '260610' }), more, answered('m2', 'accepted'))
    expect(bindingTerms(credit)).toMatchObject({ latestShipment: '2026-06-10', partialShipments: 'allowed' })
    expect(pendingOf(credit)).toEqual([])
  })

  test('a correction holds for the message that was misread; the full text takes the place of a pre-advice', () => {
    const wrong = correction('k1', 'latestShipment', '2026-06-05')
    expect(shipBy(wrong)).toBe('2026-06-05')
    expect(shipBy(wrong, { type: 'correction-taken-back', correction: 'k1', reason: 'no', ...who })).toBe('2026-06-01')
    const full = { id: 'm2', type: '700', terms: { ...terms, latestShipment: '2026-06-08' }, ...kept }
    expect(shipBy(wrong, { type: 'credit-message-received', message: full, answers: [] })).toBe('2026-06-08')
    const goingOn = { ...full, continues: 'm1', type: '701' }
    expect(shipBy(wrong, { type: 'credit-message-received', message: goingOn, answers: [] })).toBe('2026-06-05')
  })
})

test('corrections name places as they were read, whatever else was taken out', () => {
  const read = { documents: [{ originals: 1 }, { originals: 2 }, { originals: 3 }] }
  const all = [
    { path: 'documents.0' },
    { path: 'documents.2.originals', value: 4 },
    { path: 'expiry.date', value: '2026-06-22' },
  ]
  expect(corrected(read, all)).toEqual({
    documents: [{ originals: 2 }, { originals: 4 }],
    expiry: { date: '2026-06-22' },
  })
  expect(valueAt(read, 'documents.1.originals')).toBe(2)
  expect(valueAt(read, 'documents.7.originals')).toBeUndefined()
})

test('documents are presented within the period after shipment, and before expiry', () => {
  const credit = { period: 21, expiry: '2026-06-22' }
  expect(lastPresentation([], credit)).toBeUndefined()
  expect(lastPresentation([{ onBoard: '2026-05-20' }, { onBoard: null }], credit)).toBe('2026-06-10')
  expect(lastPresentation([{ onBoard: '2026-06-05' }], credit)).toBe('2026-06-22')
  expect(presentBy('2026-05-20')).toBe('2026-06-10')
  expect(presentBy('2026-05-20', [credit, { period: 10 }])).toBe('2026-05-30')
})

describe('a message that was read off a scan', () => {
  const doubt = (from: number, to: number) => ({ from, to, sure: 44, page: 1, box: [0, 0, 10, 10] })
  const scanned = (id: string, text: string, doubts: ReturnType<typeof doubt>[], continues?: string) => ({
    ...{ ...kept, id, text, how: 'scan' as const, confidence: '0.84' },
    ...(continues ? { continues } : {}),
    scan: { pages: 1, doubtful: 2, doubts },
  })

  test('has its doubtful words in the whole text, behind those of the message that it goes on from', () => {
    const first = scanned('m1', ':20:LC26', [doubt(4, 8)])
    const second = scanned('m2', ':46A:+INVOICE', [doubt(6, 13)], 'm1')
    const file = { messages: [first, second] }
    const words = doubtsOf(file, second).map(({ from, to }) => wholeText(file, second).slice(from, to))
    expect(words).toEqual(['LC26', 'INVOICE'])
    expect(scannedIn(file, { how: 'typed', continues: 'm1' })).toBe(true)
    expect(scannedIn(file, { how: 'pdf' })).toBe(false)
  })

  test('keeps which of its terms a person found right; the audit stands', () => {
    const confirmed: CreditEvent = { type: 'scan-facts-confirmed', message: 'm1', paths: ['number', 'amount'], ...who }
    const credit = after(came, audited, confirmed)
    expect(credit.confirmed?.map(({ path, by }) => [path, by])).toEqual([
      ['number', 'a1'],
      ['amount', 'a1'],
    ])
    expect(credit.audited).toBeDefined()
  })

  test('is refused where a doubtful word lies outside its text', () => {
    const entered = {
      ...kept,
      ...scanned('m1', ':20:LC26', []),
      how: 'scan' as const,
      files: [{ attachment: 'a', name: 'lc.pdf' }],
    }
    const given = { understood: understood({ text: ':20:LC26' }), today: '2026-04-02' }
    const told = (doubts: ReturnType<typeof doubt>[]) =>
      judge(enteredRules, { ...given, entered: { ...entered, scan: { pages: 1, doubtful: 1, doubts } } }).map(
        ({ rule, at }) => `${rule} ${at}`,
      )
    expect(told([doubt(4, 8)])).toEqual([])
    expect(told([doubt(4, 9)])).toEqual(['LC-07 scan'])
    expect(told([doubt(8, 4)])).toEqual(['LC-07 scan'])
  })
})
