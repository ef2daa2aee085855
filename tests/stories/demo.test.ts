import { inFence, unfenced } from '@gendan/store/database'
import { replay } from '@gendan/store/replay'
import { everyWorld } from '@gendan/store/worlds'
import { lessonOf } from '@gendan/stories/lesson'
import { lessonFile } from '@gendan/stories/lesson-file'
import { stories } from '@gendan/stories/library'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stepsOf, toldSteps } from '../../packages/web/src/lesson-view/told.ts'
import { cutOffDemo } from '../setup/cut-off.ts'
import { type DoorStage, openDoor, type Visitor } from '../setup/door.ts'

/** The first person to come in waits while the firm lives three months; on a busy machine that takes its time. */
const PATIENCE = 240_000

interface World {
  readonly id: string
  readonly company: string
}

/** What our own pages send. */
const OURS = { host: 'localhost:4110', 'x-gendan': '1' }

describe('the demo firm', () => {
  let stage: DoorStage
  let lin: Visitor
  let toldBefore = 0
  let worlds: readonly World[] = []
  let world: World = { id: '', company: '' }
  beforeAll(async () => {
    stage = await openDoor()
    toldBefore = await cutOffDemo(stage.pool)
    lin = stage.visitor()
    const beside = await stage.anotherServer()
    const [first, second, third] = [
      lin.post('/api/enter-demo', {}),
      stage.visitor().post('/api/enter-demo', { as: 'shenlan' }),
      beside.inject({ method: 'POST', url: '/api/enter-demo', headers: OURS, payload: {} }),
    ]
    worlds = (await first).json().worlds
    world = worlds[0] ?? world
    expect((await second).json().worlds).toMatchObject([{ id: world.id }])
    expect((await third).json().worlds).toMatchObject([{ id: world.id }])
  }, PATIENCE)
  afterAll(() => stage.close())

  const ask = async (question: string) => (await lin.get(`/api/worlds/${world.id}/ask/${question}`)).json()

  test('has a set of documents at the bank, under a credit that was amended before', async () => {
    const { rows } = await ask('presentations')
    expect(rows).toMatchObject([{ state: 'presented', currency: 'USD', documents: 6 }])
    const { credit } = await ask(`credit?id=${rows[0].credit}`)
    expect(credit.messages.map(({ type }: { type: string }) => type)).toEqual(['700', '707'])
  })
  test('has forty orders, from the inquiry of yesterday to money in the bank', async () => {
    const { stages } = await ask('order-stages')
    const count = Object.values<number>(stages).reduce((sum, one) => sum + one, 0)
    expect(count).toBe(46)
    expect(Object.keys(stages)).toEqual(
      expect.arrayContaining(['E1', 'E2', 'E4', 'E5', 'E7', 'E8', 'E15', 'E17', 'E19']),
    )
  })

  test('has orders beside their way, too: one on hold, one lost, one given up by both', async () => {
    for (const aside of ['hold', 'lost', 'cancelled']) expect((await ask(`orders?aside=${aside}`)).rows).toHaveLength(1)
  })

  test('keeps the orders of the lessons under ids of their own, and their journals tell every step that was lived', async () => {
    for (const id of ['lamps-to-hamburg', 'closed-with-lessons']) {
      const story = stories.find((one) => one.id === id)
      if (!story) throw new RangeError(id)
      const lesson = lessonOf(story)
      const { rows } = await ask(`journal?kind=order-file&id=${lessonFile(world.id, id, 'order')}&limit=500`)
      const told = toldSteps(lesson, rows)
      // Rates and payments stand in other journals.
      const lived = stepsOf(lesson).filter(({ refusedBy, deed }) => refusedBy.length === 0 && deed.on !== 'firm')
      const missing = lived.filter(({ number }) => !told.has(number))
      expect(missing.map(({ number, deed }) => `${number} ${deed.act}`)).toEqual([])
    }
  })

  test('has workshops that report: every order in making, most of them on their plan', async () => {
    const { rows, today } = await ask('workshop')
    const begun = rows.filter(({ start }: { readonly start: string }) => start < today)
    const silent = begun.filter(({ last }: { readonly last?: string }) => !last)
    expect(silent.map(({ number }: { readonly number: string }) => number)).toEqual([])
    const grave = begun.filter(
      ({ done, planned }: { readonly done: number; readonly planned: number }) => planned - done > 10,
    )
    expect(begun.length).toBeGreaterThan(8)
    expect(grave.length).toBeGreaterThan(0)
    expect(grave.length).toBeLessThan(4)
  })

  test('has a maker that is fuller than full, the order that hangs on it, and one that may go later instead', async () => {
    const { conflicts } = await ask('load')
    const [first] = conflicts
    expect(first?.percent).toBeGreaterThan(100)
    expect(first?.tight.number).toMatch(/^BJ/)
    expect(conflicts.some(({ swap }: { readonly swap?: object }) => swap)).toBe(true)
  })

  test('has another account of a supplier that a second person can confirm: a number of his is on record', async () => {
    const { open } = await ask('bank-guard')
    const numbers = open.map(
      ({ change }: { readonly change: { readonly numbers: readonly object[] } }) => change.numbers,
    )
    expect(numbers).toEqual([[expect.objectContaining({ person: 'Mr Ma' })]])
  })

  test('has work that went over to a colleague: given back, and still with him', async () => {
    const zhou = stage.visitor()
    await zhou.post('/api/enter-demo', { as: 'zhouwen' })
    const asked = async (question: string) => (await zhou.get(`/api/worlds/${world.id}/ask/${question}`)).json()
    const states = (await asked('hand-overs')).rows.map(({ state }: { readonly state: string }) => state)
    expect(states.toSorted()).toEqual(['accepted', 'ended'])
    const { rows, fresh } = await asked('newcomers')
    expect(rows).toMatchObject([{ confirmed: 6, shown: 1, late: 1 }])
    expect(fresh).toEqual([])
  })

  test('has somebody in every post, and something waiting for a signature', async () => {
    const { firm } = await ask('firm')
    const posts = firm.members.flatMap((member: { readonly posts: readonly string[] }) => member.posts)
    expect(new Set(posts).size).toBe(11)
    expect((await ask('inbox')).waiting.length).toBeGreaterThan(0)
  })

  test('that was cut off in the middle is left aside and made anew: its journal stands, and no door leads to it', async () => {
    expect(toldBefore).toBeGreaterThan(0)
    expect(worlds.map(({ id }) => id)).toEqual([world.id])
    const [half, ...others] = (await unfenced(stage.pool, everyWorld)).filter(({ id }) => id !== world.id)
    expect(others).toEqual([])
    const { id = '', company = '' } = half ?? {}
    const acts = await inFence(stage.pool, { company, world: id }, (tx) => tx.query('select act from journal'))
    expect(acts.rows.length).toBeGreaterThan(toldBefore)
    expect((await lin.get(`/api/worlds/${id}/ask/firm`)).statusCode).toBe(404)
    expect((await lin.get('/api/me')).json().worlds).toMatchObject([{ id: world.id }])
  })

  test('is made once however many come in, and its journal tells the same states again', async () => {
    const told = (await lin.get('/api/demo-people')).json().told
    expect(told).toBeNull()
    expect(await replay(stage.pool, { company: world.company, world: world.id })).toEqual([])
  })
})
