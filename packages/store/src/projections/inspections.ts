import type { OrderFile } from '@gendan/orderfile/order-file'
import { inspectionLines } from '@gendan/orderfile/quality/inspection-line'
import type { ClientBase } from 'pg'
import { type Moved, rowsToWrite } from './projected.ts'

/** An order's inspections on the board of all inspections, where an act changed them. */
export async function projectInspections(tx: ClientBase, moved: Moved<OrderFile>): Promise<void> {
  const rows = rowsToWrite(moved, (file) =>
    inspectionLines(file).map(({ name, by, correctUntil, ...line }) => ({
      ...line,
      number: file.number,
      ...{ who: by, name_en: name.en, name_zh: name.zh, correct_until: correctUntil },
    })),
  )
  if (rows) await tx.query({ name: 'project-inspections', text: INSPECTIONS, values: [moved.state.id, rows] })
}

const COLUMNS = `number, kind, state, purchase, planned, place, lot, unit, level, severity, aql, who, done, drawn, critical, major, minor, maker, code, goods,
  name_en, name_zh, first, open, doubts, correct_until, faults`

/** An inspection is never taken out of its file: rows are put, none is deleted. */
const INSPECTIONS = `
  with line as (
    select * from jsonb_to_recordset($2::jsonb) as line (inspection text, number text, kind text, state text, purchase text, planned date, place text,
      lot numeric, unit text, level text, severity text, aql text, who text, done date, drawn int, critical int, major int, minor int, maker text, code text,
      goods text, name_en text, name_zh text, first boolean, open boolean, doubts int, correct_until date, faults jsonb)
  )
  insert into inspection_row (company, world, id, inspection, ${COLUMNS})
  select current_setting('gendan.company'), current_setting('gendan.world'), $1, inspection, ${COLUMNS} from line
  on conflict (company, world, id, inspection) do update set (${COLUMNS}) =
    (${COLUMNS.split(',')
      .map((one) => `excluded.${one.trim()}`)
      .join(', ')})`
