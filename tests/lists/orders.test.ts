import { changeParty, enterParty } from '@gendan/firm/acts/party-acts'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { samplePurchases, sampleSuppliers } from '@gendan/forms/sample-sections'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { dropPurchase } from '@gendan/orderfile/acts/drop-purchase'
import { planPurchase } from '@gendan/orderfile/acts/plan-purchase'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { does, openedFile, settledFile } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('orders stand by amount as figures, not as letters: 950 before 1,000.07 before 20,000', async () => {
  const desk = await stage.desk('merchandiser')
  for (const price of ['1000.07', '20000.00', '950.00']) {
    const [line] = sampleTerms.lines
    if (!line) throw new Error('the standing example has no line')
    const one = {
      ...line,
      quantity: { ...line.quantity, value: decimal('1') },
      unitPrice: { ...line.unitPrice, amount: decimal(price) },
    }
    const terms = { ...sampleTerms, lines: [one] }
    await does(desk, settleTerms, await openedFile(stage), { terms, customerOrder: price })
  }
  const up = await ask(desk, 'orders', { sort: 'amount' })
  const down = await ask(desk, 'orders', { sort: 'amount', descending: true })
  expect(up.rows.map((row) => row.customerOrder)).toEqual(['950.00', '1000.07', '20000.00'])
  expect(down.rows.map((row) => row.customerOrder)).toEqual(['20000.00', '1000.07', '950.00'])
})

test('an order is found by the name of its customer, also after the customer was renamed', async () => {
  const [desk, other] = [await stage.desk('merchandiser'), await stage.desk('supervisor')]
  const found = await openedFile(stage)
  const { file } = await ask(desk, 'order', { id: found })
  const { buyer } = file as { buyer: string }
  const { version } = await ask(desk, 'party', { id: buyer })
  const facts = { ...sampleDeal.buyer, name: { en: 'Fjellheim Interiør AS', zh: '' } }
  await does(other, changeParty, buyer, { roles: ['customer'], facts }, version)
  const { rows } = await ask(desk, 'orders', { search: 'fjellheim' })
  expect(rows.map((row) => row.id)).toEqual([found])
})

test('an order is found by the name of each who supplies it, as long as he does, also after he was renamed', async () => {
  const [desk, buyer] = [await stage.desk('merchandiser'), await stage.desk('buyer')]
  const enters = async (zh: string) => {
    const facts = { ...sampleSuppliers['s-carton'], name: { en: '', zh } }
    return (await does(desk, enterParty, freshId(), { roles: ['accessory-supplier'], facts })).id
  }
  const [cartons, labels] = [await enters('海盐红叶纸箱厂'), await enters('余姚青松标签厂')]
  const file = await settledFile(stage)
  for (const supplier of [cartons, labels])
    await does(buyer, planPurchase, file, { purchase: { ...samplePurchases[0], id: '', supplier }, reason: '' })
  const found = async (search: string) => (await ask(desk, 'orders', { search })).rows.map((row) => row.id)
  expect([await found('红叶'), await found('青松 标签')]).toEqual([[file], [file]])

  const { version } = await ask(desk, 'party', { id: labels })
  const facts = { ...sampleSuppliers['s-carton'], name: { en: '', zh: '余姚白杨标签厂' } }
  await does(buyer, changeParty, labels, { roles: ['accessory-supplier'], facts }, version)
  expect([await found('白杨'), await found('青松')]).toEqual([[file], []])

  const { file: state } = await ask(desk, 'order', { id: file })
  const { purchases = [] } = (state as unknown as OrderFile).deal
  const [first] = purchases.filter(({ supplier }) => supplier === cartons)
  await does(buyer, dropPurchase, file, { firm: stage.company, purchase: first?.id, reason: 'one maker of all boxes' })
  expect([await found('红叶'), await found('白杨')]).toEqual([[], [file]])
})

test('a search may mix words of the order with words of its customer, and no word may be missing', async () => {
  const desk = await stage.desk('merchandiser')
  const file = await openedFile(stage)
  await does(desk, settleTerms, file, { terms: sampleTerms, customerOrder: 'PO-90 210' })
  const found = async (search: string) => (await ask(desk, 'orders', { search })).rows.map((row) => row.id)
  const { file: state } = await ask(desk, 'order', { id: file })
  const { state: buyer } = await ask(desk, 'party', { id: (state as { buyer: string }).buyer })
  const name = (buyer as { facts: { name: { en: string } } }).facts.name.en
  expect(await found(`90 210 ${name}`)).toEqual([file])
  expect(await found(`90 210 ${name} nowhere`)).toEqual([])
  expect(await found('90%210')).toEqual([])
})

test('a word that stands in more lines than are counted finds them in the list’s order, also beside a filter', async () => {
  const desk = await stage.desk('merchandiser')
  await inFence(desk.pool, desk.fence, async (tx) => {
    await tx.query(MANY)
    await tx.query(MANY_WORDS)
  })
  const byNumber = { sort: 'number', descending: false, search: 'teak bench', limit: 3 } as const
  const all = await ask(desk, 'orders', byNumber)
  expect(all.rows.map((row) => row.number)).toEqual(['T-0001', 'T-0002', 'T-0003'])
  expect([all.total, all.more]).toEqual([1000, true])
  const some = await ask(desk, 'orders', { ...byNumber, owner: 'ten' })
  expect([some.rows.map((row) => row.number), some.total, some.more]).toEqual([
    ['T-0010', 'T-0020', 'T-0030'],
    120,
    false,
  ])
})

/** Twelve hundred lines as the projection writes them; every tenth belongs to somebody else. */
const MANY = `
  insert into order_row (company, world, id, number, stage, buyer, buyer_name, customer_order, owner, goods_en, goods_zh, lines, currency,
    amount, delivery, payment_en, payment_zh, gate, lamp, opened, changed_at)
  select current_setting('gendan.company'), current_setting('gendan.world'), 'teak-' || n, 'T-' || lpad(n::text, 4, '0'), 3, '', '', '',
         case when n % 10 = 0 then 'ten' else 'one' end, 'Teak garden bench', '', 1, 'USD', n, '', '', '', '', '',
         date '2026-03-18', now()
    from generate_series(1, 1200) n`

const MANY_WORDS = `
  insert into search_row (company, world, kind, id, words, grams)
  select current_setting('gendan.company'), current_setting('gendan.world'), 'order-file', 'teak-' || n, 'teak garden bench',
         '{te,ea,ak,ga,ar,rd,de,en,be,nc,ch}'
    from generate_series(1, 1200) n`
