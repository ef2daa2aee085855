import type { Rule, Source } from '@gendan/kernel/rule'
import type { Sheet } from '@gendan/kernel/sheet'
import type { PrintWish } from '../../form.ts'
import { family, when } from './cells.ts'
import { creditRules } from './credit-rules.ts'
import { sellerSpots } from './deal-spots.ts'
import { ucp } from './house.ts'
import type { Presented } from './presented.ts'

/** A paper on which we declare something. */
export interface Declared extends Presented {
  readonly declares: string
}

/** What must hold of a declaration of ours before it leaves the house; `source` asks that it says something. */
export function declaredRules<Paper extends Declared>(
  code: string,
  source: Source,
  print: (paper: Paper, wish: PrintWish) => Sheet,
): readonly Rule<Paper>[] {
  const rule = family<Paper>(code)
  return [
    rule('01', 'block', source, { en: 'It says something', zh: '写明证明内容' }, ({ declares, credit }) =>
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
    ...creditRules<Paper>(code, 3, print),
  ]
}
