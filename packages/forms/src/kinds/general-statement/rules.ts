import type { Rule } from '@gendan/kernel/rule'
import { unread } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { creditRules } from '../parts/credit-rules.ts'
import { sellerSpots } from '../parts/deal-spots.ts'
import { ucp } from '../parts/house.ts'
import { print } from './print.ts'
import type { GeneralStatement } from './shape.ts'

const rule = family<GeneralStatement>('GS')

/** What must hold on it before it leaves the house. */
export const rules: readonly Rule<GeneralStatement>[] = [
  rule(
    '01',
    'block',
    { title: 'ISBP', at: unread('A3, Q') },
    { en: 'It says something', zh: '写明证明内容' },
    ({ declares, credit }) =>
      when(
        declares.trim() === '' && (credit?.states.length ?? 0) === 0,
        'declares',
        { en: 'Nothing is declared on it.', zh: '没有任何证明内容。' },
        { en: 'Type the sentences that the credit or the buyer wants.', zh: '请填写信用证或客户要求的语句。' },
      ),
  ),
  rule('02', 'block', ucp('art. 14 f'), { en: 'We are named in English', zh: '我方有英文名称' }, ({ seller }) =>
    sellerSpots(seller),
  ),
  ...creditRules<GeneralStatement>('GS', 3, print),
]
