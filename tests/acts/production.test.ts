import { enterParty, retireParty } from '@gendan/firm/acts/party-acts'
import type { Post } from '@gendan/firm/posts'
import { type ProductionPlan, productionPlanShape } from '@gendan/forms/deal/production'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { sampleProduction, sampleSuppliers } from '@gendan/forms/sample-sections'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { holdMeeting } from '@gendan/orderfile/acts/hold-meeting'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmInside, does, lampOf, ownPi, rulesOf, settledFile, signedFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let copy: { readonly attachment: string; readonly name: string }
let plan: ProductionPlan
beforeAll(async () => {
  stage = await openStage()
  const merchandiser = await stage.desk('merchandiser')
  const { fence, account: by } = merchandiser
  const scan = { bytes: Buffer.from('%PDF-1.4 signed'), mime: 'application/pdf', name: 'PI signed back.pdf', by }
  const { address, name } = await inFence(stage.pool, fence, (tx) => keepAttachment(tx, scan))
  copy = { attachment: address, name }
  const mill = { roles: ['supplier'], facts: sampleSuppliers['s-mill'] }
  const maker = (await does(merchandiser, enterParty, freshId(), mill)).id
  plan = productionPlanShape.parse({ ...sampleProduction, maker, sample: '' })
})
afterAll(() => stage.close())

const own = { copies: '生产部、业务部、会计部各一份', tongue: 'zh' }

async function plans(file: string, change: object = {}, reason = '') {
  const input = { firm: stage.company, plan: { ...plan, ...change }, reason }
  return tries(await stage.desk('merchandiser'), planProduction, file, input)
}

async function passes(post: Post, file: string, gate: string, proof: object = { evidence: [copy] }) {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, gate)
  return tries(desk, passGate, file, { firm: stage.company, gate, print, ...proof })
}

async function forces(post: Post, file: string, gate: string) {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, gate)
  return tries(desk, forceGate, file, { firm: stage.company, gate, print, reason: 'the workshop is 200 km away' })
}

async function signs(post: Post, file: string) {
  const paper = { firm: stage.company, gate: 'G10', own, note: '' }
  const asked = await tries(await stage.desk('merchandiser'), askSignature, file, paper)
  if (!asked.ok) return asked
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, 'G10')
  return tries(desk, signGate, file, { firm: stage.company, gate: 'G10', print, note: '' })
}

/** A file that the customer has signed back and paid the deposit of. */
async function securedFile(): Promise<string> {
  const file = await signedFile(stage)
  await confirmInside(stage, file)
  const paper = { firm: stage.company, kind: 'proforma-invoice', own: ownPi }
  await does(await stage.desk('merchandiser'), issuePaper, file, paper)
  await passes('merchandiser', file, 'G8')
  await passes('accounts', file, 'G9')
  return file
}

/** The same with its production order signed. */
async function orderedFile(): Promise<string> {
  const file = await securedFile()
  await plans(file)
  await signs('supervisor', file)
  return file
}

async function meets(file: string, meeting: object = {}) {
  const held = { day: '2026-03-18', attended: ['方师傅'], minutes: '逐条讲解，车间无异议。', ...meeting }
  return tries(await stage.desk('salesman'), holdMeeting, file, { firm: stage.company, meeting: held })
}

async function amends(file: string, change: object) {
  const terms = { ...sampleTerms, ...change }
  await does(await stage.desk('merchandiser'), amendTerms, file, {
    firm: stage.company,
    terms,
    customerOrder: '',
    ...{ reason: 'agreed by mail', askedBy: 'Ingrid', whose: 'customer' },
  })
}

const cockpit = async (file: string) => ask(await stage.desk('merchandiser'), 'order', { id: file })
const stateOf = async (file: string, gate: string) => (await lampOf(await stage.desk('merchandiser'), file, gate)).state

describe('the plan of production', () => {
  test('is refused with every reason at once: too few, too late, nobody to make it, nothing to check it by', async () => {
    const file = await settledFile(stage)
    const lines = [{ line: '1', quantity: { value: '479', unit: 'PCE' }, demands: { en: '', zh: '' } }]
    const outcome = await plans(file, { maker: '', lines, finish: '2026-06-11', quality: [], sample: 'x9' })
    expect(rulesOf(outcome)).toEqual(['MO-01', 'MO-02', 'MO-04', 'MO-05', 'MO-07', 'MO-12'])
  })

  test('more may be made than was ordered, for loss and the sample that is kept', async () => {
    const file = await settledFile(stage)
    expect(rulesOf(await plans(file))).toEqual([])
    expect((await cockpit(file)).file['deal']).toMatchObject({ production: { finish: '2026-05-25' } })
  })

  test('names no maker that is not a supplier in use', async () => {
    const file = await settledFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    const carton = { roles: ['accessory-supplier'], facts: sampleSuppliers['s-carton'] }
    const { id: maker } = await does(merchandiser, enterParty, freshId(), carton)
    expect(rulesOf(await plans(file, { maker }))).toEqual(['PN-01'])
    const { id: gone } = await does(merchandiser, enterParty, freshId(), { ...carton, roles: ['supplier'] })
    await does(merchandiser, retireParty, gone, {})
    expect(rulesOf(await plans(file, { maker: gone }))).toEqual(['PN-01'])
    expect(rulesOf(await plans(file, { maker: '', workshop: '一车间' }))).toEqual([])
  })

  test('is not made by accounts, and not twice the same', async () => {
    const file = await settledFile(stage)
    await plans(file)
    expect(rulesOf(await plans(file))).toEqual(['OF-16'])
    const input = { firm: stage.company, plan, reason: '' }
    await expect(tries(await stage.desk('accounts'), planProduction, file, input)).rejects.toThrow()
  })

  test('once it was signed a change says why, and closes the gate again', async () => {
    const file = await orderedFile()
    expect(await stateOf(file, 'G10')).toBe('open')
    expect(rulesOf(await plans(file, { finish: '2026-05-28' }))).toEqual(['OF-15'])
    expect(rulesOf(await plans(file, { finish: '2026-05-28' }, 'the kiln was down'))).toEqual([])
    const { state, changed } = await lampOf(await stage.desk('merchandiser'), file, 'G10')
    expect([state, changed.map(({ at }) => at)]).toEqual(['again', ['production.finish']])
  })
})

describe('the production order', () => {
  test('is not signed before the order is confirmed inside, the customer has signed back and the payment is secured', async () => {
    const file = await signedFile(stage)
    await plans(file)
    expect(rulesOf(await signs('supervisor', file))).toEqual(['SG-08', 'SG-08', 'SG-08'])
  })

  test('is signed by supervisor or manager, by nobody else', async () => {
    const file = await securedFile()
    await plans(file)
    expect(rulesOf(await signs('production', file))).toEqual(['SG-01'])
    expect(rulesOf(await signs('manager', file))).toEqual([])
  })

  test('leaves the house only when it is signed, and is numbered in its own series', async () => {
    const file = await securedFile()
    await plans(file)
    const paper = { firm: stage.company, kind: 'production-order', own }
    const merchandiser = await stage.desk('merchandiser')
    expect(rulesOf(await tries(merchandiser, issuePaper, file, paper))).toContain('G10')
    await signs('supervisor', file)
    await does(merchandiser, issuePaper, file, paper)
    const papers = (await cockpit(file)).file['papers'] as readonly { readonly kind: string; readonly number: string }[]
    expect(papers.find(({ kind }) => kind === 'production-order')?.number).toMatch(/-MO26-0001$/)
  })

  test('a changed price does not reopen it; a changed quantity does', async () => {
    const file = await orderedFile()
    const lines = sampleTerms.lines.map((line) => ({
      ...line,
      unitPrice: { ...line.unitPrice, amount: decimal('44.10') },
    }))
    await amends(file, { lines })
    expect(await stateOf(file, 'G7')).toBe('turn')
    expect(await stateOf(file, 'G10')).toBe('open')
    await amends(file, {
      lines: lines.map((line) => ({ ...line, quantity: { ...line.quantity, value: decimal('300') } })),
    })
    expect(await stateOf(file, 'G10')).not.toBe('open')
  })

  test.each([
    ['marks', { marks: ['H&L AS', 'BERGEN'] }],
    ['packing', { packing: { en: 'Wooden crates', zh: '木箱' } }],
    ['remarks', { remarks: { en: 'No staples', zh: '不得打钉' } }],
    ['latest shipment before they are complete', { shipment: { ...sampleTerms.shipment, latest: '2026-05-20' } }],
  ])('changed %s reopen it', async (_, change) => {
    const file = await orderedFile()
    await amends(file, change)
    expect(await stateOf(file, 'G10')).not.toBe('open')
  })
})

describe('a latest shipment that is moved and leaves the plan its days', () => {
  test('leaves the released order as it is, and the changed paper is issued by the signature that stands', async () => {
    const file = await orderedFile()
    const paper = { firm: stage.company, kind: 'production-order', own }
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, issuePaper, file, paper)
    await meets(file)
    await passes('supervisor', file, 'G11')
    await amends(file, { shipment: { ...sampleTerms.shipment, latest: '2026-06-24' } })
    expect([await stateOf(file, 'G10'), await stateOf(file, 'G11')]).toEqual(['open', 'open'])
    const { waiting } = await ask(await stage.desk('supervisor'), 'inbox', {})
    const asked = waiting.filter((row) => row.file === file).map(({ gate }) => gate)
    expect(asked.toSorted()).toEqual(['G5', 'G7', 'G8'])
    const { stale } = await cockpit(file)
    expect(stale.map(({ paper: id }) => `${id}`).some((id) => id.startsWith('production-order'))).toBe(true)
  })

  test('keeps a request waiting as it was sent, and it is signed so', async () => {
    const file = await securedFile()
    await plans(file)
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, askSignature, file, { firm: stage.company, gate: 'G10', own, note: '' })
    await amends(file, { shipment: { ...sampleTerms.shipment, latest: '2026-06-24' } })
    expect(await stateOf(file, 'G10')).toBe('turn')
  })
})

describe('the release meeting', () => {
  test('is recorded with its day, who was there and what was said; every gap is named', async () => {
    const file = await orderedFile()
    const outcome = await meets(file, { day: '2099-01-01', attended: [], minutes: ' ' })
    expect(rulesOf(outcome)).toEqual(['PN-02', 'PN-03', 'PN-04'])
    expect(rulesOf(await meets(await settledFile(stage)))).toEqual(['OF-17'])
  })

  test('is confirmed by the production head once it was held, and the file is released', async () => {
    const file = await orderedFile()
    const word = { evidence: [], note: '已讲解' }
    expect(rulesOf(await passes('production', file, 'G11', word))).toEqual(['SG-11'])
    await meets(file)
    expect(rulesOf(await passes('accounts', file, 'G11', word))).toEqual(['SG-01'])
    expect(rulesOf(await passes('production', file, 'G11', word))).toEqual([])
    const { file: state, lamps } = await cockpit(file)
    expect(state['stage']).toBe('E8')
    expect(lamps.find(({ gate }) => gate === 'G10')?.state).toBe('open')
  })

  test('may be forced by the supervisor with a reason, and only after the production order is signed', async () => {
    const file = await securedFile()
    await plans(file)
    expect(rulesOf(await forces('supervisor', file, 'G11'))).toEqual(['SG-08'])
    await signs('supervisor', file)
    expect(rulesOf(await forces('production', file, 'G11'))).toEqual(['SG-10'])
    expect(rulesOf(await forces('supervisor', file, 'G11'))).toEqual([])
    expect((await cockpit(file)).file['stage']).toBe('E8')
    await meets(file)
    expect(await stateOf(file, 'G11')).toBe('again')
  })

  test('holds for the order it explained: a change of it asks for a short one again', async () => {
    const file = await orderedFile()
    await meets(file)
    await passes('supervisor', file, 'G11')
    await plans(file, { demands: { en: '', zh: '含水率 6–8%' } }, 'the customer asks for drier wood')
    expect([await stateOf(file, 'G10'), await stateOf(file, 'G11')]).toEqual(['again', 'again'])
  })
})

test('the file leads from the secured payment to the released order, step by step', async () => {
  const file = await securedFile()
  const step = async () => {
    const { does: what, kind, section, gate } = (await cockpit(file)).next
    return [what, kind ?? section ?? gate]
  }
  expect(await step()).toEqual(['section', 'production'])
  await plans(file)
  expect(await step()).toEqual(['paper', 'production-order'])
  await does(await stage.desk('merchandiser'), askSignature, file, { firm: stage.company, gate: 'G10', own, note: '' })
  expect(await step()).toEqual(['sign', 'production-order'])
  await signs('supervisor', file)
  expect(await step()).toEqual(['paper', 'production-order'])
  const paper = { firm: stage.company, kind: 'production-order', own }
  await does(await stage.desk('merchandiser'), issuePaper, file, paper)
  expect(await step()).toEqual(['section', 'production'])
  await meets(file)
  expect(await step()).toEqual(['gate', 'G11'])
})
