import { gramsOf } from '@gendan/kernel/grams'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { orderLine } from '@gendan/orderfile/order-line'
import type { Tx } from '../database.ts'
import type { Projected } from './projected.ts'

/** The order's line in the list and its place in the signing inbox. */
export async function projectOrderFile(tx: Tx, one: Projected, at: string): Promise<void> {
  const line = orderLine(one.state as OrderFile)
  await tx.query({
    name: 'project-order-file',
    text: UPSERT,
    values: [
      line.id,
      line.number,
      line.stage,
      line.buyer,
      line.customerOrder,
      line.owner,
      line.goods.en,
      line.goods.zh,
      line.lines,
      line.currency,
      line.amount,
      line.delivery,
      line.payment.en,
      line.payment.zh,
      line.latestShipment,
      line.gate,
      line.lamp,
      line.asked?.kind ?? '',
      line.asked?.by ?? '',
      line.asked?.at ?? null,
      line.signed?.by ?? '',
      line.signed?.at ?? null,
      line.opened,
      at,
      gramsOf(line.words),
      line.words,
    ],
  })
}

const COLUMNS = `number, stage, buyer, customer_order, owner, goods_en, goods_zh, lines, currency, amount, delivery, payment_en,
  payment_zh, latest_shipment, gate, lamp, asked_kind, asked_by, asked_at, signed_by, signed_at, opened, changed_at, grams, words, buyer_name`

// The customer's line is held while his name is copied: a rename that is under way is waited for, one that comes later finds
// this line and renames it too.
const UPSERT = `
  insert into order_row (company, world, id, ${COLUMNS})
  select current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
         $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26,
         coalesce((select name from party_row where company = current_setting('gendan.company')
                      and world = current_setting('gendan.world') and id = $4 for share), '')
  on conflict (company, world, id) do update set (${COLUMNS}) =
    (excluded.number, excluded.stage, excluded.buyer, excluded.customer_order, excluded.owner, excluded.goods_en, excluded.goods_zh,
     excluded.lines, excluded.currency, excluded.amount, excluded.delivery, excluded.payment_en, excluded.payment_zh,
     excluded.latest_shipment, excluded.gate, excluded.lamp, excluded.asked_kind, excluded.asked_by, excluded.asked_at,
     excluded.signed_by, excluded.signed_at, excluded.opened, excluded.changed_at, excluded.grams, excluded.words, excluded.buyer_name)`
