import { factsRead } from '@gendan/credit/examine/from-text'
import { documentShape } from '@gendan/credit/examine/presentation'
import { documentKindWords } from '@gendan/credit/terms/term-words'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { faceOf } from '@gendan/orderfile/presentation/standing'
import { Button } from 'antd'
import { useState } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { Empty } from '../parts/empty.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useKept } from '../parts/use-kept.ts'
import { useWords } from '../words/language.tsx'
import { CORRECT, ENTER, KindAndCount, Said, type Typed } from './document-dialog.tsx'
import { draftOf, emptyDraft, faceFrom } from './document-fields.ts'
import { FaceFields } from './face-fields.tsx'
import { ReadText } from './read-text.tsx'
import { heldOf, type SheetDraft } from './sheet-draft.ts'

interface SheetProps {
  readonly sheet: SheetDraft
  readonly put: (change: Partial<SheetDraft>) => void
}

/** The documents of a sheet, typed by their kind or read from their text. */
export function SheetDocuments({ sheet: { documents }, put }: SheetProps) {
  const { say } = useWords()
  const [entering, enter] = useState<HeldDocument | 'new'>()
  function take(document: HeldDocument) {
    const stands = documents.some(({ id }) => id === document.id)
    put({
      documents: stands ? documents.map((one) => (one.id === document.id ? document : one)) : [...documents, document],
    })
    enter(undefined)
  }
  return (
    <div className="card padded stack">
      <SectionHead note={`${documents.length}`}>{say({ en: 'Documents', zh: '单据' })}</SectionHead>
      {documents.map((one) => (
        <p key={one.id} className="line wraps">
          <span className="fill">{one.title || say(documentKindWords[one.kind])}</span>
          <span className="figures second">{`${one.originals} + ${one.copies}`}</span>
          <button type="button" className="as-link" onClick={() => enter(one)}>
            {say({ en: 'Correct', zh: '更正' })}
          </button>
          <button
            type="button"
            className="as-link"
            onClick={() => put({ documents: documents.filter(({ id }) => id !== one.id) })}
          >
            {say({ en: 'Take it out', zh: '撤出' })}
          </button>
        </p>
      ))}
      {documents.length === 0 && <Empty says={{ en: 'No document yet', zh: '还没有单据' }} />}
      <p>
        <Button onClick={() => enter('new')}>{say({ en: 'Enter a document …', zh: '录入单据…' })}</Button>
      </p>
      {entering && <SheetDocument about={entering} onTake={take} onClose={() => enter(undefined)} />}
    </div>
  )
}

interface DialogProps {
  readonly about: HeldDocument | 'new'
  readonly onTake: (document: HeldDocument) => void
  readonly onClose: () => void
}

/** One document of a sheet, as it shows itself. */
function SheetDocument({ about, onTake, onClose }: DialogProps) {
  const { say } = useWords()
  const name = about === 'new' ? 'new' : about.id
  const { typed, put, clear } = useKept<Typed>(`exam-sheet.document.${name}`, () => begun(about))
  const [wrong, blame] = useState<readonly string[]>([])
  function readFrom(text: string) {
    const face = factsRead(documentShape.parse({ kind: typed.kind, text }))
    put({ text, read: face.readFacts ?? [], draft: draftOf(face) })
  }
  function take() {
    const made = faceFrom(typed.kind, typed.draft, about === 'new' ? undefined : faceOf(about))
    if ('wrong' in made) return blame(made.wrong)
    clear()
    const { originals, copies } = typed
    onTake(heldOf(about === 'new' ? crypto.randomUUID() : about.id, { ...made.face, originals, copies }))
  }
  const title = about === 'new' ? ENTER : CORRECT
  return (
    <Dialog title={say(title)} open wide onClose={onClose}>
      <DialogForm
        act={about === 'new' ? { en: 'Put it on the sheet', zh: '放入' } : CORRECT}
        leave={{ en: 'Leave it', zh: '取消' }}
        ready={typed.originals > 0 || typed.copies > 0}
        busy={false}
        said={<Said wrong={wrong} kind={typed.kind} said={undefined} />}
        onAct={take}
        onClose={onClose}
        className="presentation-entry"
      >
        <KindAndCount typed={typed} put={put} fixed={about !== 'new'} />
        <ReadText kind={typed.kind} text={typed.text} draft={typed.draft} read={typed.read} onText={readFrom} />
        <FaceFields
          kind={typed.kind}
          draft={typed.draft}
          read={typed.read}
          wrong={wrong}
          onDraft={(draft) => put({ draft })}
        />
      </DialogForm>
    </Dialog>
  )
}

function begun(about: DialogProps['about']): Typed {
  const nothing = { draft: emptyDraft, reason: '', text: '', read: [] }
  if (about === 'new') return { ...nothing, kind: 'commercial-invoice', originals: 1, copies: 0 }
  const { kind, originals, copies } = about
  return { ...nothing, kind, originals, copies, draft: draftOf(faceOf(about)) }
}
