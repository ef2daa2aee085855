import { randomUUID } from 'node:crypto'
import type { DoorOutput } from '@gendan/contract/doors'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DoorStage, firstStart, openDoor, type Visitor } from '../setup/door.ts'

type Read = DoorOutput<'read-open-orders'>

let stage: DoorStage
let manager: Visitor
let world: string
let company: string
const buyer = randomUUID()

beforeAll(async () => {
  stage = await openDoor()
  const first = await firstStart(stage)
  manager = first.manager
  world = first.world
  company = first.company
  const facts = { ...sampleDeal.buyer, name: { en: 'Halvorsen & Lund AS', zh: '' } }
  await manager.act(world, 'party', buyer, 'enter-party', { roles: ['customer'], facts })
  await manager.act(world, 'goods', 'oak', 'enter-goods', {
    facts: { code: 'BJ-101', name: { en: 'Oak dining chair', zh: '橡木餐椅' }, unit: 'PCE' },
  })
})
afterAll(() => stage.close())

const HEAD = '订单号,客户名称,客户PO,货号,品名,数量,单位,单价,币种,金额,价格条款,付款方式,交货期,工厂,进度'

async function reads(rows: readonly string[]): Promise<Read> {
  const bytes = Buffer.from(`${[HEAD, ...rows].join('\n')}\n`)
  return (await manager.upload(`/api/worlds/${world}/open-orders/read`, { name: '在手订单.csv', bytes })).json()
}

async function enters(read: Read) {
  const acts = read.orders.flatMap(({ order, goods, terms, standing }) => {
    const id = randomUUID()
    const section = { received: '2026-03-06', order, attachment: '', fileName: '在手订单.csv', goods }
    return [
      { act: 'receive-order', id, input: { firm: company, buyer, order: section } },
      ...(terms ? [{ act: 'settle-terms', id, input: { terms } }] : []),
      ...(standing
        ? [{ act: 'carry-standing', id, input: { step: standing.step, word: `在手订单.csv：${standing.text}` } }]
        : []),
    ]
  })
  return manager.post(`/api/worlds/${world}/batch`, { acts }, { 'idempotency-key': randomUUID() })
}

test('five hundred open orders become order files, their terms settled where the list says all of them', async () => {
  const rows = Array.from({ length: 500 }, (_, i) => [
    `LW26-${i},Halvorsen & Lund AS,HL-${i},BJ-101,Oak chair,"1,200",件,12.40,USD,14880,FOB Ningbo,${i % 5 === 0 ? 'T/T' : '30%定金余款见提单副本'},2026-05-20,安吉林木`,
    `,,,BJ-999,Stool,300,件,8.10,,2430,,,,`,
  ]).flat()
  const read = await reads(rows)
  expect(read.orders).toHaveLength(500)
  expect(read.customers['Halvorsen & Lund AS']?.map(({ id, sure }) => [id, sure])).toEqual([[buyer, true]])
  expect(read.orders.map(({ goods }) => goods)).toEqual(read.orders.map(() => ({ 1: 'oak' })))
  expect(read.orders.filter(({ terms }) => terms === null)).toHaveLength(100)
  const told = await enters(read)
  expect([told.statusCode, told.json().findings]).toEqual([200, undefined])
  const list = (await manager.get(`/api/worlds/${world}/ask/orders?search=HL-499`)).json()
  expect(list.rows).toMatchObject([{ customerOrder: 'HL-499', amount: '17310', latestShipment: '2026-05-20' }])
  const again = await reads(rows.slice(0, 4))
  expect(again.orders.every(({ known }) => known !== null)).toBe(true)
}, 60_000)

test('running orders come in where the list says they stand: their paths go on from there, and words nobody knows are told', async () => {
  const row = (number: string, status: string) =>
    `${number},Halvorsen & Lund AS,${number},BJ-101,Oak chair,100,件,12.40,USD,1240,FOB Ningbo,30%定金余款见提单副本,2026-12-20,,${status}`
  const read = await reads([row('R-1', '生产中'), row('R-2', 'PI已签回，待收定金'), row('R-3', '加急'), row('R-4', '')])
  expect(read.orders.map(({ standing }) => standing?.step)).toEqual(['bulk-start', 'signed-back', undefined, undefined])
  expect(read.orders[2]?.findings).toMatchObject([{ weight: 'warn', says: { zh: expect.stringContaining('“加急”') } }])
  expect((await enters(read)).statusCode).toBe(200)
  const pathOf = async (number: string) => {
    const { rows } = (await manager.get(`/api/worlds/${world}/ask/orders?search=${number}`)).json()
    const { path } = (await manager.get(`/api/worlds/${world}/ask/order?id=${rows[0].id}`)).json()
    return Object.fromEntries(path.nodes.map(({ id, state }: { id: string; state: string }) => [id, state]))
  }
  expect(await pathOf('R-1')).toMatchObject({
    confirmed: 'passed',
    deposit: 'passed',
    'bulk-start': 'done',
    complete: 'open',
  })
  expect(await pathOf('R-2')).toMatchObject({ proforma: 'passed', 'signed-back': 'done', deposit: 'open' })
  expect(await pathOf('R-4')).toMatchObject({ settled: 'done', confirmed: 'open' })
})

test('a faulty row is told with its cell, and the order it belongs to is not offered', async () => {
  const read = await reads(['X-1,Halvorsen & Lund AS,,BJ-101,Chair,zehn,件,12,USD,,FOB Ningbo,T/T,2026-05-20,'])
  expect(read.orders).toMatchObject([{ number: 'X-1', order: null }])
  expect(read.orders[0]?.findings[0]?.says.zh).toContain('F2（数量）“zehn”')
})

test('a customer nobody knows is asked for, with those that are alike', async () => {
  const read = await reads(['X-2,Halvorsen Lund,,BJ-101,Chair,10,件,12,USD,120,FOB Ningbo,T/T,2026-05-20,'])
  expect(read.customers['Halvorsen Lund']).toMatchObject([{ id: buyer, sure: false }])
})
