import { suspendMember } from '@gendan/firm/acts/people-acts'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { giveErrand } from '@gendan/orderfile/acts/errand-acts'
import {
  acceptHandOver,
  endHandOver,
  offerHandOver,
  refuseHandOver,
  withdrawHandOver,
} from '@gendan/orderfile/acts/handing-acts'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let lin: Desk
let he: Desk
let qc: Desk
let supervisor: Desk
let files: readonly string[]
let errand: string

beforeAll(async () => {
  stage = await openStage()
  lin = await stage.desk('merchandiser')
  he = await stage.desk('salesman')
  qc = await stage.desk('qc')
  supervisor = await stage.desk('supervisor')
  files = [await settledFile(stage), await settledFile(stage)]
  const facts = { says: 'Ask for the marks', doer: lin.account }
  errand = (await does(supervisor, giveErrand, freshId(), { firm: stage.company, facts })).id
})
afterAll(() => stage.close())

const offer = (rest = {}) => ({
  firm: stage.company,
  facts: {
    from: lin.account,
    to: he.account,
    kind: 'holiday',
    until: '2026-04-03',
    files,
    parties: [],
    errands: [errand],
    ...rest,
  },
})
const ownerOf = async (id: string) =>
  (await ask(lin, 'orders', { search: '' })).rows.find((row) => row.id === id)?.owner
const owners = () => Promise.all(files.map(ownerOf))

describe('a hand-over', () => {
  test('begins with the list of all that is in hand, open and promised', async () => {
    const list = await ask(supervisor, 'in-hand', { account: lin.account })
    expect(list.rows.map(({ id }) => id).toSorted()).toEqual([...files].toSorted())
    expect(list.rows.every(({ next }) => next !== '')).toBe(true)
    expect(list.parties.length).toBeGreaterThan(0)
    expect(list.errands).toMatchObject([{ id: errand }])
    await expect(ask(qc, 'in-hand', { account: lin.account })).rejects.toMatchObject({ status: 404 })
  })

  test('for a holiday changes nothing before it is accepted, then all at once, and comes back', async () => {
    const { parties } = await ask(lin, 'in-hand', {})
    const ids = parties.map(({ id }) => id)
    const id = (await does(lin, offerHandOver, freshId(), offer({ parties: ids }))).id
    expect(await owners()).toEqual([lin.account, lin.account])
    expect((await ask(he, 'day', {})).must.map(({ kind }) => kind)).toContain('hand-over')
    await expect(tries(qc, acceptHandOver, id, {})).rejects.toMatchObject({ status: 404 })
    await does(he, acceptHandOver, id, {})
    expect(await owners()).toEqual([he.account, he.account])
    expect((await ask(he, 'errand', { id: errand })).errand).toMatchObject({ facts: { doer: he.account } })
    expect((await ask(he, 'party', { id: ids[0] ?? '' })).state).toMatchObject({ owner: he.account })
    expect((await ask(qc, 'hand-overs', { file: files[0] ?? '' })).rows).toMatchObject([
      { until: '2026-04-03', state: 'accepted' },
    ])
    const later: Desk = { ...lin, day: '2026-04-04' as never }
    expect((await ask(later, 'day', {})).must.map(({ kind }) => kind)).toContain('hand-over')
    await does(lin, endHandOver, id, { firm: stage.company })
    expect(await owners()).toEqual([lin.account, lin.account])
    expect((await ask(qc, 'hand-overs', { file: files[0] ?? '' })).rows).toEqual([])
  })

  test('is refused with a reason, or withdrawn; then nobody can accept it', async () => {
    const id = (await does(lin, offerHandOver, freshId(), offer())).id
    await does(he, refuseHandOver, id, { word: 'I am away, too' })
    expect(rulesOf(await tries(he, acceptHandOver, id, {}))).toEqual(['HND-07'])
    const other = (await does(supervisor, offerHandOver, freshId(), offer({ kind: 'leaving', until: undefined }))).id
    await does(supervisor, withdrawHandOver, other, {})
    expect(rulesOf(await tries(he, acceptHandOver, other, {}))).toEqual(['HND-07'])
  })

  test('tells every reason at once why it cannot be', async () => {
    const wrong = offer({ to: qc.account, from: qc.account, until: '2026-03-01', files: [], errands: [] })
    expect(rulesOf(await tries(lin, offerHandOver, freshId(), wrong))).toEqual(['HND-01', 'HND-03', 'HND-04', 'HND-05'])
  })

  test('of somebody who left is done by who leads him, for good', async () => {
    await does(stage.founder, suspendMember, stage.company, { account: lin.account })
    const id = (await does(supervisor, offerHandOver, freshId(), offer({ kind: 'leaving', until: undefined }))).id
    await does(he, acceptHandOver, id, {})
    expect(await owners()).toEqual([he.account, he.account])
    expect(rulesOf(await tries(he, endHandOver, id, { firm: stage.company }))).toEqual(['HND-06', 'HND-02'])
  })

  test('is told again by the journal', async () => {
    expect(await replay(stage.pool, { company: stage.company, world: stage.world })).toEqual([])
  })
})
