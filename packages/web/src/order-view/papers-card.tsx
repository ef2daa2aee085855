import { catalogue, formOf } from '@gendan/forms/catalogue'
import type { Deal } from '@gendan/forms/deal/deal'
import { has } from '@gendan/forms/form'
import type { Words } from '@gendan/kernel/words'
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
import { paperPath } from './paper-path.ts'
import { type FirmHere, partedOf, type Standing } from './standing.ts'

interface PapersCardProps {
  readonly standing: Standing
  readonly people: FirmHere | undefined
}

/** Papers of the file: those that can be drafted now, and all that were issued, the stale ones named with what changed. */
export function PapersCard({ standing, people }: PapersCardProps) {
  const { say } = useWords()
  const { id, rights } = useWorld()
  const { file, stale } = standing
  const ready = catalogue.filter((form) => has(file.deal as Deal, form.needs))
  return (
    <section className="card papers" data-place="papers">
      <header className="card-head">
        <h2 className="card-title">{say({ en: 'Papers', zh: '单证' })}</h2>
        <span className="line wraps">
          {rights.has('paper') &&
            ready.flatMap((form) =>
              (form.parts?.(partedOf(standing)) ?? WHOLE).map((part) => (
                <Go key={`${form.kind} ${part.id}`} to={worldPath(id, paperPath(file.id, form.kind, part.id))}>
                  {say({ en: `Open ${form.name.en.toLowerCase()}`, zh: `做${form.name.zh}` })}
                  {part.name && say({ en: `: ${part.name.en}`, zh: `：${part.name.zh}` })}
                </Go>
              )),
            )}
        </span>
      </header>
      {file.papers.length === 0 && (
        <p className="card-empty second">
          {ready.length > 0
            ? say({ en: 'None issued yet.', zh: '还没有开出单证。' })
            : say({
                en: 'Papers are drawn from an offer or from settled terms.',
                zh: '有了发盘或成交条款，才能出单证。',
              })}
        </p>
      )}
      <ul>
        {file.papers.toReversed().map((paper) => (
          <PaperRow
            key={paper.id}
            paper={paper}
            file={file.id}
            stale={stale.find((one) => one.paper === paper.id)}
            nameOf={people?.nameOf ?? ((account) => account)}
          />
        ))}
      </ul>
    </section>
  )
}

/** A paper of which a file has but one. */
const WHOLE: readonly { readonly id: string; readonly name?: Words }[] = [{ id: '' }]

interface PaperRowProps {
  readonly paper: Issued
  readonly file: string
  readonly stale: Stale | undefined
  readonly nameOf: (account: string) => string
}

function PaperRow({ paper, file, stale, nameOf }: PaperRowProps) {
  const { say, lang } = useWords()
  const { id, day } = useWorld()
  const name = formOf(paper.kind)?.name ?? { en: paper.kind, zh: paper.kind }
  return (
    <li className="paper-row" data-place={`papers.${paper.id}`}>
      <p className="line">
        <Go to={worldPath(id, `/orders/${file}/issued/${paper.id}`)} className="medium">
          {paper.number} v{paper.version}
        </Go>
        <span className="second one-line fill">{say(name)}</span>
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
    </li>
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
