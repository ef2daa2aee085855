import { changeRules } from '@gendan/firm/acts/company-acts'
import { changeParty } from '@gendan/firm/acts/party-acts'
import type { Party } from '@gendan/firm/party'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { firmHere, one } from '@gendan/office/standing'
import { underWay } from '@gendan/office/under-way'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let desk: Desk
let file: string

beforeAll(async () => {
  stage = await openStage()
  file = await settledFile(stage)
  desk = await stage.desk('merchandiser')
})
afterAll(() => stage.close())

async function order() {
  const { path, file: kept } = await ask(desk, 'order', { id: file })
  if (!path) throw new Error('no path')
  return { path, buyer: (kept as unknown as { buyer: string }).buyer }
}

async function back() {
  const { path } = await order()
  return path.nodes.find(({ id }) => id === 'signed-back')
}

/** The same step as my day and the board reckon it. */
async function backInLists() {
  const { ways } = await inFence(desk.pool, desk.fence, (tx) => underWay(tx, desk, {}))
  return ways
    .find(({ row }) => row.id === file)
    ?.order()
    .path.nodes.find(({ id }) => id === 'signed-back')
}

async function atHome(country: string): Promise<void> {
  const { buyer } = await order()
  const { state } = await inFence(desk.pool, desk.fence, (tx) => one(tx, 'party', buyer))
  const { roles, facts } = state as unknown as Party
  await does(await stage.desk('manager'), changeParty, buyer, { roles, facts: { ...facts, country } })
}

async function abroad(days: object) {
  const { state } = await inFence(desk.pool, desk.fence, (tx) => firmHere(tx, desk))
  const path = { days: {}, alarms: {}, calendar: {}, abroad: days }
  return { rules: { ...state.rules, path } }
}

describe('the customer’s working days', () => {
  test('hold in the cockpit and in the lists alike, and follow him to another country', async () => {
    await atHome('QA')
    expect(await back()).toMatchObject({ country: 'QA' })
    const before = (await backInLists())?.forecast
    expect(before).toBe((await back())?.forecast)
    await atHome('IN')
    expect((await backInLists())?.forecast).toBe((await back())?.forecast)
    expect((await backInLists())?.country).toBe('IN')
  })

  test('are said to be unknown where they are', async () => {
    await atHome('QA')
    const { path } = await order()
    expect(path.notKnown).toEqual([{ country: 'QA', years: ['2026'] }])
    expect(path.counted?.['signed-back']).toMatchObject({ country: 'QA', closed: [] })
  })

  test('are corrected in the settings, told before they are saved, and refused where a day is both', async () => {
    const was = (await back())?.forecast ?? ''
    const { rules } = await abroad({ QA: { closed: [was] } })
    const told = await ask(desk, 'preview-path', { path: rules.path })
    expect(told.orders).toBe(1)
    await does(await stage.desk('manager'), changeRules, stage.company, { rules })
    const now = await back()
    expect(now?.forecast?.localeCompare(was)).toBe(1)
    expect((await backInLists())?.forecast).toBe(now?.forecast)
    const both = await abroad({ QA: { closed: [was], open: [was] } })
    const refused = await tries(await stage.desk('manager'), changeRules, stage.company, both)
    expect(JSON.stringify(refused)).toContain('FM-05')
  })
})
