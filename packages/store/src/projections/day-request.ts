import { boardOf, type DayRequest } from '@gendan/orderfile/request/day-request'
import type { Tx } from '../database.ts'
import type { Projected } from './projected.ts'

/** A customer's request for a day, in the register. */
export async function projectDayRequest(tx: Tx, one: Projected): Promise<void> {
  const request = one.state as DayRequest
  const { id, asked, account, verdict, by, day, outcome } = request
  const refused = verdict.kind === 'refused'
  await tx.query({
    name: 'project-day-request',
    text: `insert into day_request_row (company, world, id, version, customer, file, says, quantity, unit, day, wish, honest, promised, board,
             arrival, verdict, reason, word, offered, maker, maker_zh, bottleneck, outcome, outcome_word, by_account)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
             $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
           on conflict (company, world, id) do update set (version, file, outcome, outcome_word) =
             (excluded.version, excluded.file, excluded.outcome, excluded.outcome_word)`,
    values: [
      ...[id, one.version, asked.customer, outcome?.file || asked.file, asked.says],
      ...[asked.quantity.value, asked.quantity.unit, day, asked.by, account.day ?? null],
      ...[refused ? null : verdict.day, boardOf(request) ?? null, asked.at === 'arrival', verdict.kind],
      ...[refused ? verdict.reason : '', verdict.word, refused ? verdict.offers.length : 0],
      ...[account.makerName.en, account.makerName.zh, account.bottleneck, outcome?.kind ?? '', outcome?.word ?? '', by],
    ],
  })
}
