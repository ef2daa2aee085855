import type { Correspondent, Part } from '@gendan/orderfile/mail/said'
import type { Proof, Warning } from '@gendan/orderfile/mail/sender'
import type { Tx } from '../database.ts'
import { searchable } from '../projections/search.ts'

/** What a message says, as it stands beside the journal. */
export interface Text {
  readonly subject: string
  readonly text: string
  readonly from: Correspondent
  readonly to: readonly Correspondent[]
  readonly cc: readonly Correspondent[]
  readonly parts: readonly (Part & { readonly warning?: string })[]
  /** The page and the source, by their addresses in the store; empty for none. */
  readonly page?: string
  readonly source?: string
  readonly messageId?: string
  readonly refs?: readonly string[]
  readonly proof?: Proof
  readonly warnings?: readonly Warning[]
}

/** Keeps what a message says, once. What a database cannot hold (a zero byte) says nothing to people either. */
export async function keepText(tx: Tx, id: string, said: Text): Promise<void> {
  const clean = (text: string) => text.replaceAll('\0', '')
  const folded = searchable([
    said.subject,
    said.from.name,
    said.from.address,
    ...said.to.map(({ address }) => address),
    clean(said.text).slice(0, SOUGHT),
  ])
  const json = (value: unknown) => JSON.stringify(value).replaceAll('\\u0000', '')
  await tx.query({
    name: 'keep-text',
    text: `insert into message_text (company, world, id, subject, text, from_name, from_address, others, parts, page, source, message_id, refs,
             proof, warnings)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
           on conflict (company, world, id) do nothing`,
    values: [
      id,
      clean(said.subject),
      clean(said.text),
      clean(said.from.name),
      clean(said.from.address),
      json({ to: said.to, cc: said.cc }),
      json(said.parts),
      said.page ?? '',
      said.source ?? '',
      clean(said.messageId ?? ''),
      (said.refs ?? []).map(clean),
      json(said.proof ?? {}),
      json(said.warnings ?? []),
    ],
  })
  await tx.query({
    name: 'keep-text-words',
    text: `insert into message_search (company, world, id, words, grams)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3) on conflict (company, world, id) do nothing`,
    values: [id, clean(folded.words), folded.grams.map(clean)],
  })
}

/** So much of a text is searched: a letter of four pages. */
const SOUGHT = 10_000

const HERE = `r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world')`

/** Whether a message stands already. */
export async function messageStands(tx: Tx, id: string): Promise<boolean> {
  const { rowCount } = await tx.query(`select from message_row r where ${HERE} and r.id = $1`, [id])
  return rowCount === 1
}

/** Whether a mail that lies among those sent is a letter of ours that left from this account. */
export async function isOwnLetter(tx: Tx, account: string, messageId: string): Promise<boolean> {
  if (messageId === '') return false
  const { rowCount } = await tx.query(
    `select from message_text t join message_row r using (company, world, id)
      where ${HERE} and t.message_id = $2 and r.account = $1 and r.sending <> '' limit 1`,
    [account, messageId],
  )
  return rowCount === 1
}

/** The source of a letter, once it is set: what leaves is what is kept. */
export async function keepSource(tx: Tx, id: string, source: string): Promise<void> {
  await tx.query(`update message_text r set source = $2 where ${HERE} and r.id = $1 and r.source = ''`, [id, source])
}

/** What a message says; undefined where there is none, or it is not for whoever asks. */
export async function textOf(tx: Tx, id: string): Promise<(Required<Text> & { readonly id: string }) | undefined> {
  const { rows } = await tx.query<Required<Text> & { readonly id: string }>(
    `select r.id, r.subject, r.text, jsonb_build_object('name', r.from_name, 'address', r.from_address) as from, r.others->'to' as to,
            r.others->'cc' as cc, r.parts, r.page, r.source, r.message_id as "messageId", r.refs, r.proof, r.warnings
       from message_text r where ${HERE} and r.id = $1`,
    [id],
  )
  return rows[0]
}
