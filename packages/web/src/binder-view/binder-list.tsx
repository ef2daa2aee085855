import type { Answer } from '@gendan/contract/questions'
import { kindName } from '@gendan/orderfile/binder/entries'
import { type Chapter, chapters } from '@gendan/orderfile/binder/kinds'
import { gateOf } from '@gendan/orderfile/gates'
import { Button } from 'antd'
import { useState } from 'react'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { Chip } from '../parts/chip.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'

export type Entry = Answer<'binder'>['entries'][number]

interface ListProps {
  readonly file: string
  readonly entries: readonly Entry[]
  readonly nameOf: (account: string) => string
  /** What an entry's part is called. */
  readonly partOf: (entry: Entry) => string
  readonly onTakeOut: (entry: Entry) => void
}

/** Everything in the file, chapter by chapter, the newest version of a paper first. */
export function BinderList({ file, entries, nameOf, partOf, onTakeOut }: ListProps) {
  const { say } = useWords()
  const [shown, show] = useState<Entry>()
  const { id: world } = useWorld()
  return (
    <div className="stack">
      {(Object.keys(chapters) as Chapter[]).map((chapter) => {
        const own = entries.filter((one) => one.chapter === chapter)
        if (own.length === 0) return null
        return (
          <section key={chapter} className="card padded">
            <SectionHead note={say({ en: counted(own.length, 'paper'), zh: `${own.length} 份` })}>
              {say(chapters[chapter])}
            </SectionHead>
            <ul>
              {own.map((entry) => (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  file={file}
                  nameOf={nameOf}
                  part={partOf(entry)}
                  onShow={() => show(entry)}
                  onTakeOut={() => onTakeOut(entry)}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {shown && (
        <Dialog title={shown.title} open wide onClose={() => show(undefined)}>
          <img
            className="binder-picture"
            src={addressOf('attachment', { world, address: shown.attachment })}
            alt={shown.title}
          />
          <Button onClick={() => show(undefined)}>{say({ en: 'Close', zh: '关闭' })}</Button>
        </Dialog>
      )}
    </div>
  )
}

interface RowProps {
  readonly entry: Entry
  readonly file: string
  readonly nameOf: (account: string) => string
  readonly part: string
  readonly onShow: () => void
  readonly onTakeOut: () => void
}

function EntryRow({ entry, file, nameOf, part, onShow, onTakeOut }: RowProps) {
  const { say, lang } = useWords()
  const { rights, account } = useWorld()
  const { kind, from, version, latest, attachment, bytes, by, at, note, out } = entry
  const mayTake = from === 'kept' && !out && rights.has('keep') && (rights.has('waive') || by === account.id)
  return (
    <li className={latest && !out ? 'binder-row' : 'binder-row binder-old'}>
      <Thumb entry={entry} onShow={onShow} />
      <div className="fill">
        <p className="line wraps">
          <EntryTitle entry={entry} file={file} onShow={onShow} />
          {version > 0 && <Chip>{`v${version}`}</Chip>}
          {!latest && <Chip>{say({ en: 'a newer one is above', zh: '上面有新版' })}</Chip>}
          {from === 'stamped' && <Chip>{say({ en: 'with chop', zh: '盖章' })}</Chip>}
          {out && <Chip mark="thin">{say({ en: 'taken out', zh: '已取出' })}</Chip>}
        </p>
        <p className="t-small second">
          {say(kindName(kind))}
          {part && ` · ${part}`}
          {entry.gate &&
            ` · ${say({ en: 'shown at', zh: '出示于' })} ${say(gateOf(entry.gate)?.title ?? PLAIN(entry.gate))}`}
        </p>
        {note && <p className="t-small">{note}</p>}
        {out && (
          <p className="t-small thin">
            “{out.reason}” · {nameOf(out.by)}
          </p>
        )}
        <p className="t-small quiet binder-trace">
          {nameOf(by)} {at.includes('T') ? when(at, lang) : at} · {sizeOf(bytes)} ·{' '}
          <code title={attachment}>SHA-256 {attachment.slice(0, 12)}…</code>
        </p>
      </div>
      {mayTake && (
        <Button type="text" size="small" onClick={onTakeOut}>
          {say({ en: 'Take out', zh: '取出' })}
        </Button>
      )}
    </li>
  )
}

const PLAIN = (text: string) => ({ en: text, zh: text })

function EntryTitle({ entry, file, onShow }: Pick<RowProps, 'entry' | 'file' | 'onShow'>) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const title = entry.from === 'recorded' && entry.kind === 'inspection-photo' ? photo(entry.title) : PLAIN(entry.title)
  if (entry.from === 'issued' && entry.paper)
    return (
      <Go to={worldPath(world, `/orders/${file}/issued/${entry.paper}`)} className="medium">
        {say(title)}
      </Go>
    )
  if (isPicture(entry))
    return (
      <button type="button" className="as-link medium" onClick={onShow}>
        {say(title)}
      </button>
    )
  return (
    <a
      className="medium"
      href={addressOf('attachment', { world, address: entry.attachment })}
      target="_blank"
      rel="noreferrer"
    >
      {say(title)}
    </a>
  )
}

function Thumb({ entry, onShow }: Pick<RowProps, 'entry' | 'onShow'>) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const address = addressOf('attachment', { world, address: entry.attachment })
  if (isPicture(entry))
    return (
      <button
        type="button"
        className="binder-thumb"
        aria-label={say({ en: `Show ${entry.title}`, zh: `查看 ${entry.title}` })}
        onClick={onShow}
      >
        <img src={address} alt="" loading="lazy" />
      </button>
    )
  return (
    <span className="binder-thumb" aria-hidden>
      {entry.mime === 'application/pdf' ? 'PDF' : (entry.title.split('.').at(-1) ?? '').slice(0, 4).toUpperCase()}
    </span>
  )
}

function photo(number: string) {
  return { en: `Photograph ${number}`, zh: `照片 ${number}` }
}

function isPicture({ mime }: Entry): boolean {
  return mime.startsWith('image/')
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
