import type { AccountLine } from '@gendan/forms/account-statement/shape'
import { decimal, zero } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { accountStatement } from '../account-statement.ts'
import { reckonAccount } from './reckon.ts'
import type { Answering, Stating } from './statement-rules.ts'

const line = (change: Partial<AccountLine>): AccountLine => ({
  ...{
    key: change.day ?? '',
    side: 'customer',
    party: 'halvorsen',
    currency: 'USD',
    day: '2026-05-04',
    what: 'invoice',
  },
  ...{ item: 'file-1', file: 'file-1', order: 'LW26-0001', paper: 'LW-CI26-0001', slip: '', reference: '' },
  ...{ charged: zero, settled: zero, dues: [] },
  ...change,
})

/** The standing example: USD 29,748.00 invoiced in May, 30 % of it paid in March, some of the rest in June. */
export const accountLines: readonly AccountLine[] = [
  line({ key: 'deposit', day: '2026-03-24', what: 'receipt', slip: 'slip-1', settled: decimal('8924.4') }),
  line({
    ...{ key: 'invoice', day: '2026-05-04', charged: decimal('29748') },
    dues: [
      { amount: decimal('8924.4'), due: '2026-04-01' },
      { amount: decimal('20823.6'), due: '2026-06-03' },
    ],
  }),
  line({ key: 'part', day: '2026-06-10', what: 'receipt', slip: 'slip-2', settled: decimal('10000') }),
]

const june = { currency: 'USD', from: '2026-05-01', to: '2026-06-30' }
const account = reckonAccount(accountLines, june)
const holds: Stating = { account, today: '2026-07-01', seen: undefined, earlier: [] }
const last = {
  ...{ id: 's1', number: 'LW-SA26-0001', from: '2026-03-01', to: '2026-04-30' },
  ...{ closing: account.opening, state: 'agreed' as const },
}
const follows = { ...holds, earlier: [last] }

export const statementExamples: readonly RuleExample<Stating>[] = [
  { rule: 'ST-01', holds, fails: { ...holds, today: '2026-06-29' } },
  { rule: 'ST-02', holds, fails: { ...holds, account: reckonAccount([], june) } },
  { rule: 'ST-03', holds, fails: { ...holds, seen: 'what was seen yesterday' } },
  { rule: 'ST-04', holds: follows, fails: { ...follows, earlier: [{ ...last, to: '2026-04-15' }] } },
  { rule: 'ST-05', holds: follows, fails: { ...follows, earlier: [{ ...last, closing: zero }] } },
]

const statement = { ...accountStatement.born('s1'), day: '2026-07-01' }
const agreed: Answering = {
  statement,
  answer: { agrees: true, day: '2026-07-02', word: 'Ingrid on the telephone', files: [] },
  today: '2026-07-03',
}
const withdrawn = { reason: 'an invoice was missing', by: 'he', at: '2026-07-02T02:00:00.000Z' }
const answers = (rule: string, change: Partial<Answering['answer']>): RuleExample<Answering> => ({
  rule,
  holds: agreed,
  fails: { ...agreed, answer: { ...agreed.answer, ...change } },
})

export const answerExamples: readonly RuleExample<Answering>[] = [
  { rule: 'ST-10', holds: agreed, fails: { ...agreed, statement: { ...statement, withdrawn } } },
  answers('ST-11', { day: '2026-06-30' }),
  answers('ST-12', { word: '' }),
  answers('ST-13', { agrees: false, word: '' }),
]
