import { type Message, readerOfMessage, stateOfMessage } from '@gendan/orderfile/mail/message'
import type { Tx } from '../database.ts'
import { keepText } from '../mail/texts.ts'
import type { Projected } from './projected.ts'

/** The message's line in the lists; what the firm itself said stands beside it, as what comes by mail does. */
export async function projectMessage(tx: Tx, one: Projected): Promise<void> {
  const state = one.state as Message
  const { id, kind, way, account, at, filed, sending, tries, nextAt, said } = state
  const former = one.was as Message | undefined
  await Promise.all([
    tx.query({
      name: 'project-message',
      text: `insert into message_row (company, world, id, version, kind, way, account, reader, at, file, party, state, sending, tries, next_at, cleared)
             values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
             on conflict (company, world, id) do update set version = excluded.version, reader = excluded.reader, at = excluded.at,
               file = excluded.file, party = excluded.party, state = excluded.state, sending = excluded.sending, tries = excluded.tries,
               next_at = excluded.next_at, cleared = excluded.cleared`,
      values: [
        id,
        one.version,
        kind,
        way,
        account,
        readerOfMessage(state),
        at,
        filed?.file ?? '',
        filed?.party ?? '',
        stateOfMessage(state),
        sending,
        tries,
        nextAt === '' ? null : nextAt,
        state.cleared !== undefined,
      ],
    }),
    said && !former?.said
      ? keepText(tx, id, { ...said, messageId: sending === '' ? '' : messageIdOf(id, said.from.address) })
      : undefined,
  ])
}

/** The Message-ID of a letter of ours: the same at every try, and known when it comes back in an answer. */
export function messageIdOf(id: string, from: string): string {
  return `<${id}@${from.split('@').at(-1) || 'gendan.invalid'}>`
}
