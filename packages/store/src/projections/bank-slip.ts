import { slipLines } from '@gendan/orderfile/account/slip-lines'
import { type BankSlip, openOf } from '@gendan/orderfile/bank-slip'
import type { Tx } from '../database.ts'
import { ofSlip, projectAccount } from './account.ts'
import type { Moved, Projected } from './projected.ts'
import { projectSearch } from './search.ts'

/** The slip's line in the list. */
export async function projectBankSlip(tx: Tx, one: Projected): Promise<void> {
  const slip = one.state as BankSlip
  const { way, day, amount, payer, party, reference, account, source } = slip.facts
  await tx.query({
    name: 'project-slip',
    text: `insert into slip_row (company, world, id, version, way, day, currency, amount, open, payer, party, reference, account, source, void)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
           on conflict (company, world, id) do update set version = excluded.version, open = excluded.open, party = excluded.party,
             void = excluded.void`,
    values: [
      slip.id,
      one.version,
      way,
      day,
      amount.currency,
      amount.amount,
      openOf(slip),
      payer,
      party,
      reference,
      account,
      source.from,
      slip.void !== undefined,
    ],
  })
  await projectAccount(tx, ofSlip(slip.id), one as Moved<BankSlip>, slipLines)
  await projectSearch(tx, 'bank-slip', slip.id, [payer, reference, amount.amount, slip.facts.note])
}
