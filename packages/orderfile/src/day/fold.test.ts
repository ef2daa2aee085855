import { decimal } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folded } from './fold.ts'
import type { DayItem } from './my-day.ts'

function line(key: string, more: Partial<DayItem> = {}): DayItem {
  const plain = { en: key, zh: key }
  return {
    ...{ key, order: 'f1', number: 'BJ26-0033', buyer: 'Kestrel', mark: 'note', says: plain, why: plain },
    ...{ node: 'proforma', kind: 'proforma', part: '' },
    ...more,
  }
}

test('an order late at one step says it once: the heaviest line stands, what hangs on the same step is told under it', () => {
  const step = line('step', { mark: 'risk', slack: -5 })
  const late = line('late', { mark: 'risk', slack: -6, rule: 'AL-01', worth: decimal('10') })
  const margin = line('margin', { mark: 'risk', node: 'settled', kind: 'settled', rule: 'AL-22' })
  const told = folded([step, margin, late])
  expect(told.map(({ key }) => key)).toEqual(['late', 'margin'])
  expect(told[0]?.with?.map(({ key }) => key)).toEqual(['step'])
  expect(told[1]?.with).toBeUndefined()
})

test('the same step of another order, a signature and an errand stay lines of their own', () => {
  const lines = [
    line('a'),
    line('b', { order: 'f2' }),
    line('sign', { kind: 'signature' }),
    line('errand', { kind: 'errand', order: '' }),
    line('errand of it', { kind: 'errand' }),
  ]
  expect(folded(lines)).toEqual(lines)
})

test('nothing is lost and no red line hides under one that is not', () => {
  const some = fc.record({
    order: fc.constantFrom('f1', 'f2', ''),
    node: fc.constantFrom('proforma', 'deposit', 'booked'),
    kind: fc.constantFrom('proforma', 'deposit', 'signature', ''),
    mark: fc.constantFrom('risk', 'thin', 'note', 'wait'),
  })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 20 }), (rows) => {
      const lines = rows.map((row, i) => line(`${i}`, row as Partial<DayItem>))
      const told = folded(lines)
      const all = told.flatMap((one) => [one, ...(one.with ?? [])]).map(({ key }) => key)
      expect(all.toSorted()).toEqual(lines.map(({ key }) => key).toSorted())
      for (const one of told)
        if (one.mark !== 'risk') expect(one.with?.filter(({ mark }) => mark === 'risk') ?? []).toEqual([])
    }),
  )
})
