import { sampleTerms } from '@gendan/forms/sample-deal'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chop } from '../../packages/server/src/press/testing/drawn-png.ts'
import { type DoorStage, firstStart, openDoor, type Visitor } from '../setup/door.ts'

let stage: DoorStage
let manager: Visitor
let world: string
let company: string
beforeAll(async () => {
  stage = await openDoor()
  ;({ manager, world, company } = await firstStart(stage))
})
afterAll(() => stage.close())

const keeps = (name: string, bytes: Uint8Array) => manager.upload(`/api/worlds/${world}/attachments`, { name, bytes })

test('a picture that prints is kept', async () => {
  const kept = await keeps('chop.png', chop())
  expect([kept.statusCode, kept.json().mime]).toEqual([200, 'image/png'])
})

test.each([
  ['a drawing that calls itself PNG', 'chop.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a PNG that was cut off on its way', 'Chop.PNG', chop().subarray(0, 300)],
  ['a JPEG without a picture in it', 'mark.jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
])('%s is refused when it is chosen, not when the paper is to be stamped', async (_, name, bytes) => {
  const refused = await keeps(name, bytes)
  expect([refused.statusCode, refused.json().type]).toEqual([422, 'picture'])
  expect(refused.json().says.en).toContain(`${name} cannot be printed`)
})

test('a page whose picture is not there is refused with words that say where to go', async () => {
  const { firm } = (await manager.get(`/api/worlds/${world}/ask/firm`)).json()
  const letterhead = { ...firm.letterhead, mark: 'f'.repeat(64) }
  const changed = await manager.act(world, 'firm', company, 'change-letterhead', { letterhead })
  expect(changed.statusCode).toBe(200)
  const file = crypto.randomUUID()
  const buyer = crypto.randomUUID()
  const facts = { name: { en: 'Halvorsen', zh: '' }, addressLines: [], city: 'Oslo', country: 'NO', banks: [] }
  await manager.act(world, 'party', buyer, 'enter-party', { roles: ['customer'], facts })
  const inquiry = { received: '2026-03-06', by: '', wants: [], note: '' }
  await manager.act(world, 'order-file', file, 'open-inquiry', { firm: company, buyer, inquiry })
  await manager.act(world, 'order-file', file, 'make-offer', { terms: sampleTerms })
  const own = { validUntil: '2030-01-01', opening: '', tongue: 'en' }
  const page = await manager.post(`/api/worlds/${world}/pages`, { file, kind: 'quotation', own })
  expect([page.statusCode, page.json().type]).toEqual([422, 'page'])
  expect(page.json().says.en).toContain('Choose another picture in the settings')
})
