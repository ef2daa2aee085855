import { documentKindWords } from '@gendan/credit/terms/term-words'
import { takeDocumentOut } from '@gendan/orderfile/acts/presentation-acts'
import type { Demanded } from '@gendan/orderfile/presentation/demanded'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { ReasonDialog } from '../binder-view/reason-dialog.tsx'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { DocumentDialog } from './document-dialog.tsx'
import { OurPapers } from './our-papers.tsx'
import { SaveSet } from './save-set.tsx'
import type { Shown } from './use-presentation.ts'

/** What the credit asks for, what stands for each of it, and what is missing. */
export function SetView({ shown }: { readonly shown: Shown }) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [entering, enter] = useState<HeldDocument | Demanded | 'new'>()
  const may = shown.open && rights.has('present')
  const edit = may ? enter : undefined
  return (
    <div className="presentation-set">
      <div className="card padded stack">
        <SectionHead note={say({ en: 'originals + copies', zh: '正本 + 副本' })}>
          {shown.terms
            ? say({ en: 'What the credit asks for', zh: '信用证要求的单据' })
            : say({ en: 'Documents', zh: '单据' })}
        </SectionHead>
        {shown.demands.map((demanded, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two items of a credit may read alike; their place is their name.
          <DemandRow key={i} demanded={demanded} shown={shown} onEdit={edit} />
        ))}
        {shown.besides.map((document) => (
          <DocumentRow key={document.id} document={document} shown={shown} onEdit={edit} />
        ))}
        {shown.unasked.length > 0 && shown.terms && (
          <p className="second t-small">
            {say({
              en: 'Not asked for: a bank disregards these (UCP 600 art. 14 g).',
              zh: '信用证未要求：银行不予理会（UCP 600 第 14 条 g 款）。',
            })}
          </p>
        )}
        {shown.unasked.map((document) => (
          <DocumentRow key={document.id} document={document} shown={shown} onEdit={edit} />
        ))}
        {shown.held.documents.length > 0 && <SaveSet shown={shown} />}
        {shown.held.documents.length === 0 && shown.demands.length === 0 && (
          <Empty says={{ en: 'No document yet', zh: '还没有单据' }} />
        )}
      </div>
      {may && (
        <div className="stack">
          <OurPapers shown={shown} />
          <div className="card padded stack">
            <SectionHead>{say({ en: 'Documents of others', zh: '他人出具的单据' })}</SectionHead>
            <p className="second t-small">
              {say({
                en: 'Bill of lading, insurance, certificates: typed as they show themselves, or read from their PDF.',
                zh: '提单、保险单、各种证书：按票面录入，或从 PDF 读取。',
              })}
            </p>
            <p>
              <Button onClick={() => enter('new')}>{say({ en: 'Enter a document …', zh: '录入单据…' })}</Button>
            </p>
          </div>
        </div>
      )}
      {entering && <DocumentDialog shown={shown} about={entering} onClose={() => enter(undefined)} />}
    </div>
  )
}

type Edit = ((about: HeldDocument | Demanded) => void) | undefined

interface DemandProps {
  readonly demanded: Demanded
  readonly shown: Shown
  readonly onEdit: Edit
}

function DemandRow({ demanded, shown, onEdit }: DemandProps) {
  const { say } = useWords()
  const { requirement, documents } = demanded
  const there = documents.length > 0
  return (
    <div className="presentation-demand">
      <p className="line wraps">
        <Mark kind={there ? 'done' : 'risk'} />
        <span className="medium">{say(documentKindWords[requirement.kind])}</span>
        <span className="figures second">{`${requirement.originals} + ${requirement.copies}`}</span>
        {!there && <span className="risk">{say({ en: 'missing', zh: '缺' })}</span>}
        <span className="fill" />
        {!there && onEdit && (
          <Button size="small" onClick={() => onEdit(demanded)}>
            {say({ en: 'Enter …', zh: '录入…' })}
          </Button>
        )}
      </p>
      <p className="presentation-asks t-small">{requirement.text}</p>
      {documents.map((document) => (
        <DocumentRow key={document.id} document={document} shown={shown} onEdit={onEdit} />
      ))}
    </div>
  )
}

interface RowProps {
  readonly document: HeldDocument
  readonly shown: Shown
  readonly onEdit: Edit
}

/** A document of the set: from where, how many, what is found against it. */
function DocumentRow({ document, shown, onEdit }: RowProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { source, title, kind, originals, copies } = document
  const found = shown.examined.open.filter(({ documents }) => documents.includes(document.id))
  const fails = found.some(({ finding }) => finding.verdict === 'fail')
  return (
    <div className="presentation-document">
      <span className="line wraps fill">
        <span>{title || say(documentKindWords[kind])}</span>
        {source.from === 'paper' && (
          <Go to={worldPath(world, `/orders/${source.file}/issued/${encodeURIComponent(source.paper)}`)}>
            {`${source.number} v${source.version}`}
          </Go>
        )}
        {source.from === 'others' && source.files.map((one) => <EvidenceLink key={one.attachment} evidence={one} />)}
        <span className="figures second">{`${originals} + ${copies}`}</span>
        {found.length > 0 && (
          <Chip mark={fails ? 'risk' : 'thin'}>
            {say({ en: `${found.length} open`, zh: `${found.length} 处未决` })}
          </Chip>
        )}
      </span>
      {onEdit && <DocumentActs document={document} shown={shown} onEdit={onEdit} />}
    </div>
  )
}

const OUT = { en: 'Take it out', zh: '撤出' }

function DocumentActs({ document, shown, onEdit }: RowProps) {
  const { say } = useWords()
  const act = useAct()
  const [asking, ask] = useState(false)
  async function takeOut(reason: string) {
    const on = { id: shown.held.id, expected: shown.answer.version }
    const done = await act.run(takeDocumentOut, { document: document.id, reason }, on)
    if (done) ask(false)
    return done !== undefined
  }
  return (
    <span className="line">
      {document.source.from === 'others' && (
        <button type="button" className="as-link" onClick={() => onEdit?.(document)}>
          {say({ en: 'Correct', zh: '更正' })}
        </button>
      )}
      <button type="button" className="as-link" onClick={() => ask(true)}>
        {say(OUT)}
      </button>
      {asking && (
        <ReasonDialog
          title={OUT}
          says={{ en: 'The journal keeps what it showed.', zh: '日志会保留其票面内容。' }}
          label={OUT}
          busy={act.busy}
          said={act.said}
          keptAs={`presentation.${shown.held.id}.out.${document.id}`}
          onGo={takeOut}
          onClose={() => ask(false)}
        />
      )}
    </span>
  )
}
