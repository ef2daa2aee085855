import { changeRules } from '@gendan/firm/acts/company-acts'
import type { Firm, PathSettings } from '@gendan/firm/firm'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let manager: Desk

/** Two orders: one that must be on board soon, one at the end of the summer. */
beforeAll(async () => {
  stage = await openStage()
  manager = await stage.desk('manager')
  const merchandiser = await stage.desk('merchandiser')
  for (const latest of ['2026-06-01', '2026-08-31']) {
    const terms = { ...sampleTerms, shipment: { ...sampleTerms.shipment, latest } }
    await does(merchandiser, settleTerms, await openedFile(stage), { terms, customerOrder: latest })
  }
})

afterAll(() => stage.close())

const nothing: PathSettings = { days: {}, alarms: {}, calendar: {} }
const preview = (path: Partial<PathSettings>) =>
  ask(manager, 'preview-path', { path: { ...nothing, ...path } as never })
const rules = async (path: PathSettings) => ({
  rules: { ...((await ask(manager, 'firm', {})).firm as unknown as Firm).rules, path },
})

describe('other spans, alarms and working days', () => {
  test('are told by what they would do to open orders, before anything is saved', async () => {
    expect(await preview({})).toMatchObject({ orders: 2, moved: 0, rows: [] })
    const slower = await preview({ days: { bulk: 60 } })
    expect(slower).toMatchObject({ orders: 2, moved: 2, states: { before: { calm: 1 }, after: { calm: 1 } } })
    const [first] = slower.rows
    expect(first?.after.state).toBe('late')
    expect(first && (first.after.slack ?? 0) < (first.before.slack ?? 0)).toBe(true)
    expect(await preview({})).toMatchObject({ moved: 0 })
  })

  test('ring more alarms where a threshold is wider, and none of the days move', async () => {
    const watched = await preview({ alarms: { 'AL-02': 150 } })
    expect(watched.alarms.find(({ alarm }) => alarm === 'AL-02')).toEqual({ alarm: 'AL-02', before: 1, after: 2 })
    expect(watched.rows.every(({ before, after }) => before.etd === after.etd)).toBe(true)
  })

  test('reckon around the days on which the firm is closed, and by the week of its country', async () => {
    const closed = Array.from({ length: 10 }, (_, i) => `2026-04-${10 + i}`)
    const off = await preview({ calendar: { closed } })
    expect(off.rows.map(({ before, after }) => (after.slack ?? 0) < (before.slack ?? 0))).toEqual([true, true])
    const saturdays = await preview({ calendar: { weekend: [7] } })
    expect(saturdays.rows.map(({ before, after }) => (after.etd ?? '') < (before.etd ?? ''))).toEqual([true, true])
  })

  test('hold for every order from the moment they are saved', async () => {
    const before = (await ask(manager, 'board', {})).rows.map(({ slack }) => slack ?? 0)
    const promised = (await preview({ days: { bulk: 60 } })).rows.map(({ after }) => after.slack).toSorted()
    await does(manager, changeRules, stage.company, await rules({ ...nothing, days: { bulk: 60 } }))
    const after = (await ask(manager, 'board', {})).rows.map(({ slack }) => slack).toSorted()
    expect(after).toEqual(promised)
    expect(after).not.toEqual(before)
    await does(manager, changeRules, stage.company, await rules(nothing))
    expect((await ask(manager, 'board', {})).rows.map(({ slack }) => slack ?? 0)).toEqual(before)
  })

  test('are refused where a day is both off and worked', async () => {
    const day = ['2026-10-10']
    const both = await rules({ ...nothing, calendar: { closed: day, open: day } })
    expect(rulesOf(await tries(manager, changeRules, stage.company, both))).toEqual(['FM-05'])
  })

  test('are refused where a template has no name, or two have one name', async () => {
    const named = (id: string, zh: string) => ({
      id,
      name: { en: '', zh },
      kinds: [],
      payments: [],
      terms: [],
      days: {},
    })
    const tried = async (...templates: object[]) =>
      rulesOf(await tries(manager, changeRules, stage.company, await rules({ ...nothing, templates } as never)))
    expect(await tried(named('a', ' '))).toEqual(['FM-06'])
    expect(await tried(named('a', '加急单'), named('b', '加急单'))).toEqual(['FM-06'])
    expect(await tried(named('a', '加急单'), named('b', '家具'))).toEqual([])
  })
})
