import type { Change, Changes } from '@gendan/contract/shapes'
import { type Fence, type Pool, readFence, type Tx } from './database.ts'

/** A busy hour. Who was away longer asks for everything again, which is cheaper than the list. */
const MOST = 500

/** A picture of the database as PostgreSQL writes it: `xmin:xmax:those under way between`. */
const PICTURE = /^\d{1,19}:\d{1,19}:(\d{1,19}(,\d{1,19})*)?$/

/** What has changed in a world since a picture of it, each aggregate once. Without a picture: where we stand now. */
export async function changesSince(pool: Pool, fence: Fence, after?: string): Promise<Changes> {
  const known = after !== undefined && PICTURE.test(after) ? after : undefined
  try {
    return await readFence(pool, fence, (tx) => told(tx, after, known))
  } catch (problem) {
    // It looks like a picture, but PostgreSQL finds it impossible: nobody can know what its owner has seen.
    if ((problem as { code?: unknown }).code !== '22P02') throw problem
    return readFence(pool, fence, (tx) => told(tx, after, undefined))
  }
}

async function told(tx: Tx, after: string | undefined, known: string | undefined): Promise<Changes> {
  const { rows } = await tx.query<{ at: string; strange: boolean }>(NOW, [known ?? null])
  const [now] = rows
  if (!now) throw new RangeError('no picture of the database')
  if (known === undefined || now.strange) return { at: now.at, changes: [], everything: after !== undefined }
  const { rows: changes } = await tx.query<Change>(SINCE, [known, MOST + 1])
  if (changes.length > MOST) return { at: now.at, changes: [], everything: true }
  return { at: now.at, changes, everything: false }
}

/** A picture that ends beyond ours is of another database: of the one before a restore. */
const NOW = `select pg_current_snapshot()::text as at,
  pg_snapshot_xmax(coalesce($1::pg_snapshot, pg_current_snapshot())) > pg_snapshot_xmax(pg_current_snapshot()) as strange`

const SINCE = `
  select kind, id, max(version) as version, (array_agg(by_account order by version desc))[1] as by from journal
   where company = current_setting('gendan.company') and world = current_setting('gendan.world')
     and xact >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(xact, $1::pg_snapshot)
   group by kind, id order by max(xact), kind, id limit $2`
