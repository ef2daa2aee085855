import { sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { does, openedFile, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const discount = { id: '1', kind: 'allowance', name: { en: 'Discount', zh: '折扣' }, percent: decimal('5') } as const
const mould = { id: '2', kind: 'charge', name: { en: 'Mould', zh: '模具费' }, amount: decimal('800') } as const
const settled = (adjustments: readonly object[]) => ({
  terms: { ...sampleTerms, adjustments },
  customerOrder: 'HL-44018',
})

test('an allowance that says nothing, and one above the goods, are refused with both reasons', async () => {
  const file = await openedFile(stage)
  const desk = await stage.desk('merchandiser')
  const silent = { ...mould, amount: undefined }
  const above = { ...discount, percent: undefined, amount: decimal('40000') }
  expect(rulesOf(await tries(desk, settleTerms, file, settled([silent, above])))).toEqual(['TM-05', 'TM-06'])
})

test('a discount and a mould are worth what the order is worth, and their change is told', async () => {
  const file = await openedFile(stage)
  const desk = await stage.desk('merchandiser')
  await does(desk, settleTerms, file, settled([discount]))
  const worth = async () => {
    const { rows } = await ask(desk, 'orders', { firm: stage.company })
    return rows.find(({ id }) => id === file)?.amount
  }
  expect(await worth()).toBe('28260.6')
  const reason = 'the mould is charged after all'
  const input = { ...settled([discount, mould]), reason, askedBy: 'Ingrid', firm: stage.company }
  await does(desk, amendTerms, file, input)
  expect(await worth()).toBe('29060.6')
  const { deal } = (await ask(desk, 'order', { id: file })).file as unknown as OrderFile
  expect(deal.changes?.at(-1)?.rows).toEqual([
    {
      what: { en: 'Allowances and charges', zh: '折让与附加费' },
      before: { en: 'Allowance: Discount 5%', zh: '折让：折扣 5%' },
      after: {
        en: 'Allowance: Discount 5%; Charge: Mould USD 800.00',
        zh: '折让：折扣 5%；附加费：模具费 USD 800.00',
      },
    },
  ])
  expect(deal.changes?.at(-1)?.total.after.amount).toBe('29060.6')
})
