import type { SupplierInvoice } from '@gendan/orderfile/supplier-invoice'
import type { Tx } from '../database.ts'
import type { Projected } from './projected.ts'
import { projectSearch } from './search.ts'

/** The invoice's line in the list. */
export async function projectSupplierInvoice(tx: Tx, one: Projected): Promise<void> {
  const { id, facts, parts, withdrawn } = one.state as SupplierInvoice
  const { party, number, kind, day, amount, tax } = facts
  await tx.query({
    name: 'project-invoice',
    text: `insert into invoice_row (company, world, id, version, party, number, kind, day, currency, amount, tax, files, withdrawn)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
           on conflict (company, world, id) do update set (version, party, number, kind, day, currency, amount, tax, files, withdrawn) =
             (excluded.version, excluded.party, excluded.number, excluded.kind, excluded.day, excluded.currency, excluded.amount,
              excluded.tax, excluded.files, excluded.withdrawn)`,
    values: [
      id,
      one.version,
      party,
      number,
      kind,
      day,
      amount.currency,
      amount.amount,
      tax,
      [...new Set(parts.map(({ file }) => file))],
      withdrawn !== undefined,
    ],
  })
  await projectSearch(tx, 'supplier-invoice', id, [number, amount.amount, facts.note])
}
