import { sampleTerms } from '@gendan/forms/sample-deal'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chop, drawnPng, hand, mark } from '../../packages/server/src/press/testing/drawn-png.ts'
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
  ['a text that calls itself JPEG', 'photo.jpg', Buffer.from('three cartons, all dry')],
  ['a picture of no bytes', 'photo.jpg', new Uint8Array()],
  ['a picture of 30,000 × 30,000 dots', 'bomb.png', sizedAs(30_000, 30_000)],
  ['a JPEG without a picture in it', 'mark.jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
])('%s is refused when it is chosen, not when the paper is to be stamped', async (_, name, bytes) => {
  const refused = await keeps(name, bytes)
  expect([refused.statusCode, refused.json().type]).toEqual([422, 'picture'])
  expect(refused.json().says.en).toContain(`${name} cannot be printed`)
})

test('a file of no bytes proves nothing, and is refused whatever it is called', async () => {
  const refused = await keeps('signed back.pdf', new Uint8Array())
  expect([refused.statusCode, refused.json().type]).toEqual([422, 'empty-file'])
  expect(refused.json().says).toEqual({
    en: 'signed back.pdf is empty: it did not arrive whole. Choose it again.',
    zh: 'signed back.pdf 是空文件：传送不完整，请重新选择。',
  })
})

test('a photograph of 50 MB is refused with the size that is taken, and the door goes on', async () => {
  const refused = await keeps('photo.jpg', Buffer.alloc(50 * 1024 * 1024, 1))
  expect([refused.statusCode, refused.json().says.zh]).toEqual([413, '内容太大；文件不能超过 20 MB。'])
  expect((await keeps('chop.png', chop())).statusCode).toBe(200)
})

/** A picture that says of itself that it is so large, in the bytes where every reader looks first. */
function sizedAs(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(chop())
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

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

describe('the images of chop and signature', () => {
  let merchandiser: Visitor
  let supervisor: Visitor
  const images = { chop: '', older: '', hers: '' }
  const seen = async (visitor: Visitor, address: string) =>
    (await visitor.get(`/api/worlds/${world}/attachments/${address}`)).statusCode
  const keepsImage = async (visitor: Visitor, act: string, name: string, bytes: Uint8Array) => {
    const path = `/api/worlds/${world}/attachments`
    const { address } = (await visitor.upload(path, { name: `${name}.png`, bytes })).json()
    const kept = await visitor.act(world, 'firm', company, act, { [name]: address })
    expect(kept.statusCode).toBe(200)
    return address as string
  }

  beforeAll(async () => {
    merchandiser = await joins('merchandiser')
    supervisor = await joins('supervisor')
    await stage.pool.query('update session set factor_at = now()')
    images.older = await keepsImage(manager, 'keep-chop', 'chop', mark())
    images.chop = await keepsImage(manager, 'keep-chop', 'chop', chop())
    images.hers = await keepsImage(supervisor, 'keep-signature', 'signature', hand())
  })

  test('the chop goes to who keeps it and to who prints it, to nobody else; also the one it replaced', async () => {
    for (const image of [images.chop, images.older])
      expect([await seen(manager, image), await seen(supervisor, image), await seen(merchandiser, image)]).toEqual([
        200, 200, 403,
      ])
  })

  test('a signature goes to the person whose it is, not even to the general manager', async () => {
    expect(await Promise.all([supervisor, manager, merchandiser].map((one) => seen(one, images.hers)))).toEqual([
      200, 403, 403,
    ])
  })

  test('a picture that is neither goes to everybody who works here', async () => {
    const photo = (
      await keeps(
        'photo.png',
        drawnPng(20, 20, () => [200, 180, 90, 255]),
      )
    ).json().address
    expect(await seen(merchandiser, photo)).toBe(200)
  })
})

async function joins(post: string): Promise<Visitor> {
  const { link } = (await manager.post(`/api/worlds/${world}/invitations`, { name: post, posts: [post] })).json()
  const visitor = stage.visitor()
  const words = { login: post, name: post, password: 'a fine long password', lang: 'en' }
  await visitor.post('/api/links/use', { secret: link.split('#')[1], ...words })
  return visitor
}
