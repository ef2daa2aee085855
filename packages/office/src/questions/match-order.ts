import type { Answer } from '@gendan/contract/questions'
import type { Goods } from '@gendan/firm/goods'
import type { Party } from '@gendan/firm/party'
import { customerOrderShape } from '@gendan/forms/incoming/customer-order/shape'
import { matchGoods, matchParty, searchTextsOf } from '@gendan/orderfile/intake/match'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { likeGoods } from '@gendan/store/lists/goods'
import { likeParties } from '@gendan/store/lists/parties'
import type { Desk } from '../desk.ts'

/** Candidates looked at for one order: more would not be read by anybody. */
const PARTIES = 30
const GOODS = 400

/** Who an order comes from and which goods it means, as far as our own files can tell. */
export async function matchOrder(
  tx: Tx,
  _: Desk,
  input: { readonly order: unknown; readonly buyer?: string | undefined },
): Promise<Answer<'match-order'>> {
  const order = customerOrderShape.parse(input.order)
  const texts = searchTextsOf(order)
  const parties = await states<Party>(tx, 'party', await likeParties(tx, texts.party, PARTIES))
  const goods = await states<Goods>(tx, 'goods', await likeGoods(tx, texts.goods, GOODS))
  const matched = matchParty(order.buyer, parties)
  const buyer = input.buyer ?? matched.find((match) => match.sure)?.id ?? ''
  return {
    parties: matched.map((match) => ({ ...match, name: named(parties, match.id)?.facts.name ?? { en: '', zh: '' } })),
    goods: Object.fromEntries(
      order.lines.map((line) => [
        line.number,
        matchGoods(line, buyer, goods).map((match) => {
          const facts = named(goods, match.id)?.facts
          return { ...match, code: facts?.code ?? '', name: facts?.name ?? { en: '', zh: '' } }
        }),
      ]),
    ),
  }
}

async function states<State>(tx: Tx, kind: string, ids: readonly string[]): Promise<readonly State[]> {
  return (
    await loadStanding(
      tx,
      ids.map((id) => ({ kind, id })),
    )
  ).map((found) => found.state as State)
}

function named<State extends { readonly id: string }>(among: readonly State[], id: string): State | undefined {
  return among.find((one) => one.id === id)
}
