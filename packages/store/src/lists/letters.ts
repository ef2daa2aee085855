import type { LetterFacts } from '@gendan/firm/letter'
import type { Tx } from '../database.ts'

/** The letters that the firm words itself; there are few. */
export async function lettersHere(tx: Tx): Promise<readonly (LetterFacts & { readonly id: string })[]> {
  const { rows } = await tx.query<{ id: string; facts: LetterFacts }>(
    `select id, state->'facts' as facts from aggregate
      where company = current_setting('gendan.company') and world = current_setting('gendan.world') and kind = 'letter-template'
        and not (state->>'dropped')::boolean order by id limit 200`,
  )
  return rows.map(({ id, facts }) => ({ ...facts, id }))
}
