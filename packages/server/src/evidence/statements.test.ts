import type { JournalRow } from '@gendan/contract/rows'
import { describe, expect, test } from 'vitest'
import { statementsOf } from './statements.ts'

const row = (version: number, event: { readonly type: string; readonly [more: string]: unknown }): JournalRow =>
  ({
    ...{ version, type: event.type, event, act: 'x', by: 'wang', post: 'production', from: '', token: '' },
    at: `2026-03-${10 + version}T09:00:00.000Z`,
  }) as unknown as JournalRow

const assemble = { id: 'assemble', name: { en: 'Assembly', zh: '组装' }, from: '2026-03-02', until: '2026-04-01' }
const made = [{ process: 'assemble', line: '1', done: '40', faults: [] }]

const told = (...acts: readonly JournalRow[]) =>
  statementsOf({ messages: [], acts, nameOf: (id) => (id === 'wang' ? '王师傅' : ''), zone: 'Asia/Shanghai' })

describe('the time line of an evidence pack', () => {
  test('says how much of what was made on a day, by the name of the process in both tongues', () => {
    const report = { id: 'r1', day: '2026-03-12', made, stocked: [], note: '等料半天', photos: [] }
    const [, progress] = told(
      row(1, { type: 'processes-set', processes: [assemble] }),
      row(2, { type: 'progress-reported', report }),
    )
    expect(progress).toMatchObject({ who: '王师傅', subject: '2026-03-12 · Assembly +40 组装 +40', text: '等料半天' })
  })

  test('names who answered by a link and what he said: he has no account', () => {
    const answer = { name: '周建国', position: '厂长', at: '2026-03-12T09:00:00.000Z' }
    const [line] = told({ ...row(1, { type: 'link-answered', link: 'l1', answer } as never), by: 'outside' })
    expect(line).toMatchObject({ who: '周建国, 厂长', subject: '周建国, 厂长: signed back 周建国 厂长：签回' })
  })

  test('keeps what things cost us out of it', () => {
    const bill = { id: 'b1', number: 'F-881', amount: { amount: '980', currency: 'CNY' } }
    const [line] = told(row(1, { type: 'bill-entered', bill }))
    expect(line?.subject).toBe('')
  })
})
