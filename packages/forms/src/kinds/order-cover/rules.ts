import type { Rule } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { seed003 } from '../parts/house.ts'
import type { OrderCover } from './shape.ts'

const rule = family<OrderCover>('CV')

/** What should hold on the cover of an order file. */
export const rules: readonly Rule<OrderCover>[] = [
  rule(
    '01',
    'warn',
    seed003('11 订单档案'),
    { en: 'The file holds all its papers', zh: '档案资料齐全' },
    ({ index: { missing } }) =>
      missing.map(({ en, zh }) => ({
        at: 'index',
        says: { en: `Missing: ${en}.`, zh: `缺：${zh}。` },
        remedy: { en: 'Bring it, or have it marked as not needed.', zh: '请补齐，或由主管标为不需要。' },
      })),
  ),
  rule(
    '02',
    'warn',
    seed003('11 订单档案（供应商情况和配件）'),
    { en: 'Every supplier in it is known', zh: '档案内的供应商有据可查' },
    ({ bought }) =>
      when(
        bought.some(({ supplier }) => supplier === undefined),
        'bought',
        { en: 'A supplier of this order is not on record.', zh: '有供应商没有登记。' },
        { en: 'Enter him in the parties.', zh: '请在供应商资料里登记。' },
      ),
  ),
]
