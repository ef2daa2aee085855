import { dueLines } from '@gendan/orderfile/money/due-lines'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { ClientBase } from 'pg'
import { type Moved, rowsToWrite } from './projected.ts'

/** What is still to come in and go out for an order, where an act changed it. */
export async function projectDues(tx: ClientBase, moved: Moved<OrderFile>): Promise<void> {
  const rows = rowsToWrite(moved, (file) =>
    dueLines(file).map(({ term, ...line }) => ({ number: file.number, ...line, term_en: term.en, term_zh: term.zh })),
  )
  if (rows) await tx.query({ name: 'project-dues', text: DUES, values: [moved.state.id, rows] })
}

const DUES = `
  with line as (
    select * from jsonb_to_recordset($2::jsonb) as line (number text, key text, way text, party text, what text, paper text, purchase text,
      invoice text, sample text, currency text, amount numeric, open numeric, due date, term_en text, term_zh text)
  ), gone as (
    delete from due_row where company = current_setting('gendan.company') and world = current_setting('gendan.world')
       and id = $1 and key not in (select key from line)
  )
  insert into due_row (company, world, id, number, key, way, party, what, paper, purchase, invoice, sample, currency, amount, open, due, term_en, term_zh)
  select current_setting('gendan.company'), current_setting('gendan.world'), $1, line.* from line
  on conflict (company, world, id, key) do update set (number, party, what, paper, invoice, sample, currency, amount, open, due, term_en, term_zh) =
    (excluded.number, excluded.party, excluded.what, excluded.paper, excluded.invoice, excluded.sample, excluded.currency, excluded.amount, excluded.open, excluded.due,
     excluded.term_en, excluded.term_zh)`
