import type { Tx } from '../database.ts'

/** A line of what a closed order taught, as it is kept. */
export interface LessonRow {
  readonly kind: 'order' | 'goods' | 'customer' | 'supplier'
  readonly id: string
  readonly file: string
  readonly closed: string
  readonly facts: unknown
}

/**
 * What closed orders taught about these goods, customers and suppliers: of each subject the three latest, and of the orders behind them the twelve
 * that have the most in common, as wholes. One query; each subject reads three lines of an index.
 */
export async function lessonsAbout(
  tx: Tx,
  subjects: readonly Pick<LessonRow, 'kind' | 'id'>[],
  but: string,
): Promise<readonly LessonRow[]> {
  if (subjects.length === 0) return []
  const { rows } = await tx.query<LessonRow>({
    name: 'lessons-about',
    text: `
      with near as (
        select latest.* from unnest($1::text[], $2::text[]) as wanted (kind, id) cross join lateral (
          select kind, id, file, closed, facts from lesson_row
           where company = current_setting('gendan.company') and world = current_setting('gendan.world')
             and kind = wanted.kind and id = wanted.id and file <> $3
           order by closed desc limit 3) latest
      ), nearest as (
        select file from near group by file order by count(*) filter (where kind = 'goods') desc, max(closed) desc limit 12
      )
      select kind, id, file, closed, facts from near
      union all
      select kind, id, file, closed, facts from lesson_row
       where company = current_setting('gendan.company') and world = current_setting('gendan.world')
         and kind = 'order' and id in (select file from nearest)`,
    values: [subjects.map(({ kind }) => kind), subjects.map(({ id }) => id), but],
  })
  return rows
}
