import type { AccountRow, StatementRow } from '@gendan/contract/account-questions'
import type { Answer } from '@gendan/contract/questions'
import type { AccountOf, EarlierStatement, linesIn } from '@gendan/orderfile/account/lists'
import type { Tx } from '../database.ts'
import { nameOfParty } from './money.ts'
import { and, here, page } from './page.ts'
import { sought } from './sought.ts'

const FENCE = here.sql[0]

type Line = ReturnType<typeof linesIn>[number]
type Side = AccountOf['side']

/** Every line of one account, from its first. */
export async function accountLines(tx: Tx, { party, side, currency }: AccountOf): Promise<readonly Line[]> {
  const { rows } = await tx.query<{ line: Line }>({
    name: 'account-lines',
    text: `select line || jsonb_build_object('key', id || ' ' || key, 'party', party, 'side', side, 'currency', currency, 'day', day::text,
             'charged', charged::text, 'settled', settled::text) as line
             from account_row where ${FENCE} and party = $1 and side = $2 and currency = $3 order by day, id, key`,
    values: [party, side, currency],
  })
  return rows.map(({ line }) => line)
}

/** The statements of one account that were issued before, the newest first. */
export async function earlierStatements(
  tx: Tx,
  { party, side, currency }: AccountOf,
): Promise<readonly EarlierStatement[]> {
  const { rows } = await tx.query<EarlierStatement>({
    name: 'earlier-statements',
    text: `select id, number, from_day::text as "from", to_day::text as "to", closing::text, state from statement_row
            where ${FENCE} and party = $1 and side = $2 and currency = $3 order by to_day desc, number desc limit 60`,
    values: [party, side, currency],
  })
  return rows
}

/** In which moneys a party has an account on a side. */
export async function accountCurrencies(tx: Tx, party: string, side: Side): Promise<readonly string[]> {
  const { rows } = await tx.query<{ currency: string }>({
    name: 'account-currencies',
    text: `select currency, count(*) from account_row where ${FENCE} and party = $1 and side = $2 group by currency order by 2 desc, 1`,
    values: [party, side],
  })
  return rows.map(({ currency }) => currency)
}

export interface AccountsWanted {
  readonly search?: string | undefined
  readonly side?: Side | undefined
  readonly settled: boolean
  readonly sort: 'name' | 'balance' | 'last'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** The accounts of all parties, one for each money: what stands on it, what of it is overdue on a day, its last statement. */
const ACCOUNTS = `(
  select a.company, a.world, a.party as id, a.side, a.currency, p.name, p.name_zh, sum(a.charged - a.settled) as balance, max(a.day) as last
    from account_row a join party_row p on p.company = a.company and p.world = a.world and p.id = a.party
   where a.company = current_setting('gendan.company') and a.world = current_setting('gendan.world')
   group by a.company, a.world, a.party, a.side, a.currency, p.name, p.name_zh
) account`

export async function listAccounts(tx: Tx, wanted: AccountsWanted, today: string): Promise<Answer<'accounts'>> {
  const { search, side, settled, sort, descending, offset, limit } = wanted
  const onSide = side ? and(here, 'side = $', side) : here
  const where = settled ? onSide : { ...onSide, sql: [...onSide.sql, 'balance <> 0'] }
  const to = descending ? 'desc' : 'asc'
  const dated = await sought(tx, 'account', where, search)
  const day = `$${dated.values.length + 1}::date`
  const late = `coalesce((select sum(d.open) from due_row d where d.company = account.company and d.world = account.world
    and d.party = account.id and d.currency = account.currency and d.way = case account.side when 'customer' then 'in' else 'out' end
    and d.due < ${day}), 0)::text`
  const stated = (
    what: string,
  ) => `(select ${what} from statement_row s where s.company = account.company and s.world = account.world
    and s.party = account.id and s.side = account.side and s.currency = account.currency and s.state <> 'withdrawn'
    order by s.to_day desc, s.number desc limit 1)`
  return page<AccountRow>(tx, {
    select: `id || ' ' || side || ' ' || currency as key, id as party, name as "partyName", name_zh as "partyNameZh", side, currency, balance::text, last::text,
      ${late} as overdue, ${stated('s.number')} as statement, ${stated('s.to_day::text')} as stated, ${stated('s.state')} as state`,
    from: ACCOUNTS,
    where: { ...dated, sql: [...dated.sql, `${day} is not null`], values: [...dated.values, today] },
    order: `account.${sort} ${to}, id, side, currency`,
    offset,
    limit,
  })
}

export interface StatementsWanted {
  readonly search?: string | undefined
  readonly side?: Side | undefined
  readonly state?: string | undefined
  readonly party?: string | undefined
  readonly sort: 'day' | 'number' | 'closing'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** One page of the statements that were issued. */
export async function listStatements(tx: Tx, wanted: StatementsWanted): Promise<Answer<'statements'>> {
  const { search, side, state, party, sort, descending, offset, limit } = wanted
  const onSide = side ? and(here, 'side = $', side) : here
  const inState = state ? and(onSide, 'state = $', state) : onSide
  const where = party ? and(inState, 'party = $', party) : inState
  const to = descending ? 'desc' : 'asc'
  return page<StatementRow>(tx, {
    select: `id, version, number, party, side, currency, from_day::text as "from", to_day::text as "to", day::text, closing::text, state,
      since::text, ${nameOfParty('statement_row')}`,
    from: 'statement_row',
    where: await sought(tx, 'statement_row', where, search),
    order: `statement_row.${sort} ${to}, id ${to}`,
    offset,
    limit,
  })
}
