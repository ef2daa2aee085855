import type { Post } from '@gendan/firm/posts'
import type { Inspection } from '@gendan/forms/deal/inspection'
import { sampleInspection } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import * as care from '@gendan/orderfile/acts/care-acts'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { openInspection } from '@gendan/orderfile/acts/open-inspection'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { putInspection } from '@gendan/orderfile/acts/put-inspection'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, lampOf, ownPi, rulesOf, signedFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let mail: { readonly attachment: string; readonly name: string }
const TODAY = '2026-03-18'
beforeAll(async () => {
  stage = await openStage()
  const { fence, account: by } = await stage.desk('merchandiser')
  const bytes = { bytes: Buffer.from('%PDF-1.4 his yes'), mime: 'application/pdf', name: 'his yes.pdf', by }
  const { address, name } = await inFence(stage.pool, fence, (tx) => keepAttachment(tx, bytes))
  mail = { attachment: address, name }
})
afterAll(() => stage.close())

const { done: _, verdict: __, ...open } = sampleInspection
const planned: Inspection = {
  ...open,
  planned: TODAY,
  by: '',
  drawn: 0,
  points: [],
  found: { critical: 0, major: 0, minor: 0 },
}
const result = { done: TODAY, by: 'Xu', drawn: 50 } as const
const dark = {
  ...result,
  verdict: 'conditional',
  found: { critical: 0, major: 9, minor: 3 },
  remedy: 'sorted',
} as const
const small = {
  ...result,
  verdict: 'conditional',
  found: { critical: 0, major: 1, minor: 9 },
  remedy: 'wiped',
} as const

/** An order that is sold, with a final inspection opened and found as said. */
async function inspected(found: Partial<Inspection>): Promise<string> {
  const file = await signedFile(stage)
  const merchandiser = await stage.desk('merchandiser')
  await does(merchandiser, issuePaper, file, { firm: stage.company, kind: 'proforma-invoice', own: ownPi })
  expect(rulesOf(await shows('merchandiser', file, 'G8'))).toEqual([])
  const qc = await stage.desk('qc')
  await does(qc, putInspection, file, { inspection: planned })
  await does(await stage.desk('manager'), openInspection, file, { inspection: 'i1', why: 'showroom piece' })
  await does(qc, putInspection, file, { inspection: { ...planned, ...found } })
  return file
}

async function shows(post: Post, file: string, gate: string) {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, gate)
  return tries(desk, passGate, file, { firm: stage.company, gate, part: '', print, evidence: [mail] })
}

async function tells(post: Post, act: Parameters<typeof tries>[1], file: string, input: object) {
  return rulesOf(await tries(await stage.desk(post), act, file, input))
}

const doubt = { id: 'doubt-0001', inspection: 'i1', what: 'darker than the kept sample', photos: [] }
const yes = () => ({ day: TODAY, who: 'Ingrid', says: 'We take the darker ones.', files: [mail] })

describe('a doubt at an inspection', () => {
  test('holds the gate until the supervisor says go on; sent twice it is one', async () => {
    const file = await inspected({ ...result, verdict: 'passed', found: { critical: 0, major: 1, minor: 0 } })
    expect(await tells('qc', care.doubtInspection, file, { doubt })).toEqual([])
    expect(await tells('qc', care.doubtInspection, file, { doubt })).toEqual([])
    const { file: state } = await ask(await stage.desk('qc'), 'order', { id: file })
    expect((state as unknown as OrderFile).deal.quality?.doubts?.length).toBe(1)
    expect(rulesOf(await shows('qc', file, 'G17'))).toEqual(['SG-11'])
    const stop = { doubt: doubt.id, decides: 'stop', word: 'wait for me' }
    expect(await tells('supervisor', care.answerDoubt, file, stop)).toEqual([])
    expect(rulesOf(await shows('qc', file, 'G17'))).toEqual(['SG-11'])
    const on = { doubt: doubt.id, decides: 'go-on', word: 'within the limit' }
    expect(await tells('supervisor', care.answerDoubt, file, on)).toEqual([])
    expect(rulesOf(await shows('qc', file, 'G17'))).toEqual([])
    expect(await tells('supervisor', care.answerDoubt, file, on)).toEqual(['QD-03'])
  })

  test('stands in the supervisor’s day at once, and on the board', async () => {
    const file = await inspected({})
    await does(await stage.desk('qc'), care.doubtInspection, file, { doubt })
    const supervisor = await stage.desk('supervisor')
    const { must } = await ask(supervisor, 'day', {})
    expect(must.filter(({ order, rule }) => order === file && rule === 'AL-22D').length).toBe(1)
    const { rows } = await ask(supervisor, 'inspections', { stand: 'doubt' })
    expect(rows.some(({ id }) => id === file)).toBe(true)
    const answer = { doubt: doubt.id, decides: 'go-on', word: 'go on' }
    await does(supervisor, care.answerDoubt, file, answer)
    const after = await ask(supervisor, 'day', {})
    expect(after.must.some(({ order, rule }) => order === file && rule === 'AL-22D')).toBe(false)
  })

  test('says what it is, of an inspection that is there; QC does not answer it', async () => {
    const file = await inspected({})
    expect(await tells('qc', care.doubtInspection, file, { doubt: { ...doubt, what: ' ' } })).toEqual(['QD-02'])
    expect(await tells('qc', care.doubtInspection, file, { doubt: { ...doubt, inspection: 'x' } })).toEqual(['QD-01'])
    await does(await stage.desk('qc'), care.doubtInspection, file, { doubt })
    expect(await tells('supervisor', care.answerDoubt, file, { doubt: doubt.id, decides: 'stop', word: '' })).toEqual([
      'QD-04',
    ])
    const answer = { doubt: doubt.id, decides: 'go-on', word: 'mine' }
    await expect(tells('qc', care.answerDoubt, file, answer)).rejects.toThrow()
  })
})

describe('a concession', () => {
  test('of a flaw that the customer can see waits for his yes, then the manager passes it', async () => {
    const file = await inspected(dark)
    const seen = { inspection: 'i1', visible: true, small: false }
    expect(await tells('qc', care.recordConcession, file, seen)).toEqual([])
    expect(rulesOf(await shows('manager', file, 'G17'))).toEqual(['SG-11'])
    const bare = { ...yes(), files: [] }
    expect(await tells('qc', care.recordConcession, file, { ...seen, yes: bare })).toEqual(['CN-02'])
    expect(await tells('qc', care.recordConcession, file, { ...seen, yes: yes() })).toEqual([])
    expect(rulesOf(await shows('qc', file, 'G17'))).toEqual(['SG-01'])
    expect(rulesOf(await shows('manager', file, 'G17'))).toEqual([])
  })

  test('of small flaws that the customer allowed in writing is the inspector’s; of more it is not', async () => {
    const allowed = { inspection: 'i1', visible: true, small: true, yes: yes() }
    const grave = await inspected(dark)
    expect(await tells('qc', care.recordConcession, grave, allowed)).toEqual(['CN-04'])
    const file = await inspected(small)
    expect(await tells('qc', care.recordConcession, file, { ...allowed, yes: undefined })).toEqual(['CN-04'])
    expect(await tells('qc', care.recordConcession, file, allowed)).toEqual([])
    expect(rulesOf(await shows('qc', file, 'G17'))).toEqual([])
  })
})

describe('a corrective plan', () => {
  const correction = {
    ...{ id: 'c1', inspection: 'i1', fault: 'dark tops', cause: 'two lots of wood', what: 'match by lot' },
    ...{ whom: 'Lin', until: '2026-03-25' },
  }

  test('says what, why, who and until when, and is closed once with what proves it', async () => {
    const file = await inspected({ ...dark, verdict: 'failed', remedy: '' })
    expect(
      await tells('qc', care.planCorrection, file, { correction: { ...correction, until: '2026-03-01' } }),
    ).toEqual(['CP-02'])
    expect(await tells('qc', care.planCorrection, file, { correction })).toEqual([])
    const qc = await stage.desk('qc')
    const { rows } = await ask(qc, 'inspections', { correcting: true })
    expect(rows.find(({ id }) => id === file)?.correctUntil).toBe('2026-03-25')
    const close = { correction: 'c1', word: 'lots matched', files: [] as object[] }
    expect(await tells('qc', care.closeCorrection, file, close)).toEqual(['CP-03'])
    expect(await tells('qc', care.closeCorrection, file, { ...close, files: [mail] })).toEqual([])
    expect(await tells('qc', care.closeCorrection, file, { ...close, files: [mail] })).toEqual(['CP-04'])
  })

  test('belongs to an inspection that has found something', async () => {
    const file = await inspected({})
    expect(await tells('qc', care.planCorrection, file, { correction })).toEqual(['CP-01'])
    const close = { correction: 'c9', word: 'x', files: [mail] }
    expect(await tells('qc', care.closeCorrection, file, close)).toEqual(['CP-05'])
  })
})
