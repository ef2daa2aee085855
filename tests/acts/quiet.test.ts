import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { limitShipment } from '@gendan/orderfile/acts/limit-shipment'
import { quietAlarm } from '@gendan/orderfile/acts/quiet-alarm'
import { wakeAlarm } from '@gendan/orderfile/acts/wake-alarm'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let file: string
let merchandiser: Desk
beforeAll(async () => {
  stage = await openStage()
  file = await settledFile(stage)
  merchandiser = await stage.desk('merchandiser')
  await stage.desk('supervisor')
  await shipBy('2026-05-04')
})
afterAll(() => stage.close())

const shipBy = (credit: string) => does(merchandiser, limitShipment, file, { limits: { credit, source: '44C' } })

/** The alarm that the order will not be on board in time. */
const late = { alarm: 'AL-01', at: 'on-board' }
const resting = { until: '2026-03-25', reason: '客户答应展期，等改证' }
const answering = (more: object = {}) => ({ firm: stage.company, ...late, ...resting, ...more })

/** What rings for somebody, and what is silent for him, by their rules. */
async function dayOf(desk: Desk) {
  const { must, silent, counts } = await ask(desk, 'day', {})
  return {
    rings: must.flatMap(({ rule }) => rule ?? []),
    silent: silent.flatMap(({ rule }) => rule ?? []),
    counts,
    must,
  }
}

describe('an alarm that is answered', () => {
  test('rings no more for those it speaks to first, and stands behind its number with the reason', async () => {
    expect((await dayOf(merchandiser)).rings).toContain('AL-01')
    await does(merchandiser, quietAlarm, file, answering())
    const { rings, silent, counts } = await dayOf(merchandiser)
    expect(rings).not.toContain('AL-01')
    expect(silent).toEqual(['AL-01'])
    expect(counts.silent).toBe(1)
  })

  test('is still seen by the manager to whom it has climbed, with who answered and why', async () => {
    const { must } = await dayOf(await stage.desk('manager'))
    const seen = must.find(({ rule }) => rule === 'AL-01')
    expect(seen?.quiet).toMatchObject({ by: merchandiser.account, reason: resting.reason, until: '2026-03-25' })
  })

  test('stands on its order for whoever opens it, after those that ring', async () => {
    const { rows } = await ask(await stage.desk('documents'), 'order-alarms', { id: file })
    expect(rows.at(-1)).toMatchObject({ rule: 'AL-01', quiet: { reason: resting.reason }, order: file })
    expect(rows.slice(0, -1).some(({ quiet }) => quiet)).toBe(false)
  })

  test('rings again on the day that was named', async () => {
    expect((await dayOf({ ...merchandiser, day: '2026-03-25' })).rings).toContain('AL-01')
  })

  test('rings again as soon as it gets worse', async () => {
    await shipBy('2026-04-27')
    expect((await dayOf(merchandiser)).rings).toContain('AL-01')
    await shipBy('2026-05-04')
    expect((await dayOf(merchandiser)).silent).toEqual(['AL-01'])
  })

  test('rings again when somebody lets it, once', async () => {
    await does(merchandiser, wakeAlarm, file, late)
    expect((await dayOf(merchandiser)).rings).toContain('AL-01')
    expect(rulesOf(await tries(merchandiser, wakeAlarm, file, late))).toEqual(['QA-07'])
  })

  test('where money or time is lost, needs a day within two weeks and a reason: every objection at once', async () => {
    const forever = { firm: stage.company, ...late, reason: '' }
    expect(rulesOf(await tries(merchandiser, quietAlarm, file, forever))).toEqual(['QA-02', 'QA-03'])
    const past = await tries(merchandiser, quietAlarm, file, answering({ until: '2026-03-18' }))
    expect(rulesOf(past)).toEqual(['QA-04'])
    const weeks = await tries(merchandiser, quietAlarm, file, answering({ until: '2026-05-20' }))
    expect(rulesOf(weeks)).toEqual(['QA-04', 'QA-05'])
  })

  test('is not answered where it does not ring, nor by whom it does not speak to', async () => {
    const other = await tries(merchandiser, quietAlarm, file, answering({ alarm: 'AL-24' }))
    expect(rulesOf(other)).toEqual(['QA-01'])
    const accounts = await tries(await stage.desk('accounts'), quietAlarm, file, answering())
    expect(rulesOf(accounts)).toEqual(['QA-06'])
  })

  test('is told again by the journal as it stands in the list', async () => {
    await does(merchandiser, quietAlarm, file, answering())
    expect(await replay(stage.pool, { company: stage.company, world: stage.world })).toEqual([])
  })
})
