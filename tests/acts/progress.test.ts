import { changeRules } from '@gendan/firm/acts/company-acts'
import type { Firm } from '@gendan/firm/firm'
import { usualMaking } from '@gendan/firm/making'
import type { Post } from '@gendan/firm/posts'
import { productionPlanShape } from '@gendan/forms/deal/production'
import { sampleProduction } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { correctProgress } from '@gendan/orderfile/acts/correct-progress'
import { limitShipment } from '@gendan/orderfile/acts/limit-shipment'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { reportProgress } from '@gendan/orderfile/acts/report-progress'
import { setProcesses } from '@gendan/orderfile/acts/set-processes'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { Path } from '@gendan/orderfile/path/path'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const FIRST = '2026-03-09'

/** An order whose goods are made in our own workshop from 9 to 27 March; the clock of the stage stands on the 18th. */
async function plannedFile(): Promise<string> {
  const file = await settledFile(stage)
  const plan = productionPlanShape.parse({
    ...{ ...sampleProduction, maker: '', workshop: '2 号车间', sample: '' },
    ...{ start: FIRST, finish: '2026-03-27' },
  })
  await does(await stage.desk('merchandiser'), planProduction, file, { firm: stage.company, plan, reason: '' })
  return file
}

const fileOf = async (id: string) =>
  (await ask(await stage.desk('merchandiser'), 'order', { id })).file as unknown as OrderFile

async function reports(post: Post, file: string, report: object) {
  const whole = { id: freshId(), day: '2026-03-18', made: [], ...report }
  return tries(await stage.desk(post), reportProgress, file, { firm: stage.company, report: whole })
}

const made = (process: string, done: string, line = '1') => ({ process, line, done })

async function workshopRow(file: string) {
  const [row] = (await ask(await stage.desk('production'), 'workshop', { file })).rows
  return row
}

async function pathOf(file: string): Promise<Path> {
  return (await ask(await stage.desk('merchandiser'), 'order', { id: file })).path as unknown as Path
}

describe('what the workshop reports', () => {
  test('takes the processes from the kind of goods and freezes them with the first report', async () => {
    const file = await plannedFile()
    expect((await fileOf(file)).deal.progress).toBeUndefined()
    const before = await workshopRow(file)
    expect(before?.processes.map(({ name }) => name.zh)).toEqual(['开料', '成型', '打磨', '涂装', '组装', '包装'])
    expect(before?.done).toBe(0)
    const done = await reports('production', file, { made: [made('blank', '120'), made('shape', '40')] })
    expect(done.ok).toBe(true)
    const { progress } = (await fileOf(file)).deal
    expect(progress?.kind).toBe('furniture')
    expect(progress?.processes[0]).toMatchObject({ from: FIRST })
    expect((await workshopRow(file))?.lines[0]?.done).toEqual({ blank: '120', shape: '40' })
  })

  test('is one report however often the phone sends it, with the same key or another', async () => {
    const file = await plannedFile()
    const id = freshId()
    const report = { id, made: [made('blank', '100')] }
    const [first, again] = [await reports('production', file, report), await reports('production', file, report)]
    expect([first.ok, again.ok]).toEqual([true, true])
    expect((await fileOf(file)).deal.progress?.reports.map((one) => one.made[0]?.done)).toEqual(['100'])
  })

  test('comes to the same in whatever order a phone sends what it kept, and half of it twice', async () => {
    const days = ['2026-03-16', '2026-03-17', '2026-03-18'] as const
    const kept = days.map((day, i) => ({ id: freshId(), day, made: [made('blank', `${100 + i}`)] }))
    const sends = async (order: readonly number[]) => {
      const file = await plannedFile()
      for (const i of order) expect((await reports('production', file, kept[i] ?? {})).ok).toBe(true)
      const { done, lines, processes } = (await workshopRow(file)) ?? {}
      return { done, lines, processes, reports: (await fileOf(file)).deal.progress?.reports.length }
    }
    const inTurn = await sends([0, 1, 2])
    expect([inTurn.reports, inTurn.lines?.[0]?.done]).toEqual([3, { blank: '303' }])
    expect(await sends([2, 0, 0, 1, 2, 1])).toEqual(inTurn)
  })

  test('is refused with every reason at once: tomorrow, below zero, a process the order does not have, more than is to be made', async () => {
    const file = await plannedFile()
    const wrong = [made('blank', '-5'), made('glue', '10'), made('shape', '999999')]
    const refused = await reports('production', file, { day: '2026-03-19', made: wrong })
    expect(rulesOf(refused)).toEqual(['PG-02', 'PG-04', 'PG-05', 'PG-06'])
    expect(rulesOf(await reports('production', file, { day: '2026-03-06', made: [made('blank', '1')] }))).toEqual([
      'PG-03',
    ])
    expect(rulesOf(await reports('production', file, {}))).toEqual(['PG-08'])
    expect((await fileOf(file)).deal.progress).toBeUndefined()
  })

  test('is not taken before anybody planned the production, nor from accounts', async () => {
    const file = await settledFile(stage)
    expect(rulesOf(await reports('production', file, { made: [made('blank', '1')] }))).toContain('PG-01')
    await expect(reports('accounts', file, { made: [made('blank', '1')] })).rejects.toThrow()
  })

  test('is corrected with its reason, and what stood there before stays beside it', async () => {
    const file = await plannedFile()
    const id = freshId()
    await reports('production', file, { id, made: [made('blank', '300')] })
    const desk = await stage.desk('production')
    const figures = { made: [made('blank', '200')], stocked: [], note: '' }
    expect(rulesOf(await tries(desk, correctProgress, file, { report: id, figures, reason: '' }))).toEqual(['PG-09'])
    await does(desk, correctProgress, file, { report: id, figures, reason: '多数了一筐' })
    const [report] = (await fileOf(file)).deal.progress?.reports ?? []
    expect(report?.made[0]?.done).toBe('200')
    expect(report?.corrected).toMatchObject([{ reason: '多数了一筐', was: { made: [{ done: '300' }] } }])
  })
})

describe('the load of a line', () => {
  test('counts every order that names it, by what the firm says it makes in a week', async () => {
    const file = await plannedFile()
    const manager = await stage.desk('manager')
    const { firm } = await ask(manager, 'firm', {})
    const { rules } = firm as unknown as Firm
    const lines = [{ id: 'l1', name: '2 号车间', kind: '', perWeek: '100' }]
    await does(manager, changeRules, stage.company, { rules: { ...rules, making: { ...usualMaking, lines } } } as never)
    await does(await stage.desk('merchandiser'), limitShipment, file, {
      limits: { credit: '2026-04-10', source: 'L/C 26-0418, field 44C' },
    })
    const { makers, conflicts } = await ask(manager, 'load', {})
    const line = makers.find(({ key }) => key === 'line/2 号车间')
    const [week] = line?.weeks ?? []
    expect(week?.shares.map((one) => one.file)).toContain(file)
    expect(week?.percent).toBeGreaterThan(100)
    expect(conflicts.map(({ percent }) => percent > 100)).toContain(true)
    const [first] = conflicts
    const tight = first?.tight.file ?? ''
    const { rows } = await ask(manager, 'order-alarms', { id: tight })
    expect(rows.filter(({ rule }) => rule === 'AL-19')).toMatchObject([
      { load: true, says: { zh: expect.stringContaining(`2 号车间`) } },
    ])
    const { must } = await ask(await stage.desk('production'), 'day', {})
    const told = must.flatMap((item) => [item, ...(item.with ?? [])])
    expect(told.map(({ rule, order }) => `${rule} ${order}`)).toContain(`AL-19 ${tight}`)
  })
})

describe('the way of an order', () => {
  test('begins its bulk with the first pieces, foresees complete goods by the pace, and rings where it falls behind', async () => {
    const file = await plannedFile()
    const target = (await workshopRow(file))?.lines[0]?.target ?? '0'
    for (const day of ['2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13'])
      await reports('production', file, { day, made: [made('blank', '10')] })
    const { nodes } = await pathOf(file)
    expect(nodes.find(({ kind }) => kind === 'bulk-start')).toMatchObject({ state: 'done', actual: '2026-03-10' })
    const complete = nodes.find(({ kind }) => kind === 'complete')
    expect(complete?.driver).toEqual({ by: 'pace' })
    expect(complete?.forecast).toBe((await workshopRow(file))?.forecast)
    expect((complete?.forecast ?? '') > '2026-03-27').toBe(true)
    expect(complete?.progress?.planned).toBeGreaterThan((complete?.progress?.done ?? 100) + 10)
    expect(+target).toBeGreaterThan(40)
    const day = await ask(await stage.desk('merchandiser'), 'day', {})
    const all = [...day.must, ...day.waiting, ...day.coming].flatMap((item) => [item, ...(item.with ?? [])])
    const rung = all.filter(({ order }) => order === file)
    expect(rung.map(({ rule }) => rule)).toContain('AL-20P')
  })

  test('has complete goods once everything that was ordered came through packing or into stock', async () => {
    const file = await plannedFile()
    const lines = (await workshopRow(file))?.lines ?? []
    await reports('production', file, {
      made: lines.map(({ line, ordered }) => made('pack', ordered, line)),
      stocked: lines.map(({ line, ordered }) => ({ line, quantity: ordered, warehouse: '成品库' })),
    })
    const complete = (await pathOf(file)).nodes.find(({ kind }) => kind === 'complete')
    expect(complete).toMatchObject({ state: 'done', actual: '2026-03-18' })
    // It was never released (G11): its stage does not run ahead of its gates.
    expect((await fileOf(file)).stage).not.toBe('E11')
  })

  test('takes processes that somebody set, and keeps those that were reported', async () => {
    const file = await plannedFile()
    await reports('production', file, { made: [made('blank', '10')] })
    const { progress } = (await fileOf(file)).deal
    const desk = await stage.desk('production')
    const others = progress?.processes.slice(1) ?? []
    expect(rulesOf(await tries(desk, setProcesses, file, { kind: 'furniture', processes: others }))).toEqual(['PS-03'])
    const late = progress?.processes.map((one) => ({ ...one, until: '2026-04-30' })) ?? []
    expect(rulesOf(await tries(desk, setProcesses, file, { kind: 'furniture', processes: late }))).toContain('PS-02')
    const rattan = { id: 'rattan', name: { en: 'Rattan', zh: '藤面' }, from: '2026-03-12', until: '2026-03-20' }
    await does(desk, setProcesses, file, { kind: 'furniture', processes: [...(progress?.processes ?? []), rattan] })
    expect((await workshopRow(file))?.processes.at(-1)?.name.zh).toBe('藤面')
  })

  test('comes out of the journal again as it stands', async () => {
    const { fence } = await stage.desk('merchandiser')
    expect(await replay(stage.pool, fence)).toEqual([])
  })
})
