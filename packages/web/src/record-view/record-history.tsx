import { actOf } from '@gendan/contract/acts'
import type { JournalRow } from '@gendan/contract/rows'
import type { BankChange } from '@gendan/firm/bank-guard'
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
  const all = journal.data?.rows
  const rows = all?.filter((row) => tells(row, all))
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

/** What a change of the record changed: against the facts that stood before it, or the account that another is wanted for. */
function changedBy(row: JournalRow, rows: readonly JournalRow[]): readonly Difference[] {
  if (row.type === 'bank-change-asked') {
    const { change } = row.event as { readonly change: BankChange }
    return differences(change.was ?? {}, change.account)
  }
  if (!row.type.endsWith('-changed')) return []
  const before = rows.find((other) => other.version < row.version && factsOf(other) !== undefined)
  return before ? differences(factsOf(before), factsOf(row)) : []
}

/** A change that left all facts as they were says nothing beside what else the same act did. */
function tells(row: JournalRow, rows: readonly JournalRow[]): boolean {
  if (!row.type.endsWith('-changed') || changedBy(row, rows).length > 0) return true
  return !rows.some((other) => other !== row && other.at === row.at)
}

function factsOf({ event, type }: JournalRow): unknown {
  if (!type.endsWith('-changed') && !type.endsWith('-entered')) return undefined
  const { type: _, day: __, ...facts } = event as Record<string, unknown>
  return facts
}

function noteOf({ event }: JournalRow): string {
  const { reason, as, code, word } = event as Readonly<Record<'reason' | 'as' | 'code' | 'word', string | undefined>>
  return reason ?? as ?? code ?? word ?? ''
}
