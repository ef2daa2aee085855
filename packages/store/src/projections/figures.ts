import { figureLines } from '@gendan/orderfile/figures/figure-lines'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { ClientBase } from 'pg'
import { type Moved, rowsToWrite } from './projected.ts'

/** What figures count of an order, where an act changed it. */
export async function projectFigures(tx: ClientBase, moved: Moved<OrderFile>): Promise<void> {
  const rows = rowsToWrite(moved, (file) =>
    figureLines(file).map(({ key, what, supplier, since, day, due, good, planned, actual }) => ({
      ...{ key, what, supplier, since: instant(since), day: instant(day), due: due ?? null, good: good ?? null },
      ...{ currency: (actual ?? planned)?.currency ?? '' },
      ...{ profit: planned?.profit ?? null, invoice: planned?.invoice ?? null, cost: planned?.cost ?? null },
      profit_actual: actual?.profit ?? null,
      invoice_actual: actual?.invoice ?? null,
      cost_actual: actual?.cost ?? null,
    })),
  )
  if (rows) await tx.query({ name: 'project-figures', text: FIGURES, values: [moved.state.id, rows] })
}

const DAY_LONG = 10

/** A day alone stands at its noon, so that it is the same day wherever the firm is. */
function instant(text: string | undefined): string | null {
  if (text === undefined) return null
  return text.length > DAY_LONG ? text : `${text}T12:00:00Z`
}

/** The day that was agreed first is read from the journal, for what was shipped alone: the state knows the day as it stands now. */
const FIGURES = `
  with line as (
    select * from jsonb_to_recordset($2::jsonb) as line (key text, what text, supplier text, since timestamptz, day timestamptz, due date,
      good boolean, currency text, profit numeric, invoice numeric, cost numeric, profit_actual numeric, invoice_actual numeric,
      cost_actual numeric)
  ), gone as (
    delete from figure_row where company = current_setting('gendan.company') and world = current_setting('gendan.world')
       and file = $1 and key not in (select key from line)
  )
  insert into figure_row (company, world, file, key, what, supplier, since, day, due, due_first, good, currency, profit, invoice, cost,
    profit_actual, invoice_actual, cost_actual)
  select current_setting('gendan.company'), current_setting('gendan.world'), $1, key, what, supplier, since, day, due,
    case when what = 'shipped' then coalesce((
      select nullif(event->'contract'->'terms'->'shipment'->>'latest', '')::date from journal
       where company = current_setting('gendan.company') and world = current_setting('gendan.world')
         and kind = 'order-file' and id = $1 and type = 'terms-settled' order by version limit 1), due) else due end,
    good, currency, profit, invoice, cost, profit_actual, invoice_actual, cost_actual from line
  on conflict (company, world, file, key) do update set (what, supplier, since, day, due, due_first, good, currency, profit, invoice, cost,
    profit_actual, invoice_actual, cost_actual) = (excluded.what, excluded.supplier, excluded.since, excluded.day, excluded.due,
    excluded.due_first, excluded.good, excluded.currency, excluded.profit, excluded.invoice, excluded.cost, excluded.profit_actual,
    excluded.invoice_actual, excluded.cost_actual)`
