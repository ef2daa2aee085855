import { randomUUID } from 'node:crypto'
import { doors } from '@gendan/contract/doors'
import { openApi } from '@gendan/contract/open-api'
import { questions } from '@gendan/contract/questions'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { inFence, unfenced } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mark } from '../../packages/server/src/press/testing/drawn-png.ts'
import { type DoorStage, firstStart, openDoor, type Visitor } from '../setup/door.ts'

/** Stands in everything the first company keeps: wherever it turns up, a fence has a hole. */
const MARK = 'Zyxomark'

let stage: DoorStage
let manager: Visitor
let world: string
let company: string
const kept = { party: randomUUID(), goods: randomUUID(), file: randomUUID(), attachment: '', account: '' }

beforeAll(async () => {
  stage = await openDoor()
  const first = await firstStart(stage)
  manager = first.manager
  world = first.world
  company = first.company
  kept.account = first.me.account?.id ?? ''
  const facts = { ...sampleDeal.buyer, name: { en: `${MARK} AS`, zh: '' } }
  await manager.act(world, 'party', kept.party, 'enter-party', { roles: ['customer'], facts })
  await manager.act(world, 'goods', kept.goods, 'enter-goods', {
    facts: { code: MARK, name: { en: MARK, zh: '' }, unit: 'PCE' },
  })
  const inquiry = { received: '2026-03-06', by: MARK, wants: [], note: MARK }
  await manager.act(world, 'order-file', kept.file, 'open-inquiry', { firm: company, buyer: kept.party, inquiry })
  await manager.act(world, 'order-file', kept.file, 'make-offer', { terms: sampleTerms })
  const own = { validUntil: '2030-01-01', opening: MARK, tongue: 'en' }
  await manager.put(`/api/worlds/${world}/drafts/${kept.file}/quotation`, { version: 0, own })
  kept.attachment = (
    await manager.upload(`/api/worlds/${world}/attachments`, { name: `${MARK}.png`, bytes: mark() })
  ).json().address
})
afterAll(() => stage.close())

interface Call {
  readonly name: string
  readonly method: string
  readonly path: string
}

/** Every route that names a world, with the ids of the first company put into its path. */
function callsIn(inWorld: string): readonly Call[] {
  const paths = openApi('test')['paths'] as Record<string, Record<string, { operationId: string }>>
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(() => path.includes('{world}'))
      .map(([method, { operationId }]) => ({
        name: operationId,
        method: method.toUpperCase(),
        path: filled(path, inWorld),
      })),
  )
}

function filled(path: string, inWorld: string): string {
  const ids: Record<string, string> = {
    world: inWorld,
    id: path.includes('/party/')
      ? kept.party
      : path.includes('/goods/')
        ? kept.goods
        : path.includes('/firm/')
          ? company
          : kept.file,
    file: kept.file,
    kind: 'quotation',
    paper: 'quotation-1',
    address: kept.attachment,
    list: 'orders',
  }
  const query = path.includes('/ask/') ? `?id=${kept.file}&kind=order-file&file=${kept.file}&search=${MARK}` : ''
  return path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'x') + query
}

const BODY = {
  file: kept.file,
  kind: 'quotation',
  firm: '',
  own: {},
  version: 1,
  account: '',
  name: 'x',
  posts: ['merchandiser'],
  order: {},
  reason: 'x',
  facts: {},
  terms: sampleTerms,
}

async function calls(visitor: Visitor, call: Call) {
  if (call.method === 'GET') return visitor.get(call.path)
  if (call.method === 'PUT') return visitor.put(call.path, { ...BODY, firm: company, account: kept.account })
  return visitor.post(call.path, { ...BODY, firm: company, account: kept.account }, { 'idempotency-key': randomUUID() })
}

async function strangerOf(): Promise<{ readonly visitor: Visitor; readonly world: string }> {
  const login = `other-${randomUUID().slice(0, 8)}`
  const other = await stage.anotherCompany(login, 'another good password')
  const visitor = stage.visitor()
  await visitor.post('/api/sign-in', { login, password: 'another good password' })
  return { visitor, world: other.world }
}

/** What is sent by POST and only reads. */
const READERS = [
  'door-pages',
  'door-credit-sheet',
  'door-perform-all',
  ...Object.keys(questions).map((name) => `ask-${name}`),
]

/** A program that may read in a world, with a token that somebody there has made. */
async function programOf(maker: Visitor, inWorld: string): Promise<Visitor> {
  const made = await maker.post(
    `/api/worlds/${inWorld}/tokens`,
    { name: 'reader', rights: ['see'] },
    { 'idempotency-key': randomUUID() },
  )
  return stage.program(made.json().secret)
}

/** When a token was used last is noted, whatever it was used for. */
function withoutUse(all: unknown): unknown {
  const { token_secret: _, ...others } = all as Record<string, unknown>
  return others
}

describe('the fences', () => {
  test('stand around every act, question and door: the map of routes is the whole of it', () => {
    const inWorld = Object.values(doors).filter((door) => door.path.includes('{world}')).length
    expect(callsIn(world).length).toBeGreaterThan(Object.keys(questions).length + inWorld + 20)
  })

  test('another company is told that there is no such world, by every route', async () => {
    const { visitor } = await strangerOf()
    for (const call of callsIn(world)) {
      const response = await calls(visitor, call)
      expect([call.name, response.statusCode]).toEqual([call.name, 404])
      expect(response.body).not.toContain(MARK)
    }
  })

  test('a program with a token of another company is told the same, by every route', async () => {
    const { visitor, world: theirs } = await strangerOf()
    const program = await programOf(visitor, theirs)
    for (const call of callsIn(world)) {
      const response = await calls(program, call)
      expect([call.name, response.statusCode]).toEqual([call.name, 404])
      expect(response.body).not.toContain(MARK)
    }
  })

  test('a token that may only read changes nothing, by no route', async () => {
    const before = await everything()
    const program = await programOf(manager, world)
    const made = await everything()
    for (const call of callsIn(world).filter(({ method }) => method !== 'GET')) {
      const response = await calls(program, call)
      const shut = READERS.includes(call.name) || [403, 404].includes(response.statusCode)
      expect([call.name, response.statusCode, shut]).toEqual([call.name, response.statusCode, true])
    }
    expect(withoutUse(await everything())).toEqual(withoutUse(made))
    expect(before).not.toEqual(made)
  })

  test('in its own world another company finds nothing of ours by our ids, and changes nothing', async () => {
    const before = await everything()
    const { visitor, world: theirs } = await strangerOf()
    for (const call of callsIn(theirs)) {
      const response = await calls(visitor, call)
      expect([call.name, response.statusCode < 500]).toEqual([call.name, true])
      expect([call.name, response.body.includes(MARK)]).toEqual([call.name, false])
    }
    expect(await everything()).toEqual(before)
  })

  test('somebody who is signed out is asked to sign in, by every route', async () => {
    const nobody = stage.visitor()
    for (const call of callsIn(world))
      expect([call.name, (await calls(nobody, call)).statusCode]).toEqual([call.name, 401])
  })

  test('the same people in another world of the same firm see nothing of the first', async () => {
    const practice = `p${randomUUID().slice(0, 8)}`
    await unfenced(stage.pool, (tx) =>
      tx.query(`insert into world (id, company, kind, name) values ($1, $2, 'practice', '{"en":"x","zh":"x"}')`, [
        practice,
        company,
      ]),
    )
    const rows = await inFence(stage.pool, { company, world: practice }, async (tx) => {
      const tables = await businessTables(tx)
      const counts = await inTurn(tables, (table) => tx.query(`select 1 from ${table}`))
      return counts.map((result) => result.rowCount)
    })
    expect(rows.every((count) => count === 0)).toBe(true)
  })

  test('a row cannot be written for another world than one stands in', async () => {
    const write = inFence(stage.pool, { company, world: 'elsewhere' }, (tx) =>
      tx.query(
        `insert into draft (company, world, file, kind, version, own, by_account) values ($1, $2, 'f', 'k', 1, '{}', 'a')`,
        [company, world],
      ),
    )
    await expect(write).rejects.toThrow('row-level security')
  })

  test('outside every fence no business row can be seen at all', async () => {
    const seen = await unfenced(stage.pool, async (tx) => {
      const tables = await businessTables(tx)
      const counts = []
      for (const table of tables) counts.push((await tx.query(`select 1 from ${table} limit 1`)).rowCount)
      return counts
    })
    expect(seen.every((count) => count === 0)).toBe(true)
  })
})

describe('the keys of the house', () => {
  /** What does not begin with company and world, and why: people, the way in, and what belongs to nobody. */
  const EXCEPTIONS = [
    'account',
    'company',
    'failed_sign_in',
    'link',
    'port',
    'reference_table',
    'release',
    'session',
    'world',
  ]

  test('business tables begin with company and world, in their columns and in their key; row-level security is forced', async () => {
    const { rows } = await stage.pool.query<{ name: string; columns: string[]; key: string[]; forced: boolean }>(`
      select c.relname as name, c.relforcerowsecurity and c.relrowsecurity as forced,
             array(select attname::text from pg_attribute a where a.attrelid = c.oid and attnum > 0 order by attnum limit 2) as columns,
             array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k (n, place)
                    join pg_attribute a on a.attnum = k.n where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid
                    order by place limit 2) as key
        from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`)
    const strangers = rows.filter((row) => !row.forced).map((row) => row.name)
    expect(strangers).toEqual(EXCEPTIONS)
    for (const row of rows.filter((one) => one.forced)) {
      expect([row.name, row.columns]).toEqual([row.name, ['company', 'world']])
      expect([row.name, row.key]).toEqual([row.name, ['company', 'world']])
    }
  })

  test('no foreign key ties business rows to one place: rows can be distributed by company', async () => {
    const { rows } = await stage.pool.query<{ from: string; to: string }>(
      `select conrelid::regclass::text as "from", confrelid::regclass::text as "to" from pg_constraint where contype = 'f'`,
    )
    expect(rows.filter((row) => !EXCEPTIONS.includes(row.from))).toEqual([])
  })
})

async function inTurn<T>(tables: readonly string[], work: (table: string) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = []
  for (const table of tables) results.push(await work(table))
  return results
}

async function businessTables(tx: {
  query: (sql: string) => Promise<{ rows: { name: string }[] }>
}): Promise<readonly string[]> {
  const { rows } = await tx.query(
    `select relname as name from pg_class where relkind = 'r' and relforcerowsecurity and relnamespace = 'public'::regnamespace`,
  )
  return rows.map((row) => row.name)
}

/** All that the first company keeps. */
async function everything(): Promise<unknown> {
  return inFence(stage.pool, { company, world }, async (tx) => {
    const tables = await businessTables(tx as never)
    const all: Record<string, unknown> = {}
    for (const table of tables)
      all[table] = (await tx.query(`select to_jsonb(t) as row from ${table} t order by 1`)).rows
    return all
  })
}
