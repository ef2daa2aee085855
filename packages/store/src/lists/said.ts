import { actOf } from '@gendan/contract/acts'
import type { Answer } from '@gendan/contract/questions'
import type { Tx } from '../database.ts'
import { excerpt } from './excerpt.ts'
import { here, page } from './page.ts'
import { sought } from './sought.ts'

interface Said {
  readonly id: string
  readonly kind: string
  readonly subject: string
  readonly at: string
  readonly act: string
  readonly said: string
  readonly name: string
}

/** What people wrote in acts, the latest first, with the order, party, slip or invoice in whose journal it stands. */
export async function listSaid(
  tx: Tx,
  { search, offset, limit }: { readonly search: string; readonly offset: number; readonly limit: number },
): Promise<Answer<'find'>['rows']> {
  const { rows } = await page<Said>(tx, {
    select: `id, kind, subject, at, act, said, coalesce(
      (select o.number from order_row o where o.company = said_row.company and o.world = said_row.world and o.id = subject and kind = 'order-file'),
      (select coalesce(nullif(p.name_zh, ''), p.name) from party_row p where p.company = said_row.company and p.world = said_row.world and p.id = subject
          and kind = 'party'), '') as name`,
    from: 'said_row',
    where: await sought(tx, 'said_row', here, search),
    order: 'at desc, id desc',
    offset,
    limit,
  })
  return rows.map(({ kind, subject, at, act, said, name, id }) => ({
    kind: 'said',
    id,
    title: name,
    note: act,
    did: actOf(act)?.title,
    found: excerpt(said, search),
    at,
    of: { kind, id: subject },
  }))
}
