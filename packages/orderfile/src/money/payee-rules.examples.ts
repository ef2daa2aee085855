import { changeExample } from '@gendan/firm/bank-guard.examples'
import { party } from '@gendan/firm/party'
import { sampleDeal } from '@gendan/forms/sample-deal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { Paying } from './payee-rules.ts'

const was = changeExample.was ?? changeExample.account
const supplier = {
  ...party.born('carton'),
  facts: { ...sampleDeal.buyer, banks: [was] },
  bankChanges: [changeExample],
}
const holds: Paying = {
  facts: { way: 'out', paidTo: was.account, party: supplier.id },
  payee: supplier,
  split: true,
  named: [],
}
const fails = (rule: string, wrong: Partial<Paying['facts']>): RuleExample<Paying> => ({
  rule,
  holds,
  fails: { ...holds, facts: { ...holds.facts, ...wrong } },
})

/** A payment to the carton maker's old account holds while a new one waits for the call. */
export const payeeExamples: readonly RuleExample<Paying>[] = [
  fails('BS-27', { paidTo: changeExample.account.account }),
  fails('BS-28', { paidTo: '' }),
  {
    rule: 'BS-29',
    holds,
    fails: { ...holds, facts: { ...holds.facts, party: '' }, payee: undefined },
  },
  {
    rule: 'BS-31',
    holds: { ...holds, named: [{ invoice: '26332000000012345678', account: was.account }] },
    fails: { ...holds, named: [{ invoice: '26332000000012345678', account: changeExample.account.account }] },
  },
]
