import { fingerprint } from '@gendan/kernel/fingerprint'
import type { GateRecord } from '@gendan/orderfile/gate-record'
import { gateOfPaper } from '@gendan/orderfile/gates'
import { expect, test } from 'vitest'
import { gateNow } from './gate-now.ts'
import { deal, file, ours, own } from './testing/settled-file.ts'

const gate = gateOfPaper('proforma-invoice')
const facts = gate?.facts({ file, deal, part: '' }, own)
const asked = {
  by: 'a',
  at: '2026-03-18T02:00:00Z',
  kind: 'proforma-invoice',
  own,
  print: fingerprint(facts),
  facts,
  note: '',
}
const signed = {
  by: 'b',
  post: 'supervisor',
  at: asked.at,
  print: asked.print,
  facts,
  self: false,
  evidence: [],
  forced: false,
  note: '',
} as const

function now(record: GateRecord, typed: Readonly<Record<string, unknown>> = own) {
  return gateNow(gate, { file: { ...file, gates: { G7: record } }, deal, part: '' }, ours, typed)
}

test('nobody asked yet', () => {
  expect(now({}).state).toBe('shut')
})

test('what was asked for waits for its signature', () => {
  expect(now({ asked }).state).toBe('turn')
})

test('a word changed on the screen after asking must be sent again, and is named', () => {
  const edited = now({ asked }, { ...own, validUntil: '2026-04-15' })
  expect(edited.state).toBe('edited')
  expect(edited.changed).toEqual([{ at: 'validUntil', before: '2026-04-01', after: '2026-04-15' }])
})

test('what the gate does not bind may change after the signature', () => {
  expect(now({ asked, signed }, { ...own, tongue: 'en' }).state).toBe('open')
})

test('a signed fact that changed closes the gate again', () => {
  expect(now({ asked, signed }, { ...own, validUntil: '2026-04-15' }).state).toBe('again')
})

test('what was sent back says so until it is sent again', () => {
  const returned = { by: 'b', post: 'supervisor', at: asked.at, reason: '账户请核实' } as const
  expect(now({ returned }).state).toBe('returned')
})

test('a quotation needs no signature', () => {
  expect(gateNow(gateOfPaper('quotation'), { file, deal, part: '' }, ours, own).state).toBe('none')
})
