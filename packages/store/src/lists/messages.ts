import type { MessageRow } from '@gendan/contract/message-questions'
import type { Part } from '@gendan/orderfile/mail/said'
import type { Tx } from '../database.ts'
import { and, here, page, type Where } from './page.ts'
import { sought } from './sought.ts'

export interface MessagesWanted {
  readonly search?: string | undefined
  readonly state: 'open' | 'filed' | 'aside' | 'unsent' | 'all'
  readonly file?: string | undefined
  readonly party?: string | undefined
  readonly account?: string | undefined
  readonly kind?: string | undefined
  readonly way?: string | undefined
  readonly offset: number
  readonly limit: number
  readonly descending: boolean
}

const TEXT =
  'left join message_text t on t.company = message_row.company and t.world = message_row.world and t.id = message_row.id'
const ROW = `message_row.id, message_row.version, message_row.kind, message_row.way, message_row.at, message_row.account, message_row.file,
  message_row.party, message_row.state, message_row.sending, coalesce(t.subject, '') as subject, left(coalesce(t.text, ''), 200) as snippet,
  jsonb_build_object('name', coalesce(t.from_name, ''), 'address', coalesce(t.from_address, '')) as from,
  coalesce(t.others->'to', '[]') as to, coalesce(jsonb_array_length(t.parts), 0) as parts,
  coalesce((select jsonb_agg(w->>'sign') from jsonb_array_elements(t.warnings) w), '[]') as signs,
  coalesce((select o.number from order_row o where o.company = message_row.company and o.world = message_row.world and o.id = message_row.file), '') as number,
  coalesce((select jsonb_build_object('en', p.name_en, 'zh', p.name_zh) from party_row p where p.company = message_row.company
    and p.world = message_row.world and p.id = message_row.party), '{"en":"","zh":""}') as "partyName"`

/** One page of what was said, the latest first unless it is asked otherwise. */
export async function listMessages(tx: Tx, wanted: MessagesWanted) {
  const { offset, limit, descending, search } = wanted
  const where = await sought(tx, 'message_row', conditions(wanted), search)
  const way = descending ? 'asc' : 'desc'
  const ids = await page<{ id: string }>(tx, {
    select: 'id',
    from: 'message_row',
    where,
    order: `at ${way}, id ${way}`,
    offset,
    limit,
  })
  const found = await rowsOf(
    tx,
    ids.rows.map(({ id }) => id),
  )
  return { ...ids, rows: found }
}

function conditions(wanted: MessagesWanted): Where {
  const { state, file, party, account, kind, way } = wanted
  const pairs = [
    ['file', file],
    ['party', party],
    ['account', account],
    ['kind', kind],
    ['way', way],
  ] as const
  const narrowed = pairs.reduce((where, [column, value]) => (value ? and(where, `${column} = $`, value) : where), here)
  if (state === 'unsent') return and(narrowed, `sending in ('waiting', 'failed') and state <> $`, 'struck')
  return state === 'all' ? narrowed : and(narrowed, 'state = $', state)
}

/** Messages as a list shows them, in the order of their ids as they are given. */
export async function rowsOf(tx: Tx, ids: readonly string[]): Promise<MessageRow[]> {
  if (ids.length === 0) return []
  const { rows } = await tx.query<MessageRow>(
    `select ${ROW} from message_row ${TEXT}
      where message_row.company = current_setting('gendan.company') and message_row.world = current_setting('gendan.world')
        and message_row.id = any ($1) order by array_position($1, message_row.id)`,
    [ids],
  )
  return rows
}

/** What was said about an order, whole as far as its first words. */
export interface Spoken extends MessageRow {
  readonly text: string
  readonly long: number
  readonly files: readonly (Part & { readonly warning: string })[]
  readonly by: string
  readonly struck: string
}

const MOST = 500

/** Everything that is filed to an order, in time order; the last five hundred. */
export async function conversationOf(tx: Tx, file: string): Promise<readonly Spoken[]> {
  const { rows } = await tx.query<Spoken>(
    `select ${ROW}, left(coalesce(t.text, ''), 1500) as text, length(coalesce(t.text, '')) as long, coalesce(t.parts, '[]') as files,
            coalesce(a.state->>'by', '') as by, coalesce(a.state->'struck'->>'reason', '') as struck
       from (select * from message_row where company = current_setting('gendan.company') and world = current_setting('gendan.world')
                and file = $1 order by at desc, id desc limit ${MOST}) message_row ${TEXT}
       left join aggregate a on a.company = message_row.company and a.world = message_row.world and a.kind = 'message' and a.id = message_row.id
      order by message_row.at, message_row.id`,
    [file],
  )
  return rows
}

export async function mailCounts(tx: Tx): Promise<{ readonly open: number; readonly failed: number }> {
  const { rows } = await tx.query<{ open: number; failed: number }>(
    `select (select count(*)::int from (select from message_row where company = current_setting('gendan.company')
               and world = current_setting('gendan.world') and state = 'open' limit 1000) few) as open,
            (select count(*)::int from message_row where company = current_setting('gendan.company')
               and world = current_setting('gendan.world') and sending = 'failed') as failed`,
  )
  return rows[0] ?? { open: 0, failed: 0 }
}
