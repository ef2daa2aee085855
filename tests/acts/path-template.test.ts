import { changeRules } from '@gendan/firm/acts/company-acts'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { firmHere } from '@gendan/office/standing'
import { underWay } from '@gendan/office/under-way'
import { chooseTemplate } from '@gendan/orderfile/acts/choose-template'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let desk: Desk
let file: string

const template = (id: string, kinds: readonly string[], bulk: number) => ({
  ...{ id, name: { en: id, zh: id }, kinds, payments: [], terms: [], days: { bulk } },
})

beforeAll(async () => {
  stage = await openStage()
  file = await settledFile(stage)
  desk = await stage.desk('merchandiser')
  const { state } = await inFence(desk.pool, desk.fence, (tx) => firmHere(tx, desk))
  const templates = [template('furniture', ['furniture'], 30), template('slow', ['garments'], 60)]
  const path = { days: {}, alarms: {}, calendar: {}, templates }
  await does(await stage.desk('manager'), changeRules, stage.company, { rules: { ...state.rules, path } })
})
afterAll(() => stage.close())

async function path() {
  const { path: told } = await ask(desk, 'order', { id: file })
  if (!told) throw new Error('no path')
  return told
}

async function etdInLists() {
  const { ways } = await inFence(desk.pool, desk.fence, (tx) => underWay(tx, desk, {}))
  return ways.find(({ row }) => row.id === file)?.outlook().etd
}

const chosen = { reason: 'made in the slow workshop' }
const supposing = (template: string | null) => ({ file, supposed: { moves: [], suppliers: [], costs: [], template } })

describe('a template chosen by hand', () => {
  test('is tried before it is confirmed, holds in cockpit and lists, and goes back to the one of its kind', async () => {
    const before = await path()
    expect(before.template?.en).toBe('furniture')
    const tried = await ask(desk, 'suppose', supposing('slow'))
    expect(tried.after.etd?.localeCompare(before.etd ?? '')).toBe(1)
    await does(desk, chooseTemplate, file, { firm: stage.company, template: 'slow', ...chosen })
    const after = await path()
    expect([after.template?.en, after.etd]).toEqual(['slow', tried.after.etd])
    expect(await etdInLists()).toBe(tried.after.etd)
    const back = await ask(desk, 'suppose', supposing(null))
    expect(back.after.etd).toBe(before.etd)
    await does(desk, chooseTemplate, file, { firm: stage.company, reason: 'the workshop is quick again' })
    expect(await path()).toMatchObject({ template: { en: 'furniture' }, etd: before.etd })
  })

  test('may be none at all: the firm’s usual spans', async () => {
    await does(desk, chooseTemplate, file, { firm: stage.company, template: '', ...chosen })
    expect((await path()).template).toBeUndefined()
    const { file: kept } = await ask(desk, 'order', { id: file })
    expect((kept as { template?: unknown }).template).toMatchObject({ template: '', by: desk.account, ...chosen })
  })

  test('is refused where there is no such one, or it holds already', async () => {
    const gone = await tries(desk, chooseTemplate, file, { firm: stage.company, template: 'gone', ...chosen })
    const same = await tries(desk, chooseTemplate, file, { firm: stage.company, template: '', ...chosen })
    expect([rulesOf(gone), rulesOf(same)]).toEqual([['OF-35'], ['OF-36']])
  })
})
