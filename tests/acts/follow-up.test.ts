import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { recordChase } from '@gendan/orderfile/acts/record-chase'
import { recordSlip } from '@gendan/orderfile/acts/record-slip'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, ownPi, rulesOf, signedFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let file: string
beforeAll(async () => {
  stage = await openStage()
  file = await signedFile(stage)
  await does(await stage.desk('merchandiser'), issuePaper, file, {
    ...{ firm: stage.company, kind: 'proforma-invoice', own: ownPi },
  })
})
afterAll(() => stage.close())

const today = '2026-03-18'
const said = { about: 'in 0', day: today, how: 'phone', person: 'Ingrid', said: 'the bank has the order' }
const fileNow = async () =>
  (await ask(await stage.desk('merchandiser'), 'order', { id: file })).file as unknown as OrderFile

describe('what was said about a payment', () => {
  test('is written down by who follows the order, with the day that was promised', async () => {
    await does(await stage.desk('salesman'), recordChase, file, { ...said, promised: '2026-03-24' })
    const [chase] = (await fileNow()).deal.money?.chases ?? []
    expect([chase?.said, chase?.promised, chase?.post]).toEqual(['the bank has the order', '2026-03-24', 'salesman'])
  })

  test('is refused with every reason at once, and not taken from QC', async () => {
    const wrong = { ...said, about: 'out p7', day: '2026-03-19', promised: '2026-03-01' }
    expect(rulesOf(await tries(await stage.desk('salesman'), recordChase, file, wrong))).toEqual([
      ...['CH-01', 'CH-02', 'CH-03'],
    ])
    await expect(tries(await stage.desk('qc'), recordChase, file, said)).rejects.toThrow()
  })

  test('stays when a receipt comes and goes', async () => {
    const accounts = await stage.desk('accounts')
    const kept = {
      bytes: Buffer.from('%PDF-1.4 slip'),
      mime: 'application/pdf',
      name: 'slip.pdf',
      by: accounts.account,
    }
    const { address } = await inFence(stage.pool, accounts.fence, (tx) => keepAttachment(tx, kept))
    const slip = {
      ...{ way: 'in', account: 'usd', day: today, amount: { amount: '8899.40', currency: 'USD' }, bankCharges: '25' },
      ...{ payer: 'HALVORSEN LUND AS', party: '', reference: 'LW-PI26-0001', note: '' },
      source: { from: 'slip', files: [{ attachment: address, name: 'slip.pdf' }] },
    }
    const parts = [{ file, amount: '8899.40', purpose: 'deposit', charges: '25' }]
    await does(accounts, recordSlip, freshId(), { firm: stage.company, slip, parts })
    const { money } = (await fileNow()).deal
    expect([money?.chases?.length, money?.receipts.length]).toEqual([1, 1])
  })
})

describe('the account follow-up', () => {
  const own = { addition: '', tongue: 'both' }
  const issue = async (kind: string) =>
    tries(await stage.desk('accounts'), issuePaper, file, { firm: stage.company, kind, own })

  test('is made by accounts, who make no other paper', async () => {
    expect(rulesOf(await issue('order-cover'))).toEqual(['OF-34'])
    const done = await issue('account-follow-up')
    expect([rulesOf(done), done.ok && done.answer.number]).toEqual([[], 'LW-AF26-0001'])
  })

  test('says what is due, what came in with its charges, and what was said, as it stood that day', async () => {
    const { filled } = (await fileNow()).papers.at(-1) as unknown as { filled: Record<string, unknown> }
    expect(filled).toMatchObject({
      money: {
        price: { paid: { amount: '8924.4' }, open: { amount: '20823.6' } },
        charges: { amount: '25' },
        dues: [
          { what: 'deposit', open: { amount: '0' } },
          { what: 'balance', open: { amount: '20823.6' }, late: 0 },
        ],
      },
      chases: [{ person: 'Ingrid' }],
    })
  })

  test('is of its day: what comes later does not make it stale, a new one is its next version', async () => {
    await does(await stage.desk('salesman'), recordChase, file, { ...said, about: 'in 1', said: 'he sends the rest' })
    const desk = await stage.desk('merchandiser')
    const { stale } = await ask(desk, 'order', { id: file })
    expect(stale).toEqual([])
    const next = await issue('account-follow-up')
    expect(next.ok && next.answer.number).toBe('LW-AF26-0001')
    expect((await fileNow()).papers.at(-1)?.version).toBe(2)
    expect(await replay(stage.pool, desk.fence)).toEqual([])
  })
})
