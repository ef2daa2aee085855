import { sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { askHeads, confirmRelease } from '@gendan/orderfile/acts/briefing-acts'
import { holdMeeting } from '@gendan/orderfile/acts/hold-meeting'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { topicPrints } from '@gendan/orderfile/briefing/briefed'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { Stale } from '@gendan/orderfile/stale'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let lin: Desk
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
const cane = {
  ...{ id: 'd1', says: '藤面 4 月 3 日前到厂', department: 'workshop' },
  ...{ name: { en: 'Workshop', zh: '生产车间' }, due: '2026-04-03' },
}
const own = { present: '林晓、方师傅', addition: '', tongue: 'zh' }

beforeAll(async () => {
  stage = await openStage()
  lin = await stage.desk('merchandiser')
  workshop = await stage.desk('production')
  file = await settledFile(stage)
  await does(lin, planProduction, file, { firm: stage.company, plan, reason: '' })
  const head = { department: 'workshop', name: cane.name, account: workshop.account, topics: ['goods', 'days'] }
  await does(lin, askHeads, file, { firm: stage.company, heads: [head] })
})
afterAll(() => stage.close())

const order = () => ask(lin, 'order', { id: file })
const seen = async () => (await order()).file as unknown as OrderFile
const minutes = async () => (await seen()).papers.findLast(({ kind }) => kind === 'meeting-minutes')
const issues = () => tries(lin, issuePaper, file, { firm: stage.company, kind: 'meeting-minutes', own })

function meets(decisions: readonly object[], last = '') {
  const meeting = { day: '2026-03-18', attended: ['方师傅'], minutes: '藤面紧，先备料。', decisions }
  return tries(lin, holdMeeting, file, { firm: stage.company, meeting, last })
}

/** What the head of the workshop has in hand or is asked to take on. */
async function errandsOf(desk: Desk) {
  const { rows } = await ask(desk, 'errands', { whose: 'mine', state: 'open' })
  return rows.map(({ says, due, state }) => [says, due, state])
}

describe('the minutes of a release', () => {
  test('are no paper before the meeting was held', async () => {
    expect(rulesOf(await issues())).toContain('MM-01')
  })

  test('make what was decided an errand of the head who takes it on; changed it changes, struck out it is withdrawn', async () => {
    expect(rulesOf(await meets([{ ...cane, due: '2026-03-01' }]))).toEqual(['PN-06'])
    await meets([cane])
    expect(await errandsOf(workshop)).toEqual([['藤面 4 月 3 日前到厂', '2026-04-03', 'given']])
    await meets([{ ...cane, due: '2026-04-05' }])
    await meets([{ ...cane, due: '2026-04-05' }])
    expect(await errandsOf(workshop)).toEqual([['藤面 4 月 3 日前到厂', '2026-04-05', 'given']])
    await meets([])
    expect(await errandsOf(workshop)).toEqual([])
    await meets([cane])
    expect(await errandsOf(workshop)).toEqual([['藤面 4 月 3 日前到厂', '2026-04-03', 'given']])
  })

  test('tell what is new against the customer’s last order, without a price', async () => {
    const { buyer } = await seen()
    const inquiry = { received: '2026-03-02', by: 'Ingrid', wants: [], note: '' }
    const { id: last } = await does(lin, openInquiry, freshId(), { firm: stage.company, buyer, inquiry })
    const terms = { ...sampleTerms, marks: ['H&L AS', 'BERGEN'], lines: sampleTerms.lines.slice(1).map(cheaper) }
    await does(lin, settleTerms, last, { terms, customerOrder: 'HL-40000' })
    await meets([cane], last)
    const news = (await seen()).deal.production?.meeting?.against
    expect(news?.changes.map(({ what, after }) => [what.en, after.en])).toEqual([
      ['Line 1 BJ-101 Oak dining chair, cane seat', '480 PCS'],
      ['Shipping marks', sampleTerms.marks.join(' / ')],
    ])
  })

  test('are issued with each head’s word, numbered in their own series', async () => {
    const word = { department: 'workshop', answer: 'but', word: '藤面 4 月 3 日前到', saw: topicPrints(await seen()) }
    await does(workshop, confirmRelease, file, word)
    expect(rulesOf(await issues())).toEqual([])
    const paper = await minutes()
    expect(paper?.number).toMatch(/-MM26-0001$/)
    expect(paper?.filled).toMatchObject({
      held: '2026-03-18',
      minutes: '藤面紧，先备料。',
      heads: [{ answer: 'but', word: '藤面 4 月 3 日前到' }],
      decisions: [{ says: '藤面 4 月 3 日前到厂', due: '2026-04-03' }],
    })
    expect((await order()).stale).toEqual([])
  })

  test('are out of date once a change order changes what was explained', async () => {
    const lines = sampleTerms.lines.map((line) => ({ ...line, quantity: { ...line.quantity, value: decimal('300') } }))
    const change = { reason: 'agreed by mail', askedBy: 'Ingrid', whose: 'customer' }
    await does(lin, amendTerms, file, {
      ...{ firm: stage.company, terms: { ...sampleTerms, lines }, customerOrder: 'HL-44018' },
      ...change,
    })
    const stale = ((await order()).stale as unknown as readonly Stale[]).find(({ number }) => number.includes('-MM'))
    expect(stale?.changed.map(({ after }) => after)).toContain('BJ-101：比订单多做 180，备损耗和样品')
  })

  test('are told again by the journal', async () => {
    expect(await replay(stage.pool, { company: stage.company, world: stage.world })).toEqual([])
  })
})

function cheaper(line: (typeof sampleTerms.lines)[number]) {
  return { ...line, unitPrice: { ...line.unitPrice, amount: decimal('40') } }
}
