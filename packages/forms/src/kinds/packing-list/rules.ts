import type { Rule } from '@gendan/kernel/rule'
import { family } from '../parts/cells.ts'
import { creditRules } from '../parts/credit-rules.ts'
import { markedSpots, sellerSpots } from '../parts/deal-spots.ts'
import { seed003 } from '../parts/house.ts'
import { packedGoodsRules } from '../parts/packed-goods-rules.ts'
import { print } from './print.ts'
import type { PackingList } from './shape.ts'

const rule = family<PackingList>('PL')

/** What must hold on a packing list before it is sent. */
export const rules: readonly Rule<PackingList>[] = [
  ...packedGoodsRules<PackingList>('PL'),
  rule(
    '11',
    'block',
    seed003('9 装箱单'),
    { en: 'The seller is named in English', zh: '卖方有英文名称' },
    ({ seller }) => sellerSpots(seller),
  ),
  rule('12', 'warn', seed003('9 装箱单'), { en: 'Shipping marks are agreed', zh: '写明唛头' }, ({ marks }) =>
    markedSpots(marks),
  ),
  ...creditRules<PackingList>('PL', 13, print),
]
