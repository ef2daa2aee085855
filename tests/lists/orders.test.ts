import { changeParty } from '@gendan/firm/acts/party-acts'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { does, openedFile } from '../setup/deal.ts'
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
