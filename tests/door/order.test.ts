import { readFileSync } from 'node:fs'
import type { Me } from '@gendan/contract/people-doors'
import type { CustomerOrder } from '@gendan/forms/incoming/customer-order/shape'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { proposeTerms } from '@gendan/orderfile/intake/propose-terms'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workbookOf } from '../../packages/server/src/uploads/testing/zips.ts'
import { type DoorStage, firstStart, openDoor, type Visitor } from '../setup/door.ts'

const UBL = new URL('../../content/examples/ubl/', import.meta.url)
const example = (name: string) => ({ name, bytes: readFileSync(new URL(name, UBL)) })

let stage: DoorStage
let manager: Visitor
let lin: Visitor
let world: string
let company: string

beforeAll(async () => {
  stage = await openDoor()
  const first = await firstStart(stage)
  manager = first.manager
  world = first.world
  company = first.company
  const { link } = (
    await manager.post(`/api/worlds/${world}/invitations`, { name: '林晓', posts: ['merchandiser'] })
  ).json()
  lin = stage.visitor()
  const secret = link.split('#')[1]
  await lin.post('/api/links/use', { secret, login: 'linxiao', name: '林晓', password: 'a fine long password' })
  await stage.pool.query(`update session set factor_at = now()`)
  const bank = {
    id: 'gbp',
    bankName: 'East Harbour Bank',
    swift: 'EHBKCNBN',
    account: '3901 0000 8842 617',
    beneficiary: 'Linwan',
    currency: 'GBP',
  }
  await manager.act(world, 'firm', company, 'keep-bank', { bank })
})
afterAll(() => stage.close())

const ask = async (visitor: Visitor, question: string, query = '') =>
  (await visitor.get(`/api/worlds/${world}/ask/${question}${query}`)).json()

describe('a customer’s order in UBL', () => {
  test('becomes an order file, settled terms, a signature of another person, and a proforma invoice as PDF', async () => {
    const read = (await lin.upload(`/api/worlds/${world}/order-files`, example('UBL-Order-2.0-Example.xml'))).json()
    expect([read.kind, read.order.number, read.order.currency]).toEqual(['ubl', 'AEG012345', 'GBP'])
    const order = read.order as CustomerOrder

    const none = (await lin.post(`/api/worlds/${world}/ask/match-order`, { order })).json()
    expect(none.parties).toEqual([])
    const buyer = crypto.randomUUID()
    const facts = {
      name: { en: order.buyer?.name, zh: '' },
      addressLines: ['Avon Way'],
      city: 'Bridgtow',
      country: 'GB',
      banks: [],
    }
    await lin.act(world, 'party', buyer, 'enter-party', { roles: ['customer'], facts })
    const matched = (await lin.post(`/api/worlds/${world}/ask/match-order`, { order })).json()
    expect(matched.parties).toMatchObject([{ id: buyer, sure: true }])

    const file = crypto.randomUUID()
    const section = { received: '2026-11-20', order, attachment: read.attachment, fileName: read.fileName, goods: {} }
    const opened = await lin.act(world, 'order-file', file, 'receive-order', { firm: company, buyer, order: section })
    expect(opened.json().number).toMatch(/^LW\d\d-0001$/)

    const terms = {
      ...proposeTerms(order, {}, { payment: sampleTerms.payment, currency: 'USD' }),
      delivery: { incoterm: 'CIF', place: 'Felixstowe' },
      insurance: { en: '110%, ICC (A)', zh: '' },
    }
    const settled = await lin.act(world, 'order-file', file, 'settle-terms', { terms })
    expect([settled.statusCode, settled.json()]).toMatchObject([200, {}])

    const own = { validUntil: '2030-01-01', bank: 'gbp', addition: '', tongue: 'both' }
    const pages = (await lin.post(`/api/worlds/${world}/pages`, { file, kind: 'proforma-invoice', own })).json()
    expect(pages.pages[0]).toContain('<svg')
    expect(pages.spots.map((spot: { at: string }) => spot.at)).toEqual(
      expect.arrayContaining(['total', 'bank.account', 'lines.0.unitPrice']),
    )
    await lin.act(world, 'order-file', file, 'ask-signature', { firm: company, gate: 'G7', own })
    const inbox = await ask(manager, 'inbox')
    expect(inbox.waiting).toMatchObject([{ file, mine: true, gate: 'G7' }])
    const { lamps } = await ask(manager, 'order', `?id=${file}`)
    const print = lamps.find((lamp: { gate: string }) => lamp.gate === 'G7').print
    await manager.act(world, 'order-file', file, 'sign-gate', { firm: company, gate: 'G7', print })
    const issued = await lin.act(world, 'order-file', file, 'issue-paper', {
      firm: company,
      kind: 'proforma-invoice',
      own,
    })
    expect(issued.json().number).toMatch(/^LW-PI\d\d-0001$/)

    const state = (await ask(lin, 'order', `?id=${file}`)).file as OrderFile
    const [paper] = state.papers
    const pdf = await lin.get(`/api/worlds/${world}/attachments/${paper?.page?.attachment}`)
    expect([pdf.headers['content-type'], pdf.rawPayload.subarray(0, 5).toString()]).toEqual([
      'application/pdf',
      '%PDF-',
    ])
    const book = await lin.get(`/api/worlds/${world}/files/${file}/papers/${paper?.id}/workbook`)
    expect(book.rawPayload.subarray(0, 2).toString()).toBe('PK')
    const messages = `/api/worlds/${world}/files/${file}/papers/${paper?.id}/messages`
    const message = await lin.get(`${messages}/ubl-order-response`)
    expect([message.statusCode, message.headers['content-disposition']]).toMatchObject([
      200,
      expect.stringContaining('.xml'),
    ])
    expect(message.body).toContain('<cbc:PayableAmount currencyID=')
    expect((await lin.get(`${messages}/ubl-invoice`)).statusCode).toBe(404)

    const again = (await lin.post(`/api/worlds/${world}/ask/match-order`, { order })).json()
    expect(again.parties[0]).toMatchObject({ id: buyer, sure: true })
  })

  test('that is damaged is refused with the line of the fault, and nothing is kept', async () => {
    const before = await attachments()
    const answer = (await lin.upload(`/api/worlds/${world}/order-files`, example('order-test-bad-syntax.xml'))).json()
    expect([answer.kind, answer.findings[0].rule, answer.attachment]).toEqual(['unreadable', 'XML-01', ''])
    expect(answer.findings[0].says.zh).toMatch(/50/)
    expect(await attachments()).toBe(before)
  })

  test('that hides an entity bomb is refused at once', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><Order>&b;</Order>`
    const answer = (
      await lin.upload(`/api/worlds/${world}/order-files`, { name: 'order.xml', bytes: Buffer.from(bomb) })
    ).json()
    expect([answer.kind, answer.findings[0].rule]).toEqual(['unreadable', 'XML-02'])
  })

  test('of more than twenty megabytes is not read at all', async () => {
    const answer = await lin.upload(`/api/worlds/${world}/order-files`, {
      name: 'big.csv',
      bytes: Buffer.alloc(21 * 1024 * 1024, 0x61),
    })
    expect([answer.statusCode, answer.json().says.zh]).toEqual([413, '内容太大；文件不能超过 20 MB。'])
  })
})

describe('lists of ours', () => {
  test('come in from a sheet, row by row, and nothing is entered before somebody says so', async () => {
    const csv = 'Name,City,Country\nTillbrook Retail Ltd,Bristol,GB\nNowhere Ltd,X,Atlantis\n'
    const read = (
      await manager.upload(`/api/worlds/${world}/lists/parties/read`, {
        name: 'customers.csv',
        bytes: Buffer.from(csv),
      })
    ).json()
    expect(read.rows.map((row: { label: string; input: unknown }) => [row.label, row.input !== null])).toEqual([
      ['Tillbrook Retail Ltd', true],
      ['Nowhere Ltd', false],
    ])
    expect((await ask(manager, 'parties', '?search=Tillbrook')).rows).toEqual([])
    await manager.act(world, 'party', 'new', 'enter-party', read.rows[0].input)
    expect((await ask(manager, 'parties', '?search=tillb')).rows).toHaveLength(1)
  })

  test('keep their columns where Excel left empty cells out, also while the columns of an order are named', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    const head = cell('A1', 'Code') + cell('B1', 'Name') + cell('C1', 'HS code') + cell('D1', 'Unit')
    const line = cell('A2', 'X-1') + cell('B2', 'Stool') + cell('D2', 'SET')
    const bytes = workbookOf(`<sheetData><row r="1">${head}</row><row r="2">${line}</row></sheetData>`)
    const goods = (await manager.upload(`/api/worlds/${world}/lists/goods/read`, { name: 'goods.xlsx', bytes })).json()
    expect(goods.rows[0].input.facts).toMatchObject({ hsCode: '', unit: 'SET' })
    const order = (await lin.upload(`/api/worlds/${world}/order-files`, { name: 'order.xlsx', bytes })).json()
    expect(order.preview[1]).toEqual(['X-1', 'Stool', '', 'SET'])
  })

  test('go out as Excel', async () => {
    const book = await manager.get(`/api/worlds/${world}/lists/orders/workbook?sort=number`)
    expect([book.statusCode, book.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
  })
})

describe('drafts', () => {
  test('are shared; whoever typed on an older one gets the newer one to look at, and loses nothing', async () => {
    const { rows } = await ask(lin, 'orders')
    const path = `/api/worlds/${world}/drafts/${rows[0].id}/quotation`
    expect((await lin.put(path, { version: 0, own: { opening: 'Dear Sirs' } })).json().version).toBe(1)
    const late = await manager.put(path, { version: 0, own: { opening: 'Hello' } })
    expect([late.statusCode, late.json()]).toMatchObject([
      409,
      { version: 1, changed: [{ by: '林晓', events: [{ opening: 'Dear Sirs' }] }] },
    ])
    expect(((await manager.get('/api/me')).json() as Me).account?.name).toBe('陈立')
  })
})

async function attachments(): Promise<number> {
  const { rows } = await inFence(stage.pool, { company, world }, (tx) =>
    tx.query<{ n: number }>('select count(*)::int as n from attachment'),
  )
  return rows[0]?.n ?? -1
}
