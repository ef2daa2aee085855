import type { BankChange } from '@gendan/firm/bank-guard'
import type { Tx } from '../database.ts'

/** Other bank data that were asked for of a party or of the firm itself; those that stand as they stood are not written again. */
export async function projectBankChanges(
  tx: Tx,
  of: { readonly kind: 'party' | 'firm'; readonly id: string },
  changes: readonly BankChange[],
): Promise<void> {
  if (changes.length === 0) return
  await tx.query({
    name: 'project-bank-changes',
    text: `insert into bank_change_row (company, world, id, kind, subject, state, asked_at, body)
           select current_setting('gendan.company'), current_setting('gendan.world'), c->>'id', $1, $2, c->>'state', (c->>'at')::timestamptz, c
             from jsonb_array_elements($3::jsonb) c
           on conflict (company, world, id) do update set state = excluded.state, body = excluded.body
            where bank_change_row.body is distinct from excluded.body`,
    values: [of.kind, of.id, JSON.stringify(changes)],
  })
}
