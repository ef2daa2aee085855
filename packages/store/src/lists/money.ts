import type { DueRow, SlipRow } from '@gendan/contract/money-rows'
import type { Answer } from '@gendan/contract/questions'
import type { AlikeSlip } from '@gendan/orderfile/money/bank-line'
import type { Tx } from '../database.ts'
import { and, here, page } from './page.ts'
import { sought } from './sought.ts'

/** Whose a line of a list is, in English and in Chinese. */
export const nameOfParty = (list: string) => {
  const of = (column: string) => `coalesce((select p.${column} from party_row p where p.company = ${list}.company
  and p.world = ${list}.world and p.id = ${list}.party), '')`
  return `${of('name')} as "partyName", ${of('name_zh')} as "partyNameZh"`
}

export interface SlipsWanted {
  readonly search?: string | undefined
  readonly way: 'in' | 'out'
  readonly party?: string | undefined
  /** Allotted to the last cent and void ones, too. */
  readonly all: boolean
  readonly sort: 'day' | 'amount'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** One page of bank slips: those with something left to allot, or all. */
export async function listSlips(tx: Tx, wanted: SlipsWanted): Promise<Answer<'slips'>> {
  const { search, way, party, all, sort, descending, offset, limit } = wanted
  const inWay = and(here, 'way = $', way)
  const ofParty = party ? and(inWay, 'party = $', party) : inWay
  const where = all ? ofParty : { ...ofParty, sql: [...ofParty.sql, 'open > 0'] }
  const to = descending ? 'desc' : 'asc'
  return page<SlipRow>(tx, {
    select: `id, version, way, day::text, currency, amount::text, open::text, payer, party, ${nameOfParty('slip_row')}, reference, account, source, void`,
    from: 'slip_row',
    where: await sought(tx, 'slip_row', where, search),
    order: `slip_row.${sort} ${to}, id ${to}`,
    offset,
    limit,
  })
}

/** A movement as a line of a statement tells it. */
interface Movement {
  readonly way: string
  readonly currency: string
  readonly amount: string
  readonly day: string
}

/** The slips of an account that may be these movements: the same way, money and amount, three days before or after. */
export async function alikeSlips(
  tx: Tx,
  account: string,
  lines: readonly Movement[],
): Promise<readonly (AlikeSlip & { readonly amount: string })[]> {
  const { rows } = await tx.query<AlikeSlip & { readonly amount: string }>({
    name: 'alike-slips',
    text: `select distinct s.id, s.day::text, trim_scale(s.amount)::text as amount, s.payer, s.reference, s.source as "from", s.void,
             coalesce(a.state #>> '{facts,source,statement}', '') as statement, coalesce(a.state #>> '{facts,source,line}', '') as line
             from unnest($2::text[], $3::text[], $4::numeric[], $5::date[]) as l (way, currency, amount, day)
             join slip_row s on s.company = current_setting('gendan.company') and s.world = current_setting('gendan.world')
              and s.account = $1 and s.currency = l.currency and s.amount = l.amount and s.way = l.way
              and s.day between l.day - 3 and l.day + 3
             join aggregate a on a.company = s.company and a.world = s.world and a.kind = 'bank-slip' and a.id = s.id
            order by s.id`,
    values: [
      account,
      lines.map(({ way }) => way),
      lines.map(({ currency }) => currency),
      lines.map(({ amount }) => amount),
      lines.map(({ day }) => day),
    ],
  })
  return rows
}

export interface DuesWanted {
  readonly search?: string | undefined
  readonly way: 'in' | 'out'
  readonly what?: string | undefined
  readonly party?: string | undefined
  readonly sort: 'due' | 'open' | 'number'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

const BARE = (account: string) => `regexp_replace(upper(${account}), '[^0-9A-Z]', '', 'g')`
/** The account that the invoice names waits for a call (docs/decisions/0045). */
const STOPPED = `(invoice <> '' and exists (
  select 1 from bank_change_row b
    join aggregate i on i.company = b.company and i.world = b.world and i.kind = 'supplier-invoice' and i.id = due_row.invoice
   where b.company = due_row.company and b.world = due_row.world and b.kind = 'party' and b.subject = due_row.party and b.state = 'open'
     and ${BARE("b.body #>> '{account,account}'")} = ${BARE("i.state #>> '{facts,payTo,account}'")}))`

/** One page of what is still to come in or go out, with the days it is late on a day. What has no day yet stands last. */
export async function listDues(tx: Tx, wanted: DuesWanted, today: string): Promise<Answer<'dues'>> {
  const { search, way, what, party, sort, descending, offset, limit } = wanted
  const inWay = and(here, 'way = $', way)
  const ofWhat = what ? and(inWay, 'what = $', what) : inWay
  const where = party ? and(ofWhat, 'party = $', party) : ofWhat
  const to = descending ? 'desc nulls last' : 'asc nulls last'
  const found = await page<Omit<DueRow, 'late'>>(tx, {
    select: `id, key, way, number, party, ${nameOfParty('due_row')}, what, paper, purchase, invoice, sample, currency, amount::text, open::text,
      due::text,
      jsonb_build_object('en', term_en, 'zh', term_zh) as term, ${STOPPED} as stopped`,
    from: 'due_row',
    where: await sought(tx, 'due_row', where, search),
    order: `due_row.${sort} ${to}, id, key`,
    offset,
    limit,
  })
  return { ...found, rows: found.rows.map((row) => ({ ...row, late: lateOn(row.due, today) })) }
}

function lateOn(due: string | null, today: string): number {
  if (due === null || due >= today) return 0
  return Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000)
}
