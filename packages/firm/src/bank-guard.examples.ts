import { dayShape } from '@gendan/kernel/day'
import type { RuleExample } from '@gendan/kernel/rule'
import type { BankAccount } from '@gendan/trade/party'
import type { BankChange } from './bank-guard.ts'
import type { Confirming } from './bank-guard-rules.ts'

const account: BankAccount = {
  id: 'usd',
  bankName: 'Bank of China',
  branch: 'Ningbo',
  swift: 'BKCHCNBJ92A',
  account: '3901 0000 8840 102',
  beneficiary: 'Yuyao Carton Factory',
  currency: 'CNY',
}

/** A carton maker's new account, asked for on 18 March; his number stands since January. */
export const changeExample: BankChange = {
  id: 'bc-1',
  account: { ...account, account: '6222 0000 0000 777' },
  was: account,
  by: 'merchandiser',
  at: '2026-03-18T01:00:00.000Z',
  day: dayShape.parse('2026-03-18'),
  numbers: [
    { number: '+86 574 6270 0011', person: '王厂长', since: '2026-01-05' },
    { number: '+86 138 0000 0000', person: '', since: '2026-03-16' },
  ],
  state: 'open',
}

const call = { person: '王厂长', number: '0086-574-62700011', at: '2026-03-18T02:00:00.000Z', said: '确认换到农行' }
const holds: Confirming = { change: changeExample, call, by: 'accounts', now: '2026-03-18T03:00:00.000Z', alone: false }
const fails = (rule: string, wrong: Partial<Confirming>): RuleExample<Confirming> => ({
  rule,
  holds,
  fails: { ...holds, ...wrong },
})

/** One call that holds and one that fails, for each rule. */
export const callExamples: readonly RuleExample<Confirming>[] = [
  fails('BNK-10', { by: 'merchandiser' }),
  fails('BNK-11', { call: { ...call, number: '+86 139 9999 9999' } }),
  fails('BNK-12', { call: { ...call, number: '+86 138 0000 0000' } }),
  fails('BNK-13', { call: { ...call, at: '2026-03-17T02:00:00.000Z' } }),
  fails('BNK-14', { call: { ...call, person: '' } }),
  fails('BNK-15', { change: { ...changeExample, state: 'refused' } }),
]
