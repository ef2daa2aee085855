import { departmentsOf, headOf } from '@gendan/firm/departments'
import type { Firm } from '@gendan/firm/firm'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { askHeads, confirmRelease } from '@gendan/orderfile/acts/briefing-acts'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { briefedHeads, topicPrints } from '@gendan/orderfile/briefing/briefed'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let lin: Desk
let qc: Desk
let workshop: Desk
let file: string

const plan = {
  ...{ maker: '', workshop: 'Line 1', start: '2026-04-01', finish: '2026-05-04', sample: '' },
  lines: sampleTerms.lines.map(({ id, quantity }) => ({ line: id, quantity, demands: { en: '', zh: '' } })),
  demands: { en: 'As the kept sample', zh: '按封样' },
  quality: [
    { id: 'q1', point: { en: 'Joints', zh: '榫接' }, standard: { en: 'no play', zh: '无松动' }, weight: 'critical' },
  ],
  packing: { en: '', zh: '' },
}

beforeAll(async () => {
  stage = await openStage()
  lin = await stage.desk('merchandiser')
  qc = await stage.desk('qc')
  workshop = await stage.desk('production')
  file = await settledFile(stage)
})
afterAll(() => stage.close())

const seen = async () => (await ask(lin, 'order', { id: file })).file as unknown as OrderFile
const states = async () => briefedHeads(await seen()).map(({ head, state }) => [head.department, state])

const heads = () => [
  {
    department: 'workshop',
    name: { en: 'Workshop', zh: '车间' },
    account: workshop.account,
    topics: ['goods', 'days', 'quality'],
  },
  { department: 'quality', name: { en: 'Quality', zh: '质检' }, account: qc.account, topics: ['quality'] },
]

async function says(desk: Desk, department: string, answer: string, word = '') {
  return tries(desk, confirmRelease, file, { department, answer, word, saw: topicPrints(await seen()) })
}

async function dayOf(desk: Desk, column: 'must' | 'waiting') {
  return (await ask(desk, 'day', {}))[column]
    .filter(({ kind }) => kind === 'release')
    .map(({ node, mark }) => [node, mark])
}

describe('the release of an order', () => {
  test('is confirmed by the departments of the firm, each by who holds its post', async () => {
    const firm = (await ask(lin, 'firm', {})).firm as unknown as Firm
    const quality = departmentsOf(firm).find(({ id }) => id === 'quality')
    expect(quality && headOf(firm, quality)).toBe(qc.account)
  })

  test('is asked of heads once there is a plan; who has not answered finds it in his day, and who follows the order waits', async () => {
    expect(rulesOf(await tries(lin, askHeads, file, { firm: stage.company, heads: heads() }))).toEqual(['BR-01'])
    await does(lin, planProduction, file, { firm: stage.company, plan, reason: '' })
    const stranger = heads().map((head) => ({ ...head, account: 'nobody', department: 'x' }))
    const refused = await tries(lin, askHeads, file, { firm: stage.company, heads: stranger })
    expect(rulesOf(refused)).toEqual(['BR-02', 'BR-02', 'BR-03'])
    await does(lin, askHeads, file, { firm: stage.company, heads: heads() })
    expect(await dayOf(qc, 'must')).toEqual([['quality', 'thin']])
    expect(await dayOf(lin, 'waiting')).toEqual([
      ['workshop', 'wait'],
      ['quality', 'wait'],
    ])
  })

  test('is answered with yes, yes but, or no and its reason, by the head alone and for what he saw', async () => {
    expect(rulesOf(await says(lin, 'quality', 'yes'))).toEqual(['BR-04'])
    expect(rulesOf(await says(qc, 'quality', 'but'))).toEqual(['BR-06'])
    const old = { department: 'quality', answer: 'yes', saw: { quality: 'x' } }
    expect(rulesOf(await tries(qc, confirmRelease, file, old))).toEqual(['BR-05'])
    expect(await says(qc, 'quality', 'yes')).toMatchObject({ ok: true })
    expect(await says(workshop, 'workshop', 'no', 'The press is away until 9 April')).toMatchObject({ ok: true })
    expect(await states()).toEqual([
      ['workshop', 'no'],
      ['quality', 'yes'],
    ])
    expect(await dayOf(lin, 'must')).toEqual([['workshop', 'risk']])
    expect(await says(workshop, 'workshop', 'but', 'if the cane is in by 30 March')).toMatchObject({ ok: true })
    expect(await dayOf(lin, 'must')).toEqual([])
  })

  test('is asked again, after a change, of those whom it concerns and of nobody else', async () => {
    const later = { ...plan, finish: '2026-05-08' }
    await does(lin, planProduction, file, { firm: stage.company, plan: later, reason: 'cane is late' })
    expect(await states()).toEqual([
      ['workshop', 'again'],
      ['quality', 'yes'],
    ])
    expect(await dayOf(workshop, 'must')).toEqual([['workshop', 'thin']])
  })

  test('is told again by the journal', async () => {
    expect(await replay(stage.pool, { company: stage.company, world: stage.world })).toEqual([])
  })
})
