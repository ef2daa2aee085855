import { taughtBy } from '@gendan/orderfile/lessons/lesson'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { PATH_SHAPE, pathFacts } from '@gendan/orderfile/path/path-facts'
import { daysOfWay } from '@gendan/orderfile/path/spent/days-of-way'
import { reached } from '@gendan/orderfile/stage'
import type { ClientBase } from 'pg'
import { type Moved, rowsToWrite } from './projected.ts'

/**
 * The facts of an order's way: with the orders in hand while it is under way, apart once it was closed, cancelled or lost; a file that was only asked
 * for has none. What a file taught stands while it is closed and goes when it is reopened. All of it is written in one stroke.
 */
export async function projectPath(tx: ClientBase, moved: Moved<OrderFile>): Promise<void> {
  if (!rowsToWrite(moved, wayOf)) return
  const { id } = moved.state
  const { facts, ended, lesson } = wayOf(moved.state)
  await projectWanted(tx, moved)
  if (facts && !ended) {
    await tx.query({ name: 'project-path', text: WAY, values: [id, PATH_SHAPE, JSON.stringify(facts)] })
    return
  }
  const days = facts && daysOfWay(facts)
  const over = days ? [days.begun, days.ended, JSON.stringify(facts)] : [null, null, null]
  const taught = lesson ? [lesson.at, JSON.stringify(lesson.taught)] : [null, '[]']
  await tx.query({ name: 'project-ended', text: ENDED, values: [id, ...over, ...taught] })
}

/** The articles that the order wants or lets come in while it is under way, where that is another set than before. */
async function projectWanted(tx: ClientBase, moved: Moved<OrderFile>): Promise<void> {
  const goods = rowsToWrite(moved, (file) => {
    const { facts, ended } = wayOf(file)
    return facts && !ended ? [...new Set((facts.flows ?? []).map((flow) => flow.goods))].sort() : []
  })
  if (goods) await tx.query({ name: 'project-wanted', text: WANTED, values: [moved.state.id, goods] })
}

function wayOf(file: OrderFile) {
  const ended = file.aside?.state === 'cancelled' || file.aside?.state === 'lost' || reached(file.stage, 'E19')
  const facts = pathFacts(file)
  return { facts, ended, lesson: facts && !ended ? undefined : taughtBy(file) }
}

const HERE = `company = current_setting('gendan.company') and world = current_setting('gendan.world') and file = $1`

const WANTED = `
  with wanted as (select jsonb_array_elements_text($2::jsonb) as goods),
  gone as (delete from wanted_row where ${HERE} and goods not in (select goods from wanted))
  insert into wanted_row (company, world, goods, file)
  select current_setting('gendan.company'), current_setting('gendan.world'), goods, $1 from wanted
  on conflict do nothing`

const WAY = `
  with no_lesson as (delete from lesson_row where ${HERE}),
  not_ended as (delete from ended_way_row where ${HERE})
  insert into path_row (company, world, file, shape, facts)
  values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3)
  on conflict (company, world, file) do update set shape = excluded.shape, facts = excluded.facts
  where (path_row.shape, path_row.facts) is distinct from (excluded.shape, excluded.facts)`

const ENDED = `
  with no_way as (delete from path_row where ${HERE}),
  never_began as (delete from ended_way_row where ${HERE} and $2::date is null),
  ended as (
    insert into ended_way_row (company, world, file, begun, ended, facts)
    select current_setting('gendan.company'), current_setting('gendan.world'), $1, $2::date, $3::timestamptz, $4::jsonb
     where $2::date is not null
    on conflict (company, world, file) do update
      set begun = excluded.begun, ended = excluded.ended, facts = excluded.facts
    where (ended_way_row.begun, ended_way_row.ended, ended_way_row.facts) is distinct from (excluded.begun, excluded.ended, excluded.facts)
  ),
  line as (select * from jsonb_to_recordset($6::jsonb) as line (kind text, id text, facts jsonb)),
  gone as (delete from lesson_row where ${HERE} and (kind, id) not in (select kind, id from line))
  insert into lesson_row (company, world, kind, id, file, closed, facts)
  select current_setting('gendan.company'), current_setting('gendan.world'), line.kind, line.id, $1, $5::timestamptz, line.facts from line
  on conflict (company, world, kind, id, file) do update set closed = excluded.closed, facts = excluded.facts`
