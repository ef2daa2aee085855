import { sampleProduction } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { promiseNode } from '@gendan/orderfile/acts/promise-node'
import { inFence } from '@gendan/store/database'
import { fillPaths } from '@gendan/store/fill-paths'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmInside, does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let file: string
let merchandiser: Desk

beforeAll(async () => {
  stage = await openStage()
  file = await settledFile(stage)
  merchandiser = await stage.desk('merchandiser')
})

afterAll(() => stage.close())

const { sample: _, maker: __, ...plan } = sampleProduction
const promising = { node: 'complete', day: '2026-06-01', reason: '喷漆线停机，推后两天' }

async function pathOf(desk: Desk) {
  const { path } = await ask(desk, 'order', { id: file })
  if (!path) throw new Error('no path')
  return path
}

async function step(id: string) {
  const found = (await pathOf(merchandiser)).nodes.find((one) => one.id === id)
  if (!found) throw new Error(`no step ${id}`)
  return found
}

describe('the path of an order', () => {
  test('is in the cockpit once terms are settled: ship-by, forecast, and the confirmation inside next', async () => {
    const path = await pathOf(merchandiser)
    expect(path).toMatchObject({ today: '2026-03-18', shipBy: '2026-06-08', next: 'confirmed', shipped: false })
    expect(await step('settled')).toMatchObject({ state: 'done', actual: '2026-03-18' })
  })

  test('is done at a step when its gate opens, on the day of the signature', async () => {
    await confirmInside(stage, file)
    expect(await step('confirmed')).toMatchObject({ state: 'done', actual: '2026-03-18' })
    expect((await pathOf(merchandiser)).next).toBe('proforma')
  })

  test('takes a new day from whose step it is, and keeps what the forecast said before and why it slipped', async () => {
    await does(merchandiser, planProduction, file, {
      firm: stage.company,
      plan: { ...plan, maker: '', sample: '', workshop: '一车间' },
    })
    const production = await stage.desk('production')
    await does(production, promiseNode, file, { firm: stage.company, ...promising })
    await does(production, promiseNode, file, {
      firm: stage.company,
      ...promising,
      day: '2026-06-03',
      reason: '又停电一天',
    })
    const complete = await step('complete')
    expect(complete).toMatchObject({ forecast: '2026-06-03', driver: { by: 'promise' } })
    expect(complete.promises?.map(({ day, was, reason }) => [day, was, reason])).toEqual([
      ['2026-06-01', '2026-05-26', '喷漆线停机，推后两天'],
      ['2026-06-03', '2026-06-01', '又停电一天'],
    ])
  })

  test('refuses a promise with every reason at once', async () => {
    const accounts = await stage.desk('accounts')
    const outcome = await tries(accounts, promiseNode, file, {
      firm: stage.company,
      node: 'complete',
      day: '2026-03-17',
      reason: '',
    })
    expect(rulesOf(outcome)).toEqual(['PA-02', 'PA-03', 'PA-04'])
    const done = await tries(merchandiser, promiseNode, file, { firm: stage.company, ...promising, node: 'confirmed' })
    expect(rulesOf(done)).toEqual(['PA-01'])
  })

  test('is told again by the journal as it stands in the list, and filled where an upgrade finds none', async () => {
    const fence = { company: stage.company, world: stage.world }
    expect(await replay(stage.pool, fence)).toEqual([])
    await inFence(stage.pool, fence, async (tx) => {
      await tx.query('delete from path_row')
      await fillPaths(tx)
    })
    expect(await replay(stage.pool, fence)).toEqual([])
  })
})
