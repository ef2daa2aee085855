import type { Decision } from '@gendan/forms/deal/money'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { compare, isPositive, round, subtract } from '@gendan/kernel/decimal'
import { digitsOf, writeMoney } from '@gendan/kernel/money'
import { type Rule, type Source, type Spot, unread } from '@gendan/kernel/rule'
import type { OrderFile } from '../order-file.ts'
import { endedMoney } from './ended-money.ts'
import { receivableOf } from './receivable.ts'

/** A decision about a customer's money, with the order it is about and the one it is carried to. */
export interface Deciding {
  readonly file: OrderFile
  readonly typed: Pick<Decision, 'what' | 'amount' | 'to'>
  readonly target: OrderFile | undefined
}

/** The same taken back. */
export interface Undeciding {
  readonly file: OrderFile
  readonly decision: string
}

const rule = family<Deciding>('KD')
const undoing = family<Undeciding>('KD')
const civilCode: Source = { title: '中华人民共和国民法典', at: unread('第五百八十六至五百八十八条（定金）') }
const house: Source = { title: 'Gendan decision 0027', at: 'what was paid for it' }

/** What must hold before it is decided what becomes of a customer's money. */
export const decisionRules: readonly Rule<Deciding>[] = [
  rule(
    '01',
    'block',
    civilCode,
    { en: 'The order came to nothing, and money is in', zh: '订单已取消且收过款' },
    ({ file }) =>
      when(
        endedMoney(file) === undefined,
        '',
        { en: 'The order goes on, or nothing was paid for it.', zh: '订单还在进行，或没有收过货款。' },
        {
          en: 'Cancel it first; money of an order that goes on is taken back on its slip.',
          zh: '请先取消订单；进行中的单请在水单上撤回认领。',
        },
      ),
  ),
  rule('02', 'block', house, { en: 'No more is decided than is there', zh: '不超过未决金额' }, ({ file, typed }) =>
    tooMuch(file, typed),
  ),
  rule('03', 'block', house, { en: 'It is carried to an order that can take it', zh: '转入的订单可以收款' }, (given) =>
    given.typed.what === 'carried' ? carriedTo(given) : [],
  ),
]

function tooMuch(file: OrderFile, { amount }: Deciding['typed']): readonly Spot[] {
  const ended = endedMoney(file)
  if (!ended) return []
  const { currency, undecided } = ended
  const fits = compare(round(amount.amount, digitsOf(currency), 'half-up'), amount.amount) === 0
  if (amount.currency === currency && isPositive(amount.amount) && fits && compare(amount.amount, undecided) <= 0)
    return []
  const left = writeMoney({ amount: undecided, currency })
  return when(
    true,
    'amount',
    {
      en: `${writeMoney(amount)} is not within ${left}, which is still to be decided.`,
      zh: `${writeMoney(amount)} 不在未决的 ${left} 之内。`,
    },
    { en: `Write an amount in ${currency} up to that.`, zh: `请填写不超过该数的 ${currency} 金额。` },
  )
}

function carriedTo({ file, typed, target }: Deciding): readonly Spot[] {
  const owed = target && receivableOf(target)
  const ended = target?.aside?.state === 'cancelled' || target?.aside?.state === 'lost'
  if (!target || target.id === file.id || target.buyer !== file.buyer || ended || !owed)
    return when(
      true,
      'to',
      {
        en: 'This is no other order of the same customer that goes on, with terms.',
        zh: '不是该客户另一张已议定条款、进行中的订单。',
      },
      { en: 'Choose such an order, or pay the money back.', zh: '请另选订单，或退还客户。' },
    )
  return [
    ...when(
      owed.total.currency !== typed.amount.currency,
      'to',
      {
        en: `${target.number} is in ${owed.total.currency}.`,
        zh: `${target.number} 的币种是 ${owed.total.currency}。`,
      },
      { en: 'Choose an order in the same money.', zh: '请选同币种的订单。' },
    ),
    ...when(
      owed.total.currency === typed.amount.currency && isPositive(subtract(typed.amount.amount, owed.open.amount)),
      'amount',
      { en: `Only ${writeMoney(owed.open)} is open there.`, zh: `该单只差 ${writeMoney(owed.open)}。` },
      { en: 'Carry no more than that.', zh: '请减少转入金额。' },
    ),
  ]
}

/** What must hold before such a decision is taken back. */
export const undecisionRules: readonly Rule<Undeciding>[] = [
  undoing('04', 'block', house, { en: 'The decision stands', zh: '该决定有效' }, ({ file, decision }) =>
    when(
      !file.deal.money?.decisions?.some(({ id }) => id === decision),
      'decision',
      { en: 'There is no such decision (any more).', zh: '没有这项决定（可能已撤回）。' },
      { en: 'Look at the money of the order again.', zh: '请重新查看本单款项。' },
    ),
  ),
  undoing('05', 'block', house, { en: 'Nothing of it was paid back yet', zh: '尚未退款' }, ({ file, decision }) => {
    const one = file.deal.money?.decisions?.find(({ id }) => id === decision)
    const ended = endedMoney(file)
    if (one?.what !== 'back' || !ended) return []
    return when(
      compare(subtract(ended.back, one.amount.amount), ended.returned) < 0,
      'decision',
      { en: 'It was paid back already.', zh: '款已退还。' },
      { en: 'Take the payment back on its slip first.', zh: '请先在水单上撤回该笔付款。' },
    )
  }),
]
