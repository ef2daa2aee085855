import type { InboxRow } from '@gendan/contract/rows'
import { posts } from '@gendan/firm/posts'
import { formOf } from '@gendan/forms/catalogue'
import { gateOf } from '@gendan/orderfile/gates'
import { type ReactNode, useState } from 'react'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Changes } from '../facts/changes.tsx'
import type { FirmHere } from '../order-view/standing.ts'
import { signersInWords } from '../paper-view/gate-words.ts'
import { usePages } from '../paper-view/use-pages.ts'
import { Dialog } from '../parts/dialog.tsx'
import { FindingCard } from '../parts/finding-card.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { SheetPages } from '../parts/sheet-pages.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { SignedContent } from './signed-content.tsx'
import type { Thing } from './use-thing.ts'

interface EvidenceProps {
  readonly row: InboxRow
  readonly here: FirmHere
  readonly thing: Thing
  /** On a phone each part is a card of its own. */
  readonly cards?: boolean
}

/** What one decides by: why it comes here, what changed since the last signature and nothing else, a word, the page, the rules. */
export function Evidence({ row, here, thing, cards }: EvidenceProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { lamp, standing, findings } = thing
  const { asked, signed } = lamp.record
  const Part = cards ? Card : Plain
  return (
    <>
      <div className="evidence">
        <Part
          head={say(
            row.mine
              ? { en: 'Why it comes to you', zh: '为什么要您签' }
              : { en: 'Why it needs a signature', zh: '为什么要签' },
          )}
        >
          <Why row={row} here={here} thing={thing} />
        </Part>
        {signed && (
          <Part
            head={say({ en: `Since the last signature`, zh: '与上次签的比' })}
            note={say({
              en: `${counted(lamp.changed.length, 'change')}, the rest is the same`,
              zh: `变了 ${lamp.changed.length} 处，其余相同`,
            })}
          >
            <Changes changed={lamp.changed} />
            <details className="signed-all">
              <summary>{say({ en: 'All that is signed', zh: '签的全部内容' })}</summary>
              <SignedContent row={row} thing={thing} />
            </details>
          </Part>
        )}
        {!signed && (
          <Part head={say({ en: 'What is signed', zh: '签的内容' })}>
            <SignedContent row={row} thing={thing} />
          </Part>
        )}
        {asked?.note && (
          <Part head={say({ en: `${here.nameOf(asked.by)} says`, zh: `${here.nameOf(asked.by)}的说明` })}>
            <p className="evidence-note">{asked.note}</p>
          </Part>
        )}
        <Part
          head={say({ en: 'What the rules say', zh: '规则检查' })}
          note={
            findings.length > 0
              ? say({ en: counted(findings.length, 'finding'), zh: `发现 ${findings.length}` })
              : undefined
          }
        >
          {findings.length === 0 && (
            <p className="line second">
              <Mark kind="done" />
              {say({
                en: `All ${formOf(row.kind)?.rules.length ?? 0} rules hold.`,
                zh: `${formOf(row.kind)?.rules.length ?? 0} 条规则都过了。`,
              })}
            </p>
          )}
          {findings.map((finding) => (
            <FindingCard key={`${finding.rule}@${finding.at}`} finding={finding} />
          ))}
        </Part>
        <p className="t-small evidence-file">
          <Go to={worldPath(world, `/orders/${standing.file.id}`)}>{say({ en: 'Open the order', zh: '看订单' })}</Go>
        </p>
      </div>
      <PagePreview row={row} thing={thing} />
    </>
  )
}

function Why({ row, here, thing }: Omit<EvidenceProps, 'cards'>) {
  const { say, lang } = useWords()
  const { lamp } = thing
  const gate = gateOf(row.gate)
  const who = signersInWords(lamp.signers)
  const { signed } = lamp.record
  const before = signed && {
    en: ` ${here.nameOf(signed.by)} (${posts[signed.post].en.toLowerCase()}) signed it on ${when(signed.at, lang)}; it has changed since.`,
    zh: `${here.nameOf(signed.by)}（${posts[signed.post].zh}）${when(signed.at, lang)} 签过，之后内容变了。`,
  }
  return (
    <p className="evidence-why">
      {gate && say(gate.help)} {say({ en: `${who.en} may sign.`, zh: `可签：${who.zh}。` })}
      {before && say(before)}{' '}
      {gate && (
        <span className="quiet t-small">
          {gate.id} {say(gate.title)} · {gate.source.title} {gate.source.at}
        </span>
      )}
    </p>
  )
}

/** The page as it will print, small; a click makes it large enough to read every word. */
function PagePreview({ row, thing }: Pick<EvidenceProps, 'row' | 'thing'>) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const [large, setLarge] = useState(false)
  const { live, fault } = usePages(
    world,
    { file: row.file, kind: row.kind, part: row.part, own: thing.own },
    thing.standing.version,
  )
  const name = say(formOf(row.kind)?.name ?? { en: row.kind, zh: row.kind })
  const first = live?.pages[0]
  return (
    <div className="page-preview">
      {fault && <p className="second">{say(fault.problem.says)}</p>}
      <button
        type="button"
        onClick={() => setLarge(true)}
        aria-label={say({ en: `Enlarge ${name}`, zh: `放大看${name}` })}
      >
        {first ? <img src={first.src} alt="" /> : <span className="page-blank" />}
      </button>
      {live && (
        <p className="quiet t-small">
          {say({
            en: `${counted(live.pages.length, 'page')}; click to read`,
            zh: `共 ${live.pages.length} 页，点开细看`,
          })}
        </p>
      )}
      <Dialog wide title={name} open={large} onClose={() => setLarge(false)}>
        <SheetPages title={name} pages={live?.pages ?? []} spots={[]} />
      </Dialog>
    </div>
  )
}

interface PartProps {
  readonly head: string
  readonly note?: string | undefined
  /** Under the head of a phone there is no title in between. */
  readonly level?: 'h2' | 'h3'
  readonly children: ReactNode
}

function Plain({ head, note, level: Heading = 'h3', children }: PartProps) {
  return (
    <section className="evidence-part">
      <Heading>
        {head} {note && <span className="quiet t-small">{note}</span>}
      </Heading>
      {children}
    </section>
  )
}

function Card(props: PartProps) {
  return (
    <div className="card evidence-card">
      <Plain {...props} level="h2" />
    </div>
  )
}
