import type { Post } from '@gendan/firm/posts'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { keepFile } from '@gendan/orderfile/acts/keep-file'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { reopenFile } from '@gendan/orderfile/acts/reopen-file'
import { takeOutFile } from '@gendan/orderfile/acts/take-out-file'
import { waivePaper } from '@gendan/orderfile/acts/waive-paper'
import { wantPaper } from '@gendan/orderfile/acts/want-paper'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, lampOf, ownPi, rulesOf, settledFile, signedFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** A scan that lies in the store of this world. */
async function scan(name: string) {
  const { fence, account: by } = await stage.desk('merchandiser')
  const bytes = Buffer.from(`%PDF-1.4 ${name}`)
  const { address } = await inFence(stage.pool, fence, (tx) =>
    keepAttachment(tx, { bytes, mime: 'application/pdf', name, by }),
  )
  return { attachment: address, name }
}

const at = async (post: Post, act: Parameters<typeof tries>[1], file: string, input: object) =>
  tries(await stage.desk(post), act, file, input)
const look = async (file: string) => ask(await stage.desk('merchandiser'), 'binder', { id: file })
const stateOf = async (file: string, kind: string) =>
  (await look(file)).expected.find((one) => one.kind === kind)?.state

describe('a paper from outside', () => {
  test('is kept under its kind by its hash, and stands for what is expected', async () => {
    const file = await settledFile(stage)
    const bill = await scan('BL-EGLV1.pdf')
    expect(await stateOf(file, 'transport-document')).toBe('missing')
    await does(await stage.desk('documents'), keepFile, file, { kind: 'transport-document', files: [bill] })
    const { entries, completeness } = await look(file)
    const [entry] = entries.filter(({ kind }) => kind === 'transport-document')
    expect(entry).toMatchObject({
      title: 'BL-EGLV1.pdf',
      attachment: bill.attachment,
      mime: 'application/pdf',
      version: 1,
    })
    expect([await stateOf(file, 'transport-document'), completeness.held]).toEqual(['held', 1])
  })

  test('may be brought by everybody: accounts bring the slip, QC its photographs', async () => {
    const file = await settledFile(stage)
    for (const post of ['accounts', 'qc', 'declarant', 'production'] as const)
      expect((await at(post, keepFile, file, { kind: 'letter', files: [await scan(`${post}.pdf`)] })).ok).toBe(true)
  })

  test('stands above the older one of its kind, and neither is lost', async () => {
    const file = await settledFile(stage)
    for (const name of ['policy.pdf', 'policy amended.pdf'])
      await does(await stage.desk('documents'), keepFile, file, { kind: 'insurance-policy', files: [await scan(name)] })
    const policies = (await look(file)).entries.filter(({ kind }) => kind === 'insurance-policy')
    expect(policies.map(({ title, version, latest }) => [title, version, latest])).toEqual([
      ['policy amended.pdf', 2, true],
      ['policy.pdf', 1, false],
    ])
  })

  test('is refused with every reason at once: an unknown kind, a part that is not there, the same file twice', async () => {
    const file = await settledFile(stage)
    const one = await scan('twice.pdf')
    const refusal = await at('documents', keepFile, file, { kind: 'napkin', part: 'p9', files: [one, one] })
    expect(rulesOf(refusal)).toEqual(['BF-01', 'BF-02', 'BF-03'])
  })

  test('is not believed where nobody has uploaded it', async () => {
    const file = await settledFile(stage)
    const unkept = { attachment: 'a'.repeat(64), name: 'BL.pdf' }
    expect(rulesOf(await at('documents', keepFile, file, { kind: 'letter', files: [unkept] }))).toEqual(['ATT-01'])
  })

  test('is taken from view by who brought it, with a reason, and stays in the file for ever', async () => {
    const file = await settledFile(stage)
    await does(await stage.desk('documents'), keepFile, file, { kind: 'letter', files: [await scan('wrong.pdf')] })
    const id = (await look(file)).entries.find(({ title }) => title === 'wrong.pdf')?.id
    const taken = { file: id, reason: 'of another order' }
    expect(rulesOf(await at('merchandiser', takeOutFile, file, taken))).toEqual(['BF-06'])
    expect(rulesOf(await at('documents', takeOutFile, file, taken))).toEqual([])
    expect((await look(file)).entries.find((one) => one.id === id)?.out?.reason).toBe('of another order')
    expect(rulesOf(await at('supervisor', takeOutFile, file, taken))).toEqual(['BF-05'])
  })
})

describe('what a gate was shown', () => {
  test('stands for the expected paper: nobody uploads the signed copy twice', async () => {
    const file = await signedFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, issuePaper, file, { firm: stage.company, kind: 'proforma-invoice', own: ownPi })
    const { print } = await lampOf(merchandiser, file, 'G8')
    const evidence = [await scan('PI signed back.pdf')]
    await does(merchandiser, passGate, file, { firm: stage.company, gate: 'G8', print, evidence })
    expect([await stateOf(file, 'proforma-invoice'), await stateOf(file, 'proforma-signed')]).toEqual(['held', 'held'])
  })
})

describe('a paper that this order does not need', () => {
  test('is marked so by a supervisor with a reason, visibly, and may be wanted again', async () => {
    const file = await settledFile(stage)
    const paper = { kind: 'shipping-advice', reason: 'he fetches the goods himself' }
    await expect(at('merchandiser', waivePaper, file, paper)).rejects.toThrow()
    const before = (await look(file)).completeness
    expect(rulesOf(await at('supervisor', waivePaper, file, paper))).toEqual([])
    const { completeness, expected } = await look(file)
    expect(completeness).toMatchObject({ held: before.held, needed: before.needed - 1 })
    expect(expected.find(({ kind }) => kind === paper.kind)?.waiver?.reason).toBe(paper.reason)
    await does(await stage.desk('supervisor'), wantPaper, file, { kind: paper.kind })
    expect((await look(file)).completeness).toEqual(before)
  })

  test('is not marked where it is there, or was never asked for', async () => {
    const file = await settledFile(stage)
    await does(await stage.desk('documents'), keepFile, file, { kind: 'booking', files: [await scan('SO.pdf')] })
    expect(rulesOf(await at('manager', waivePaper, file, { kind: 'booking', reason: 'x' }))).toEqual(['BF-07'])
    expect(rulesOf(await at('manager', waivePaper, file, { kind: 'import-declaration', reason: 'x' }))).toEqual([
      'BF-07',
    ])
  })
})

describe('closing', () => {
  const G26 = { gate: 'G26' }
  const closed = async (file: string) => lampOf(await stage.desk('manager'), file, 'G26')

  test('names everything that is missing: papers, the actual cost, money, the cover', async () => {
    const file = await settledFile(stage)
    const input = { firm: stage.company, ...G26, print: (await closed(file)).print, note: 'ask for the marks earlier' }
    const refusal = await at('supervisor', passGate, file, input)
    const said = refusal.ok ? [] : refusal.findings.filter(({ rule }) => rule === 'SG-11').map((one) => one.at)
    expect(said).toEqual(
      expect.arrayContaining([
        'binder.transport-document',
        'binder.bank-slip.0',
        'cost',
        'money',
        'papers.order-cover',
      ]),
    )
    expect(rulesOf(refusal)).toContain('SG-08')
  })

  test('may be forced by a manager alone; then nothing is done in the file until he reopens it with a reason', async () => {
    const file = await settledFile(stage)
    const manager = await stage.desk('manager')
    const forced = async (gate: string) => {
      const { print } = await lampOf(manager, file, gate)
      return { firm: stage.company, gate, print, reason: 'an old order, its papers are in the cellar' }
    }
    expect(rulesOf(await at('supervisor', forceGate, file, await forced('G26')))).toContain('SG-10')
    await closeByForce(file)
    const put = { kind: 'letter', files: [await scan('late.pdf')] }
    expect(rulesOf(await at('documents', keepFile, file, put))).toEqual(['BF-08'])
    expect(
      rulesOf(
        await at('merchandiser', amendTerms, file, {
          firm: stage.company,
          terms: sampleTerms,
          customerOrder: '',
          reason: 'x',
        }),
      ),
    ).toContain('BF-08')
    await expect(at('merchandiser', reopenFile, file, { reason: 'x' })).rejects.toThrow()
    expect(rulesOf(await at('manager', reopenFile, file, { reason: 'the slip came late' }))).toEqual([])
    expect(rulesOf(await at('documents', keepFile, file, put))).toEqual([])
    expect([(await closed(file)).state, (await look(file)).stage]).toEqual(['shut', 'E1'])
    expect(rulesOf(await at('manager', reopenFile, file, { reason: 'again' }))).toEqual(['BF-09'])
  })

  /** Stands at E19 as a forced G26 leaves it; the gates before it were not come to. */
  async function closeByForce(file: string): Promise<void> {
    const { fence } = await stage.desk('manager')
    await inFence(stage.pool, fence, (tx) =>
      tx.query(
        `update aggregate set state = jsonb_set(state, '{stage}', '"E19"') where kind = 'order-file' and id = $1`,
        [file],
      ),
    )
  }
})
