import { enterParty } from '@gendan/firm/acts/party-acts'
import type { Post } from '@gendan/firm/posts'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { samplePurchases, sampleSuppliers } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { dropPurchase } from '@gendan/orderfile/acts/drop-purchase'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { planPurchase } from '@gendan/orderfile/acts/plan-purchase'
import { recordPromise } from '@gendan/orderfile/acts/record-promise'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import type { Lamp } from '@gendan/orderfile/gate'
import { towardsPurchase } from '@gendan/orderfile/next-purchase'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { owedBySupplier, payables } from '@gendan/orderfile/payables'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmInside, does, lampOf, ownPi, rulesOf, settledFile, signedFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let supplier: string
let forwarder: string
let slip: { readonly attachment: string; readonly name: string }
beforeAll(async () => {
  stage = await openStage()
  const merchandiser = await stage.desk('merchandiser')
  const enters = async (role: string) =>
    (await does(merchandiser, enterParty, freshId(), { roles: [role], facts: sampleSuppliers['s-carton'] })).id
  ;[supplier, forwarder] = [await enters('accessory-supplier'), await enters('forwarder')]
  const { fence, account: by } = merchandiser
  const scan = { bytes: Buffer.from('%PDF-1.4 signed back'), mime: 'application/pdf', name: 'scan.pdf', by }
  const kept = await inFence(stage.pool, fence, (tx) => keepAttachment(tx, scan))
  slip = { attachment: kept.address, name: 'scan.pdf' }
})
afterAll(() => stage.close())

const own = { addition: '', tongue: 'zh' }
const at = (gate: string, part: string) => ({ firm: stage.company, gate, part })
const cartons = (change: object = {}) => ({ ...samplePurchases[0], id: '', supplier, ...change })

async function fileOf(file: string): Promise<OrderFile> {
  return (await ask(await stage.desk('merchandiser'), 'order', { id: file })).file as unknown as OrderFile
}

async function plans(file: string, purchase: object = cartons(), reason = '') {
  return tries(await stage.desk('buyer'), planPurchase, file, { purchase, reason })
}

/** Plans the cartons in a file and gives the purchase's id. */
async function planned(file: string): Promise<string> {
  expect(rulesOf(await plans(file))).toEqual([])
  return (await fileOf(file)).deal.purchases?.at(-1)?.id ?? ''
}

async function shows(post: Post, file: string, gate: string, part = '') {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, gate)
  return tries(desk, passGate, file, { ...at(gate, part), print, evidence: [slip], note: '' })
}

/** A file whose customer has signed and whose deposit has come. */
async function securedFile(): Promise<string> {
  const file = await signedFile(stage)
  await confirmInside(stage, file)
  const pi = { firm: stage.company, kind: 'proforma-invoice', own: ownPi }
  await does(await stage.desk('merchandiser'), issuePaper, file, pi)
  await shows('merchandiser', file, 'G8')
  await shows('accounts', file, 'G9')
  return file
}

async function asksAndSigns(file: string, part: string) {
  await does(await stage.desk('buyer'), askSignature, file, { ...at('G12', part), own, note: '' })
  const supervisor = await stage.desk('supervisor')
  const { print } = await lampOf(supervisor, file, 'G12')
  return tries(supervisor, signGate, file, { ...at('G12', part), print, note: '' })
}

async function issues(file: string, part: string) {
  return tries(await stage.desk('buyer'), issuePaper, file, {
    firm: stage.company,
    kind: 'purchase-order',
    part,
    own,
  })
}

/** A purchase whose order was reviewed, sent and signed back. */
async function signedBack() {
  const file = await securedFile()
  const part = await planned(file)
  await asksAndSigns(file, part)
  expect((await issues(file, part)).ok).toBe(true)
  expect((await shows('buyer', file, 'G13', part)).ok).toBe(true)
  return { file, part }
}

describe('a purchase', () => {
  test('is refused with every reason at once: from whom, what, how good, at what price', async () => {
    const file = await settledFile(stage)
    const line = { ...samplePurchases[0]?.lines[0], unitPrice: { amount: '2', currency: 'USD', per: 'PCE' }, for: '9' }
    const wrong = cartons({ supplier: forwarder, quality: { en: '', zh: '' }, vatRate: '13', lines: [line] })
    expect(rulesOf(await plans(file, wrong))).toEqual(
      expect.arrayContaining(['PU-05', 'PU-08', 'PU-10', 'PU-11', 'PU-14']),
    )
  })

  test('that comes after the latest shipment is taken, and the file says by how many days it is late', async () => {
    const file = await settledFile(stage)
    expect((await plans(file, cartons({ deliver: '2026-06-15' }))).ok).toBe(true)
    const { findings } = await ask(await stage.desk('merchandiser'), 'order', { id: file })
    const late = findings.find(({ rule }) => rule === 'PU-01')
    expect([late?.at, late?.says.en]).toEqual([
      'purchases.0.deliver',
      'It is to be delivered on 2026-06-15, 5 days after the latest shipment on 2026-06-10.',
    ])
  })

  test('is not planned by accounts', async () => {
    const file = await settledFile(stage)
    const outcome = tries(await stage.desk('accounts'), planPurchase, file, { purchase: cartons(), reason: '' })
    await expect(outcome).rejects.toThrow()
  })
})

describe('the purchase order', () => {
  test('is not signed before the order is confirmed inside, the customer has signed and the payment is secured, nor forced past them', async () => {
    const file = await settledFile(stage)
    const part = await planned(file)
    expect(rulesOf(await asksAndSigns(file, part))).toEqual(['SG-08', 'SG-08', 'SG-08'])
    const manager = await stage.desk('manager')
    const { print } = await lampOf(manager, file, 'G12')
    const forced = { ...at('G12', part), print, reason: 'long lead of the cartons, the customer has promised' }
    expect(rulesOf(await tries(manager, forceGate, file, forced))).toEqual(['SG-08', 'SG-08', 'SG-08'])
  })

  test('is not sent once the customer must sign anew, though it was reviewed while he had signed', async () => {
    const file = await securedFile()
    const part = await planned(file)
    await asksAndSigns(file, part)
    const terms = { ...sampleTerms, remarks: { en: 'Pallets of 1.2 m', zh: '托盘高 1.2 米' } }
    await does(await stage.desk('merchandiser'), amendTerms, file, {
      firm: stage.company,
      terms,
      customerOrder: '',
      ...{ reason: 'pallets', askedBy: 'Ingrid', whose: 'customer' },
    })
    const outcome = await issues(file, part)
    expect(new Set(rulesOf(outcome))).toEqual(new Set(['SG-08']))
    expect(JSON.stringify(outcome)).toContain('G8')
  })

  test('may be forced by a manager where the supervisor who signs is away', async () => {
    const file = await securedFile()
    const part = await planned(file)
    const manager = await stage.desk('manager')
    const { print } = await lampOf(manager, file, 'G12')
    const forced = { ...at('G12', part), print, reason: 'the supervisor travels, the cartons cannot wait' }
    expect(rulesOf(await tries(await stage.desk('supervisor'), forceGate, file, forced))).toEqual(['SG-10'])
    expect((await tries(manager, forceGate, file, forced)).ok).toBe(true)
    expect((await issues(file, part)).ok).toBe(true)
  })

  test('is not issued unsigned; signed, it goes out under its own number, and the supplier signs it back', async () => {
    const file = await securedFile()
    const part = await planned(file)
    expect(rulesOf(await issues(file, part))).toEqual(['G12'])
    await asksAndSigns(file, part)
    const outcome = await issues(file, part)
    expect(outcome.ok && outcome.answer.number).toMatch(/^LW-PO26-\d{4}$/)
    expect(rulesOf(await shows('accounts', file, 'G13', part))).toEqual(['SG-01'])
    expect((await shows('buyer', file, 'G13', part)).ok).toBe(true)
    expect((await lampOf(await stage.desk('buyer'), file, 'G13')).title.zh).toBe('采购单签回：鄞州恒达纸箱有限公司')
  })

  test('closes at both gates when the purchase changes after it, and asks why it changes', async () => {
    const { file, part } = await signedBack()
    const later = cartons({ id: part, deliver: '2026-05-15' })
    expect(rulesOf(await plans(file, later))).toEqual(['PU-22'])
    expect((await plans(file, later, '纸箱厂停电')).ok).toBe(true)
    const buyer = await stage.desk('buyer')
    const [reviewed, back] = [await lampOf(buyer, file, 'G12'), await lampOf(buyer, file, 'G13')]
    expect([reviewed.state, back.state]).toEqual(['again', 'again'])
    expect(reviewed.changed.map((one) => one.at)).toEqual(['purchase.deliver'])
    const { stale, lamps } = await ask(buyer, 'order', { id: file })
    expect(stale).toHaveLength(1)
    const next = towardsPurchase(await fileOf(file), lamps as unknown as readonly Lamp[], [])
    expect([next?.does, next?.part, next?.says.zh]).toEqual([
      'paper',
      part,
      '采购单审核：鄞州恒达纸箱有限公司，内容已变，请重新送签。',
    ])
  })

  test('a promised day leaves every signature standing, and is a finding where it comes too late', async () => {
    const { file, part } = await signedBack()
    const buyer = await stage.desk('buyer')
    const rules = async () => (await ask(buyer, 'order', { id: file })).findings.map(({ rule }) => rule)
    expect(await rules()).toContain('PU-04')
    await does(buyer, recordPromise, file, { purchase: part, promised: '2026-06-12' })
    expect(await rules()).toEqual(expect.arrayContaining(['PU-02', 'PU-03']))
    expect((await lampOf(buyer, file, 'G13')).state).toBe('open')
  })

  test('that is signed back is dropped with the supplier’s consent only; what was owed is owed no more', async () => {
    const { file, part } = await signedBack()
    const owed = payables(await fileOf(file))
    expect(owedBySupplier(owed)).toEqual([{ supplier, total: { amount: '4263', currency: 'CNY' } }])
    const drops = async (consent: string) =>
      tries(await stage.desk('buyer'), dropPurchase, file, { purchase: part, reason: '改用木箱', consent })
    expect(rulesOf(await drops(''))).toEqual(['PU-23'])
    expect((await drops('徐小姐 3 月 20 日来电同意')).ok).toBe(true)
    expect(payables(await fileOf(file))).toEqual([])
  })

  test('no day can be promised for an order that was never sent', async () => {
    const file = await settledFile(stage)
    const part = await planned(file)
    const promise = { purchase: part, promised: '2026-05-01' }
    expect(rulesOf(await tries(await stage.desk('buyer'), recordPromise, file, promise))).toEqual(['PU-24'])
  })

  test('two of one supplier are told apart where they wait for a signature', async () => {
    const file = await securedFile()
    const parts = [await planned(file), await planned(file)]
    const buyer = await stage.desk('buyer')
    for (const part of parts) await does(buyer, askSignature, file, { ...at('G12', part), own, note: '' })
    const { waiting } = await ask(await stage.desk('supervisor'), 'inbox', {})
    const names = waiting.filter((row) => row.file === file).map(({ partName }) => partName.zh)
    expect(names).toEqual([
      '鄞州恒达纸箱有限公司 · 出口纸箱 96×52×60 cm',
      '鄞州恒达纸箱有限公司 · 出口纸箱 96×52×60 cm（2）',
    ])
  })

  test('is found by its number, and its order by what is bought for it', async () => {
    const { file, part } = await signedBack()
    const { papers } = await fileOf(file)
    const order = papers.find((paper) => paper.part === part)
    const desk = await stage.desk('merchandiser')
    const found = async (search: string) => (await ask(desk, 'find', { search })).rows
    expect(await found(order?.number ?? '')).toContainEqual({
      kind: 'paper',
      id: `${file}/${order?.id}`,
      title: `${order?.number} v1`,
      note: (await fileOf(file)).number,
      found: '',
    })
    expect((await found('护角')).map(({ id }) => id)).toContain(file)
  })
})
