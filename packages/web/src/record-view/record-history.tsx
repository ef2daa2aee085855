import { actOf } from '@gendan/contract/acts'
import type { JournalRow } from '@gendan/contract/rows'
import { type Post, posts } from '@gendan/firm/posts'
import { type Difference, differences } from '@gendan/kernel/same'
import { useAsk } from '../app/queries.ts'
import { when } from '../app/when.ts'
import { Changes } from '../facts/changes.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'

/** What was done with a record, latest first: who, when, and every fact that changed. */
export function RecordHistory({
  kind,
  id,
}: {
  readonly kind: 'party' | 'goods' | 'errand' | 'hand-over' | 'day-request'
  readonly id: string
}) {
  const { say, lang } = useWords()
  const journal = useAsk('journal', { kind, id, limit: 100 })
  const firm = useAsk('firm', {})
  const rows = journal.data?.rows
  const nameOf = (account: string) => firm.data?.people.find((one) => one.account === account)?.name ?? account
  return (
    <section className="card padded record-history">
      <SectionHead note={rows && say({ en: counted(rows.length, 'entry', 'entries'), zh: `${rows.length} 条` })}>
        {say({ en: 'History', zh: '修改记录' })}
      </SectionHead>
      {!rows && <Skeleton lines={[80, 60]} />}
      <ol>
        {rows?.map((row) => {
          const changed = changedBy(row, rows)
          const note = noteOf(row)
          return (
            <li key={`${row.version} ${row.type}`}>
              <p>
                <span className="medium">{say(actOf(row.act)?.title ?? { en: row.act, zh: row.act })}</span>{' '}
                {note && <span className="second">“{note}”</span>}
              </p>
              <p className="quiet t-small">
                {nameOf(row.by)}
                {row.post in posts ? ` · ${say(posts[row.post as Post])}` : ''} · {when(row.at, lang)}
              </p>
              {changed.length > 0 && <Changes changed={changed} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** What a change of the record changed: against the facts that stood before it. */
function changedBy(row: JournalRow, rows: readonly JournalRow[]): readonly Difference[] {
  if (!row.type.endsWith('-changed')) return []
  const before = rows.find((other) => other.version < row.version && factsOf(other) !== undefined)
  return before ? differences(factsOf(before), factsOf(row)) : []
}

function factsOf({ event, type }: JournalRow): unknown {
  if (!type.endsWith('-changed') && !type.endsWith('-entered')) return undefined
  const { type: _, ...facts } = event as Record<string, unknown>
  return facts
}

function noteOf({ event }: JournalRow): string {
  const { reason, as, code, word } = event as Readonly<Record<'reason' | 'as' | 'code' | 'word', string | undefined>>
  return reason ?? as ?? code ?? word ?? ''
}
