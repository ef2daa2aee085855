import type { BankChangeRow } from '@gendan/contract/bank-questions'
import type { MessageRow } from '@gendan/contract/message-questions'
import type { Words } from '@gendan/kernel/words'
import type { Tx } from '../database.ts'
import { rowsOf } from './messages.ts'

const HERE = `r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world')`
const ROW = `r.kind, r.subject, r.state, r.body as change, coalesce(a.version, 0)::int as version,
  coalesce(jsonb_build_object('en', p.name_en, 'zh', p.name_zh), '{"en":"","zh":""}') as name`
const FROM = `bank_change_row r
  left join party_row p on p.company = r.company and p.world = r.world and p.id = r.subject and r.kind = 'party'
  left join aggregate a on a.company = r.company and a.world = r.world and a.kind = r.kind and a.id = r.subject`

const MOST = 200

/** Other bank data that wait, the oldest first; of one party, or of all. */
export async function openBankChanges(tx: Tx, subject: string): Promise<readonly BankChangeRow[]> {
  const { rows } = await tx.query<BankChangeRow>(
    `select ${ROW} from ${FROM} where ${HERE} and r.state = 'open' and ($1 = '' or r.subject = $1) order by r.asked_at, r.id limit ${MOST}`,
    [subject],
  )
  return rows
}

/** What was confirmed, refused or asked anew, the latest first. */
export async function settledBankChanges(tx: Tx, subject: string): Promise<readonly BankChangeRow[]> {
  const { rows } = await tx.query<BankChangeRow>(
    `select ${ROW} from ${FROM} where ${HERE} and r.state <> 'open' and ($1 = '' or r.subject = $1)
      order by r.asked_at desc, r.id desc limit 50`,
    [subject],
  )
  return rows
}

/** Messages that speak of another account or come from a forged or look-alike sender, and about which nobody said yet what he found. */
export async function alarmingMessages(tx: Tx): Promise<readonly MessageRow[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select r.id from message_text t join message_row r using (company, world, id)
      where ${HERE} and (t.warnings @> '[{"sign":"bank"}]' or t.warnings @> '[{"sign":"forged"}]' or t.warnings @> '[{"sign":"look-alike"}]')
        and r.way = 'in' and not r.cleared and r.state in ('open', 'filed') order by r.at desc, r.id desc limit 50`,
  )
  return rowsOf(
    tx,
    rows.map(({ id }) => id),
  )
}

/** Other accounts of parties that wait for a call, each with what is owed him in one money, and the order of which most of it is. */
export async function waitingAccounts(tx: Tx): Promise<readonly WaitingRow[]> {
  const { rows } = await tx.query<WaitingRow>({
    name: 'waiting-accounts',
    text: `select r.id as change, r.body #>> '{account,account}' as account, r.body->>'by' as by, r.body->>'day' as since,
                  jsonb_build_object('en', coalesce(p.name_en, ''), 'zh', coalesce(p.name_zh, '')) as name,
                  coalesce(d.owed, '[]') as owed, coalesce(d."order", '') as "order", coalesce(d.number, '') as number
             from bank_change_row r
             left join party_row p on p.company = r.company and p.world = r.world and p.id = r.subject
             left join lateral (
               select jsonb_agg(jsonb_build_object('currency', m.currency, 'amount', m.amount::text) order by m.currency) as owed,
                      (array_agg(m."order" order by m.amount desc))[1] as "order", (array_agg(m.number order by m.amount desc))[1] as number
                 from (select currency, sum(open) as amount, (array_agg(id order by open desc))[1] as "order",
                              (array_agg(number order by open desc))[1] as number
                         from due_row o
                        where o.company = r.company and o.world = r.world and o.way = 'out' and o.party = r.subject and o.open > 0
                        group by currency) m
             ) d on true
            where ${HERE} and r.state = 'open' and r.kind = 'party' order by r.asked_at, r.id limit ${MOST}`,
  })
  return rows
}

export interface WaitingRow {
  readonly change: string
  readonly account: string
  readonly by: string
  readonly since: string
  readonly name: Words
  readonly owed: readonly { readonly currency: string; readonly amount: string }[]
  readonly order: string
  readonly number: string
}
