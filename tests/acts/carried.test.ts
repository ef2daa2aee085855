import { sampleProduction } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { carryStanding, takeBackStanding } from '@gendan/orderfile/acts/carry-standing'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { inFence } from '@gendan/store/database'
import { fillCarried } from '@gendan/store/fill-carried'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmInside, does, openedFile, ownPi, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const WORD = '老系统在手订单表，2 月 27 日'

async function pathOf(file: string) {
  const { path } = await ask(await stage.desk('merchandiser'), 'order', { id: file })
  const nodes = (path as { nodes: readonly { id: string; state: string; actual?: string }[] } | undefined)?.nodes ?? []
  return Object.fromEntries(nodes.map(({ id, state, actual }) => [id, actual ? `${state} ${actual}` : state]))
}

async function nextOf(file: string) {
  const { next } = await ask(await stage.desk('merchandiser'), 'order', { id: file })
  return [next.says.zh, next.kind ?? next.section ?? next.gate ?? next.does]
}

describe('the next step of an order that was taken over', () => {
  test.each([
    ['received', '核算这张订单的成本。', 'cost'],
    ['confirmed', '制作形式发票并送签。', 'proforma-invoice'],
    ['proforma', '形式发票签回之前：制作形式发票并送签。', 'proforma-invoice'],
    ['signed-back', '登记定金水单，应收 USD 8,924.40。', 'money'],
    ['deposit', '按成交条款安排生产。', 'production'],
    ['bulk-start', '请为本单计划最终验货。', 'inspections'],
    ['final-inspected', '货做好后逐箱装箱。', 'packing'],
    ['packing-list', '登记装运，直到提单号。', 'shipment'],
  ])('goes on behind what stands: %s', async (step, says, where) => {
    const file = await settledFile(stage)
    await does(await stage.desk('merchandiser'), carryStanding, file, { step, word: WORD })
    expect(await nextOf(file)).toEqual([says, where])
  })

  test('tells the gates that were not passed here with what they are for, once that is made', async () => {
    const file = await settledFile(stage)
    const desk = await stage.desk('merchandiser')
    await does(desk, carryStanding, file, { step: 'deposit', word: WORD })
    const { sample: _, ...plan } = sampleProduction
    await does(desk, planProduction, file, {
      firm: stage.company,
      plan: { ...plan, maker: '', sample: '', workshop: '一车间' },
      reason: '',
    })
    expect(await nextOf(file)).toEqual(['生产加工单之前：核算这张订单的成本。', 'cost'])
    await confirmInside(stage, file)
    expect(await nextOf(file)).toEqual(['生产加工单之前：制作形式发票并送签。', 'proforma-invoice'])
  })

  test('is what somebody asked for here, where somebody did', async () => {
    const file = await settledFile(stage)
    const desk = await stage.desk('merchandiser')
    await does(desk, carryStanding, file, { step: 'bulk-start', word: WORD })
    await does(desk, askSignature, file, { firm: stage.company, gate: 'G7', own: ownPi, note: '' })
    expect(await nextOf(file)).toEqual(['形式发票等待签名。', 'proforma-invoice'])
  })

  test('stands in the list of orders before the gate it goes on to, also where it was taken over before the list said so', async () => {
    const file = await settledFile(stage)
    const desk = await stage.desk('merchandiser')
    await does(desk, carryStanding, file, { step: 'bulk-start', word: WORD })
    const listed = async () => {
      const { rows } = await ask(desk, 'orders', {})
      return rows.filter(({ id }) => id === file).map(({ gate, lamp }) => [gate, lamp])
    }
    expect(await listed()).toEqual([['G17', 'shut']])
    await inFence(stage.pool, desk.fence, async (tx) => {
      await tx.query({ name: 'as-before', text: `update order_row set gate = 'G4' where id = $1`, values: [file] })
      await fillCarried(tx as never)
    })
    expect(await listed()).toEqual([['G17', 'shut']])
  })

  test('is told by its gates again, once that is taken back', async () => {
    const file = await settledFile(stage)
    const desk = await stage.desk('merchandiser')
    const before = await nextOf(file)
    await does(desk, carryStanding, file, { step: 'complete', word: WORD })
    await does(desk, takeBackStanding, file, {})
    expect(await nextOf(file)).toEqual(before)
  })
})

describe('a running order that is taken over', () => {
  test('goes on from the step it had come to, on the day that is known; what lies before is passed over', async () => {
    const file = await settledFile(stage)
    const desk = await stage.desk('merchandiser')
    const before = await pathOf(file)
    await does(desk, carryStanding, file, { step: 'production-order', day: '2026-02-27', word: WORD })
    expect(await pathOf(file)).toMatchObject({
      ...{ confirmed: 'passed', 'signed-back': 'passed', 'production-order': 'done 2026-02-27', released: 'open' },
    })
    await does(desk, takeBackStanding, file, {})
    expect(await pathOf(file)).toEqual(before)
  })

  test('counts from the day on which it was said where nobody knows when the step was done', async () => {
    const file = await settledFile(stage)
    const desk = await stage.desk('merchandiser')
    await does(desk, carryStanding, file, { step: 'bulk-start', word: WORD })
    expect((await pathOf(file))['bulk-start']).toBe('done 2026-03-18')
  })

  test('opens no gate: nobody signed here', async () => {
    const file = await settledFile(stage)
    const desk = await stage.desk('merchandiser')
    await does(desk, carryStanding, file, { step: 'complete', word: WORD })
    const { lamps } = await ask(desk, 'order', { id: file })
    expect(lamps.filter(({ state }: { state: string }) => state === 'open')).toEqual([])
  })

  test('is refused with every reason: an inquiry without a path, a day to come, nothing it is known from', async () => {
    const desk = await stage.desk('merchandiser')
    const outcome = await tries(desk, carryStanding, await openedFile(stage), {
      step: 'complete',
      day: '2099-01-01',
      word: ' ',
    })
    expect(rulesOf(outcome)).toEqual(['PA-07', 'PA-08', 'PA-09'])
  })

  test('goes by the proof where a step is proved here', async () => {
    const file = await settledFile(stage)
    await confirmInside(stage, file)
    const proved = (await pathOf(file))['confirmed']
    await does(await stage.desk('merchandiser'), carryStanding, file, {
      step: 'confirmed',
      day: '2026-01-05',
      word: WORD,
    })
    expect(proved).toMatch(/^done /)
    expect((await pathOf(file))['confirmed']).toBe(proved)
  })
})
