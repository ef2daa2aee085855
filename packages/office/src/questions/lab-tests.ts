import type { Answer } from '@gendan/contract/questions'
import type { Tx } from '@gendan/store/database'
import type { Desk } from '../desk.ts'
import { underWay } from '../under-way.ts'

/** Laboratory tests that have not passed: told by the ways of the orders, doubts and failures first, then by their day. */
export async function labTestsUnderWay(tx: Tx, desk: Desk): Promise<Answer<'lab-tests'>> {
  const { ways } = await underWay(tx, desk, {})
  const rows = ways.flatMap(({ row, facts, outlook }) =>
    (facts.labs ?? []).map(({ id: test, standard, laboratory, state, due }) => ({
      ...{ id: row.id, test, number: row.number, buyerName: row.buyerName, standard, laboratory, state, due },
      shipBy: outlook().shipBy ?? null,
    })),
  )
  return { rows: rows.toSorted((a, b) => PLACE[a.state] - PLACE[b.state] || (a.due < b.due ? -1 : 1)).slice(0, 200) }
}

const PLACE = { doubt: 0, failed: 1, planned: 2, sent: 2 } as const
