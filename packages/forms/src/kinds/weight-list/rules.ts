import { compare } from '@gendan/kernel/decimal'
import type { Rule, Source } from '@gendan/kernel/rule'
import { unread } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { creditRules } from '../parts/credit-rules.ts'
import { sellerSpots } from '../parts/deal-spots.ts'
import { ucp } from '../parts/house.ts'
import { print } from './print.ts'
import type { WeightList } from './shape.ts'

const rule = family<WeightList>('WL')
const isbp = (at: string): Source => ({ title: 'ISBP', at: unread(at) })

/** What must hold on a weight list before it leaves the house. */
export const rules: readonly Rule<WeightList>[] = [
  rule('01', 'block', isbp('N1'), { en: 'It shows weights', zh: '写明重量' }, ({ totals }) =>
    when(
      compare(totals.grossKg, totals.netKg) < 0 || totals.grossKg === '0',
      'totals.grossKg',
      { en: 'No weights are known, or net is more than gross.', zh: '没有重量，或净重大于毛重。' },
      { en: 'Enter the weights of the cartons in the packing.', zh: '请在装箱里填写各箱重量。' },
    ),
  ),
  rule('02', 'warn', ucp('art. 14 d'), { en: 'Weights are measured', zh: '重量为实测' }, ({ measured }) =>
    when(
      !measured,
      'totals.grossKg',
      {
        en: 'The weights are those of the goods files: the bill of lading may show others.',
        zh: '重量取自商品资料，提单可能不同。',
      },
      { en: 'Weigh the packed goods and settle the packing.', zh: '请实测后登记装箱。' },
    ),
  ),
  rule('03', 'block', ucp('art. 14 d'), { en: 'The seller is named in English', zh: '卖方有英文名称' }, ({ seller }) =>
    sellerSpots(seller),
  ),
  ...creditRules<WeightList>('WL', 4, print),
]
