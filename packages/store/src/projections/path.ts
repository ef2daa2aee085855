import { taughtBy } from '@gendan/orderfile/lessons/lesson'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { PATH_SHAPE, pathFacts } from '@gendan/orderfile/path/path-facts'
import { reached } from '@gendan/orderfile/stage'
import type { ClientBase } from 'pg'
import { type Moved, rowsToWrite } from './projected.ts'

/**
 * The facts of an order's way, while the order is under way; a closed file and one that was only asked for have none. What a file taught stands
 * while it is closed and goes when it is reopened: a file has a way or a lesson, so both are written in one stroke.
 */
export async function projectPath(tx: ClientBase, moved: Moved<OrderFile>): Promise<void> {
  if (!rowsToWrite(moved, wayOf)) return
  const { id } = moved.state
  const { facts, lesson } = wayOf(moved.state)
  if (facts) await tx.query({ name: 'project-path', text: WAY, values: [id, PATH_SHAPE, JSON.stringify(facts)] })
  else if (lesson)
    await tx.query({ name: 'project-lesson', text: LESSON, values: [id, lesson.at, JSON.stringify(lesson.taught)] })
  else await tx.query({ name: 'no-path', text: `with no_lesson as (${NO_LESSON}) ${NO_WAY}`, values: [id] })
}

function wayOf(file: OrderFile) {
  const givenUp = file.aside?.state === 'cancelled' || file.aside?.state === 'lost'
  const facts = givenUp || reached(file.stage, 'E19') ? undefined : pathFacts(file)
  return { facts, lesson: facts ? undefined : taughtBy(file) }
}

const HERE = `company = current_setting('gendan.company') and world = current_setting('gendan.world') and file = $1`
const NO_WAY = `delete from path_row where ${HERE}`
const NO_LESSON = `delete from lesson_row where ${HERE}`

const WAY = `
  with no_lesson as (${NO_LESSON})
  insert into path_row (company, world, file, shape, facts)
  values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3)
  on conflict (company, world, file) do update set shape = excluded.shape, facts = excluded.facts
  where (path_row.shape, path_row.facts) is distinct from (excluded.shape, excluded.facts)`

const LESSON = `
  with no_way as (${NO_WAY}), line as (
    select * from jsonb_to_recordset($3::jsonb) as line (kind text, id text, facts jsonb)
  ), gone as (
    ${NO_LESSON} and (kind, id) not in (select kind, id from line)
  )
  insert into lesson_row (company, world, kind, id, file, closed, facts)
  select current_setting('gendan.company'), current_setting('gendan.world'), line.kind, line.id, $1, $2, line.facts from line
  on conflict (company, world, kind, id, file) do update set closed = excluded.closed, facts = excluded.facts`
