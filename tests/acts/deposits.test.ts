import type { AccountStatement } from '@gendan/forms/account-statement/shape'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { cancelOrder } from '@gendan/orderfile/acts/cancel-order'
import { decideDeposit } from '@gendan/orderfile/acts/decide-deposit'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { paySupplier } from '@gendan/orderfile/acts/pay-supplier'
import { recordSlip } from '@gendan/orderfile/acts/record-slip'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { takeBackAllotment } from '@gendan/orderfile/acts/take-back-allotment'
import { takeBackDecision } from '@gendan/orderfile/acts/take-back-decision'
import { receivableOf } from '@gendan/orderfile/money/receivable'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { keptScan } from '../setup/kept.ts'
import { fileOf } from '../setup/ordered.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let scan: { readonly attachment: string; readonly name: string }
beforeAll(async () => {
  stage = await openStage()
  scan = await keptScan(stage, 'slip.pdf', 'accounts')
})
afterAll(() => stage.close())

const today = '2026-03-18'
const usd = (amount: string) => ({ amount, currency: 'USD' })
const slipOf = (way: 'in' | 'out', amount: string, party = '') => ({
  ...{ way, account: 'usd', day: today, amount: usd(amount), bankCharges: '0', payer: 'HALVORSEN LUND AS', party },
  ...{ reference: 'deposit', note: '', source: { from: 'slip', files: [scan] } },
})

/** An order whose deposit of USD 8,924.40 is in, cancelled by both. */
async function cancelledFile(): Promise<{ readonly file: string; readonly buyer: string; readonly slip: string }> {
  const file = await settledFile(stage)
  const parts = [{ file, purpose: 'deposit', amount: '8924.40' }]
  const input = { firm: stage.company, slip: slipOf('in', '8924.40'), parts }
  const slip = (await does(await stage.desk('accounts'), recordSlip, freshId(), input)).id
  const agreed = { agreed: 'mail of 18 March', evidence: [scan] }
  await does(await stage.desk('manager'), cancelOrder, file, {
    firm: stage.company,
    reason: 'his house burned',
    ...agreed,
  })
  return { file, buyer: (await fileOf(stage, file)).buyer, slip }
}

async function decides(file: string, what: string, amount: string, change: object = {}) {
  const input = { what, amount: usd(amount), reason: 'agreed by mail', ...change }
  return tries(await stage.desk('manager'), decideDeposit, file, input)
}

async function accountOf(party: string) {
  const answer = await ask(await stage.desk('accounts'), 'account', { party, currency: 'USD', to: today })
  return answer.account as unknown as AccountStatement['account']
}

async function refunds(party: string) {
  const { rows } = await ask(await stage.desk('accounts'), 'dues', { way: 'out', party })
  return rows.map(({ what, open }) => [what, Number(open)])
}

async function paysBack(file: string, party: string, amount: string) {
  const parts = [{ file, purpose: 'balance', amount }]
  const input = { firm: stage.company, slip: slipOf('out', amount, party), parts }
  return tries(await stage.desk('accounts'), paySupplier, freshId(), input)
}

describe('a deposit of an order that was cancelled', () => {
  test('is asked about until it is decided: in part kept, in part paid back through the bank', async () => {
    const { file, buyer } = await cancelledFile()
    const nextOf = async () => (await ask(await stage.desk('manager'), 'order', { id: file })).next
    expect([(await nextOf()).does, (await accountOf(buyer)).closing]).toEqual(['money', '-8924.4'])
    expect(rulesOf(await decides(file, 'kept', '9000'))).toEqual(['KD-02'])
    expect(rulesOf(await decides(file, 'kept', '5000'))).toEqual([])
    expect(rulesOf(await paysBack(file, buyer, '100'))).toEqual(['BS-04'])
    expect(rulesOf(await decides(file, 'back', '3924.40'))).toEqual([])
    expect((await nextOf()).does).toBe('wait')
    expect(await refunds(buyer)).toEqual([['refund', 3924.4]])
    expect(rulesOf(await paysBack(file, buyer, '4000'))).toEqual(['BS-07'])
    expect(rulesOf(await paysBack(file, buyer, '3924.40'))).toEqual([])
    expect(await refunds(buyer)).toEqual([])
    const { rows, closing } = await accountOf(buyer)
    expect(rows.map(({ what, charged, settled }) => [what, charged, settled]).toSorted()).toEqual([
      ['kept', '5000', '0'],
      ['receipt', '0', '8924.4'],
      ['returned', '3924.4', '0'],
    ])
    expect(closing).toBe('0')
  })

  test('may be carried to another order of the same customer, and stands there as its deposit', async () => {
    const { file, buyer } = await cancelledFile()
    const merchandiser = await stage.desk('merchandiser')
    const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '' }
    const { id: other } = await does(merchandiser, openInquiry, freshId(), { firm: stage.company, buyer, inquiry })
    expect(rulesOf(await decides(file, 'carried', '8924.40', { to: other }))).toEqual(['KD-03'])
    await does(merchandiser, settleTerms, other, { terms: sampleTerms, customerOrder: 'HL-44020' })
    const stranger = await settledFile(stage)
    expect(rulesOf(await decides(file, 'carried', '8924.40', { to: stranger }))).toEqual(['KD-03'])
    expect(rulesOf(await decides(file, 'carried', '8924.40', { to: other }))).toEqual([])
    const deposit = async () => receivableOf(await fileOf(stage, other))?.dues[0]?.open.amount
    expect([await deposit(), (await accountOf(buyer)).closing]).toEqual(['0', '-8924.4'])
    const [decision] = (await fileOf(stage, file)).deal.money?.decisions ?? []
    const undone = { decision: decision?.id, reason: 'another order' }
    await does(await stage.desk('manager'), takeBackDecision, file, undone)
    expect([await deposit(), (await accountOf(buyer)).closing]).toEqual(['8924.4', '-8924.4'])
  })

  test('is decided by managers, and not of an order that goes on', async () => {
    const file = await settledFile(stage)
    expect(rulesOf(await decides(file, 'kept', '1'))).toEqual(['KD-01'])
    const input = { what: 'kept', amount: usd('1'), reason: 'x' }
    await expect(tries(await stage.desk('accounts'), decideDeposit, file, input)).rejects.toThrow()
  })

  test('once decided, stays on its slip; once paid back, its decision stands', async () => {
    const { file, buyer, slip } = await cancelledFile()
    await decides(file, 'back', '8924.40')
    const accounts = await stage.desk('accounts')
    const [part] = ((await ask(accounts, 'slip', { id: slip })).slip['parts'] as readonly { id: string }[]) ?? []
    const taken = { part: part?.id, reason: 'the wrong order' }
    expect(rulesOf(await tries(accounts, takeBackAllotment, slip, taken))).toEqual(['BS-38'])
    await paysBack(file, buyer, '8924.40')
    const [decision] = (await fileOf(stage, file)).deal.money?.decisions ?? []
    const undone = { decision: decision?.id, reason: 'kept after all' }
    expect(rulesOf(await tries(await stage.desk('manager'), takeBackDecision, file, undone))).toEqual(['KD-05'])
    expect(await replay(stage.pool, accounts.fence)).toEqual([])
  })
})
