import { fileLines } from '@gendan/orderfile/account/file-lines'
import { gateLines } from '@gendan/orderfile/gate-line'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { orderLine } from '@gendan/orderfile/order-line'
import type { Tx } from '../database.ts'
import { projectAccount } from './account.ts'
import { projectDues } from './dues.ts'
import { holdNames } from './names.ts'
import { projectPath } from './path.ts'
import type { Projected } from './projected.ts'
import { searchable } from './search.ts'

/** The order's line in the list and its place in the signing inbox. */
export async function projectOrderFile(tx: Tx, one: Projected, at: string): Promise<void> {
  const file = one.state as OrderFile
  const line = orderLine(file)
  const { words, grams } = searchable([line.words])
  // A rename of a party that is under way is waited for; one that comes later finds this line and renames it too.
  const held = holdNames(tx, [line.buyer, ...line.suppliers])
  const written = tx.query({
    name: 'project-order-file',
    text: UPSERT,
    values: [
      line.id,
      line.number,
      line.stage,
      line.buyer,
      line.customerOrder,
      line.owner,
      line.goods.en,
      line.goods.zh,
      line.lines,
      line.currency,
      line.amount,
      line.delivery,
      line.payment.en,
      line.payment.zh,
      line.latestShipment,
      line.gate,
      line.lamp,
      line.opened,
      at,
      words,
      grams,
      line.aside,
      line.suppliers,
    ],
  })
  await Promise.all([
    held,
    written,
    projectGates(tx, file),
    projectPath(tx, file),
    projectDues(tx, file),
    projectAccount(tx, file.id, fileLines(file)),
  ])
}

/** What was asked and signed at the file's gates: the lines of the inbox. */
async function projectGates(tx: Tx, file: OrderFile): Promise<void> {
  if (Object.keys(file.gates).length === 0) return
  const lines = gateLines(file)
    .filter(({ asked, signed }) => asked || signed)
    .map(({ gate, part, lamp, asked, signed }) => ({
      gate,
      part,
      lamp,
      asked_kind: asked?.kind ?? '',
      asked_by: asked?.by ?? '',
      asked_at: asked?.at ?? null,
      signed_by: signed?.by ?? '',
      signed_at: signed?.at ?? null,
    }))
  await tx.query({ name: 'project-gates', text: GATES, values: [file.id, JSON.stringify(lines)] })
}

const GATES = `
  with line as (
    select * from jsonb_to_recordset($2::jsonb) as line (gate text, part text, lamp text, asked_kind text, asked_by text,
      asked_at timestamptz, signed_by text, signed_at timestamptz)
  ), gone as (
    delete from gate_row where company = current_setting('gendan.company') and world = current_setting('gendan.world')
       and file = $1 and (gate, part) not in (select gate, part from line)
  )
  insert into gate_row (company, world, file, gate, part, lamp, asked_kind, asked_by, asked_at, signed_by, signed_at)
  select current_setting('gendan.company'), current_setting('gendan.world'), $1, line.* from line
  on conflict (company, world, file, gate, part) do update set (lamp, asked_kind, asked_by, asked_at, signed_by, signed_at) =
    (excluded.lamp, excluded.asked_kind, excluded.asked_by, excluded.asked_at, excluded.signed_by, excluded.signed_at)`

const COLUMNS = `number, stage, buyer, customer_order, owner, goods_en, goods_zh, lines, currency, amount, delivery, payment_en,
  payment_zh, latest_shipment, gate, lamp, opened, changed_at, buyer_name, aside, suppliers`

const UPSERT = `
  with here as (
    select current_setting('gendan.company') as company, current_setting('gendan.world') as world
  ), buyer as materialized (
    select p.name from here join party_row p using (company, world) where p.id = $4
  ), party as materialized (
    select s.id, s.words, s.grams
      from here join search_row s using (company, world) where s.kind = 'party' and s.id = any ($4 || $23::text[])
  ), line as (
    insert into order_row (company, world, id, ${COLUMNS})
    select company, world, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
           coalesce(buyer.name, ''), $22, $23::text[]
      from here left join buyer on true
    on conflict (company, world, id) do update set (${COLUMNS}) =
      (excluded.number, excluded.stage, excluded.buyer, excluded.customer_order, excluded.owner, excluded.goods_en, excluded.goods_zh,
       excluded.lines, excluded.currency, excluded.amount, excluded.delivery, excluded.payment_en, excluded.payment_zh,
       excluded.latest_shipment, excluded.gate, excluded.lamp, excluded.opened, excluded.changed_at, excluded.buyer_name, excluded.aside,
       excluded.suppliers)
  )
  insert into search_row (company, world, kind, id, words, grams)
  select company, world, 'order-file', $1,
         $20 || E'\\n' || coalesce((select string_agg(words, E'\\n' order by id) from party), ''),
         array(select unnest($21::text[]) gram union select unnest(grams) from party order by gram)
    from here
  on conflict (company, world, kind, id) do update set words = excluded.words, grams = excluded.grams
  where search_row.words <> excluded.words`
