import type { Post } from '@gendan/firm/posts'
import type { Sample } from '@gendan/forms/deal/sample'
import { sampleSample } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { putSample } from '@gendan/orderfile/acts/put-sample'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, lampOf, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let yes: { readonly attachment: string; readonly name: string }
beforeAll(async () => {
  stage = await openStage()
  const { fence, account: by } = await stage.desk('merchandiser')
  const mail = { bytes: Buffer.from('%PDF-1.4 approved'), mime: 'application/pdf', name: 'approved.pdf', by }
  const { address, name } = await inFence(stage.pool, fence, (tx) => keepAttachment(tx, mail))
  yes = { attachment: address, name }
})
afterAll(() => stage.close())

/** A pre-production sample for our own sample room. */
const wanted: Sample = { ...sampleSample, maker: '' }
const made = { madeOn: '2026-03-17', shelf: 'A-07' }

async function puts(file: string, change: Partial<Sample> = {}) {
  const sample = { ...wanted, ...change }
  return tries(await stage.desk('merchandiser'), putSample, file, { firm: stage.company, sample })
}

/** A file with a sample asked for and its form signed by the supervisor. */
async function signedSample(): Promise<string> {
  const file = await settledFile(stage)
  expect(rulesOf(await puts(file))).toEqual([])
  const at = { firm: stage.company, gate: 'G2', part: 'x1' }
  await does(await stage.desk('merchandiser'), askSignature, file, { ...at, own: { addition: '', tongue: 'zh' } })
  const supervisor = await stage.desk('supervisor')
  const { print } = await lampOf(supervisor, file, 'G2')
  await does(supervisor, signGate, file, { ...at, print })
  return file
}

async function shows(post: Post, file: string, gate: string, proof: object, part = 'x1') {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, gate)
  return tries(desk, passGate, file, { firm: stage.company, gate, part, print, ...proof })
}

async function samplesOf(file: string): Promise<readonly Sample[]> {
  const { file: state } = await ask(await stage.desk('merchandiser'), 'order', { id: file })
  return (state as unknown as OrderFile).deal.samples ?? []
}

async function gatesOf(file: string): Promise<readonly string[]> {
  const { lamps } = await ask(await stage.desk('merchandiser'), 'order', { id: file })
  return lamps.map(({ gate }) => gate)
}

const KEPT = { note: 'put on the shelf by Lin' }

describe('the sample form', () => {
  test('has no gate while no sample was asked for, and then has three for a pre-production sample', async () => {
    const file = await settledFile(stage)
    expect(await gatesOf(file)).not.toContain('G2')
    await puts(file)
    expect((await gatesOf(file)).filter((gate) => ['G2', 'G3', 'G14'].includes(gate))).toEqual(['G2', 'G3', 'G14'])
  })

  test('a sales sample holds no bulk: it has no gate of the pre-production sample', async () => {
    const file = await settledFile(stage)
    await puts(file, { kind: 'sales' })
    expect(await gatesOf(file)).not.toContain('G14')
  })

  test('a sample without a demand, of no line, for a fee without amount is refused with every reason', async () => {
    const file = await settledFile(stage)
    const wrong = { demands: { en: '', zh: '' }, line: '9', charge: 'charged' } as const
    expect(rulesOf(await puts(file, wrong))).toEqual(['SM-01', 'SM-03', 'SM-07'])
  })

  test('nothing is made before supervisor or manager has signed the form', async () => {
    const file = await settledFile(stage)
    await puts(file)
    expect(rulesOf(await puts(file, { madeOn: '2026-03-17' }))).toEqual(['SM-08'])
  })

  test('is issued once it is signed, and names one piece more than asked for', async () => {
    const file = await signedSample()
    const paper = { firm: stage.company, kind: 'sample-form', part: 'x1', own: { addition: '', tongue: 'zh' } }
    const { number } = await does(await stage.desk('merchandiser'), issuePaper, file, paper)
    expect(number).toMatch(/^LW-SF26-\d{4}$/)
    const { file: state } = await ask(await stage.desk('merchandiser'), 'order', { id: file })
    expect((state as unknown as OrderFile).papers[0]).toMatchObject({ part: 'x1', filled: { made: 3 } })
  })

  test('a changed demand closes it again; where the sample stands does not', async () => {
    const file = await signedSample()
    await puts(file, made)
    expect((await lampOf(await stage.desk('merchandiser'), file, 'G2')).state).toBe('open')
    await puts(file, { ...made, demands: { en: 'White oil', zh: '白蜡油' } })
    const lamp = await lampOf(await stage.desk('merchandiser'), file, 'G2')
    expect([lamp.state, lamp.changed.map(({ at }) => at)]).toEqual(['again', ['demands.en', 'demands.zh']])
  })
})

describe('one sample more', () => {
  test('is shown before the others are sent', async () => {
    const file = await signedSample()
    expect(rulesOf(await puts(file, { ...made, shelf: '', sentOn: '2026-03-18' }))).toEqual(['SM-09'])
    await puts(file, made)
    expect(rulesOf(await puts(file, { ...made, sentOn: '2026-03-18' }))).toEqual(['SM-09'])
    expect(rulesOf(await shows('merchandiser', file, 'G3', KEPT))).toEqual([])
    expect(rulesOf(await puts(file, { ...made, sentOn: '2026-03-18', courier: 'DHL' }))).toEqual([])
  })

  test('is not passed while nobody knows its shelf; a supervisor may let the sample go without', async () => {
    const file = await signedSample()
    await puts(file, { madeOn: '2026-03-17' })
    expect(rulesOf(await shows('merchandiser', file, 'G3', KEPT))).toEqual(['SG-11'])
    const supervisor = await stage.desk('supervisor')
    const { print } = await lampOf(supervisor, file, 'G3')
    const forced = { firm: stage.company, gate: 'G3', part: 'x1', print, reason: 'only one could be made in time' }
    expect((await tries(supervisor, forceGate, file, forced)).ok).toBe(true)
    expect(rulesOf(await puts(file, { madeOn: '2026-03-17', sentOn: '2026-03-18' }))).toEqual([])
  })
})

describe("the customer's verdict", () => {
  const sent = { ...made, sentOn: '2026-03-18', courier: 'DHL', waybill: '40 1188 2230' }

  async function sentSample(): Promise<string> {
    const file = await signedSample()
    await puts(file, made)
    await shows('merchandiser', file, 'G3', KEPT)
    expect(rulesOf(await puts(file, sent))).toEqual([])
    return file
  }

  test('opens the gate before bulk with his yes, not before he has said it', async () => {
    const file = await sentSample()
    expect(rulesOf(await shows('merchandiser', file, 'G14', { evidence: [yes] }))).toEqual(['SG-11'])
    await puts(file, { ...sent, verdict: 'approved', comment: 'Perfect, go ahead' })
    expect(rulesOf(await shows('salesman', file, 'G14', { evidence: [yes] }))).toEqual(['SG-01'])
    expect(rulesOf(await shows('merchandiser', file, 'G14', { evidence: [] }))).toEqual(['SG-09'])
    expect(rulesOf(await shows('merchandiser', file, 'G14', { evidence: [yes] }))).toEqual([])
  })

  test('a sample to be made again says why, and its next round asks for the same and begins anew', async () => {
    const file = await sentSample()
    expect(rulesOf(await puts(file, { ...sent, verdict: 'remade' }))).toEqual(['SM-11'])
    expect(rulesOf(await puts(file, { ...sent, verdict: 'remade', comment: 'seat 2 cm lower' }))).toEqual([])
    const [first, second] = await samplesOf(file)
    expect(second).toMatchObject({ round: 2, again: first?.id, demands: wanted.demands, shelf: '', comment: '' })
    const lamp = await lampOf(await stage.desk('merchandiser'), file, 'G2')
    expect([lamp.part, lamp.state]).toEqual([second?.id, 'shut'])
    expect(rulesOf(await puts(file, { ...sent, comment: 'another word' }))).toEqual(['SM-12'])
  })
})
