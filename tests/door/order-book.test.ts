import { randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mark } from '../../packages/server/src/press/testing/drawn-png.ts'
import { seenPdf } from '../../packages/server/src/press/testing/seen-pdf.ts'
import { type DoorStage, firstStart, openDoor, type Visitor } from '../setup/door.ts'

let stage: DoorStage
let manager: Visitor
let world: string
const file = randomUUID()
beforeAll(async () => {
  stage = await openDoor()
  const first = await firstStart(stage)
  manager = first.manager
  world = first.world
  const party = randomUUID()
  await manager.act(world, 'party', party, 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '' }
  await manager.act(world, 'order-file', file, 'open-inquiry', { firm: first.company, buyer: party, inquiry })
})
afterAll(() => stage.close())

const book = (query = '') => manager.get(`/api/worlds/${world}/files/${file}/book${query}`)

test('an order file is not bound before there is an order', async () => {
  expect((await book()).statusCode).toBe(422)
})

test('an order file is bound as one PDF: the index names every paper with its page, and what is not bound', async () => {
  await manager.act(world, 'order-file', file, 'settle-terms', { terms: sampleTerms, customerOrder: 'HL-44018' })
  for (const [kind, name, bytes] of [
    ['sample-photo', 'chair.png', mark()],
    ['supplier-offer', 'offer.xlsx', Buffer.from('PK')],
  ] as const) {
    const kept = (await manager.upload(`/api/worlds/${world}/attachments`, { name, bytes })).json()
    const files = [{ attachment: kept.address, name }]
    expect((await manager.act(world, 'order-file', file, 'keep-file', { kind, files })).statusCode).toBe(200)
  }
  const answer = await book()
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
  const pages = await seenPdf(answer.rawPayload)
  const index = pages.map(({ text }) => text).join('\n')
  expect(index).toContain('chair.png')
  expect(index).toContain('neither PDF nor picture')
  expect(pages.at(-1)?.text).toContain(`${pages.length} / ${pages.length}`)
}, 90_000)

test('how far it is comes before the PDF, line by line', async () => {
  const { rawPayload } = await book('?progress=1')
  const [head = ''] = rawPayload.toString('latin1').split('\n\n')
  expect(head.split('\n').map((line) => JSON.parse(line))).toEqual([
    { done: 0, of: 2 },
    { done: 1, of: 2 },
  ])
  expect(rawPayload.toString('latin1', head.length + 2, head.length + 6)).toBe('%PDF')
}, 90_000)
