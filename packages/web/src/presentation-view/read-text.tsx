import type { DocumentKind } from '@gendan/credit/terms/credit'
import { Button, Input } from 'antd'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { readFiles, type SourceFault } from '../credit-view/read-files.ts'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { FilePick } from '../parts/file-pick.tsx'
import type { ScannedText } from '../scan-view/compose-scan.ts'
import { ScanProgress } from '../scan-view/scan-progress.tsx'
import { movedPlaces } from '../scan-view/scan-text.ts'
import { useScan } from '../scan-view/use-scan.ts'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import type { FaceDraft } from './document-fields.ts'
import { fieldsOf } from './document-kinds.ts'
import { litPieces } from './lit-pieces.ts'

interface ReadProps {
  readonly kind: DocumentKind
  readonly text: string
  readonly draft: FaceDraft
  readonly read: readonly string[]
  readonly onText: (text: string) => void
}

const TEXT = { en: 'Text of the document', zh: '单据文字' }

/** The text of a document, from its PDF, recognised in its scan, or pasted; what was read of it is lit up where it stands. */
export function ReadText({ kind, text, draft, read, onText }: ReadProps) {
  const { say } = useWords()
  const [pasting, paste] = useState<string>()
  const [faults, tell] = useState<readonly SourceFault[]>([])
  const [busy, work] = useState(false)
  const scanning = useScan()
  const [scan, look] = useState<ScannedText>()
  async function take(files: readonly File[]) {
    work(true)
    const answer = await readFiles(files)
    work(false)
    tell('faults' in answer ? answer.faults : [])
    if ('text' in answer) return onText(answer.text)
    if (!('wanted' in answer)) return
    const next = await scanning.start(answer.wanted, true)
    if (!next) return
    look(next)
    paste(undefined)
  }
  const said = [...faults, ...scanning.faults]
  return (
    <div className="stack">
      <div className="line wraps">
        <FilePick
          says={say({ en: 'Read its PDF or pictures …', zh: '读取 PDF 或图片…' })}
          accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
          busy={busy || scanning.running !== undefined}
          several
          onFiles={(files) => void take(files)}
        />
        <Button onClick={() => paste(pasting === undefined ? text : undefined)}>
          {say({ en: 'Paste its text …', zh: '粘贴文字…' })}
        </Button>
        {read.length > 0 && (
          <span className="second t-small" role="status">
            {say({
              en: `${counted(read.length, 'fact')} read; look at each`,
              zh: `读出 ${read.length} 项，请逐项核对`,
            })}
          </span>
        )}
      </div>
      <ScanProgress running={scanning.running} cancel={scanning.cancel} />
      {said.map(({ name, says }) => (
        <p key={`${name} ${says.en}`} className="risk" role="alert">
          {name} {say(says)}
        </p>
      ))}
      {scan && (
        <Recognised
          scan={scan}
          pictures={scanning.pictures}
          onScan={look}
          onRead={() => {
            onText(scan.text)
            look(undefined)
          }}
        />
      )}
      {pasting !== undefined && (
        <div className="stack">
          <Input.TextArea
            autoFocus
            rows={6}
            value={pasting}
            aria-label={say(TEXT)}
            onChange={({ target }) => paste(target.value)}
          />
          <p>
            <Button
              disabled={pasting.trim() === ''}
              onClick={() => {
                onText(pasting)
                paste(undefined)
              }}
            >
              {say({ en: 'Read it', zh: '读取' })}
            </Button>
          </p>
        </div>
      )}
      {text !== '' && pasting === undefined && (
        <LinesScroll name={TEXT} tall>
          <pre className="presentation-text">
            {lit(text, fieldsRead(kind, draft, read), (at) => nameOf(kind, at, say))}
          </pre>
        </LinesScroll>
      )}
    </div>
  )
}

interface RecognisedProps {
  readonly scan: ScannedText
  readonly pictures: readonly string[]
  readonly onScan: (scan: ScannedText) => void
  readonly onRead: () => void
}

/** What was recognised of a scan, looked through beside its picture before facts are read of it. */
function Recognised({ scan, pictures, onScan, onRead }: RecognisedProps) {
  const { say } = useWords()
  const { text, doubts } = scan
  return (
    <div className="stack">
      <Suspense>
        <ScanDesk
          label={TEXT}
          text={text}
          scan={scan}
          pictures={pictures}
          onText={(next) => onScan({ ...scan, text: next, doubts: movedPlaces(text, next, doubts) })}
          onRight={(from) => onScan({ ...scan, doubts: doubts.filter((doubt) => doubt.from !== from) })}
        />
      </Suspense>
      <p>
        <Button disabled={text.trim() === ''} onClick={onRead}>
          {say({ en: 'Read it', zh: '读取' })}
        </Button>
      </p>
    </div>
  )
}

const ScanDesk = lazy(async () => ({ default: (await import('../scan-view/scan-desk.tsx')).ScanDesk }))

function fieldsRead(kind: DocumentKind, draft: FaceDraft, read: readonly string[]) {
  const typed = fieldsOf(kind).map(({ at }) => at)
  return typed
    .filter((at) => read.some((one) => at === one || at.startsWith(`${one}.`)))
    .map((at) => [at, draft.values[at] ?? ''] as const)
}

function nameOf(kind: DocumentKind, at: string, say: ReturnType<typeof useWords>['say']): string {
  const field = fieldsOf(kind).find((one) => one.at === at)
  return field ? say(field.label) : at
}

function lit(text: string, facts: readonly (readonly [string, string])[], name: (at: string) => string): ReactNode {
  return litPieces(text, facts).map(({ said, at }, i) =>
    at === undefined ? (
      said
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no name but their place.
      <mark key={i} title={name(at)}>
        {said}
      </mark>
    ),
  )
}
