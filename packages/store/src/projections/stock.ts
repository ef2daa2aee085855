import { reservedOf, type Stock } from '@gendan/firm/stock'
import type { Tx } from '../database.ts'
import type { Projected } from './projected.ts'

/** An article's line in the list of stock, and what is kept for which order. */
export async function projectStock(tx: Tx, one: Projected): Promise<void> {
  const state = one.state as Stock
  const kept = Object.entries(state.reserved)
  await Promise.all([
    tx.query({
      name: 'project-stock',
      text: `insert into stock_row (company, world, id, on_hand, reserved)
             values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3)
             on conflict (company, world, id) do update set on_hand = excluded.on_hand, reserved = excluded.reserved`,
      values: [state.id, state.onHand, reservedOf(state)],
    }),
    tx.query({
      name: 'project-stock-freed',
      text: `delete from stock_kept_row where company = current_setting('gendan.company') and world = current_setting('gendan.world')
               and goods = $1 and not file = any ($2)`,
      values: [state.id, kept.map(([file]) => file)],
    }),
    tx.query({
      name: 'project-stock-kept',
      text: `insert into stock_kept_row (company, world, goods, file, number, quantity)
             select current_setting('gendan.company'), current_setting('gendan.world'), $1, file, number, quantity
               from unnest($2::text[], $3::text[], $4::numeric[]) kept (file, number, quantity)
             on conflict (company, world, goods, file) do update set number = excluded.number, quantity = excluded.quantity`,
      values: [
        state.id,
        kept.map(([file]) => file),
        kept.map(([, { number }]) => number),
        kept.map(([, { quantity }]) => quantity),
      ],
    }),
  ])
}
