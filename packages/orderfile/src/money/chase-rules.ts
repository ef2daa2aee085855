import type { Chase } from '@gendan/forms/deal/money'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { seed003 } from '@gendan/forms/kinds/parts/house'
import type { Day } from '@gendan/kernel/day'
import type { Rule } from '@gendan/kernel/rule'
import type { OrderFile } from '../order-file.ts'
import { payables } from '../payables.ts'
import { feeKey, feesOf } from './fees.ts'
import { receivableOf } from './receivable.ts'

/** Something said about a payment, as it is written down. */
export interface Chasing {
  readonly file: OrderFile
  readonly said: Pick<Chase, 'about' | 'day' | 'promised'>
  readonly today: Day
}

const rule = family<Chasing>('CH')
const seed = seed003('8 财务跟踪单')

/** What must hold before it is written down what was said about a payment. */
export const chaseRules: readonly Rule<Chasing>[] = [
  rule('01', 'block', seed, { en: 'The day has come', zh: '日期不在将来' }, ({ said: { day }, today }) =>
    when(
      day > today,
      'day',
      { en: `${day} has not come yet.`, zh: `${day} 还没到。` },
      { en: 'Write the day on which it was said.', zh: '请填写说话当天的日期。' },
    ),
  ),
  rule('02', 'block', seed, { en: 'It is about a payment of this order', zh: '属于本单的款项' }, ({ file, said }) =>
    when(
      !keysOf(file).includes(said.about),
      'about',
      { en: 'This order has no such payment.', zh: '本单没有这笔款项。' },
      {
        en: 'Choose a deposit, balance, sample fee or purchase of the order.',
        zh: '请选本单的定金、余款、样品费或采购款。',
      },
    ),
  ),
  rule('03', 'block', seed, { en: 'A promise lies ahead', zh: '承诺日不早于当天' }, ({ said: { day, promised } }) =>
    when(
      promised !== undefined && promised < day,
      'promised',
      { en: `${promised} was over on ${day} already.`, zh: `${promised} 早于说话的 ${day}。` },
      { en: 'Write the day for which payment was promised, or nothing.', zh: '请填写承诺付款的日期，没有则留空。' },
    ),
  ),
]

function keysOf(file: OrderFile): readonly string[] {
  const owed = receivableOf(file)?.dues ?? []
  return [
    ...owed.map((_, i) => `in ${i}`),
    ...feesOf(file).map(({ sample }) => feeKey(sample.id)),
    ...payables(file).map(({ purchase }) => `out ${purchase}`),
  ]
}
