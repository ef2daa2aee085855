import type { Firm } from '@gendan/firm/firm'
import type { Tx } from '../database.ts'
import { projectBankChanges } from './bank-changes.ts'
import type { Projected } from './projected.ts'

/** Who works in this world, for the door to ask. */
export async function projectFirm(tx: Tx, one: Projected): Promise<void> {
  const { id, members, bankChanges = [] } = one.state as Firm
  await tx.query(
    `insert into member_row (company, world, account, posts, active)
     select current_setting('gendan.company'), current_setting('gendan.world'), m->>'account',
            array(select jsonb_array_elements_text(m->'posts')), (m->>'active')::boolean
       from jsonb_array_elements($1::jsonb) m
     on conflict (company, world, account) do update set posts = excluded.posts, active = excluded.active
     where (member_row.posts, member_row.active) is distinct from (excluded.posts, excluded.active)`,
    [JSON.stringify(members)],
  )
  await projectBankChanges(tx, { kind: 'firm', id }, bankChanges)
}
