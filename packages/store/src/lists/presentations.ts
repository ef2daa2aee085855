import type { PresentationRow } from '@gendan/contract/presentation-questions'
import type { Answer } from '@gendan/contract/questions'
import type { Drawing } from '@gendan/orderfile/presentation/lists'
import type { Tx } from '../database.ts'
import { and, here, page } from './page.ts'
import { sought } from './sought.ts'

/** The drawings of one series: under a credit, or of an order that is collected. */
export async function drawingsOf(
  tx: Tx,
  { credit, order }: { readonly credit: string; readonly order: string },
): Promise<readonly Drawing[]> {
  const { rows } = await tx.query<Drawing>({
    name: 'drawings-of',
    text: `select drawing from presentation_row where ${here.sql[0]}
              and credit = $1 and ($1 <> '' or first_file = $2) order by drawing`,
    values: [credit, order],
  })
  return rows
}

export interface PresentationsWanted {
  readonly search?: string | undefined
  readonly credit?: string | undefined
  readonly file?: string | undefined
  /** Paid and withdrawn ones, too. */
  readonly all: boolean
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** One page of presentations: those under way, or all; of a credit or of an order where one is named. */
export async function listPresentations(tx: Tx, wanted: PresentationsWanted): Promise<Answer<'presentations'>> {
  const { search, credit, file, all, descending, offset, limit } = wanted
  const ofCredit = credit ? and(here, 'credit = $', credit) : here
  const ofFile = file ? and(ofCredit, 'files @> array[$]', file) : ofCredit
  const standing = all ? ofFile : { ...ofFile, sql: [...ofFile.sql, "state not in ('paid', 'withdrawn')"] }
  const to = descending ? 'desc' : 'asc'
  return page<PresentationRow>(tx, {
    select: `id, version, credit, against, state, currency, amount::text, settled::text, documents,
      opened::text, presented::text, maturity::text, drawing,
      coalesce(nullif(credit_number, ''), (select o.number from order_row o where o.company = presentation_row.company
        and o.world = presentation_row.world and o.id = presentation_row.first_file), '') || '/' || drawing as number,
      coalesce((select string_agg(o.number, ', ' order by o.number) from order_row o where o.company = presentation_row.company
        and o.world = presentation_row.world and o.id = any (presentation_row.files)), '') as orders`,
    from: 'presentation_row',
    where: await sought(tx, 'presentation_row', standing, search),
    order: `opened ${to}, id ${to}`,
    offset,
    limit,
  })
}
