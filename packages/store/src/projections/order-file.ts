import { fileLines } from '@gendan/orderfile/account/file-lines'
import { gateLines } from '@gendan/orderfile/gate-line'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { type OrderLine, orderLine } from '@gendan/orderfile/order-line'
import type { Tx } from '../database.ts'
import { projectAccount } from './account.ts'
import { projectDues } from './dues.ts'
import { projectFigures } from './figures.ts'
import { projectInspections } from './inspections.ts'
import { projectMaking } from './making.ts'
import { holdNames } from './names.ts'
import { projectPath } from './path.ts'
import { type Moved, type Projected, rowsToWrite } from './projected.ts'
import { projectSamples } from './quality.ts'
import { searchable } from './search.ts'
import { projectSignLinks } from './sign-links.ts'

/** The order's line in the list, what it is found by, its place in the signing inbox, its way, its money. */
export async function projectOrderFile(tx: Tx, one: Projected, at: string): Promise<void> {
  const moved = one as Moved<OrderFile>
  await Promise.all([
    projectLine(tx, moved, at),
    projectGates(tx, moved),
    projectPath(tx, moved),
    projectMaking(tx, moved),
    projectDues(tx, moved),
    projectFigures(tx, moved),
    projectSamples(tx, moved),
    projectInspections(tx, moved),
    projectAccount(tx, moved.state.id, moved, fileLines),
    projectSignLinks(tx, moved),
  ])
}

/** The line, and where they changed the words it is found by: its own, those of its customer and its suppliers. */
async function projectLine(tx: Tx, { state, was }: Moved<OrderFile>, at: string): Promise<void> {
  const line = orderLine(state)
  const values = lineValues(line, at)
  if (!rowsToWrite({ state: line, was: was && orderLine(was) }, foundBy)) {
    await tx.query({ name: 'project-order-line', text: LINE, values })
    return
  }
  const { words, grams } = searchable([line.words])
  // A rename of a party that is under way is waited for; one that comes later finds this line and renames it too.
  const held = holdNames(tx, [line.buyer, ...line.suppliers])
  await Promise.all([held, tx.query({ name: 'project-order-file', text: FOUND, values: [...values, words, grams] })])
}

function foundBy({ words, buyer, suppliers }: OrderLine) {
  return { words, buyer, suppliers }
}

function lineValues(line: OrderLine, at: string): unknown[] {
  return [
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
    line.aside,
    line.suppliers,
    line.byCredit,
  ]
}

/** What was asked and signed at the file's gates: the lines of the inbox. */
async function projectGates(tx: Tx, moved: Moved<OrderFile>): Promise<void> {
  const rows = rowsToWrite(moved, (file) =>
    gateLines(file)
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
      })),
  )
  if (rows) await tx.query({ name: 'project-gates', text: GATES, values: [moved.state.id, rows] })
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
  payment_zh, latest_shipment, gate, lamp, opened, changed_at, aside, suppliers, by_credit, buyer_name`

/** The customer's name is copied with the customer: a name that stands follows its party's renames. */
const LINE = `
  insert into order_row (company, world, id, ${COLUMNS})
  select current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
         $15, $16, $17, $18, $19, $20, $21::text[], $22, coalesce((select name from party_row
          where company = current_setting('gendan.company') and world = current_setting('gendan.world') and id = $4), '')
  on conflict (company, world, id) do update set (${COLUMNS}) =
    (excluded.number, excluded.stage, excluded.buyer, excluded.customer_order, excluded.owner, excluded.goods_en, excluded.goods_zh,
     excluded.lines, excluded.currency, excluded.amount, excluded.delivery, excluded.payment_en, excluded.payment_zh,
     excluded.latest_shipment, excluded.gate, excluded.lamp, excluded.opened, excluded.changed_at, excluded.aside, excluded.suppliers,
     excluded.by_credit, case when order_row.buyer = excluded.buyer then order_row.buyer_name else excluded.buyer_name end)`

const FOUND = `
  with here as (
    select current_setting('gendan.company') as company, current_setting('gendan.world') as world
  ), party as materialized (
    select s.id, s.words, s.grams
      from here join search_row s using (company, world) where s.kind = 'party' and s.id = any ($4::text || $21::text[])
  ), line as (${LINE})
  insert into search_row (company, world, kind, id, words, grams)
  select company, world, 'order-file', $1,
         $23 || E'\\n' || coalesce((select string_agg(words, E'\\n' order by id) from party), ''),
         array(select unnest($24::text[]) gram union select unnest(grams) from party order by gram)
    from here
  on conflict (company, world, kind, id) do update set words = excluded.words, grams = excluded.grams
  where search_row.words <> excluded.words`
