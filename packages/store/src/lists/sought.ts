import { fold, gramsOf } from '@gendan/kernel/grams'
import type { Tx } from '../database.ts'
import { and, here, type Where } from './page.ts'

/** The lists that are searched, and the kind under which their lines stand among the searched words. */
const KINDS = {
  order_row: 'order-file',
  party_row: 'party',
  goods_row: 'goods',
  slip_row: 'bank-slip',
  due_row: 'order-file',
  sample_row: 'order-file',
  inspection_row: 'order-file',
  account: 'party',
  statement_row: 'account-statement',
  invoice_row: 'supplier-invoice',
  credit_row: 'credit',
  presentation_row: 'presentation',
  message_row: 'message',
  said_row: 'said',
} as const

/** Of so many lines the ids are carried over; a search that finds more is answered along the list's own order. */
const FEW = 1000

/**
 * Narrows a list to the lines that hold every word of a search. Grams find them in the index, and need the setting
 * `gendan.search` to be let through the fence (migration 0001, policy “sought”); the words themselves decide.
 * Where few are found the list is read by their ids; where many are, the list's own index meets them soon enough.
 * These queries have no name: a plan kept from another search would be the wrong one.
 */
export async function sought(
  tx: Tx,
  list: keyof typeof KINDS,
  where: Where,
  search: string | undefined,
): Promise<Where> {
  const words = fold(search?.trim() ?? '')
    .split(/\s+/u)
    .filter(Boolean)
  if (words.length === 0) return where
  const likes = words.map((word) => `%${escapeLike(word)}%`)
  const ids = await firstOf(tx, KINDS[list], words, likes)
  if (ids.length <= FEW) return { ...and(where, 'id = any ($::text[])', ids), sought: true }
  // One line after the other, as the list's index brings them: PostgreSQL takes “like” for rarer than it is and would else join.
  const held = `select s.words like all ($::text[]) from ${wordsOf(KINDS[list])} and s.company = ${list}.company and s.world = ${list}.world
    and s.id = ${list}.id`
  return { ...and(where, `(${held})`, likes), sought: true, many: where === here }
}

/** Where the words of a kind stand; those of messages and of acts stand apart (migrations 0025, 0033). */
function wordsOf(kind: string): string {
  return kind === 'message' || kind === 'said' ? `${kind}_search s where true` : `search_row s where s.kind = '${kind}'`
}

async function firstOf(tx: Tx, kind: string, words: readonly string[], likes: readonly string[]): Promise<string[]> {
  const [, { rows }] = await Promise.all([
    seek(tx, [...new Set(words.flatMap(gramsOf))]),
    tx.query<{ id: string }>(
      `select s.id from ${wordsOf(kind)} and s.company = current_setting('gendan.company') and s.world = current_setting('gendan.world')
          and s.words like all ($1::text[]) limit ${FEW + 1}`,
      [likes],
    ),
    seek(tx, []),
  ])
  return rows.map((row) => row.id)
}

/** What the policy “sought” lets through, until it is told otherwise or the transaction ends; nothing for all lines. */
async function seek(tx: Tx, grams: readonly string[]): Promise<void> {
  await tx.query(`select set_config('gendan.search', $1::text[]::text, true)`, [grams])
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (letter) => `\\${letter}`)
}
