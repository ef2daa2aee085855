import type { AgeingRow, InvoiceRow } from '@gendan/contract/invoice-questions'
import type { Answer } from '@gendan/contract/questions'
import type { AlikeInvoice } from '@gendan/orderfile/invoice/billing'
import type { Tx } from '../database.ts'
import { nameOfParty } from './money.ts'
import { and, here, page } from './page.ts'
import { sought } from './sought.ts'

/** The invoice of a supplier that bears a number and stands. */
export async function alikeInvoices(
  tx: Tx,
  { party, number }: { readonly party: string; readonly number: string },
): Promise<readonly AlikeInvoice[]> {
  const { rows } = await tx.query<AlikeInvoice>({
    name: 'alike-invoices',
    text: `select id, day::text, trim_scale(amount)::text as amount, currency from invoice_row
            where ${here.sql[0]} and party = $1 and number = $2 and not withdrawn order by id`,
    values: [party, number],
  })
  return rows
}

export interface InvoicesWanted {
  readonly search?: string | undefined
  readonly party?: string | undefined
  /** Paid to the last cent and withdrawn ones, too. */
  readonly all: boolean
  readonly sort: 'day' | 'amount'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** What of an invoice is still to be paid, and the next day of it, from what is due in its orders. */
const DUE = `left join lateral (select sum(d.open) as open, min(d.due)::text as due from due_row d
  where d.company = invoice_row.company and d.world = invoice_row.world and d.invoice = invoice_row.id and d.invoice <> '') owed on true`

/** One page of suppliers' invoices: those with something left to pay, or all. */
export async function listInvoices(tx: Tx, wanted: InvoicesWanted): Promise<Answer<'supplier-invoices'>> {
  const { search, party, all, sort, descending, offset, limit } = wanted
  const ofParty = party ? and(here, 'party = $', party) : here
  const where = all ? ofParty : { ...ofParty, sql: [...ofParty.sql, 'not withdrawn', 'owed.open > 0'] }
  const to = descending ? 'desc' : 'asc'
  return page<InvoiceRow>(tx, {
    select: `id, version, party, number, kind, day::text, currency, amount::text, tax::text, withdrawn,
      case when withdrawn then '0' else coalesce(owed.open, 0)::text end as open, owed.due,
      ${nameOfParty('invoice_row')},
      coalesce((select string_agg(o.number, ', ' order by o.number) from order_row o where o.company = invoice_row.company
        and o.world = invoice_row.world and o.id = any (invoice_row.files)), '') as orders`,
    from: `invoice_row ${DUE}`,
    where: await sought(tx, 'invoice_row', where, search),
    order: `invoice_row.${sort} ${to}, id ${to}`,
    offset,
    limit,
  })
}

/** A supplier's latest orders: his invoices are for these. */
export async function ordersOfSupplier(tx: Tx, party: string): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>({
    name: 'orders-of-supplier',
    text: `select id from order_row where ${here.sql[0]} and suppliers @> array[$1] order by opened desc, number desc limit 120`,
    values: [party],
  })
  return rows.map(({ id }) => id)
}

/** What is open with each party, in each currency, by how late it is on a day. */
export async function ageing(tx: Tx, way: 'in' | 'out', today: string): Promise<Answer<'ageing'>> {
  const late = (condition: string) => `coalesce(sum(open) filter (where ${condition}), 0)::text`
  const { rows } = await tx.query<AgeingRow>({
    name: 'ageing',
    text: `select party || ' ' || currency as key, party, currency, sum(open)::text as open,
             ${late('due is null')} as undated, ${late('due >= $2')} as coming,
             ${late('due < $2 and due >= $2::date - 30')} as late30, ${late('due < $2::date - 30 and due >= $2::date - 60')} as late60,
             ${late('due < $2::date - 60 and due >= $2::date - 90')} as late90, ${late('due < $2::date - 90')} as over,
             ${nameOfParty('due_row')}
             from due_row where ${here.sql[0]} and way = $1
            group by company, world, party, currency
            order by sum(open) filter (where due < $2) desc nulls last, sum(open) desc, party, currency limit 500`,
    values: [way, today],
  })
  return { rows }
}
