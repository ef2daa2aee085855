import pg from 'pg'

/**
 * The bell between servers on one database. It says in which world something was done and nothing else; who hears it asks
 * the journal what (`changes.ts`). A bell that nobody hears loses nothing: listeners ask now and then without it.
 *
 * It is rung after the transaction, not in it: PostgreSQL lets transactions that notify end one at a time, so with it inside every
 * act would wait for the disk writes of all others.
 */
const CHANNEL = 'gendan_world'

/** Acts that come in one stroke ring once. */
const PAUSE_MS = 20

interface Ringing {
  readonly worlds: Set<string>
  busy: boolean
}

const ringing = new WeakMap<pg.Pool, Ringing>()
const changed = new WeakSet<pg.PoolClient>()

/** The open transaction writes to the journal: the bell is rung when it has ended well. */
export function willRing(tx: pg.PoolClient): void {
  changed.add(tx)
}

/** Whether the bell is to be rung for a transaction; asked once, at its end. */
export function rings(tx: pg.PoolClient): boolean {
  return changed.delete(tx)
}

/** Rings for a world, now or with the next stroke. Nobody waits for it. */
export function ring(pool: pg.Pool, world: string): void {
  const state = ringing.get(pool) ?? { worlds: new Set(), busy: false }
  ringing.set(pool, state)
  state.worlds.add(world)
  if (!state.busy) void strike(pool, state)
}

async function strike(pool: pg.Pool, state: Ringing): Promise<void> {
  state.busy = true
  while (state.worlds.size > 0) {
    const worlds = [...state.worlds]
    state.worlds.clear()
    await pool
      .query(`select pg_notify('${CHANNEL}', world) from unnest($1::text[]) world`, [worlds])
      .catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS).unref())
  }
  state.busy = false
}

/** An ear for the bell, on a connection of its own. */
export interface Ear {
  readonly close: () => Promise<void>
}

const AGAIN_MS = 1_000

/** Listens until it is closed. `hear` is told the world, or nothing where the line was broken and any may have been missed. */
export function openEar(pool: pg.Pool, hear: (world: string | undefined) => void): Ear {
  let closed = false
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  const lost = (which: pg.Client): void => {
    if (closed || client !== which) return
    client = undefined
    void which.end().catch(() => undefined)
    timer = setTimeout(listen, AGAIN_MS)
    timer.unref()
  }
  const listen = (): void => {
    const own = new pg.Client(pool.options)
    client = own
    own.on('error', () => lost(own))
    own.on('end', () => lost(own))
    own.on('notification', ({ payload }) => hear(payload))
    own
      .connect()
      .then(() => own.query(`listen ${CHANNEL}`))
      .then(
        () => hear(undefined),
        () => lost(own),
      )
  }
  listen()
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}
