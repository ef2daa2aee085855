import { randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mark } from '../../packages/server/src/press/testing/drawn-png.ts'
import { seenPdf } from '../../packages/server/src/press/testing/seen-pdf.ts'
import { unpacked } from '../../packages/server/src/uploads/testing/unpacked.ts'
import { type DoorStage, firstStart, openDoor, type Visitor } from '../setup/door.ts'

let stage: DoorStage
let manager: Visitor
let world: string
const [file, set] = [randomUUID(), randomUUID()]
beforeAll(async () => {
  stage = await openDoor()
  const first = await firstStart(stage)
  manager = first.manager
  world = first.world
  const party = randomUUID()
  await manager.act(world, 'party', party, 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '' }
  await manager.act(world, 'order-file', file, 'open-inquiry', { firm: first.company, buyer: party, inquiry })
  await manager.act(world, 'order-file', file, 'settle-terms', { terms: sampleTerms, customerOrder: 'HL-44018' })
  const basis = { way: 'collection', against: 'D/P' }
  const opened = await manager.act(world, 'presentation', set, 'open-presentation', { basis, orders: [file] })
  expect(opened.statusCode).toBe(200)
})
afterAll(() => stage.close())

const bound = () => manager.get(`/api/worlds/${world}/presentations/${set}/set`)

test('an empty set is not bound', async () => {
  expect((await bound()).statusCode).toBe(422)
})

test('a set is bound as one PDF: its list tells originals, copies and page, and what was typed alone', async () => {
  const kept = (await manager.upload(`/api/worlds/${world}/attachments`, { name: 'bl.png', bytes: mark() })).json()
  for (const [kind, title, files] of [
    ['bill-of-lading', 'OCEAN BILL OF LADING', [{ attachment: kept.address, name: 'bl.png' }]],
    ['certificate-of-origin', 'CERTIFICATE OF ORIGIN', []],
  ] as const) {
    const put = { from: 'others', kind, title, files, originals: 3, copies: 2, face: { kind, title } }
    expect((await manager.act(world, 'presentation', set, 'put-document', put)).statusCode).toBe(200)
  }
  const answer = await bound()
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
  const pages = await seenPdf(answer.rawPayload)
  expect(pages).toHaveLength(2)
  const list = pages[0]?.text ?? ''
  for (const said of ['OCEAN BILL OF LADING', 'CERTIFICATE OF ORIGIN', 'face was typed']) expect(list).toContain(said)
}, 90_000)

test('nobody of another firm is given it', async () => {
  expect((await manager.get(`/api/worlds/${randomUUID()}/presentations/${set}/set`)).statusCode).toBe(404)
})

const firstOf = (files: Awaited<ReturnType<typeof unpacked>>) => [...files.values()][0]?.bytes ?? Buffer.alloc(0)
const packed = (query = '') => manager.get(`/api/worlds/${world}/presentations/${set}/files${query}`)

test('a set goes as separate files: the list first, each file under its place and what it is, as it came in', async () => {
  const answer = await packed()
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip'])
  expect(answer.headers['content-disposition']).toMatch(/^attachment; .*\.zip$/)
  const files = await unpacked(answer.rawPayload)
  expect([...files.keys()]).toEqual([
    expect.stringMatching(/^00 交单单据清单 .*-1\.pdf$/),
    '01 海运提单 OCEAN BILL OF LADING.png',
  ])
  expect(files.get('01 海运提单 OCEAN BILL OF LADING.png')?.bytes).toEqual(Buffer.from(mark()))
  const [list] = await seenPdf(firstOf(files))
  for (const said of ['OCEAN BILL OF LADING', 'CERTIFICATE OF ORIGIN', 'no file is kept', '01 海运提单'])
    expect(list?.text).toContain(said)
}, 90_000)

test('a set that has not gone has no round', async () => {
  expect((await packed('?round=1')).statusCode).toBe(404)
  expect((await packed('?round=x')).statusCode).toBe(422)
})

test('a set that went is kept as it went, and the same for whoever asks again', async () => {
  const went = { day: '2026-11-16', bank: 'BANK OF CHINA NINGBO', courier: '' }
  expect((await manager.act(world, 'presentation', set, 'present-documents', went)).statusCode).toBe(200)
  const [first, again] = [await packed('?round=1'), await packed()]
  expect(first.statusCode).toBe(200)
  expect([...(await unpacked(first.rawPayload)).keys()]).toEqual([...(await unpacked(again.rawPayload)).keys()])
  const files = await unpacked(first.rawPayload)
  expect([...files.values()].every(({ day }) => day === went.day)).toBe(true)
  const [list] = await seenPdf(firstOf(files))
  expect(list?.text).toContain('BANK OF CHINA NINGBO')
}, 90_000)

test('nobody of another firm is given its files', async () => {
  expect((await manager.get(`/api/worlds/${randomUUID()}/presentations/${set}/files`)).statusCode).toBe(404)
})
