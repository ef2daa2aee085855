import type { Post } from '@gendan/firm/posts'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { samplePacking, sampleShipment } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { receiveCredit } from '@gendan/orderfile/acts/receive-credit'
import { recordShipment } from '@gendan/orderfile/acts/record-shipment'
import { settlePacking } from '@gendan/orderfile/acts/settle-packing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { creditNumber, creditText, entered } from '../setup/credit.ts'
import { does, lampOf, openedFile, ownPi, rulesOf, settledFile, signedFile, tries } from '../setup/deal.ts'
import { fileOf } from '../setup/ordered.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const ownPl = { proforma: 'LW-PI26-0001', addition: '', tongue: 'both' }
const today = '2026-03-18'
/** The standing example's cartons, packed before the day on which the tests play. */
const packing = { ...samplePacking, packed: '2026-03-12' }
const [chairs, shelves] = packing.cartons
const packs = (change: object) => ({ packing: { ...packing, ...change } })

const at = async (post: Post, act: Parameters<typeof tries>[1], file: string, input: object) =>
  tries(await stage.desk(post), act, file, input)
const stageOf = async (file: string) =>
  (await ask(await stage.desk('merchandiser'), 'order', { id: file })).file['stage']
const issues = (file: string) =>
  at('merchandiser', issuePaper, file, { firm: stage.company, kind: 'packing-list', own: ownPl })

/** A file signed back, packed, with its list issued; nobody has inspected the goods. */
async function uninspectedFile(): Promise<string> {
  const file = await signedFile(stage)
  const merchandiser = await stage.desk('merchandiser')
  await does(merchandiser, issuePaper, file, { firm: stage.company, kind: 'proforma-invoice', own: ownPi })
  const { print } = await lampOf(merchandiser, file, 'G8')
  const reason = 'signed on the telephone, the copy follows'
  await does(await stage.desk('general-manager'), forceGate, file, { firm: stage.company, gate: 'G8', print, reason })
  await does(merchandiser, settlePacking, file, { packing })
  expect((await issues(file)).ok).toBe(true)
  return file
}

/** The same, its final inspection let pass by the manager. */
async function listedFile(): Promise<string> {
  const file = await uninspectedFile()
  const manager = await stage.desk('manager')
  const { print } = await lampOf(manager, file, 'G17')
  const reason = "the customer's own inspector was there"
  await does(manager, forceGate, file, { firm: stage.company, gate: 'G17', print, reason })
  return file
}

async function sends(post: Post, file: string, note = 'sent by mail today, balance asked') {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, 'G18')
  return tries(desk, passGate, file, { firm: stage.company, gate: 'G18', print, note })
}

describe('packing', () => {
  test('is settled carton by carton', async () => {
    const file = await settledFile(stage)
    expect(rulesOf(await at('merchandiser', settlePacking, file, { packing }))).toEqual([])
  })

  test('is refused with every reason at once: a gap, goods too many, goods missing, a weight, a side', async () => {
    const file = await settledFile(stage)
    const cartons = [
      { ...chairs, to: 242, grossKg: '15.0' },
      { ...shelves, from: 245, to: 300, heightCm: '0' },
    ]
    const refusal = await at('merchandiser', settlePacking, file, packs({ cartons }))
    expect(rulesOf(refusal)).toEqual(['PK-02', 'PK-03', 'PK-04', 'PK-07', 'PK-08', 'PK-10'])
    expect(refusal.ok ? [] : refusal.findings.map(({ says }) => says.en).slice(0, 3)).toEqual([
      'Between 242 and 245 carton 243–244 is missing.',
      'BJ-101: 484 PCS are packed, 480 PCS are agreed: 4 PCS more.',
      'BJ-130: 224 SETS are packed, 300 SETS are agreed: 76 SETS less.',
    ])
  })

  test('waits for the terms', async () => {
    const file = await openedFile(stage)
    expect(rulesOf(await at('merchandiser', settlePacking, file, { packing }))).toEqual(['OF-30'])
  })

  test('is nothing for accounts to settle', async () => {
    const file = await settledFile(stage)
    await expect(at('accounts', settlePacking, file, { packing })).rejects.toThrow()
  })
})

describe('the packing list', () => {
  test('cannot be drawn before anything is packed', async () => {
    expect(rulesOf(await issues(await settledFile(stage)))).toEqual(['DEAL-01'])
  })

  test('goes to the customer once it is issued, and the file stands at E13', async () => {
    const file = await listedFile()
    expect((await sends('merchandiser', file)).ok).toBe(true)
    expect(await stageOf(file)).toBe('E13')
  })

  test('is not sent before the goods have passed their final inspection', async () => {
    const file = await uninspectedFile()
    expect(rulesOf(await sends('merchandiser', file))).toEqual(['SG-08'])
  })

  test('is not sent while more is packed than the credit allows; a manager may force it with a reason', async () => {
    const file = await listedFile()
    const customer = (await fileOf(stage, file)).buyer
    const text = creditText(creditNumber(), {
      '45A':
        '470 PCS OAK DINING CHAIR, CANE SEAT, NATURAL OIL AT USD 48.60/PC\n300 SETS WALL SHELF, OAK, SET OF 2 AT USD 21.40/SET',
    })
    await does(await stage.desk('documents'), receiveCredit, freshId(), entered(stage, customer, [file], text))
    const refusal = await sends('merchandiser', file)
    expect(refusal.ok ? [] : refusal.findings.map(({ rule, says }) => [rule, says.en])).toEqual([
      ['SG-11', expect.stringMatching(/^480 PCS of .*; credit LC26-\d+ allows 470\.$/)],
    ])
    const manager = await stage.desk('manager')
    const { print } = await lampOf(manager, file, 'G18')
    const reason = 'ten chairs go free of charge, outside the credit'
    await does(manager, forceGate, file, { firm: stage.company, gate: 'G18', print, reason })
    expect(await stageOf(file)).toBe('E13')
  })

  test('is not sent on silence, nor by accounts', async () => {
    const file = await listedFile()
    expect(rulesOf(await sends('accounts', file, ''))).toEqual(['SG-01', 'SG-09'])
  })

  test('must be sent anew when a carton is packed otherwise', async () => {
    const file = await listedFile()
    await sends('merchandiser', file)
    const cartons = [{ ...chairs, grossKg: '18.2' }, shelves]
    await does(await stage.desk('merchandiser'), settlePacking, file, packs({ cartons }))
    const lamp = await lampOf(await stage.desk('merchandiser'), file, 'G18')
    expect([lamp.state, lamp.changed.map(({ at }) => at)]).toEqual(['again', ['packing.cartons.0.grossKg']])
  })

  test('is refused when the terms have changed under the cartons', async () => {
    const file = await listedFile()
    const terms = { ...sampleTerms, lines: sampleTerms.lines.slice(0, 1) }
    await does(await stage.desk('merchandiser'), amendTerms, file, {
      firm: stage.company,
      terms,
      customerOrder: '',
      reason: 'no shelves',
    })
    expect(rulesOf(await issues(file))).toContain('PL-06')
  })
})

describe('the shipment', () => {
  const ships = (file: string, change: object = {}) =>
    at('merchandiser', recordShipment, file, { shipment: { ...sampleShipment, onBoard: undefined, ...change } })

  test('is recorded as far as it is known, and on board the file stands at E15', async () => {
    const file = await listedFile()
    expect((await ships(file)).ok).toBe(true)
    expect(await stageOf(file)).not.toBe('E15')
    expect((await ships(file, { onBoard: today })).ok).toBe(true)
    expect(await stageOf(file)).toBe('E15')
  })

  test('is refused before the goods are packed, in the future, and with a container number typed wrong', async () => {
    const file = await settledFile(stage)
    const containers = [{ number: 'EITU 902114 5', seal: '' }]
    expect(rulesOf(await ships(file, { onBoard: '2026-03-19', containers }))).toEqual(['SH-01', 'SH-02', 'SH-04'])
    await does(await stage.desk('merchandiser'), settlePacking, file, { packing })
    expect(rulesOf(await ships(file, { onBoard: '2026-03-11' }))).toEqual(['SH-01'])
  })
})
