import { type Entry, entriesOf } from '@gendan/contract/journal/journal-words'
import { type Post, posts } from '@gendan/firm/posts'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { when } from '../app/when.ts'
import { Changes } from '../facts/changes.tsx'
import { ByToken } from '../parts/by-token.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import type { FirmHere } from './standing.ts'

interface JournalCardProps {
  readonly file: string
  readonly people: FirmHere | undefined
  readonly folded: boolean
}

const SHOWN = 8

/** Everything that was done with the file, latest first: who, in which post, when, from where, and what changed. */
export function JournalCard({ file, people, folded }: JournalCardProps) {
  const { say } = useWords()
  const [all, showAll] = useState(false)
  const journal = useAsk('journal', { kind: 'order-file', id: file, limit: 500 })
  const entries = entriesOf(journal.data?.rows ?? [], people?.nameOf ?? (() => ''))
  const shown = all ? entries : entries.slice(0, SHOWN)
  return (
    <section className="card journal">
      <details open={!folded}>
        <summary className="card-head folds">
          <h2 className="card-title fill">{say({ en: 'Journal', zh: '日志' })}</h2>
          <span className="quiet t-small">{entries.length}</span>
        </summary>
        {!journal.data && <Skeleton lines={[100, 80, 90]} />}
        <ol>
          {shown.map((entry) => (
            <JournalEntry key={entry.key} entry={entry} name={people?.nameOf(entry.by) ?? entry.by} />
          ))}
        </ol>
        {entries.length > SHOWN && (
          <button type="button" className="as-link card-line" onClick={() => showAll(!all)}>
            {all
              ? say({ en: 'Show fewer', zh: '收起' })
              : say({ en: `All ${counted(entries.length, 'entry', 'entries')}`, zh: `全部 ${entries.length} 条` })}
          </button>
        )}
      </details>
    </section>
  )
}

function JournalEntry({ entry, name }: { readonly entry: Entry; readonly name: string }) {
  const { say, lang } = useWords()
  const post = entry.post in posts ? say(posts[entry.post as Post]) : entry.post
  return (
    <li className="journal-entry">
      <p>
        <span className="medium">{say(entry.title)}</span>{' '}
        <span className="second">{entry.did.map(say).join(' · ')}</span>
      </p>
      <p className="quiet t-small" title={entry.from}>
        {name} · {post} · {when(entry.at, lang)}
        {entry.from && entry.from !== 'demo' && ` · ${entry.from}`} <ByToken token={entry.token} />
      </p>
      {entry.changes.length > 0 && <Changes changed={entry.changes} most={8} />}
    </li>
  )
}
