import { putAudit, putSupply } from '@gendan/firm/acts/supply-acts'
import { ask } from '@gendan/office/ask'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { does, rulesOf, tries } from '../setup/deal.ts'
import { type Outside, openOutside } from '../setup/outside.ts'

let outside: Outside
let supplier: string
beforeAll(async () => {
  outside = await openOutside()
  const { file } = await outside.sentPurchase()
  supplier = (await outside.fileOf(file)).deal.purchases?.[0]?.supplier ?? ''
})
afterAll(() => outside.close())

const seen = { day: '2026-03-05', by: '林晓', result: 'passed' }

test('a supplier is known by what was bought of him, what he can make, and who looked at him', async () => {
  const buyer = await outside.stage.desk('buyer')
  const capacity = [{ work: '纸箱', perWeek: { value: '12000', unit: 'PCE' } }]
  await does(buyer, putSupply, supplier, { capacity, subcontracts: [{ work: '印刷', risk: 'high' }] })
  await does(buyer, putAudit, supplier, { audit: seen })
  const { rows } = await ask(buyer, 'suppliers-known', { suppliers: `${supplier},nobody` })
  const [known] = rows
  expect(rows).toHaveLength(1)
  expect(known?.score).toMatchObject({ orders: 1, due: 0, inspected: 0, bought: [{ currency: 'CNY', amount: '4263' }] })
  expect([known?.capacity, known?.subcontracts[0]?.risk, known?.audits[0]?.by]).toEqual([capacity, 'high', '林晓'])
})

test('an audit is not proven by a report that nobody has kept, and is not recorded by whoever may not', async () => {
  const files = [{ attachment: 'a'.repeat(64), name: 'report.pdf' }]
  const buyer = await outside.stage.desk('buyer')
  expect(rulesOf(await tries(buyer, putAudit, supplier, { audit: { ...seen, files } }))).toEqual(['ATT-01'])
  await expect(tries(await outside.stage.desk('production'), putAudit, supplier, { audit: seen })).rejects.toThrow()
})

test('who asks for another firm than those of his world is told nothing', async () => {
  const other = await outside.stage.another()
  expect((await ask(await other.desk('buyer'), 'suppliers-known', { suppliers: supplier })).rows).toEqual([])
})
