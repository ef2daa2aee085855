import type { Post } from '@gendan/firm/posts'
import type { Inspection } from '@gendan/forms/deal/inspection'
import { sampleInspection } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { openInspection } from '@gendan/orderfile/acts/open-inspection'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { putInspection } from '@gendan/orderfile/acts/put-inspection'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mark } from '../../packages/server/src/press/testing/drawn-png.ts'
import { does, lampOf, ownPi, rulesOf, signedFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let photo: string
let signedPi: { readonly attachment: string; readonly name: string }
beforeAll(async () => {
  stage = await openStage()
  const { fence, account: by } = await stage.desk('merchandiser')
  const keep = (bytes: Buffer, mime: string, name: string) =>
    inFence(stage.pool, fence, (tx) => keepAttachment(tx, { bytes, mime, name, by }))
  photo = (await keep(Buffer.from(mark()), 'image/png', 'carton.png')).address
  const { address, name } = await keep(Buffer.from('%PDF-1.4 signed'), 'application/pdf', 'PI signed back.pdf')
  signedPi = { attachment: address, name }
})
afterAll(() => stage.close())

/** 480 chairs, 50 drawn, up to 3 major and 5 minor defects accepted. */
const { done: _, verdict: __, ...open } = sampleInspection
const planned: Inspection = {
  ...open,
  planned: '2026-03-18',
  by: '',
  drawn: 0,
  found: { critical: 0, major: 0, minor: 0 },
  points: [],
}
const good = { done: '2026-03-18', by: 'Xu', drawn: 50, verdict: 'passed' } as const
const bad = { ...good, found: { critical: 0, major: 9, minor: 3 } }

async function puts(file: string, change: Partial<Inspection> = {}, post: Post = 'qc') {
  const inspection = { ...planned, ...change }
  if (inspection.kind === 'final' && inspection.verdict) await opened(file, inspection.id)
  return written(file, change, post)
}

/** A final inspection is planned, and the manager lets it begin without a kept sample. */
async function opened(file: string, id: string) {
  const { inspections = [], quality } = (await stateOf(file)).deal
  if (!inspections.some((one) => one.id === id)) {
    const failed = inspections.find(({ verdict }) => verdict === 'failed')?.id ?? ''
    await written(file, { id, again: failed })
  }
  if (!quality?.openings?.some((one) => one.id === id))
    await tries(await stage.desk('manager'), openInspection, file, {
      inspection: id,
      why: 'held against the showroom piece',
    })
}

async function written(file: string, change: Partial<Inspection> = {}, post: Post = 'qc') {
  return tries(await stage.desk(post), putInspection, file, { inspection: { ...planned, ...change } })
}

/** A file whose proforma invoice the customer has signed back. */
async function soldFile(): Promise<string> {
  const file = await signedFile(stage)
  const merchandiser = await stage.desk('merchandiser')
  await does(merchandiser, issuePaper, file, { firm: stage.company, kind: 'proforma-invoice', own: ownPi })
  expect(rulesOf(await shows('merchandiser', file, 'G8', signedPi))).toEqual([])
  return file
}

async function shows(post: Post, file: string, gate: string, proof?: object, part = '') {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, gate)
  const evidence = proof ? [proof] : []
  return tries(desk, passGate, file, { firm: stage.company, gate, part, print, evidence })
}

/** Issues the report of an inspection and gives its page. */
async function reported(file: string, part = 'i1') {
  const merchandiser = await stage.desk('merchandiser')
  const own = { addition: '', tongue: 'both' }
  await does(merchandiser, issuePaper, file, { firm: stage.company, kind: 'inspection-report', part, own })
  const paper = (await stateOf(file)).papers.at(-1)
  return { attachment: paper?.page?.attachment ?? '', name: `${paper?.number}.pdf` }
}

async function stateOf(file: string): Promise<OrderFile> {
  const { file: state } = await ask(await stage.desk('merchandiser'), 'order', { id: file })
  return state as unknown as OrderFile
}

describe('an inspection', () => {
  test('is planned by the standard: a limit it does not know is refused, and what is chosen instead', async () => {
    const file = await soldFile()
    expect(rulesOf(await puts(file, { aql: { critical: '0', major: '2.7', minor: '4.0' } }))).toEqual(['QI-01'])
    expect(rulesOf(await puts(file))).toEqual([])
  })

  test('is not written by a post that neither inspects nor answers for it', async () => {
    const file = await soldFile()
    await expect(puts(file, {}, 'accounts')).rejects.toThrow('Your posts do not give you')
  })

  test('has not passed with more defects than the plan accepts, or fewer drawn than it asks', async () => {
    const file = await soldFile()
    const four = { critical: 0, major: 4, minor: 3 }
    expect(rulesOf(await puts(file, { ...good, drawn: 40, found: four }))).toEqual(['QI-02', 'QI-03'])
    expect(rulesOf(await puts(file, { ...good, found: { critical: 0, major: 3, minor: 5 } }))).toEqual([])
  })

  test('has no photograph that nobody has kept', async () => {
    const file = await soldFile()
    expect(rulesOf(await puts(file, { photos: ['a'.repeat(64)] }))).toEqual(['ATT-01'])
  })
})

describe('the gate of the final inspection', () => {
  test('stands in every order, also before one is planned, and says what to do', async () => {
    const file = await soldFile()
    expect((await lampOf(await stage.desk('qc'), file, 'G17')).state).toBe('shut')
    const outcome = await shows('qc', file, 'G17', signedPi)
    expect(rulesOf(outcome)).toEqual(['SG-11'])
    expect(JSON.stringify(outcome)).toContain('Plan the final inspection of this order.')
  })

  test('opens with the issued report, and the file stands at E12', async () => {
    const file = await soldFile()
    await puts(file, { ...good, photos: [photo] })
    const report = await reported(file)
    expect(rulesOf(await shows('salesman', file, 'G17', report))).toEqual(['SG-01'])
    expect(rulesOf(await shows('qc', file, 'G17'))).toEqual(['SG-09'])
    expect(rulesOf(await shows('qc', file, 'G17', report))).toEqual([])
    expect((await stateOf(file)).stage).toBe('E12')
  })

  test('QC issues the report of what it found, and no other paper', async () => {
    const file = await soldFile()
    await puts(file, { ...good, photos: [photo] })
    const qc = await stage.desk('qc')
    const report = { firm: stage.company, kind: 'inspection-report', part: 'i1', own: { addition: '', tongue: 'both' } }
    expect(rulesOf(await tries(qc, issuePaper, file, report))).toEqual([])
    const other = { firm: stage.company, kind: 'proforma-invoice', own: ownPi }
    expect(rulesOf(await tries(qc, issuePaper, file, other))).toEqual(['OF-34'])
    const asked = { firm: stage.company, gate: 'G7', own: ownPi, note: '' }
    expect(rulesOf(await tries(qc, askSignature, file, asked))).toEqual(['OF-34'])
  })

  test('a changed result closes it and is named', async () => {
    const file = await soldFile()
    await puts(file, good)
    await shows('qc', file, 'G17', signedPi)
    await puts(file, { ...good, found: { critical: 0, major: 1, minor: 0 } })
    const lamp = await lampOf(await stage.desk('qc'), file, 'G17')
    expect([lamp.state, lamp.changed.map(({ at }) => at)]).toEqual(['again', ['inspections.0.found.major']])
  })

  test('a conditional result needs what is done, and the manager', async () => {
    const file = await soldFile()
    const conditional = { ...bad, verdict: 'conditional' } as const
    expect(rulesOf(await puts(file, conditional))).toEqual(['QI-04'])
    expect(rulesOf(await puts(file, { ...conditional, remedy: 'sorted; customer accepts the darker ones' }))).toEqual(
      [],
    )
    expect(rulesOf(await shows('qc', file, 'G17', signedPi))).toEqual(['SG-01'])
    expect(rulesOf(await shows('manager', file, 'G17', signedPi))).toEqual([])
  })

  test('a failed one never opens it, not by force; the goods are reworked and inspected again', async () => {
    const file = await soldFile()
    await puts(file, { ...bad, verdict: 'failed' })
    const manager = await stage.desk('manager')
    const { print } = await lampOf(manager, file, 'G17')
    const forced = { firm: stage.company, gate: 'G17', print, reason: 'the vessel will not wait' }
    expect(rulesOf(await tries(manager, forceGate, file, forced))).toEqual(['SG-07'])
    expect(rulesOf(await puts(file, { id: 'i2', ...good, again: 'i1' }))).toEqual([])
    expect(rulesOf(await puts(file, { id: 'i3', ...good, again: 'i1' }))).toEqual(['QI-07', 'QI-10'])
    expect(rulesOf(await shows('qc', file, 'G17', signedPi))).toEqual([])
  })

  test('a manager lets an order pass that nobody inspects; it stays marked', async () => {
    const file = await soldFile()
    const manager = await stage.desk('manager')
    const { print } = await lampOf(manager, file, 'G17')
    const forced = { firm: stage.company, gate: 'G17', print, reason: "the customer's own inspector was there" }
    expect((await tries(manager, forceGate, file, forced)).ok).toBe(true)
    await puts(file)
    expect((await lampOf(manager, file, 'G17')).state).toBe('again')
  })
})

describe('mid-term and accessory inspections', () => {
  test('have a gate each only where one is planned; the mid-term one brings the file to E10', async () => {
    const file = await soldFile()
    const gates = async () => (await ask(await stage.desk('qc'), 'order', { id: file })).lamps.map(({ gate }) => gate)
    expect(await gates()).not.toContain('G16')
    await puts(file, { id: 'm1', kind: 'mid-term', ...good })
    expect(rulesOf(await shows('merchandiser', file, 'G16', signedPi, 'm1'))).toEqual([])
    expect((await stateOf(file)).stage).toBe('E10')
  })

  test('an accessory inspection is forced by a supervisor where its result is still out', async () => {
    const file = await soldFile()
    await puts(file, { id: 'a1', kind: 'accessory' })
    expect(rulesOf(await shows('merchandiser', file, 'G15', signedPi, 'a1'))).toEqual(['SG-11'])
    const supervisor = await stage.desk('supervisor')
    const { print } = await lampOf(supervisor, file, 'G15')
    const forced = {
      firm: stage.company,
      gate: 'G15',
      part: 'a1',
      print,
      reason: 'cartons of the same run as last week',
    }
    expect((await tries(supervisor, forceGate, file, forced)).ok).toBe(true)
  })
})
