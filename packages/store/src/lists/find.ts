import type { Answer } from '@gendan/contract/questions'
import { fold } from '@gendan/kernel/grams'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { loadStanding } from '../aggregates.ts'
import type { Tx } from '../database.ts'
import { listStatements } from './accounts.ts'
import { listCredits } from './credits.ts'
import { excerpt } from './excerpt.ts'
import { listGoods } from './goods.ts'
import { listInvoices } from './invoices.ts'
import { listMessages } from './messages.ts'
import { listSlips } from './money.ts'
import { listOrders } from './orders.ts'
import { listParties } from './parties.ts'
import { listPresentations } from './presentations.ts'
import { listSaid } from './said.ts'

type Row = Answer<'find'>['rows'][number]

/** Who asks: mail is told only to those who may read it. */
export interface Seeking {
  readonly search: string
  readonly few: number
  readonly mail: boolean
  /** A credit whose day has gone by is expired. */
  readonly today: string
}

/**
 * The one search box: papers by their number, orders, parties, goods, messages, credits and presentations, bank slips, invoices, statements of
 * account, and what people wrote in acts (docs/decisions/0037); the first of each, grouped.
 */
export async function find(tx: Tx, { search, few, mail, today }: Seeking): Promise<Answer<'find'>> {
  const some = { search, offset: 0, limit: few, descending: false } as const
  const orders = await listOrders(tx, { ...some, sort: 'changedAt', descending: true })
  const papers = await papersNumbered(
    tx,
    some,
    orders.rows.map(({ id }) => id),
  )
  const parties = await listParties(tx, { ...some, sort: 'name', retired: false })
  const goods = await listGoods(tx, { ...some, sort: 'code', retired: false })
  const messages = mail ? await messagesFound(tx, some) : []
  const said = await listSaid(tx, some)
  return {
    rows: [
      ...papers,
      ...orders.rows.map((row) =>
        hit('order-file', row.id, row.number, `${row.buyerName} ${row.customerOrder}`.trim()),
      ),
      ...parties.rows.map((row) =>
        hit(
          'party',
          row.id,
          row.name.zh || row.name.en,
          [row.name.zh && row.name.en, row.city].filter(Boolean).join(' · '),
        ),
      ),
      ...goods.rows.map((row) =>
        hit('goods', row.id, row.code, [row.name.zh, row.name.en].filter(Boolean).join(' · ')),
      ),
      ...messages,
      ...(await creditsFound(tx, some, today)),
      ...(await moneyFound(tx, some)),
      ...said,
    ],
  }
}

type Some = { readonly search: string; readonly offset: number; readonly limit: number; readonly descending: boolean }

function hit(kind: string, id: string, title: string, note: string): Row {
  return { kind, id, title, note, found: '' }
}

/** Mails and notes with the words around what was sought; their texts are read for the few that are shown. */
async function messagesFound(tx: Tx, some: Some): Promise<readonly Row[]> {
  const { rows } = await listMessages(tx, { ...some, state: 'all' })
  if (rows.length === 0) return []
  const { rows: texts } = await tx.query<{ id: string; text: string }>(
    `select id, left(text, 10000) as text from message_text where company = current_setting('gendan.company')
        and world = current_setting('gendan.world') and id = any ($1)`,
    [rows.map(({ id }) => id)],
  )
  return rows.map((row) => ({
    ...hit('message', row.id, row.subject, [row.from.name || row.from.address, row.number].filter(Boolean).join(' · ')),
    found: excerpt(texts.find(({ id }) => id === row.id)?.text ?? '', some.search),
    at: row.at,
  }))
}

/** Letters of credit, and the documents that go to banks, whatever became of them. */
async function creditsFound(tx: Tx, some: Some, today: string): Promise<readonly Row[]> {
  const credits = await listCredits(tx, { ...some, sort: 'received', descending: true }, today)
  const sets = await listPresentations(tx, { ...some, all: true, descending: true })
  return [
    ...credits.rows.map((row) =>
      hit(
        'credit',
        row.id,
        row.number,
        [row.customerNameZh || row.customerName, row.currency, row.amount].join(' ').trim(),
      ),
    ),
    ...sets.rows.map((row) =>
      hit('presentation', row.id, row.number, [row.orders, row.currency ?? '', row.amount ?? ''].join(' ').trim()),
    ),
  ]
}

/** Slips in and out, suppliers' invoices, statements of account. */
async function moneyFound(tx: Tx, some: Some): Promise<readonly Row[]> {
  const latest = { ...some, sort: 'day', descending: true, all: true } as const
  const paidIn = await listSlips(tx, { ...latest, way: 'in' })
  const paidOut = await listSlips(tx, { ...latest, way: 'out' })
  const invoices = await listInvoices(tx, latest)
  const statements = await listStatements(tx, { ...some, sort: 'day', descending: true })
  return [
    ...[...paidIn.rows, ...paidOut.rows]
      .slice(0, some.limit)
      .map((row) =>
        hit(
          'bank-slip',
          row.id,
          `${row.amount} ${row.currency}`,
          [row.day, row.payer, row.reference].filter(Boolean).join(' · '),
        ),
      ),
    ...invoices.rows.map((row) =>
      hit('supplier-invoice', row.id, row.number, `${row.amount} ${row.currency} · ${row.day}`),
    ),
    ...statements.rows.map((row) =>
      hit('account-statement', row.id, row.number, [row.partyNameZh || row.partyName, row.to].join(' · ')),
    ),
  ]
}

/** The papers of the found orders whose number holds what is sought, the latest version of each; their files are read in one query. */
async function papersNumbered(tx: Tx, { search, limit }: Some, files: readonly string[]): Promise<readonly Row[]> {
  const sought = fold(search.trim())
  if (sought.length < FEWEST || !/\d/.test(sought) || files.length === 0) return []
  const found = await loadStanding(
    tx,
    files.map((id) => ({ kind: orderFile.kind, id })),
  )
  return found.flatMap(({ ref, state }) => {
    const file = state as OrderFile
    const hits = file.papers.filter(({ number }) => fold(number).includes(sought) && fold(number) !== fold(file.number))
    const latest = new Map(hits.map((paper) => [paper.number, paper]))
    return [...latest.values()]
      .slice(0, limit)
      .map(({ id, number, version }) => hit('paper', `${ref.id}/${id}`, `${number} v${version}`, file.number))
  })
}

/** Fewer letters than these mean no paper. */
const FEWEST = 4
