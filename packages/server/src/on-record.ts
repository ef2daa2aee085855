import type { Goods } from '@gendan/firm/goods'
import type { Party } from '@gendan/firm/party'
import type { ListRow } from '@gendan/forms/incoming/parts/list-sheet'
import { type PutOver, putOver } from '@gendan/forms/incoming/parts/put-over'
import { say } from '@gendan/kernel/words'
import type { Desk } from '@gendan/office/desk'
import { loadStanding, type Standing } from '@gendan/store/aggregates'
import { readFence, type Tx } from '@gendan/store/database'
import { goodsOnRecord, type OnRecord, partiesOnRecord } from '@gendan/store/lists/on-record'

type Tree = Readonly<Record<string, unknown>>
type Row = Omit<ListRow<unknown>, 'input'> & { readonly input: unknown }

/** What is on record under the same code or name as a row, and what the row would change on it. */
interface Known {
  readonly id: string
  readonly version: number
  readonly label: string
  readonly active: boolean
  readonly input: Tree
  readonly changes: readonly PutOver[]
}

interface List {
  readonly kind: string
  /** By what a row is found again. */
  readonly names: (input: Tree) => readonly string[]
  readonly find: (tx: Tx, names: readonly string[]) => Promise<readonly OnRecord[]>
  /** What stands, in the shape of the act that changes it. */
  readonly stands: (state: unknown) => { readonly input: Tree; readonly label: string; readonly active: boolean }
}

const LISTS: Readonly<Record<'parties' | 'goods', List>> = {
  goods: {
    kind: 'goods',
    names: ({ facts }) => [(facts as Goods['facts']).code],
    find: goodsOnRecord,
    stands(state) {
      const { facts, active } = state as Goods
      return { input: { facts }, label: `${facts.code} ${say(facts.name, 'zh')}`, active }
    },
  },
  parties: {
    kind: 'party',
    names({ facts }) {
      const { en, zh } = (facts as Party['facts']).name
      return [en, zh].filter(Boolean).map((name) => name.toLowerCase())
    },
    find: partiesOnRecord,
    stands(state) {
      const { roles, facts, active } = state as Party
      return { input: { roles, facts }, label: say(facts.name, 'en'), active }
    },
  },
}

/** Each row with what is on record under its code or name, found in two queries however many rows there are. */
export async function onRecord<One extends Row>(
  desk: Desk,
  list: keyof typeof LISTS,
  rows: readonly One[],
): Promise<readonly (One & { readonly known: Known | null })[]> {
  const { kind, names, find, stands } = LISTS[list]
  const named = rows.map((row) => (row.input ? names(row.input as Tree) : []))
  const { found, standing } = await readFence(desk.pool, desk.fence, async (tx) => {
    const there = await find(tx, [...new Set(named.flat())])
    const ids = [...new Set(there.map(({ id }) => id))]
    return {
      found: new Map(there.map((one) => [one.named, one.id])),
      standing: new Map(
        (
          await loadStanding(
            tx,
            ids.map((id) => ({ kind, id })),
          )
        ).map((one) => [one.ref.id, one]),
      ),
    }
  })
  return rows.map((row, i) => {
    const id = (named[i] ?? []).map((name) => found.get(name)).find(Boolean)
    const one = id === undefined ? undefined : standing.get(id)
    return { ...row, known: one ? knownOf(one, row, stands) : null }
  })
}

function knownOf({ ref, version, state }: Standing, row: Row, stands: List['stands']): Known {
  const { input, label, active } = stands(state)
  return { id: ref.id, version, label, active, ...putOver(input, row.input as Tree, row.filled) }
}
