import type { slipLines } from '@gendan/orderfile/account/slip-lines'
import type { ClientBase } from 'pg'
import { type Moved, rowsToWrite } from './projected.ts'

/** Whoever records something may choose its id: a slip's lines never stand under a file's. */
export function ofSlip(id: string): string {
  return `slip/${id}`
}

/** What an order file or bank slip puts on accounts, where an act changed it: lines that are gone go, the others are written. */
export async function projectAccount<State>(
  tx: ClientBase,
  id: string,
  { state, was }: Moved<State>,
  linesOf: (state: State) => ReturnType<typeof slipLines>,
): Promise<void> {
  const rows = rowsToWrite({ state, was }, (one) => linesOf(one).map(rowOf))
  if (rows) await tx.query({ name: 'project-account', text: ACCOUNT, values: [id, rows] })
}

function rowOf({ key, party, side, currency, day, charged, settled, ...line }: ReturnType<typeof slipLines>[number]) {
  return { key, party, side, currency, day, charged, settled, line }
}

const ACCOUNT = `
  with line as (
    select * from jsonb_to_recordset($2::jsonb) as line (key text, party text, side text, currency text, day date, charged numeric,
      settled numeric, line jsonb)
  ), gone as (
    delete from account_row where company = current_setting('gendan.company') and world = current_setting('gendan.world')
       and id = $1 and key not in (select key from line)
  )
  insert into account_row (company, world, id, key, party, side, currency, day, charged, settled, line)
  select current_setting('gendan.company'), current_setting('gendan.world'), $1, line.* from line
  on conflict (company, world, id, key) do update set (party, side, currency, day, charged, settled, line) =
    (excluded.party, excluded.side, excluded.currency, excluded.day, excluded.charged, excluded.settled, excluded.line)`
