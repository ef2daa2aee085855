import { keepBank } from '@gendan/firm/acts/company-acts'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { recordSlip } from '@gendan/orderfile/acts/record-slip'
import { voidSlip } from '@gendan/orderfile/acts/void-slip'
import { slipOfLine } from '@gendan/orderfile/money/bank-line'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let scan: { readonly attachment: string; readonly name: string }
beforeAll(async () => {
  stage = await openStage()
  await does(await stage.desk('manager'), keepBank, stage.company, { bank: sampleDeal.seller.banks[0] })
  const { fence, account: by } = await stage.desk('accounts')
  const kept = { bytes: Buffer.from(':20:ST1'), mime: 'text/plain', name: 'march.sta', by }
  const { address } = await inFence(stage.pool, fence, (tx) => keepAttachment(tx, kept))
  scan = { attachment: address, name: 'march.sta' }
})
afterAll(() => stage.close())

const today = '2026-03-18'
const slipOf = (amount: string, source: object) => ({
  ...{ way: 'in', account: 'usd', day: today, amount: { amount, currency: 'USD' }, bankCharges: '0', party: '' },
  ...{ payer: 'HALVORSEN LUND AS', reference: '', note: '', source },
})
const typed = (amount: string) => slipOf(amount, { from: 'slip', files: [scan] })
const read = (amount: string, line: string, statement: string) =>
  slipOf(amount, { from: 'statement', file: scan, line, statement })
const records = async (slip: object, id = freshId(), another = false) =>
  tries(await stage.desk('accounts'), recordSlip, id, { firm: stage.company, slip, parts: [], another })

describe('a line of a statement', () => {
  test('is taken once, under the id of its line on our account', async () => {
    const line = '2026-03-18 in USD 123.45 REF1 1'
    const slip = read('123.45', line, 'MT940 5 2026-03-18')
    const id = slipOfLine({ account: 'usd', line })
    expect(rulesOf(await records(slip))).toEqual(['BS-24'])
    expect((await records(slip, id)).ok).toBe(true)
    await expect(records(slip, id)).rejects.toThrow()
  })

  test('that may be a slip typed by hand is recorded only where a person says that it is another', async () => {
    const hand = await records(typed('321.45'))
    expect(hand.ok).toBe(true)
    const line = '2026-03-18 in USD 321.45 - 1'
    const slip = read('321.45', line, 'camt.053 S1 2026-03-18')
    const id = slipOfLine({ account: 'usd', line })
    const refused = await records(slip, id)
    expect(rulesOf(refused)).toEqual(['BS-25'])
    expect(refused.ok ? '' : refused.findings[0]?.says.en).toContain('A slip of 2026-03-18 over the same amount')
    expect((await records(slip, id, true)).ok).toBe(true)
  })

  test('is taken without asking once the slip it was like was taken out', async () => {
    const hand = await records(typed('77.10'))
    const accounts = await stage.desk('accounts')
    await does(accounts, voidSlip, hand.ok ? hand.answer.id : '', { reason: 'it stands in the statement' })
    const line = '2026-03-18 in USD 77.1 - 1'
    const slip = read('77.10', line, 'camt.053 S1 2026-03-18')
    expect((await records(slip, slipOfLine({ account: 'usd', line }))).ok).toBe(true)
    expect(await replay(stage.pool, accounts.fence)).toEqual([])
  })

  test('finds what it may be in one question for the whole statement', async () => {
    const movement = (amount: string) => ({ way: 'in', currency: 'USD', amount, day: '2026-03-20' })
    const lines = [movement('321.45'), movement('123.45'), movement('9999')]
    const { slips } = await ask(await stage.desk('accounts'), 'alike-slips', { account: 'usd', lines })
    expect(slips.map(({ amount, from, statement }) => `${amount} ${from} ${statement}`).toSorted()).toEqual([
      '123.45 statement MT940 5 2026-03-18',
      '321.45 slip ',
      '321.45 statement camt.053 S1 2026-03-18',
    ])
    const elsewhere = await ask(await stage.desk('accounts'), 'alike-slips', { account: 'eur', lines })
    expect(elsewhere.slips).toEqual([])
  })
})
