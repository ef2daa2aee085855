import type { ClientBase } from 'pg'
import type { Migration } from '../migrate.ts'

/** A table of the house, as the database itself describes it. */
export interface Table {
  readonly name: string
  /** Bound to company and world by row-level security. */
  readonly fenced: boolean
  readonly columns: readonly string[]
}

/**
 * What a backup leaves out: who is signed in and who failed to (all sign in again after a restore), the tables that the
 * program loads from its own files, and the list of migrations (it stands in the head, and a restore runs them).
 */
const LEFT_OUT = ['session', 'failed_sign_in', 'port', 'reference_table', 'release']

/** True of one database only: who wrote a row by the number of his transaction. */
const LEFT_OUT_COLUMN = 'xact'

const NOT_OF_AN_EXTENSION = (catalogue: string) =>
  `not exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = c.oid and d.deptype = 'e')`

/** Every table a backup holds, each after those it refers to. Asked of the catalogue: a new table is kept without being named here. */
export async function keptTables(client: ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname::text as name, c.relrowsecurity as fenced, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                        and a.attname <> '${LEFT_OUT_COLUMN}'
      where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and c.relname <> all ($1) and ${NOT_OF_AN_EXTENSION('pg_class')}
      group by c.oid order by c.relrowsecurity, c.relname`,
    [LEFT_OUT],
  )
  const { rows: links } = await client.query<{ from: string; to: string }>(
    `select f.relname::text as from, t.relname::text as to from pg_constraint k
       join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      where k.contype = 'f' and k.connamespace = current_schema()::regnamespace and f.oid <> t.oid`,
  )
  return inOrder(rows, links)
}

function inOrder(
  tables: readonly Table[],
  links: readonly { readonly from: string; readonly to: string }[],
): readonly Table[] {
  const sorted: Table[] = []
  const waiting = new Set(tables)
  while (waiting.size > 0) {
    const names = new Set([...waiting].map((table) => table.name))
    const free = [...waiting].filter(({ name }) => !links.some((link) => link.from === name && names.has(link.to)))
    if (free.length === 0) throw new RangeError(`tables refer to each other in a circle: ${[...names].join(', ')}`)
    for (const table of free) waiting.delete(table)
    sorted.push(...free)
  }
  return sorted
}

/** Tables, views and sequences that stand in the database, whoever made them; those of extensions apart. */
export async function standingTables(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname::text as name from pg_class c
      where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
        and not c.relispartition and ${NOT_OF_AN_EXTENSION('pg_class')} order by 1`,
  )
  return rows.map((row) => row.name)
}

/** The tables that our migrations name, ours to clear away; whatever else lies in the database is somebody else's. */
export function ourTables(steps: readonly Migration[]): readonly string[] {
  return ['release', ...namesAfter(steps, /create table (?:if not exists )?(\w+)/g)]
}

/** Clears our tables and functions away, in the open transaction. */
export async function clearAway(client: ClientBase, steps: readonly Migration[]): Promise<void> {
  const tables = ourTables(steps).map((name) => client.escapeIdentifier(name))
  await client.query(`drop table if exists ${tables.join(', ')} cascade`)
  const { rows } = await client.query<{ signature: string }>(
    `select c.oid::regprocedure::text as signature from pg_proc c
      where c.pronamespace = current_schema()::regnamespace and c.proname = any ($1) and ${NOT_OF_AN_EXTENSION('pg_proc')}`,
    [namesAfter(steps, /create (?:or replace )?function (\w+)/g)],
  )
  for (const { signature } of rows) await client.query(`drop function ${signature} cascade`)
}

function namesAfter(steps: readonly Migration[], pattern: RegExp): readonly string[] {
  const text = steps.map((step) => step.sql.replaceAll(/--.*$/gm, '')).join('\n')
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))]
}
