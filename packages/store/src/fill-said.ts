import type { ClientBase } from 'pg'
import { keepSaid } from './said.ts'

/** The step of the database since which the words of acts are searched. */
export const SAID_WRITTEN = '0033-said.sql'

interface Row {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly event: { readonly type: string }
  readonly act: string
  readonly by: string
  readonly at: string
}

/** Writes what people wrote in the acts of the world that is stepped into, five hundred events at a time. */
export async function fillSaid(client: ClientBase): Promise<void> {
  for (let after = { kind: '', id: '', version: 0 }; ; ) {
    const { rows } = await client.query<Row>(
      `select kind, id, version, event, act, by_account as by, at from journal
        where company = current_setting('gendan.company') and world = current_setting('gendan.world')
          and (kind, id, version) > ($1, $2, $3) order by kind, id, version limit 500`,
      [after.kind, after.id, after.version],
    )
    for (const { kind, id, version, event, ...signed } of rows)
      await keepSaid(client, [{ on: { kind, id }, version, event }], signed)
    const last = rows.at(-1)
    if (!last) return
    after = last
  }
}
