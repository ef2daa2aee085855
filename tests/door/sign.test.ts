import { ask } from '@gendan/office/ask'
import { settleCounter } from '@gendan/orderfile/acts/settle-counter'
import { entriesOf } from '@gendan/orderfile/binder/entries'
import { gateRecord } from '@gendan/orderfile/order-file'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { does, lampOf, rulesOf, tries } from '../setup/deal.ts'
import { type Outside, openOutside, TODAY } from '../setup/outside.ts'
import { linksOf, zhou } from '../setup/sign-links.ts'

let outside: Outside
beforeAll(async () => {
  outside = await openOutside()
})
afterAll(() => outside.close())
afterEach(() => outside.turns(TODAY))

const { sent, sentPurchase, looks, stateOf, answers, linkOf } = linksOf(() => outside)

const lampAt = async (file: string, gate: string) => lampOf(await outside.stage.desk('merchandiser'), file, gate)

describe('a supplier with a link and no account', () => {
  test('sees the order as issued, and who sends it', async () => {
    const { secret } = await sentPurchase()
    const { state, from, practice, head } = await looks(secret)
    expect([state, from.zh, practice]).toEqual(['open', '宁波林湾家居有限公司', false])
    expect(head?.lines.map(({ code, quantity, price }) => [code, quantity.zh, price])).toEqual([
      ['CT-96', '245 件', '14.6'],
      ['CG-50', '1,960 件', '0.35'],
    ])
    expect([head?.total, head?.deliver, head?.since, head?.changes]).toEqual(['CNY 4,263.00', '2026-05-11', 0, []])
    const { pages } = (await outside.says('pages', { secret })).json()
    expect(pages[0]).toContain('<svg')
    expect((await outside.says('pdf', { secret })).rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('counters day and price; we take it, review it, and he signs the next version, where he reads what has changed', async () => {
    const first = await sentPurchase()
    await outside.says('read', { secret: first.secret })
    const counter = { day: '2026-05-18', prices: [{ line: 0, price: '15.2' }], word: '瓦楞纸涨价' }
    expect((await answers(first, { counter })).statusCode).toBe(200)
    expect([await stateOf(first.secret), (await linkOf(first)).state]).toEqual(['answered', 'countered'])
    const buyer = await outside.stage.desk('buyer')
    const { must } = await ask(buyer, 'day', {})
    const rings = must.filter(({ order }) => order === first.file).map(({ rule }) => rule)
    expect(rings).toContain('AL-17C')
    await does(buyer, settleCounter, first.file, { link: first.id, how: 'taken' })
    const [purchase] = (await outside.fileOf(first.file)).deal.purchases ?? []
    expect([purchase?.deliver, purchase?.lines.map(({ unitPrice }) => unitPrice.amount)]).toEqual([
      '2026-05-18',
      ['15.2', '0.35'],
    ])
    expect((await lampAt(first.file, 'G12')).state).toBe('again')
    await outside.reviews(first.file, first.part)
    const second = await sent(first.file, first.part)
    const { head } = await looks(second.secret)
    expect([head?.version, head?.since]).toEqual([2, 1])
    const told = head?.changes.map(({ label, before, after }) => [label.zh, before.zh, after.zh])
    expect(told).toContainEqual(['出口纸箱 96×52×60 cm：单价', '14.60', '15.20'])
    expect(told).toContainEqual(expect.arrayContaining(['特别注明：交货期（不迟于）']))
    expect((await answers(second)).statusCode).toBe(200)
    const { signed } = gateRecord(await outside.fileOf(first.file), 'G13', first.part)
    expect((await lampAt(first.file, 'G13')).state).toBe('open')
    expect([signed?.by, signed?.note]).toEqual(['outside', '周建国 · 厂长'])
  })

  test('leaves a record in the binder: who, when, from where, over which bytes', async () => {
    const link = await sentPurchase()
    await answers(link)
    const file = await outside.fileOf(link.file)
    const proof = entriesOf(file).find(({ title }) => title.startsWith('签回记录'))
    expect([proof?.gate, proof?.part]).toEqual(['G13', link.part])
    expect(file.links?.at(-1)?.answer).toMatchObject({ ...zhou, from: '127.0.0.1', agent: 'phone' })
  })

  test('is refused with a word, and is sent the same version anew', async () => {
    const link = await sentPurchase()
    await answers(link, { counter: { word: '月底才有纸' } })
    const buyer = await outside.stage.desk('buyer')
    const settles = (word: string) => tries(buyer, settleCounter, link.file, { link: link.id, how: 'refused', word })
    expect(rulesOf(await settles(''))).toEqual(['LK-08'])
    expect((await settles('船期已定，请按原日期')).ok).toBe(true)
    expect(await stateOf((await sent(link.file, link.part)).secret)).toBe('open')
  })

  test('is told what is wrong with his counter, and nothing of our house', async () => {
    const link = await sentPurchase()
    const empty = await answers(link, { counter: { word: '' } })
    expect([empty.statusCode, empty.json().says.zh]).toEqual([422, '没有写明想改什么。'])
    const past = await answers(link, { counter: { day: '2026-03-01' } })
    expect([past.statusCode, past.json().says.zh]).toEqual([422, '这一天已经过去。'])
    const minus = await answers(link, { counter: { prices: [{ line: 7, price: '-3' }] } })
    expect(minus.statusCode).toBe(422)
    expect(await stateOf(link.secret)).toBe('open')
  })

  test('who types a name that no face of ours can draw still signs', async () => {
    const link = await sentPurchase()
    expect((await answers(link, { name: 'ᚦᛅᚱ ཨོཾ' })).statusCode).toBe(200)
  })
})

describe("the customer's proforma invoice", () => {
  test('is accepted by link: the contract stands', async () => {
    const link = await sent(await outside.sentInvoice(), '', 'G8')
    expect((await answers(link, { name: 'Ingrid Halvorsen', position: 'Buyer' })).statusCode).toBe(200)
    expect([(await lampAt(link.file, 'G8')).state, (await outside.fileOf(link.file)).stage]).toEqual(['open', 'E6'])
  })

  test('is countered by a word alone', async () => {
    const link = await sent(await outside.sentInvoice(), '', 'G8')
    expect((await answers(link, { counter: { day: '2026-06-30' } })).statusCode).toBe(422)
    expect((await answers(link, { counter: { word: 'End of June, please' } })).statusCode).toBe(200)
    expect((await linkOf(link)).state).toBe('countered')
  })
})
