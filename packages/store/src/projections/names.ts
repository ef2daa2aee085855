import type { Tx } from '../database.ts'

/**
 * A party's name stands in the lines of its orders. Who copies it holds it until the end of the transaction, together with
 * others who copy; who changes it waits for them and then stands alone. An advisory lock, because a lock on the row itself would
 * be written to disk with every act on an order. It must be a statement of its own: what follows sees what was waited for.
 */
export async function holdNames(tx: Tx, parties: readonly string[]): Promise<void> {
  await tx.query({
    name: 'hold-names',
    text: `select pg_advisory_xact_lock_shared(${key('party')}) from unnest($1::text[]) party`,
    values: [parties],
  })
}

export async function changeName(tx: Tx, party: string): Promise<void> {
  await tx.query({ name: 'change-name', text: `select pg_advisory_xact_lock(${key('$1')})`, values: [party] })
}

function key(party: string): string {
  return `hashtextextended(current_setting('gendan.company') || ' ' || current_setting('gendan.world') || ' ' || ${party}, 0)`
}
