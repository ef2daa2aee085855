import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { beginNewcomer, judgeStep, keepNewcomerList, showStep } from '@gendan/orderfile/acts/newcomer-acts'
import { usualItems } from '@gendan/orderfile/newcomer-items'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let lin: Desk
let qc: Desk
let supervisor: Desk

beforeAll(async () => {
  stage = await openStage()
  lin = await stage.desk('merchandiser')
  qc = await stage.desk('qc')
  supervisor = await stage.desk('supervisor')
})
afterAll(() => stage.close())

describe("a newcomer's way", () => {
  test('is offered to who leads him, and begins with the house list', async () => {
    expect((await ask(supervisor, 'newcomers', {})).fresh.map(({ account }) => account)).toContain(lin.account)
    expect(rulesOf(await tries(supervisor, beginNewcomer, supervisor.account, { firm: stage.company }))).toEqual([
      'NEW-01',
    ])
    await does(supervisor, beginNewcomer, lin.account, { firm: stage.company })
    expect((await ask(supervisor, 'newcomers', {})).rows).toMatchObject([
      { account: lin.account, all: usualItems.length, confirmed: 0 },
    ])
  })

  test('goes on by what he shows and his head confirms, or asks for once more', async () => {
    expect(rulesOf(await tries(lin, showStep, lin.account, { item: 'goods' }))).toEqual(['NEW-03'])
    expect(rulesOf(await tries(lin, showStep, lin.account, { item: 'process', word: 'saw it' }))).toEqual(['NEW-03'])
    await does(lin, showStep, lin.account, { item: 'goods', word: 'Oak is heavy, teak weathers.' })
    const judge = (good: boolean, word = '') =>
      tries(supervisor, judgeStep, lin.account, { firm: stage.company, item: 'goods', good, word })
    expect(rulesOf(await judge(false))).toEqual(['NEW-05'])
    await judge(false, 'and what is it used for?')
    await does(lin, showStep, lin.account, { item: 'goods', word: 'Outdoors, mostly hotels.' })
    await judge(true)
    expect(rulesOf(await judge(true))).toEqual(['NEW-04'])
    const later: Desk = { ...supervisor, day: '2026-04-05' as never }
    expect((await ask(later, 'newcomers', {})).rows).toMatchObject([{ confirmed: 1, shown: 0, late: 2 }])
  })

  test('is seen by him and by who leads him alone', async () => {
    expect((await ask(lin, 'newcomer', {})).newcomer).not.toBeNull()
    await expect(ask(qc, 'newcomer', { account: lin.account })).rejects.toMatchObject({ status: 404 })
    expect((await ask(qc, 'journal', { kind: 'newcomer', id: lin.account })).rows).toEqual([])
    await expect(tries(qc, showStep, lin.account, { item: 'rules', word: 'x' })).rejects.toMatchObject({ status: 404 })
  })

  test("follows the firm's own list where it keeps one", async () => {
    const [first] = usualItems
    await does(stage.founder, keepNewcomerList, stage.company, { items: [first] })
    expect(rulesOf(await tries(stage.founder, keepNewcomerList, stage.company, { items: [first, first] }))).toEqual([
      'NEW-06',
    ])
    await does(supervisor, beginNewcomer, qc.account, { firm: stage.company })
    expect((await ask(qc, 'newcomers', {})).rows).toMatchObject([{ all: 1 }])
  })

  test('is told again by the journal', async () => {
    expect(await replay(stage.pool, { company: stage.company, world: stage.world })).toEqual([])
  })
})
