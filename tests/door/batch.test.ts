import { randomUUID } from 'node:crypto'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DoorStage, firstStart, openDoor, type Visitor } from '../setup/door.ts'

let stage: DoorStage
let manager: Visitor
let world: string
let company: string

beforeAll(async () => {
  stage = await openDoor()
  const first = await firstStart(stage)
  manager = first.manager
  world = first.world
  company = first.company
})
afterAll(() => stage.close())

const goods = (code: string, name = `Chair ${code}`) => ({
  act: 'enter-goods',
  id: 'new',
  input: { facts: { code, name: { en: name, zh: '' }, unit: 'PCE' } },
})

async function enters(acts: readonly object[], key = randomUUID(), accept = 'application/json') {
  return manager.post(`/api/worlds/${world}/batch`, { acts }, { 'idempotency-key': key, accept })
}

async function counted(table: 'journal' | 'goods_row'): Promise<number> {
  return inFence(stage.pool, { company, world }, async (tx) => {
    const { rows } = await tx.query<{ n: number }>(
      `select count(*)::int as n from ${table}${table === 'journal' ? ` where kind = 'goods'` : ''}`,
    )
    return rows[0]?.n ?? 0
  })
}

describe('several acts at once', () => {
  test('are five hundred goods in one stroke, each an act in the journal, and the progress is told', async () => {
    const acts = Array.from({ length: 500 }, (_, i) => goods(`K-${i}`))
    const answer = await enters(acts, randomUUID(), 'application/x-ndjson')
    const lines = answer.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { done?: number; answers?: unknown[] })
    expect(lines.slice(0, -1).map((line) => line.done)).toEqual(Array.from({ length: 25 }, (_, i) => (i + 1) * 20))
    expect(lines.at(-1)?.answers).toHaveLength(500)
    expect(await counted('journal')).toBe(500)
  })

  test('are all undone where one is refused, and every reason stands with its place', async () => {
    const before = await counted('goods_row')
    const review = { act: 'end-review', id: randomUUID(), input: {} }
    const unknown = await enters([goods('Y-1'), review])
    expect(unknown.statusCode).toBe(404)
    const malformed = await enters([goods('Y-1'), { ...goods('Y-2'), input: { facts: { code: '' } } }])
    expect(malformed.statusCode).toBe(422)
    expect(malformed.json().findings.map((finding: { at: string }) => finding.at)).toContain('acts.1.facts.code')
    expect(await counted('goods_row')).toBe(before)
  })

  test('are done once, however often they are sent with their key', async () => {
    const key = randomUUID()
    const first = (await enters([goods('Z-1'), goods('Z-2')], key)).json()
    const before = await counted('goods_row')
    expect((await enters([goods('Z-1'), goods('Z-2')], key)).json()).toEqual(first)
    expect(await counted('goods_row')).toBe(before)
  })

  test('each need their right', async () => {
    const answer = await enters([goods('W-1'), { act: 'join-firm', id: company, input: { posts: ['qc'] } }])
    expect(answer.statusCode).toBe(403)
  })
})

describe('a sheet of what is on record', () => {
  test('says which rows are known, what they would change, and takes nothing away', async () => {
    await enters([
      {
        ...goods('Q-1'),
        input: { facts: { code: 'Q-1', name: { en: 'Oak chair', zh: '橡木椅' }, hsCode: '94016100', unit: 'PCE' } },
      },
    ])
    const csv = 'Code,Name,HS code\nQ-1,Oak dining chair,\nQ-2,New one,\n'
    const read = (
      await manager.upload(`/api/worlds/${world}/lists/goods/read`, { name: 'goods.csv', bytes: Buffer.from(csv) })
    ).json()
    expect(read.rows[1].known).toBeNull()
    const [{ known }] = read.rows
    expect(known.changes).toEqual([{ at: 'facts.name.en', before: 'Oak chair', after: 'Oak dining chair' }])
    expect(known.input.facts).toMatchObject({ name: { en: 'Oak dining chair', zh: '橡木椅' }, hsCode: '94016100' })
    const update = { act: 'change-goods', id: known.id, input: known.input, version: known.version }
    expect((await enters([update])).statusCode).toBe(200)
    expect((await enters([update], randomUUID())).statusCode).toBe(409)
  })

  test('knows a customer by either name, however it is written', async () => {
    const facts = { ...sampleDeal.buyer, name: { en: 'Halvorsen & Lund AS', zh: '哈沃森' } }
    await enters([{ act: 'enter-party', id: 'new', input: { roles: ['customer'], facts } }])
    const csv = 'Company,Chinese name,City,Country\nHALVORSEN & LUND AS,,Bergen,NO\n,哈沃森,,NO\n'
    const read = (
      await manager.upload(`/api/worlds/${world}/lists/parties/read`, { name: 'parties.csv', bytes: Buffer.from(csv) })
    ).json()
    expect(read.rows.map((row: { known: { label: string } }) => row.known?.label)).toEqual([
      'Halvorsen & Lund AS',
      'Halvorsen & Lund AS',
    ])
  })
})
