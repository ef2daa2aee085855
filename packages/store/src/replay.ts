import { aggregateOf } from '@gendan/contract/aggregates'
import { same } from '@gendan/kernel/same'
import { type Fence, inFence, type Pool, type Tx } from './database.ts'
import { everyEvent } from './journal.ts'
import { project } from './projections.ts'
import { upcastState } from './upcast.ts'

const LISTS = [
  'member_row',
  'party_row',
  'goods_row',
  'bill_row',
  'stock_row',
  'stock_kept_row',
  'scarcity_row',
  'order_row',
  'gate_row',
  'path_row',
  'wanted_row',
  'making_row',
  'ended_way_row',
  'lesson_row',
  'slip_row',
  'due_row',
  'account_row',
  'statement_row',
  'invoice_row',
  'credit_row',
  'figure_row',
  'errand_row',
  'day_log_row',
  'message_row',
  'day_request_row',
  'mail_address',
  'search_row',
] as const

/**
 * Runs the journal of a world from its first event and compares: every state, and every line of every list, must come out
 * as it stands. Answers with the places that differ; none is right. Changes nothing: it works in a transaction it undoes.
 */
export async function replay(pool: Pool, fence: Fence): Promise<readonly string[]> {
  let differences: readonly string[] = []
  await inFence(pool, fence, async (tx) => {
    differences = await compare(tx)
    throw new Finished()
  }).catch((problem: unknown) => {
    if (!(problem instanceof Finished)) throw problem
  })
  return differences
}

class Finished extends Error {}

interface Told {
  readonly state: unknown
  readonly version: number
  readonly at: string
}

async function compare(tx: Tx): Promise<readonly string[]> {
  const told = await retell(tx)
  const { rows } = await tx.query<{ kind: string; id: string; version: number; shape: number; state: unknown }>(
    'select kind, id, version, shape, state from aggregate',
  )
  const kept = new Map(rows.map((row) => [`${row.kind}/${row.id}`, row]))
  const names = [...new Set([...told.keys(), ...kept.keys()])]
  const states = names.filter((name) => {
    const [again, row] = [told.get(name), kept.get(name)]
    return (
      !again ||
      !row ||
      again.version !== row.version ||
      !same(plain(again.state), upcastState(row.kind, row.shape, row.state))
    )
  })
  return [...states.map((name) => `${name}: state`), ...(await compareLists(tx, told))]
}

/** The journal's own account of every aggregate. */
async function retell(tx: Tx): Promise<Map<string, Told>> {
  const told = new Map<string, Told>()
  for (const { kind, id, version, event, at } of await everyEvent(tx)) {
    const aggregate = aggregateOf(kind)
    const before = told.get(`${kind}/${id}`) ?? { state: aggregate.born(id), version: 0, at }
    if (version !== before.version + 1) throw new RangeError(`${kind}/${id} has a gap before version ${version}`)
    told.set(`${kind}/${id}`, { state: aggregate.evolve(before.state, event), version, at })
  }
  return told
}

/** Lists are emptied and written again from the journal's states, parties first: their names stand in the lines of orders. */
async function compareLists(tx: Tx, told: ReadonlyMap<string, Told>): Promise<readonly string[]> {
  const before = await listed(tx)
  for (const list of LISTS) await tx.query(`delete from ${list}`)
  const isOrder = (name: string): boolean => name.startsWith('order-file/')
  const names = [...told.keys()].sort((a, b) => Number(isOrder(a)) - Number(isOrder(b)))
  for (const name of names) {
    const one = told.get(name)
    const [kind = '', id = ''] = [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)]
    if (one) await project(tx, { ref: { kind, id }, version: one.version, state: one.state }, one.at)
  }
  const after = await listed(tx)
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => !same(before.get(name), after.get(name)))
}

async function listed(tx: Tx): Promise<Map<string, unknown>> {
  const lines = new Map<string, unknown>()
  for (const list of LISTS) {
    const { rows } = await tx.query<{ line: Record<string, unknown> }>(`select to_jsonb(l) as line from ${list} l`)
    for (const { line } of rows) {
      const name = [list, ...NAMED_BY.map((column) => line[column])].filter(Boolean).join('/')
      if (lines.has(name)) throw new RangeError(`two lines are called ${name}: one of them would not be compared`)
      lines.set(name, line)
    }
  }
  return lines
}

/** Together they name a line of a list within its world. */
const NAMED_BY = ['kind', 'id', 'key', 'goods', 'account', 'file', 'gate', 'part', 'party', 'address', 'n'] as const

/** As JSON would bring it back: absent and undefined members are the same. */
function plain(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state))
}
