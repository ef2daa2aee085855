import type { AnyAct } from '@gendan/contract/acts'
import type { MailAccount } from '@gendan/firm/mail-account'
import { businessDay } from '@gendan/office/clock'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { performIn, Undone } from '@gendan/office/perform'
import type { Fence, Tx } from '@gendan/store/database'
import type { House } from '../house.ts'
import { pageSetter } from '../page-setter.ts'

/** What the house lends to a mail courier. */
export type MailHouse = Pick<House, 'pool' | 'keys' | 'settings' | 'press'>

/**
 * Does one of the courier's acts in an open transaction, in the name of whoever opened the account. The fence names no person: the courier
 * carries what only its reader may read.
 */
export async function courierDoes(
  tx: Tx,
  house: MailHouse,
  fence: Fence,
  { owner }: Pick<MailAccount, 'owner'>,
  request: { readonly act: AnyAct; readonly id: string; readonly input: unknown; readonly key: string },
): Promise<void> {
  const { rows } = await tx.query<{ zone: string }>(
    `select state->'rules'->>'zone' as zone from aggregate
      where company = current_setting('gendan.company') and world = current_setting('gendan.world') and kind = 'firm' and id = company`,
  )
  const at = new Date().toISOString()
  const desk: Desk = {
    pool: house.pool,
    fence,
    account: owner,
    posts: [],
    rights: new Set(['courier']),
    at,
    day: businessDay(at, rows[0]?.zone ?? 'UTC'),
    from: 'mail',
    factor: false,
    pages: pageSetter(house.press),
    freshId,
    real: true,
  }
  const input = request.act.input.parse(request.input)
  const outcome = await performIn(tx, desk, { ...request, input })
  if (!outcome.ok) throw new Undone(outcome.findings)
}
