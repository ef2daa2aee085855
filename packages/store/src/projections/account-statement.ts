import { type IssuedStatement, stateOf } from '@gendan/orderfile/account-statement'
import type { Tx } from '../database.ts'
import type { Projected } from './projected.ts'
import { projectSearch } from './search.ts'

/** The line of a statement of account in its list. */
export async function projectStatement(tx: Tx, one: Projected): Promise<void> {
  const statement = one.state as IssuedStatement
  const { id, name, number, party, side, currency, from, to, day, closing, sent, answers } = statement
  const since = answers.at(-1)?.day ?? sent.at(-1)?.day ?? day
  await tx.query({
    name: 'project-statement',
    text: `insert into statement_row (company, world, id, version, number, party, side, currency, from_day, to_day, day, closing, state, since)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           on conflict (company, world, id) do update set version = excluded.version, state = excluded.state, since = excluded.since`,
    values: [id, one.version, number, party, side, currency, from, to, day, closing, stateOf(statement), since],
  })
  await projectSearch(tx, 'account-statement', id, [number, name.en, name.zh])
}
