import type { Answer } from '@gendan/contract/questions'
import type { JournalRow } from '@gendan/contract/rows'
import type { Ref } from '@gendan/kernel/aggregate'
import type { Tx } from '@gendan/store/database'
import { type JournalPlace, wholeJournal } from '@gendan/store/journal'
import type { Desk } from '../desk.ts'
import { Refused } from '../problems.ts'

/** The firm's journal, page by page; `next` says where this page ended, and is null at the beginning of time. */
export async function allActs(
  tx: Tx,
  _: Desk,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<Answer<'all-acts'>> {
  const rows = await wholeJournal(tx, after === undefined ? undefined : placeOf(after), limit)
  const last = rows.at(-1)
  const next = last && rows.length === limit ? [last.at, last.version, last.kind, last.id].join('~') : null
  return { rows: rows.map(withoutWords), next }
}

/** What people say to each other and plan for themselves is theirs: the firm's journal names the act alone (docs/decisions/0034). */
const OWN: readonly string[] = ['errand', 'day-log', 'hand-over', 'newcomer']

function withoutWords<Row extends JournalRow & Ref>(row: Row): Row {
  return OWN.includes(row.kind) ? { ...row, event: { type: row.type } } : row
}

function placeOf(after: string): JournalPlace {
  const [, at = '', version = '', kind = '', id = ''] = /^([\d:.TZ-]+)~(\d+)~([a-z-]+)~(.+)$/.exec(after) ?? []
  if (at && !Number.isNaN(Date.parse(at))) return { at, version: Number(version), kind, id }
  throw new Refused(422, 'place-unreadable', {
    en: 'This place in the journal cannot be read.',
    zh: '日志位置无法识别。',
  })
}
