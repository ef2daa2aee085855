import { fileLines } from '@gendan/orderfile/account/file-lines'
import { slipLines } from '@gendan/orderfile/account/slip-lines'
import { type BankSlip, bankSlip } from '@gendan/orderfile/bank-slip'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import type { ClientBase } from 'pg'
import { ofSlip, projectAccount } from './projections/account.ts'
import { upcastState } from './upcast.ts'

/** The steps of the database since which accounts are kept, and since which a supplier's begins with his invoice. */
export const ACCOUNTS_WRITTEN: readonly string[] = ['0011-accounts.sql', '0020-invoices.sql']

/** What one order file puts on accounts. */
export async function fileAccount(client: ClientBase, state: OrderFile): Promise<void> {
  await projectAccount(client, state.id, { state }, fileLines)
}

/** Writes what the order files and slips of the world that is stepped into put on accounts; those that were kept before accounts were. */
export async function fillAccounts(client: ClientBase): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await client.query<{ kind: string; id: string; shape: number; state: unknown }>(
      `select kind, id, shape, state from aggregate
        where company = current_setting('gendan.company') and world = current_setting('gendan.world')
          and kind in ('${orderFile.kind}', '${bankSlip.kind}') and id > $1 order by id, kind limit 200`,
      [after],
    )
    for (const { kind, id, shape, state } of rows) {
      const standing = upcastState(kind, shape, state)
      if (kind === bankSlip.kind) await projectAccount(client, ofSlip(id), { state: standing as BankSlip }, slipLines)
      else await fileAccount(client, standing as OrderFile)
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}
