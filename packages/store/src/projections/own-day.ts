import { fold } from '@gendan/kernel/grams'
import { type DayLog, endsOf } from '@gendan/orderfile/day-log'
import { type Errand, openErrands, untilOf } from '@gendan/orderfile/errand'
import type { Tx } from '../database.ts'
import type { Projected } from './projected.ts'

/** The errand's line in the lists of who gave it and who does it. */
export async function projectErrand(tx: Tx, one: Projected): Promise<void> {
  const errand = one.state as Errand
  const { id, facts, giver, given, state, since, word } = errand
  const of = (kind: string) => (facts.about?.kind === kind ? facts.about.id : '')
  await tx.query({
    name: 'project-errand',
    text: `insert into errand_row (company, world, id, version, giver, doer, says, state, open, given, due, since, proof, word, file, party)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
           on conflict (company, world, id) do update set (version, doer, says, state, open, due, since, proof, word, file, party) =
             (excluded.version, excluded.doer, excluded.says, excluded.state, excluded.open, excluded.due, excluded.since, excluded.proof,
              excluded.word, excluded.file, excluded.party)`,
    values: [
      ...[id, one.version, giver, facts.doer, facts.says, state, openErrands.includes(state), given],
      ...[untilOf(errand) ?? null, since, facts.proof, word, of('order-file'), of('party')],
    ],
  })
}

/** The line of a person's day in the list of who leads him. */
export async function projectDayLog(tx: Tx, one: Projected): Promise<void> {
  const log = one.state as DayLog
  const { id, account, day, lines, note, closed } = log
  const ends = endsOf(log)
  const words = [note, ...lines.flatMap(({ says, why, told, number }) => [says, why, told, number])]
  await tx.query({
    name: 'project-day-log',
    text: `insert into day_log_row (company, world, id, version, account, day, closed, planned, done, slipped, words, state)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
           on conflict (company, world, id) do update set (version, closed, planned, done, slipped, words, state) =
             (excluded.version, excluded.closed, excluded.planned, excluded.done, excluded.slipped, excluded.words, excluded.state)`,
    values: [
      ...[id, one.version, account, day, closed ?? null, lines.length, ends.done, ends.tomorrow],
      ...[fold(words.filter(Boolean).join(' ')), JSON.stringify({ lines, note })],
    ],
  })
}
