import type { Answer } from '@gendan/contract/questions'
import { namesOf } from '@gendan/store/accounts'
import type { Tx } from '@gendan/store/database'
import { everyWebhook, messagesOf, type WebhookRow } from '@gendan/store/webhooks/records'

type Row = Answer<'webhooks'>['rows'][number]

/** Every webhook of the world, and how it fares. */
export async function webhooks(tx: Tx): Promise<Answer<'webhooks'>> {
  const found = await everyWebhook(tx)
  const names = await namesOf(
    tx,
    found.map(({ owner }) => owner),
  )
  const rows = found.map((row) => {
    const { rests: _, restsAt, failingSince, paused: __, ...facts } = row
    const state = stateOf(row)
    return {
      ...facts,
      kinds: [...facts.kinds],
      owner: names.find(({ id }) => id === row.owner)?.name ?? '',
      state,
      since: state === 'failing' ? failingSince : state === 'works' || state === 'paused' ? null : restsAt,
    }
  })
  return { rows }
}

export async function webhookMessages(
  tx: Tx,
  { id, limit }: { readonly id: string; readonly limit: number },
): Promise<Answer<'webhook-messages'>> {
  const rows = await messagesOf(tx, id, limit)
  return { rows: rows as Answer<'webhook-messages'>['rows'] }
}

function stateOf({ paused, rests, failingSince }: WebhookRow): Row['state'] {
  if (paused) return 'paused'
  if (rests !== '') return rests as Row['state']
  return failingSince ? 'failing' : 'works'
}
