import { createHash, randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mark } from '../../packages/server/src/press/testing/drawn-png.ts'
import { seenPdf } from '../../packages/server/src/press/testing/seen-pdf.ts'
import { type DoorStage, firstStart, openDoor, type Visitor } from '../setup/door.ts'

let stage: DoorStage
let manager: Visitor
let world: string
const file = randomUUID()
const photo = createHash('sha256').update(mark()).digest('hex')

beforeAll(async () => {
  stage = await openDoor()
  const first = await firstStart(stage)
  manager = first.manager
  world = first.world
  const party = randomUUID()
  await manager.act(world, 'party', party, 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '法文订单，没有英文描述' }
  await manager.act(world, 'order-file', file, 'open-inquiry', { firm: first.company, buyer: party, inquiry })
  await manager.act(world, 'order-file', file, 'settle-terms', { terms: sampleTerms, customerOrder: 'HL-44018' })
  for (const [kind, name, bytes] of [
    ['sample-photo', 'chair.png', mark()],
    ['letter', 'commande.xlsx', Buffer.from('PK')],
  ] as const) {
    const kept = (await manager.upload(`/api/worlds/${world}/attachments`, { name, bytes })).json()
    const files = [{ attachment: kept.address, name }]
    expect((await manager.act(world, 'order-file', file, 'keep-file', { kind, files })).statusCode).toBe(200)
  }
  const said = {
    subject: 'Commande 44018',
    text: '客户来电确认：木色以封样为准 🙂，不得更改。',
    ...{ from: { name: 'Mme Lefèvre', address: '' }, to: [] },
  }
  const note = { file, party: '', kind: 'phone', way: 'in', at: '2026-03-07T01:00:00.000Z', said }
  expect((await manager.act(world, 'message', randomUUID(), 'keep-note', note)).statusCode).toBe(200)
})
afterAll(() => stage.close())

const ALL = ['said', 'acts', 'versions', 'papers', 'others', 'photos', 'attachments']
const asks = (wish: object) =>
  manager.post(
    `/api/worlds/${world}/files/${file}/evidence`,
    { kinds: ALL, ...wish },
    { 'idempotency-key': randomUUID() },
  )
const pdfOf = (raw: Buffer) => raw.subarray(raw.indexOf('\n\n') + 2)
/** Chinese titles are set apart letter by letter. */
const textOf = (pages: readonly { readonly text: string }[]) =>
  pages
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')
const binder = async () => (await manager.get(`/api/worlds/${world}/ask/binder?id=${file}`)).json()

describe('the evidence of an order', () => {
  test('is one paged PDF: time line with who said what, everything listed with its SHA-256, photographs bound', async () => {
    const answer = await asks({ purpose: 'claim of Mme Lefèvre' })
    expect([answer.statusCode, answer.payload.slice(0, 300)]).toEqual([200, expect.anything()])
    const pages = await seenPdf(pdfOf(answer.rawPayload))
    const text = textOf(pages)
    expect(text).toContain('EVIDENCEPACK')
    expect(text).toContain('证据材料')
    expect(text).toContain('claimofMmeLefèvre')
    expect(text).toContain('TIMELINE')
    expect(text).toContain('木色以封样为准')
    expect(text).toContain(photo)
    expect(text).toContain('neitherPDFnorpicture')
    expect(pages.at(-1)?.text).toContain(`${pages.length} / ${pages.length}`)
  }, 90_000)

  test('is kept in the order file under its own hash, as other papers are, and not bound into the next', async () => {
    const before = (await binder()).entries.length
    const answer = await asks({ purpose: 'tax office' })
    const sha = createHash('sha256').update(pdfOf(answer.rawPayload)).digest('hex')
    const { entries } = await binder()
    expect(entries).toHaveLength(before + 1)
    expect(entries.find((entry: { attachment: string }) => entry.attachment === sha)).toMatchObject({
      kind: 'evidence-pack',
      note: expect.stringContaining('tax office'),
    })
    const again = await seenPdf(pdfOf((await asks({ keep: false })).rawPayload))
    expect(textOf(again)).not.toContain(sha)
    expect((await binder()).entries).toHaveLength(before + 1)
  }, 90_000)

  test('holds only what was chosen, over the days that were chosen, in one tongue', async () => {
    const answer = await asks({ kinds: ['said'], from: '2026-03-07', to: '2026-03-07', tongue: 'en', keep: false })
    const text = textOf(await seenPdf(pdfOf(answer.rawPayload)))
    expect(text).toContain('木色以封样为准')
    expect(text).not.toContain('chair.png')
    expect(text).not.toContain('证据材料')
  }, 90_000)

  test('is refused where nothing was chosen, where a day is none, and where the days hold nothing', async () => {
    expect((await asks({ kinds: [] })).statusCode).toBe(422)
    expect((await asks({ from: '2026-02-30' })).statusCode).toBe(422)
    expect((await asks({ from: '2001-01-01', to: '2001-01-02' })).json().says.zh).toContain('没有所选内容')
  })

  test('is nobody else’s: another firm’s world has no such order', async () => {
    const other = await manager.post(`/api/worlds/nowhere/files/${file}/evidence`, { kinds: ALL })
    expect(other.statusCode).toBe(404)
  })
})
