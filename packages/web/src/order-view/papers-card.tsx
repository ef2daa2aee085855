import type { Issued } from '@gendan/orderfile/order-file'
import type { Stale } from '@gendan/orderfile/stale'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { Changes } from '../facts/changes.tsx'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { type KindOfPaper, type PartOfPaper, paperKinds } from './paper-kinds.ts'
import { paperPath } from './paper-path.ts'
import type { FirmHere, Standing } from './standing.ts'

interface PapersCardProps {
  readonly standing: Standing
  readonly people: FirmHere | undefined
}

/** Papers of the file by kind, each with its parts and versions: what was issued, what is out of date, and what can be made now. */
export function PapersCard({ standing, people }: PapersCardProps) {
  const { say } = useWords()
  const kinds = paperKinds(standing)
  const nameOf = people?.nameOf ?? (() => '')
  return (
    <section className="card papers" data-place="papers">
      <header className="card-head">
        <h2 className="card-title">{say({ en: 'Papers', zh: '单证' })}</h2>
        <span className="quiet t-small">{standing.file.papers.length || ''}</span>
      </header>
      {kinds.length === 0 && (
        <p className="card-empty second">
          {say({
            en: 'Papers are drawn from an offer or from settled terms.',
            zh: '有了发盘或成交条款，才能出单证。',
          })}
        </p>
      )}
      {kinds.map((kind) => (
        <PaperKind key={kind.kind} kind={kind} standing={standing} nameOf={nameOf} />
      ))}
    </section>
  )
}

interface KindProps {
  readonly kind: KindOfPaper
  readonly standing: Standing
  readonly nameOf: (account: string) => string
}

/** More parts than these stand folded, with how many of them were issued. */
const FEW_PARTS = 4

/** One kind of paper: alone, or a line for each of its parts. */
function PaperKind({ kind, ...around }: KindProps) {
  const { say } = useWords()
  const [only, ...more] = kind.parts
  if (only && more.length === 0)
    return (
      <div className="paper-row">
        <PartHead part={only} kind={kind} title={[say(kind.name), only.name && say(only.name)]} {...around} />
        <Versions part={only} {...around} />
      </div>
    )
  const issued = kind.parts.filter(({ papers }) => papers.length > 0).length
  return (
    <details className="paper-row" open={kind.parts.length <= FEW_PARTS}>
      <summary className="folds line">
        <span className="medium fill">{say(kind.name)}</span>
        <span className="quiet t-small">
          {say({ en: `${issued} of ${kind.parts.length} issued`, zh: `${kind.parts.length} 份，已开 ${issued}` })}
        </span>
      </summary>
      {kind.parts.map((part) => (
        <div key={part.id} className="paper-part">
          <PartHead part={part} kind={kind} title={[part.name && say(part.name)]} {...around} />
          <Versions part={part} {...around} />
        </div>
      ))}
    </details>
  )
}

interface PartProps extends KindProps {
  readonly part: PartOfPaper
  readonly title: readonly (string | undefined)[]
}

function PartHead({ part, kind, title, standing }: PartProps) {
  const { say } = useWords()
  const { id, makes } = useWorld()
  const says = part.papers.length > 0 ? { en: 'Open', zh: '打开' } : { en: 'Make', zh: '制作' }
  return (
    <p className="line">
      <span className="one-line fill">{title.filter(Boolean).join(' · ')}</span>
      {makes(kind.kind) && part.ready && (
        <Go to={worldPath(id, paperPath(standing.file.id, kind.kind, part.id))}>
          {say(says)}
          <span className="by-ear"> {title.filter(Boolean).join(' ') || say(kind.name)}</span>
        </Go>
      )}
    </p>
  )
}

/** The latest version, and the earlier ones folded behind it. */
function Versions({ part, standing, nameOf }: Pick<PartProps, 'part' | 'standing' | 'nameOf'>) {
  const { say } = useWords()
  const { file, stale } = standing
  const [latest, ...earlier] = part.papers.toReversed()
  if (!latest) return null
  const row = (paper: Issued) => (
    <PaperRow
      key={paper.id}
      paper={paper}
      file={file.id}
      stale={stale.find((one) => one.paper === paper.id)}
      nameOf={nameOf}
    />
  )
  return (
    <>
      {row(latest)}
      {earlier.length > 0 && (
        <details>
          <summary className="folds quiet t-small">
            {say({ en: `${earlier.length} earlier`, zh: `之前 ${earlier.length} 版` })}
          </summary>
          {earlier.map(row)}
        </details>
      )}
    </>
  )
}

interface PaperRowProps {
  readonly paper: Issued
  readonly file: string
  readonly stale: Stale | undefined
  readonly nameOf: (account: string) => string
}

function PaperRow({ paper, file, stale, nameOf }: PaperRowProps) {
  const { say, lang } = useWords()
  const { id, day } = useWorld()
  return (
    <div className="paper-version" data-place={`papers.${paper.id}`}>
      <p className="line">
        <Go to={worldPath(id, `/orders/${file}/issued/${paper.id}`)} className="fill one-line">
          {paper.number} v{paper.version}
        </Go>
        {stale && <Chip mark="thin">{say({ en: 'out of date', zh: '已过时' })}</Chip>}
        <PdfLink page={paper.page} name="PDF" />
      </p>
      <p className="quiet t-small">
        {shortDay(paper.day, day, lang)} · {nameOf(paper.by)}
        {paper.confirmed && ` · ${say({ en: 'signed by', zh: '签' })} ${nameOf(paper.confirmed.by)}`}
      </p>
      {paper.stamped.map((copy) => (
        <p key={copy.at} className="quiet t-small">
          {say({ en: 'With chop', zh: '盖章' })} {when(copy.at, lang)} · {nameOf(copy.by)}{' '}
          <PdfLink page={copy.page} name="PDF" />
        </p>
      ))}
      {stale && <Changes changed={stale.changed} most={4} />}
    </div>
  )
}

function PdfLink({ page, name }: { readonly page: Issued['page']; readonly name: string }) {
  const { id } = useWorld()
  if (!page) return null
  return (
    <a href={addressOf('attachment', { world: id, address: page.attachment })} target="_blank" rel="noreferrer">
      {name}
    </a>
  )
}
