import type { Asked } from '@gendan/contract/questions'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { holdOrder } from '@gendan/orderfile/acts/hold-order'
import { liftHold } from '@gendan/orderfile/acts/lift-hold'
import { reopenFile } from '@gendan/orderfile/acts/reopen-file'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { inFence } from '@gendan/store/database'
import { fillPaths } from '@gendan/store/fill-paths'
import { replay } from '@gendan/store/replay'
import { lampsToHamburg } from '@gendan/stories/tales/lamps-to-hamburg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closedFile } from '../setup/closed.ts'
import { confirmInside, does, settledFile } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let lamps: Awaited<ReturnType<typeof closedFile>>
let desk: Desk
beforeAll(async () => {
  stage = await openStage()
  lamps = await closedFile(stage, lampsToHamburg, '2026-03-02', '旺季提前六周订舱')
  desk = await stage.desk('merchandiser')
}, 150_000)
afterAll(() => stage.close())

const YEAR = { from: '2026-01-01', to: '2026-12-31' }
const sums = (asked: Asked<'spent-by'>) => ask(desk, 'spent-by', { ...YEAR, ...asked })
const steps = (asked: Asked<'spent-steps'>) => ask(desk, 'spent-steps', { ...YEAR, limit: 200, ...asked })
const spentIn = async (id: string, at: Desk = desk) => {
  const { spent } = await ask(at, 'order', { id })
  if (!spent) throw new Error('no days')
  return spent
}

describe('the days of a closed order', () => {
  test('are told whole in its cockpit: from the customer’s order to the closed file, and no day more', async () => {
    const spent = await spentIn(lamps.file)
    expect(spent.until).toBe('2026-06-01')
    expect(spent.way[0]).toBe('received')
    expect(spent.way.at(-1)).toBe('closed')
    expect(spent.sides.reduce((sum, { days }) => sum + days, 0)).toBe(spent.days)
    expect(await spentIn(lamps.file, { ...desk, day: '2027-01-04' })).toEqual(spent)
  })

  test('stand in the list of each side, and these add up to the steps of the order', async () => {
    const spent = await spentIn(lamps.file)
    const own = spent.steps.reduce((sum, { took }) => sum + took, 0)
    const { rows } = await sums({ by: 'side' })
    expect(rows.reduce((sum, { took }) => sum + took, 0)).toBe(own)
    expect(rows.map(({ whose }) => whose)).toEqual(expect.arrayContaining(['customer', 'ourselves', 'forwarder']))
  })

  test('are the customer’s and ours by name, and each sum leads to its single steps', async () => {
    const [customer] = (await sums({ by: 'customer' })).rows
    expect(customer).toMatchObject({ key: lamps.buyer, orders: 1 })
    expect(customer?.name.en).toMatch(/\p{L}/u)
    const behind = await steps({ by: 'customer', key: customer?.key ?? '' })
    expect(behind.rows.every(({ file, buyer }) => file === lamps.file && buyer === lamps.buyer)).toBe(true)
    expect(behind.rows.map(({ kind }) => kind)).toContain('signed-back')
    expect((await sums({ by: 'person' })).rows.every(({ name, post }) => name.en !== '' || post)).toBe(true)
    expect((await sums({ by: 'customer', search: 'nobody of that name' })).rows).toEqual([])
  })

  test('are not told for a time before it began or after it ended', async () => {
    expect((await steps({ from: '2025-01-01', to: '2025-12-31' })).rows).toEqual([])
    expect((await steps({ from: '2026-07-01', to: '2026-09-30' })).rows).toEqual([])
    expect(await ask(desk, 'spent-by', { from: '2026-04-01' })).toMatchObject({ from: '2026-04-01', to: '2026-06-30' })
    expect(await ask(desk, 'spent-by', {})).toMatchObject({ from: '2026-01-01', to: '2026-03-31' })
  })

  test('are told again by the journal, filled after an upgrade, and go back to the orders in hand when it is reopened', async () => {
    const fence = { company: stage.company, world: stage.world }
    expect(await replay(stage.pool, fence)).toEqual([])
    await inFence(stage.pool, fence, async (tx) => {
      await tx.query('delete from ended_way_row')
      await fillPaths(tx)
    })
    expect(await replay(stage.pool, fence)).toEqual([])
    const manager = await stage.desk('manager')
    await does({ ...manager, at: '2026-06-02T02:00:00.000Z', day: '2026-06-02' }, reopenFile, lamps.file, {
      reason: 'a claim came in',
    })
    expect((await spentIn(lamps.file, { ...desk, day: '2026-06-10' })).until).toBe('2026-06-10')
    expect(await replay(stage.pool, fence)).toEqual([])
  })
})

describe('a change of the terms', () => {
  test('costs the days in which gates were passed again, and who wished for it answers for them', async () => {
    const file = await settledFile(stage)
    await confirmInside(stage, file)
    const on = (day: string, who: Desk) => ({ ...who, day, at: `${day}T02:00:00.000Z` })
    const lines = sampleTerms.lines.map((line, i) =>
      i === 0 ? { ...line, quantity: { ...line.quantity, value: decimal('500') } } : line,
    )
    await does(on('2026-03-20', desk), amendTerms, file, {
      ...{ firm: stage.company, terms: { ...sampleTerms, lines } },
      ...{ reason: 'twenty chairs more', askedBy: 'Ingrid', whose: 'customer' },
    })
    const state = (await ask(desk, 'order', { id: file })).file as unknown as OrderFile
    expect(state.first).toEqual({ settled: '2026-03-18' })
    const spent = await spentIn(file, { ...desk, day: '2026-03-27' })
    const proforma = spent.steps.find(({ id }) => id === 'proforma')
    // One day was planned, seven have passed, and five of the six too many since the change.
    expect(proforma).toMatchObject({ took: 7, planned: 1, over: 6, charges: [{ whose: 'customer', days: 5 }] })
  })

  test('a hold that was lifted is told with the days it took', async () => {
    const file = await settledFile(stage)
    await does(desk, holdOrder, file, { reason: 'the season is not clear' })
    await does({ ...desk, day: '2026-03-25', at: '2026-03-25T02:00:00.000Z' }, liftHold, file, { reason: 'it is' })
    const { steps: told } = await spentIn(file, { ...desk, day: '2026-03-27' })
    expect(told.find(({ id }) => id === 'confirmed')).toMatchObject({
      ...{ took: 7, planned: 2 },
      charges: [{ by: 'hold', whose: 'ourselves', days: 5, says: { zh: 'the season is not clear' } }],
    })
  })

  test('a hold for the customer’s sake is his, while it lasts and once it was lifted', async () => {
    const file = await settledFile(stage)
    const later = { ...desk, day: '2026-03-25', at: '2026-03-25T02:00:00.000Z' }
    await does(desk, holdOrder, file, { reason: 'he asks us to wait for his shop', whose: 'customer' })
    const charged = async () => {
      const { steps, sides } = await spentIn(file, { ...desk, day: '2026-03-27' })
      return { step: steps.find(({ id }) => id === 'confirmed')?.charges, sides }
    }
    expect((await charged()).step).toMatchObject([{ by: 'hold', whose: 'customer', days: 5 }])
    await does(later, liftHold, file, { reason: 'it is ready' })
    const { step, sides } = await charged()
    expect(step).toMatchObject([{ by: 'hold', whose: 'customer', days: 5 }])
    expect(sides.find(({ whose }) => whose === 'customer')).toMatchObject({ days: 5, over: 5 })
  })
})
