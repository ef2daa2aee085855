import type { OrderFile } from '@gendan/orderfile/order-file'
import { ledgerLines } from '@gendan/orderfile/quality/ledger'
import type { ClientBase } from 'pg'
import { type Moved, rowsToWrite } from './projected.ts'

/** An order's samples in the ledger of all samples, where an act changed them. */
export async function projectSamples(tx: ClientBase, moved: Moved<OrderFile>): Promise<void> {
  const rows = rowsToWrite(moved, (file) =>
    ledgerLines(file).map(({ name, goodsCode, madeOn, sealedOn, lentTo, sentOn, arrivedOn, ...line }) => ({
      ...line,
      number: file.number,
      ...{ name_en: name.en, name_zh: name.zh, goods_code: goodsCode, made_on: madeOn, sealed_on: sealedOn },
      ...{ lent_to: lentTo, sent_on: sentOn, arrived_on: arrivedOn },
    })),
  )
  if (rows) await tx.query({ name: 'project-samples', text: SAMPLES, values: [moved.state.id, rows] })
}

const COLUMNS = `number, code, state, kind, round, name_en, name_zh, goods_code, asked, made, maker, due, made_on, shelf, sealed_on, until, lent_to, gone,
  sent_on, courier, waybill, arrived_on, comment, charge, fee, currency, received, awaited, open`

/** A sample is never taken out of its file: rows are put, none is deleted. */
const SAMPLES = `
  with line as (
    select * from jsonb_to_recordset($2::jsonb) as line (sample text, number text, code text, state text, kind text, round int, name_en text, name_zh text,
      goods_code text, asked int, made int, maker text, due date, made_on date, shelf text, sealed_on date, until date, lent_to text, gone boolean,
      sent_on date, courier text, waybill text, arrived_on date, comment text, charge text, fee numeric, currency text, received numeric,
      awaited numeric, open boolean)
  )
  insert into sample_row (company, world, id, sample, ${COLUMNS})
  select current_setting('gendan.company'), current_setting('gendan.world'), $1, sample, ${COLUMNS} from line
  on conflict (company, world, id, sample) do update set (${COLUMNS}) =
    (${COLUMNS.split(',')
      .map((one) => `excluded.${one.trim()}`)
      .join(', ')})`
