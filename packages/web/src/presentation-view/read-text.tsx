import { pdfText } from '@gendan/credit/pdf/pdf-text'
import type { DocumentKind } from '@gendan/credit/terms/credit'
import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { FilePick } from '../parts/file-pick.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { type FaceDraft, fieldsOf } from './document-fields.ts'
import { litPieces } from './lit-pieces.ts'

interface ReadProps {
  readonly kind: DocumentKind
  readonly text: string
  readonly draft: FaceDraft
  readonly read: readonly string[]
  readonly onText: (text: string) => void
}

const TEXT = { en: 'Text of the document', zh: '单据文字' }

/** The text of a document, from its PDF or pasted; what was read of it is lit up where it stands. */
export function ReadText({ kind, text, draft, read, onText }: ReadProps) {
  const { say } = useWords()
  const [pasting, paste] = useState<string>()
  const [said, tell] = useState('')
  const [busy, work] = useState(false)
  async function take(file: File) {
    work(true)
    const answer = await pdfText(new Uint8Array(await file.arrayBuffer()))
    work(false)
    if ('errors' in answer) return tell(answer.errors.map(({ message }) => say(message)).join(' '))
    tell('')
    onText(answer.text)
  }
  return (
    <div className="stack">
      <div className="line wraps">
        <FilePick
          says={say({ en: 'Read its PDF …', zh: '读取 PDF…' })}
          accept="application/pdf"
          busy={busy}
          onFile={(file) => void take(file)}
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
      {said && (
        <p className="risk" role="alert">
          {said}
        </p>
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
