import { randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seenPdf } from '../../packages/server/src/press/testing/seen-pdf.ts'
import { creditText } from '../setup/credit.ts'
import { type DoorStage, firstStart, openDoor, type Visitor } from '../setup/door.ts'

let stage: DoorStage
let manager: Visitor
let world: string
const [file, credit] = [randomUUID(), randomUUID()]
beforeAll(async () => {
  stage = await openDoor()
  const first = await firstStart(stage)
  manager = first.manager
  world = first.world
  const [party, firm] = [randomUUID(), first.company]
  await manager.act(world, 'party', party, 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '' }
  await manager.act(world, 'order-file', file, 'open-inquiry', { firm, buyer: party, inquiry })
  const payment = { instalments: [{ share: '1', by: 'L/C', when: { at: 'sight' } }] }
  await manager.act(world, 'order-file', file, 'settle-terms', {
    terms: { ...sampleTerms, payment },
    customerOrder: 'HL-44018',
  })
  const text = creditText('LC26-0417', { '44F': 'BERGEN, NORWAY', '47A': '+SHIPMENT ONLY AFTER APPLICANT APPROVES' })
  const received = { firm, customer: party, orders: [file], text, received: '2026-03-18', from: 'BANK OF CHINA' }
  const answer = await manager.act(world, 'credit', credit, 'receive-credit', received)
  expect(answer.statusCode).toBe(200)
})
afterAll(() => stage.close())

const sheet = async (wanted: object) => {
  const answer = await manager.post(`/api/worlds/${world}/credit-sheet`, { credit, ...wanted })
  expect(answer.statusCode).toBe(200)
  const { pages, pdf, file: name } = answer.json()
  return {
    drawn: pages.length,
    name,
    text: (await seenPdf(Buffer.from(pdf, 'base64'))).map((page) => page.text).join('\n'),
  }
}

test('the request for amendment is a letter to the buyer that names each field and how it should read', async () => {
  const { text, drawn, name } = await sheet({ sheet: 'request' })
  expect([drawn, name]).toEqual([1, expect.stringContaining('LC26-0417')])
  const words = text.replace(/\s+/g, ' ')
  for (const said of ['REQUEST FOR AMENDMENT', 'HALVORSEN', 'please amend the port of discharge to read'])
    expect(words.toUpperCase()).toContain(said.toUpperCase())
}, 90_000)

test('it may be asked in words of its own, and prints them', async () => {
  const letter = 'Re: LC26-0417\n\nDear Ingrid,\n\n1. Field 44F: please put Oslo.\n\nKind regards'
  const { text } = await sheet({ sheet: 'request', letter })
  expect(text).toContain('please put Oslo')
  expect(text).not.toContain('Dear Sirs')
}, 90_000)

test('the analysis sheet has every point beside the contract, and what waits for a decision', async () => {
  const { text } = await sheet({ sheet: 'analysis' })
  for (const said of ['信用证分析单', 'BERGEN', '待决']) expect(text).toContain(said)
}, 90_000)

test('nobody of another firm is given it', async () => {
  const other = await manager.post(`/api/worlds/${randomUUID()}/credit-sheet`, { credit, sheet: 'analysis' })
  expect(other.statusCode).toBe(404)
})
