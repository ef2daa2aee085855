import { add, compare } from '@gendan/kernel/decimal'
import type { Rule } from '@gendan/kernel/rule'
import type { BankSlip, SlipPart } from '../bank-slip.ts'
import type { OrderFile } from '../order-file.ts'
import { endedMoney } from './ended-money.ts'
import { spot } from './spot.ts'

/** A share of a slip on its way back out of its order file. */
export interface TakingBack {
  readonly way: BankSlip['facts']['way']
  /** Undefined where the slip has none of that name. */
  readonly part: SlipPart | undefined
  /** The order it stands in. */
  readonly file: OrderFile | undefined
}

/** What must hold before a share of a slip is taken back. */
export const takeBackRules: readonly Rule<TakingBack>[] = [
  {
    id: 'BS-37',
    title: { en: 'The share that is taken back stands on the slip', zh: '要撤回的分摊在水单上' },
    weight: 'block',
    source: { title: 'Gendan decision 0005', at: 'acts' },
    test: ({ part }) =>
      part
        ? []
        : [
            spot(
              'part',
              { en: 'The slip has no such share.', zh: '水单没有这笔分摊。' },
              {
                en: 'It may have been taken back already: look at the slip again.',
                zh: '可能已被撤回，请重新查看水单。',
              },
            ),
          ],
  },
  {
    id: 'BS-38',
    title: { en: 'Nothing was decided about the money that is taken back', zh: '要撤回的款尚未决定去向' },
    weight: 'block',
    source: { title: 'Gendan decision 0027', at: 'a share that was decided about' },
    test: ({ way, part, file }) =>
      way === 'in' && part && file && isDecided(file, part)
        ? [
            spot(
              'part',
              { en: 'It was decided what becomes of this money.', zh: '这笔款的去向已经决定。' },
              {
                en: 'Take that decision back first, on the money page of the order.',
                zh: '请先在本单款项页撤回该决定。',
              },
            ),
          ]
        : [],
  },
]

/** Whether what becomes of it was decided already, in an order that came to nothing. */
function isDecided(file: OrderFile, { pays, charges, purpose }: SlipPart): boolean {
  const ended = endedMoney(file)
  if (!ended || (purpose !== 'deposit' && purpose !== 'balance')) return false
  return compare(ended.undecided, add(pays.amount, charges.amount)) < 0
}
