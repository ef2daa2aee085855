import type { Post } from '@gendan/firm/posts'
import type { Inspection } from '@gendan/forms/deal/inspection'
import { keptOf } from '@gendan/forms/deal/quality'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { sampleInspection, sampleSample } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { lendSample } from '@gendan/orderfile/acts/lend-sample'
import { letGoSample } from '@gendan/orderfile/acts/let-go-sample'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { openInspection } from '@gendan/orderfile/acts/open-inspection'
import { putInspection } from '@gendan/orderfile/acts/put-inspection'
import { putSample } from '@gendan/orderfile/acts/put-sample'
import { returnSample } from '@gendan/orderfile/acts/return-sample'
import { scanSample } from '@gendan/orderfile/acts/scan-sample'
import { sealSample } from '@gendan/orderfile/acts/seal-sample'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { qrText } from '@gendan/orderfile/quality/label'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, lampOf, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let photo: string
beforeAll(async () => {
  stage = await openStage()
  const { fence, account: by } = await stage.desk('merchandiser')
  const sealed = { bytes: Buffer.from('%PDF-1.4 sealed'), mime: 'application/pdf', name: 'sealed.pdf', by }
  photo = (await inFence(stage.pool, fence, (tx) => keepAttachment(tx, sealed))).address
})
afterAll(() => stage.close())

const { done: _, verdict: __, ...open } = sampleInspection
const found = { done: '2026-03-18', by: 'Xu', drawn: 50, verdict: 'passed', points: [] } as const
const planned: Inspection = { ...open, planned: '2026-03-18', by: '', drawn: 0, points: [] }

/** A file with a pre-production sample that is made and stands on shelf A-07. */
async function madeSample(): Promise<string> {
  const file = await settledFile(stage)
  const merchandiser = await stage.desk('merchandiser')
  const sample = { ...sampleSample, maker: '' }
  await does(merchandiser, putSample, file, { firm: stage.company, sample })
  const at = { firm: stage.company, gate: 'G2', part: 'x1' }
  await does(merchandiser, askSignature, file, { ...at, own: { addition: '', tongue: 'zh' } })
  const supervisor = await stage.desk('supervisor')
  const { print } = await lampOf(supervisor, file, 'G2')
  await does(supervisor, signGate, file, { ...at, print })
  const made = { ...sample, madeOn: '2026-03-17', shelf: 'A-07' }
  await does(merchandiser, putSample, file, { firm: stage.company, sample: made })
  return file
}

/** The same, its kept piece sealed, and a final inspection planned. */
async function sealedFile(): Promise<string> {
  const file = await madeSample()
  expect(rulesOf(await seals(file))).toEqual([])
  await does(await stage.desk('qc'), putInspection, file, { inspection: planned })
  return file
}

async function seals(file: string, change: object = {}) {
  return tries(await stage.desk('merchandiser'), sealSample, file, {
    ...{ firm: stage.company, sample: 'x1', made: 3, photo },
    ...change,
  })
}

async function scans(file: string, code: string, from = file, post: Post = 'qc') {
  return tries(await stage.desk(post), scanSample, file, { inspection: 'i1', code, way: 'typed', from })
}

async function finds(file: string) {
  return tries(await stage.desk('qc'), putInspection, file, { inspection: { ...planned, ...found } })
}

async function stateOf(file: string): Promise<OrderFile> {
  const { file: state } = await ask(await stage.desk('merchandiser'), 'order', { id: file })
  return state as unknown as OrderFile
}

describe('the kept sample', () => {
  test('is sealed when one more was counted than the customer asked for, with its photograph', async () => {
    const file = await madeSample()
    expect(rulesOf(await seals(file, { made: 2 }))).toEqual(['KS-02'])
    expect(rulesOf(await seals(file, { photo: '', until: '2026-03-01' }))).toEqual(['KS-03', 'KS-04'])
    expect(rulesOf(await seals(file))).toEqual([])
    const kept = keptOf((await stateOf(file)).deal, 'x1')
    expect([kept?.made, kept?.until]).toEqual([3, '2028-03-18'])
  })

  test('is lent once and comes back; whoever has it is named', async () => {
    const file = await sealedFile()
    const qc = await stage.desk('qc')
    expect(rulesOf(await tries(qc, lendSample, file, { sample: 'x1', to: ' ' }))).toEqual(['KS-05'])
    await does(qc, lendSample, file, { sample: 'x1', to: '橡坊', due: '2026-03-25' })
    expect(rulesOf(await tries(qc, lendSample, file, { sample: 'x1', to: '别人' }))).toEqual(['KS-05'])
    await does(qc, returnSample, file, { sample: 'x1' })
    expect(rulesOf(await tries(qc, returnSample, file, { sample: 'x1' }))).toEqual(['KS-06'])
  })

  test('is not let go while the goods made after it are here', async () => {
    const file = await sealedFile()
    const outcome = await tries(await stage.desk('merchandiser'), letGoSample, file, { sample: 'x1', why: 'mouldy' })
    expect(rulesOf(outcome)).toEqual(['KS-07'])
  })
})

describe('a final inspection', () => {
  test('has no result before the kept sample was scanned', async () => {
    const file = await sealedFile()
    expect(rulesOf(await finds(file))).toEqual(['QI-10'])
    const { number } = await stateOf(file)
    expect(rulesOf(await scans(file, `${number}-S1-K`))).toEqual([])
    expect(rulesOf(await finds(file))).toEqual([])
    expect(rulesOf(await scans(file, `${number}-S1-K`))).toEqual(['SN-01'])
  })

  test('is not opened with a piece made for the customer, a code of nothing, or another order’s sample', async () => {
    const [file, other] = [await sealedFile(), await sealedFile()]
    const [mine, theirs] = [(await stateOf(file)).number, (await stateOf(other)).number]
    expect(rulesOf(await scans(file, `${mine}-S1-2`))).toEqual(['SN-02'])
    expect(rulesOf(await scans(file, `${mine}-S4-K`))).toEqual(['SN-02'])
    expect(rulesOf(await scans(file, 'robots'))).toEqual(['SN-02'])
    expect(rulesOf(await scans(file, `${theirs}-S1-K`))).toEqual(['SN-02'])
  })

  test('is opened with the kept sample of an earlier order of the same customer and goods', async () => {
    const earlier = await sealedFile()
    const merchandiser = await stage.desk('merchandiser')
    const inquiry = { received: '2026-03-17', by: 'Ingrid', wants: [], note: '' }
    const { buyer } = await stateOf(earlier)
    const again = { firm: stage.company, buyer, inquiry }
    const { id: repeat } = await does(merchandiser, openInquiry, freshId(), again)
    await does(merchandiser, settleTerms, repeat, { terms: sampleTerms, customerOrder: 'HL-44019' })
    await does(await stage.desk('qc'), putInspection, repeat, { inspection: planned })
    const { number } = await stateOf(earlier)
    expect(rulesOf(await scans(repeat, `${number}-S1-K`, earlier))).toEqual([])
    const another = await settledFile(stage)
    await does(await stage.desk('qc'), putInspection, another, { inspection: planned })
    expect(rulesOf(await scans(another, `${number}-S1-K`, earlier))).toEqual(['SN-05'])
  })

  test('is let begin without it by a manager who says why, and by nobody else', async () => {
    const file = await sealedFile()
    const wish = { inspection: 'i1', why: 'lost in the move; held against the shipping sample' }
    await expect(tries(await stage.desk('supervisor'), openInspection, file, wish)).rejects.toThrow('Your posts')
    const manager = await stage.desk('manager')
    expect(rulesOf(await tries(manager, openInspection, file, { ...wish, why: ' ' }))).toEqual(['QS-02'])
    expect(rulesOf(await tries(manager, openInspection, file, wish))).toEqual([])
    expect(rulesOf(await finds(file))).toEqual([])
  })
})

describe('a label', () => {
  test('tells what the piece is; one of another world or firm, or of nothing, is refused with why', async () => {
    const file = await sealedFile()
    const qc = await stage.desk('qc')
    const { number } = await stateOf(file)
    const reads = (code: string) => ask(qc, 'read-label', { code })
    expect((await reads(qrText(stage.world, `${number}-S1-K`))).found).toMatchObject({
      ...{ file, piece: 'kept', shelf: 'A-07', sealedOn: '2026-03-18' },
    })
    expect((await reads(`${number.toLowerCase()}-s1-1`)).found).toMatchObject({ piece: 'customer' })
    const elsewhere = await reads(qrText('another', `${number}-S1-K`))
    expect(elsewhere.refused?.says.en).toContain('another firm or another world')
    expect((await reads('https://example.org')).refused?.says.en).toContain('not the label of a sample')
    expect((await reads('LW26-9999-S1-K')).refused?.says.en).toContain('No sample here')
  })
})

describe('the ledger of samples', () => {
  test('shows every sample of every order, by where it stands, and finds one by its shelf', async () => {
    const file = await sealedFile()
    const merchandiser = await stage.desk('merchandiser')
    const all = await ask(merchandiser, 'samples', { state: 'kept' })
    const row = all.rows.find(({ id }) => id === file)
    expect(row).toMatchObject({ state: 'kept', asked: 2, made: 3, until: '2028-03-18', shelf: 'A-07' })
    expect(all.counts['kept']).toBe(all.total)
    const found = await ask(merchandiser, 'samples', { search: 'A-07', kept: true, sort: 'until' })
    expect(found.rows.map(({ id }) => id)).toContain(file)
    expect((await ask(merchandiser, 'samples', { search: 'B-99' })).rows).toEqual([])
  })
})
