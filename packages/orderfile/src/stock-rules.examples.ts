import { goods } from '@gendan/firm/goods'
import { stock } from '@gendan/firm/stock'
import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { goodsFactsShape } from '@gendan/trade/goods'
import { stop } from './refuse.ts'
import type { Moving } from './stock-rules.ts'

const chair = goodsFactsShape.parse({ code: 'BJ-101', name: { en: 'Oak chair', zh: '橡木餐椅' }, unit: 'PCE' })
const quantity = (value: string, unit = 'PCE') => ({ value: decimal(value), unit })

/** 200 chairs, 120 of them kept for one order, 30 for another. */
const kept = {
  f1: { number: 'LW26-0147', quantity: decimal('120') },
  f2: { number: 'LW26-0151', quantity: decimal('30') },
}
const sound: Moving = {
  does: 'issue',
  goods: { ...goods.born('g1'), facts: chair },
  stock: { ...stock.born('g1'), onHand: decimal('200'), reserved: kept },
  quantity: quantity('120'),
  order: { id: 'f1', number: 'LW26-0147', sells: decimal('150'), stops: [] },
}
const keeping: Moving = { ...sound, does: 'reserve', quantity: quantity('150') }
const counting: Moving = { ...sound, does: 'count', quantity: quantity('198'), order: undefined }
const arriving: Moving = { ...sound, does: 'receive' }
const brought = {
  ...{ id: 'f1', number: 'LW26-0147', sells: decimal('150'), stops: [] },
  reported: { quantity: decimal('80'), last: '2026-04-20' },
}

const ended = stop(
  'AS-01',
  'aside',
  { en: 'Cancelled: the shop is not built', zh: '已取消：店不开了' },
  { en: 'A cancelled order stays so.', zh: '已取消的订单不再恢复。' },
)

export const stockExamples: readonly RuleExample<Moving>[] = [
  { rule: 'STK-11', holds: arriving, fails: { ...arriving, order: brought } },
  { rule: 'STK-01', holds: sound, fails: { ...sound, quantity: quantity('120', 'SET') } },
  { rule: 'STK-02', holds: sound, fails: { ...sound, quantity: quantity('0') } },
  { rule: 'STK-03', holds: sound, fails: { ...sound, quantity: quantity('201') } },
  { rule: 'STK-04', holds: sound, fails: { ...sound, quantity: quantity('171') } },
  { rule: 'STK-05', holds: keeping, fails: { ...keeping, quantity: quantity('171') } },
  { rule: 'STK-06', holds: keeping, fails: { ...keeping, quantity: quantity('151') } },
  { rule: 'STK-07', holds: counting, fails: { ...counting, quantity: quantity('149') } },
  {
    rule: 'STK-09',
    holds: sound,
    fails: { ...sound, order: { id: 'f1', number: 'LW26-0147', sells: decimal('150'), stops: [ended] } },
  },
  {
    rule: 'STK-08',
    holds: { ...sound, order: undefined, quantity: quantity('50'), note: 'photo studio' },
    fails: { ...sound, order: undefined },
  },
  {
    rule: 'STK-10',
    holds: { ...keeping, quantity: quantity('140'), shared: { others: decimal('30'), own: decimal('140') } },
    fails: { ...keeping, quantity: quantity('150'), shared: { others: decimal('30'), own: decimal('140') } },
  },
]
