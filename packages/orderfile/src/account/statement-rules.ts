import type { Account } from '@gendan/forms/account-statement/shape'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { addDays, type Day } from '@gendan/kernel/day'
import { compare, isZero } from '@gendan/kernel/decimal'
import { fingerprint } from '@gendan/kernel/fingerprint'
import { writeMoney } from '@gendan/kernel/money'
import type { Rule } from '@gendan/kernel/rule'
import type { IssuedStatement, StatementAnswer } from '../account-statement.ts'
import type { EarlierStatement } from './lists.ts'

/** A statement about to be issued. */
export interface Stating {
  readonly account: Account
  readonly today: Day
  /** The fingerprint of the account as it was seen; undefined while nobody issues it. */
  readonly seen: string | undefined
  /** Those of the same account issued before, the newest first. */
  readonly earlier: readonly EarlierStatement[]
}

/** Something said about a statement that is out. */
export interface Answering {
  readonly statement: IssuedStatement
  readonly answer: Pick<StatementAnswer, 'agrees' | 'day' | 'word' | 'files'>
  readonly today: Day
}

const usage = { title: '往来对账惯例', at: 'trade usage: accounts agreed at intervals' }
const house = { title: 'Gendan decision 0022', at: 'a statement of account' }
const stating = family<Stating>('ST')
const answering = family<Answering>('ST')

/** What who issues has seen, in short: the same account gives the same. */
export function printOfAccount(account: Account): string {
  return fingerprint(account)
}

/** What must hold before a statement of account is issued. */
export const statementRules: readonly Rule<Stating>[] = [
  stating('01', 'block', usage, { en: 'The period is over', zh: '期间已结束' }, ({ account: { from, to }, today }) => [
    ...when(
      from > to,
      'from',
      { en: `It begins on ${from} and ends on ${to}.`, zh: `起于 ${from}，止于 ${to}。` },
      { en: 'Begin it before it ends.', zh: '起始日应早于截止日。' },
    ),
    ...when(
      to > today,
      'to',
      { en: `${to} has not come yet.`, zh: `${to} 还没到。` },
      { en: 'End it today or before.', zh: '截止日最晚为今天。' },
    ),
  ]),
  stating('02', 'block', usage, { en: 'Something stands on the account', zh: '账上有往来' }, ({ account }) =>
    when(
      account.rows.length === 0 && isZero(account.opening),
      'rows',
      {
        en: `Nothing stands on this account in ${account.currency} up to ${account.to}.`,
        zh: `截至 ${account.to}，该 ${account.currency} 账上没有往来。`,
      },
      { en: 'Choose another currency or period.', zh: '请选其他币种或期间。' },
    ),
  ),
  stating('03', 'block', house, { en: 'It is as it was seen', zh: '与所见一致' }, ({ account, seen }) =>
    when(
      seen !== undefined && seen !== printOfAccount(account),
      'print',
      {
        en: `The account has moved since you looked: it closes at ${writeMoney({ ...account, amount: account.closing })} now.`,
        zh: `您查看之后账目有变动：现余额 ${writeMoney({ ...account, amount: account.closing })}。`,
      },
      { en: 'Look at it again, then issue it.', zh: '请重新核对后再开出。' },
    ),
  ),
  stating(
    '04',
    'warn',
    usage,
    { en: 'It begins where the last one ended', zh: '与上期衔接' },
    ({ account: { from }, earlier }) => {
      const last = earlier.find(({ state }) => state !== 'withdrawn')
      const next = last ? addDays(last.to, 1) : from
      return when(
        last !== undefined && from !== next,
        'from',
        {
          en: `${last?.number} ended on ${last?.to}; this one begins on ${from}.`,
          zh: `上期 ${last?.number} 止于 ${last?.to}，本期起于 ${from}。`,
        },
        { en: `Begin on ${next}, so that no day is left out or told twice.`, zh: `请从 ${next} 起，以免漏记或重复。` },
      )
    },
  ),
  stating(
    '05',
    'warn',
    usage,
    { en: 'It opens with what the last one closed with', zh: '期初等于上期期末' },
    ({ account: { from, opening, currency }, earlier }) => {
      const last = earlier.find(({ state, to }) => state !== 'withdrawn' && addDays(to, 1) === from)
      return when(
        last !== undefined && compare(last.closing, opening) !== 0,
        'opening',
        {
          en: `${last?.number} closed with ${last ? writeMoney({ amount: last.closing, currency }) : ''}; reckoned today it is ${writeMoney({ amount: opening, currency })}.`,
          zh: `上期 ${last?.number} 期末 ${last ? writeMoney({ amount: last.closing, currency }) : ''}，今天重算为 ${writeMoney({ amount: opening, currency })}。`,
        },
        {
          en: 'A slip was recorded late or taken back: look for it and tell the other side.',
          zh: '可能有补登或撤回的水单：请查明并告知对方。',
        },
      )
    },
  ),
]

/** What must hold before the other side's answer is written down. */
export const answerRules: readonly Rule<Answering>[] = [
  answering('10', 'block', house, { en: 'The statement is out', zh: '对账单有效' }, ({ statement }) =>
    when(
      statement.withdrawn !== undefined,
      '',
      { en: 'The statement was withdrawn.', zh: '这份对账单已撤回。' },
      { en: 'Issue a new one.', zh: '请重新开出。' },
    ),
  ),
  answering(
    '11',
    'block',
    usage,
    { en: 'It was answered after it was issued', zh: '答复日不早于开出日' },
    ({ answer: { day }, statement, today }) =>
      when(
        day < statement.day || day > today,
        'day',
        {
          en: `It was issued on ${statement.day}, today is ${today}.`,
          zh: `开出于 ${statement.day}，今天是 ${today}。`,
        },
        { en: 'Write the day on which the answer came.', zh: '请填写对方答复的日期。' },
      ),
  ),
  answering(
    '12',
    'block',
    usage,
    { en: 'A confirmation is shown, or who said it when', zh: '确认有凭据' },
    ({ answer: { agrees, word, files } }) =>
      when(
        agrees && word === '' && files.length === 0,
        'word',
        { en: 'Nothing shows that it was confirmed.', zh: '没有确认的凭据。' },
        {
          en: 'Add the confirmed statement or the mail, or write who said it and how.',
          zh: '请上传对方盖章的对账单或邮件，或写明何人以何种方式确认。',
        },
      ),
  ),
  answering('13', 'block', usage, { en: 'It is said what differs', zh: '写明差异' }, ({ answer: { agrees, word } }) =>
    when(
      !agrees && word === '',
      'word',
      { en: 'It is not said what differs.', zh: '没有写明差异。' },
      { en: 'Write which invoice or payment, and by how much.', zh: '请写明哪张发票或哪笔款、差多少。' },
    ),
  ),
]
