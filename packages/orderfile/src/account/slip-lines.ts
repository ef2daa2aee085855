import type { AccountLine } from '@gendan/forms/account-statement/shape'
import { isPositive, zero } from '@gendan/kernel/decimal'
import { type BankSlip, openOf } from '../bank-slip.ts'

/** What a bank slip puts on the account of the one whose money it is: what is not allotted to an order yet. */
export function slipLines(slip: BankSlip): readonly AccountLine[] {
  const { party, way, day, amount, reference, payer } = slip.facts
  const open = openOf(slip)
  if (party === '' || !isPositive(open)) return []
  return [
    {
      ...{ key: 'unallotted', side: way === 'in' ? 'customer' : 'supplier', party, currency: amount.currency, day },
      ...{ what: 'unallotted', item: '', file: '', order: '', paper: '', slip: slip.id },
      reference: reference || payer,
      charged: zero,
      settled: open,
      dues: [],
    },
  ]
}
